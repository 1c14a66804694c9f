import { Composer, type Middleware } from 'grammy';
import { hasRight } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { Block } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { paragraphs } from '../messages/plain-text.js';
import { commandsOf } from './commands.js';

/** `/help`: what this person can do. */
export function helpFeature(): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('help', ({ turn, speaker }) => {
    const { texts, role } = speaker;
    const commands: Block = {
      kind: 'list',
      items: commandsOf(role).map((command) => [`${isolated(`/${command}`, texts)} – ${texts(`command-${command}`)}`]),
    };
    const blocks: Block[] = [
      ...paragraphs(texts('help-ask')),
      { kind: 'heading', content: [texts('help-commands')] },
      commands,
      ...paragraphs(texts('help-briefings')),
      ...paragraphs(texts('help-permalinks')),
      ...paragraphs(texts('help-groups')),
      ...(hasRight(role, 'add-articles')
        ? [...paragraphs(texts('help-add')), ...paragraphs(texts('help-correct'))]
        : []),
    ];
    turn.reply({ blocks, direction: texts.direction });
  });
  return composer;
}

/** In a text that is read from right to left, the slash of a command would change its side. */
function isolated(command: string, { direction }: Pick<Texts, 'direction'>): string {
  return direction === 'rtl' ? `\u2066${command}\u2069` : command;
}
