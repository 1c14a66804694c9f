import { Composer, type Middleware } from 'grammy';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { plainText } from '../messages/plain-text.js';

/** A command that names the bot for which it is. */
const NAMED_COMMAND = /^\/\w+@(\w+)/u;

/** What a person sends in vain: unknown commands, stickers, pictures. Service messages are not said to anyone. */
export function anythingElse(parts: Pick<BotParts, 'botName'>): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('message:text', (context) => {
    const { turn, speaker } = context;
    // In a group, a command that names nobody may be another bot's.
    const [, named = ''] = NAMED_COMMAND.exec(context.message.text) ?? [];
    if (turn.place.isGroup && named.toLowerCase() !== parts.botName.toLowerCase()) return;
    turn.reply(plainText(speaker.texts('command-unknown'), speaker.texts.direction));
  });
  composer
    .chatType('private')
    .on(['message:media', 'message:sticker', 'message:contact', 'message:location'], ({ turn, speaker }) => {
      turn.reply(plainText(speaker.texts('nothing-to-read'), speaker.texts.direction));
    });
  return composer;
}
