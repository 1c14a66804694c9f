import { Composer, type Middleware } from 'grammy';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import type { Block } from '../formatting/index.js';
import { paragraphs } from '../messages/plain-text.js';

/** `/privacy`: what is stored about a person, for how long, and who else gets it. */
export function privacyFeature({ application: { chatHost } }: Pick<BotParts, 'application'>): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('privacy', ({ turn, speaker }) => {
    const { texts } = speaker;
    const [heading = '', ...items] = texts('privacy-stored').split('\n');
    const blocks: Block[] = [
      ...paragraphs(heading),
      { kind: 'list', items: items.map((item) => [item]) },
      ...paragraphs(texts('privacy-not-stored')),
      ...paragraphs(chatHost === null ? texts('privacy-nobody') : texts('privacy-chat-model', { host: chatHost })),
      ...paragraphs(texts('privacy-forget')),
    ];
    turn.reply({ blocks, direction: texts.direction });
  });
  return composer;
}
