import { Composer, type Middleware } from 'grammy';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { plainText } from '../messages/plain-text.js';

/** What a person sends in vain: unknown commands, stickers, pictures. Service messages are not said to anyone. */
export function anythingElse(parts: Pick<BotParts, 'botName'>): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('message:text', (context) => {
    const { turn, speaker } = context;
    // In a group, a command that names nobody may be another bot's.
    const isNamed = context.message.text.toLowerCase().includes(`@${parts.botName.toLowerCase()}`);
    if (turn.place.isGroup && !isNamed) return;
    turn.reply(plainText(speaker.texts('command-unknown'), speaker.texts.direction));
  });
  composer
    .chatType('private')
    .on(['message:media', 'message:sticker', 'message:contact', 'message:location'], ({ turn, speaker }) => {
      turn.reply(plainText(speaker.texts('nothing-to-read'), speaker.texts.direction));
    });
  return composer;
}
