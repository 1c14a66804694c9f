import { Composer, type Middleware } from 'grammy';
import { type Language, languageName } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton } from '../buttons/keyboards.js';
import { rowsOf } from '../buttons/rows.js';
import type { Keyboard } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { plainText } from '../messages/plain-text.js';

/** `/settings`: the language in which the bot speaks to a person. */
export function settingsFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command(['settings', 'language'], (context) => {
    const { texts, fixedLanguage } = context.speaker;
    context.turn.reply(settingsText(texts, fixedLanguage), languageButtons(texts, context, parts));
  });
  return composer;
}

/** Fixes a person's language, or lets it follow Telegram's again, and says so in it. */
export function chooseLanguage(language: Language | null, context: BotContext, parts: BotParts): void {
  const { turn, speaker, callbackQuery } = context;
  if (language !== null && !parts.locales.languages.includes(language)) return;
  const texts = parts.locales.texts(parts.locales.negotiate(language, context.from?.language_code));
  turn.effect(async ({ people }) => {
    const isKnownOtherwise = ((await people.find(speaker.id))?.role ?? null) !== null;
    // Of a person without a role and a setting nothing is kept.
    if (language === null && !isKnownOtherwise) await people.remove(speaker.id);
    else await people.setLanguage(speaker, language);
    return [];
  });
  const messageId = callbackQuery?.message?.message_id;
  if (messageId !== undefined)
    turn.edit(messageId, settingsText(texts, language), languageButtons(texts, context, parts));
}

function settingsText(texts: Texts, fixed: Language | null) {
  const language = ownName(texts.language);
  return plainText(texts(fixed ? 'settings-fixed' : 'settings-followed', { language }), texts.direction);
}

function ownName(language: Language): string {
  const [first = '', ...rest] = languageName(language, language);
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** Each language by its own name: who has chosen a wrong one must find back. */
function languageButtons(texts: Texts, context: BotContext, parts: BotParts): Keyboard {
  const languages = parts.locales.languages.map((language) =>
    pressButton(ownName(language), { kind: 'choose-language', language }, context, parts),
  );
  const follow = pressButton(
    texts('button-follow-telegram'),
    { kind: 'choose-language', language: null },
    context,
    parts,
  );
  return [...rowsOf(languages, 3), [follow]];
}
