import { Composer, type Middleware } from 'grammy';
import { articleLink, type Language, languageName } from '../../domain/index.js';
import { parseLanguageCode } from '../../excerpts/index.js';
import type { Correction } from '../../storage/index.js';
import { correctionButtons, receiptBlocks } from '../adding/receipt.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton } from '../buttons/keyboards.js';
import { rowsOf } from '../buttons/rows.js';
import { displayable, type Keyboard, type MessageText, shorten } from '../formatting/index.js';
import { withoutIsolates } from '../messages/copied-text.js';
import { plainText } from '../messages/plain-text.js';
import { withModel } from '../turns/model-work.js';
import { requireRight } from './required-right.js';

const OUTLET = /^A?(\d{1,15})\s+(\S.{0,200})$/iu;
const LANGUAGE = /^A?(\d{1,15})\s+(\S+)$/iu;
const NAME_UNITS = 40;
/** Outlets that are offered. */
const MOST_OUTLETS = 8;
/** Languages that are offered besides those of the corpus. */
const OFFERED_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar'];
const MOST_LANGUAGES = 18;

/** `/outlet A12 Name` and `/lang A12 de`: what a person knows better than what was found. */
export function correctFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('outlet', async (context) => {
    const [, number, name] = OUTLET.exec(withoutIsolates(context.match)) ?? [];
    await correctAsWritten(
      number,
      name === undefined ? null : { outlet: name, language: null },
      'outlet-usage',
      context,
      parts,
    );
  });
  composer.command('lang', async (context) => {
    const [, number, code = ''] = LANGUAGE.exec(withoutIsolates(context.match)) ?? [];
    const language = parseLanguageCode(code);
    await correctAsWritten(number, language && { outlet: null, language }, 'language-usage', context, parts);
  });
  return composer;
}

/** Offers outlets for an article, in the message of its receipt. */
export async function askOutlet(articleId: number, context: BotContext, parts: BotParts): Promise<void> {
  const { texts } = context.speaker;
  const offered = await offeredOutlets(articleId, parts);
  const buttons = offered.map((name, place) =>
    pressButton(outletText(name), { kind: 'correct-outlet', articleId, place }, context, parts),
  );
  const question = texts('correct-outlet', { article: articleLink(articleId) });
  editPressed(plainText(question, texts.direction), [...rowsOf(buttons, 2), cancelRow(context, parts)], context);
}

/** Offers languages for an article, in the message of its receipt. */
export async function askLanguage(articleId: number, context: BotContext, parts: BotParts): Promise<void> {
  const { texts } = context.speaker;
  const offered = await offeredLanguages(parts);
  const buttons = offered.map((language) =>
    pressButton(
      languageName(language, texts.language),
      { kind: 'correct-language', articleId, language },
      context,
      parts,
    ),
  );
  const question = texts('correct-language', { article: articleLink(articleId) });
  editPressed(plainText(question, texts.direction), [...rowsOf(buttons, 3), cancelRow(context, parts)], context);
}

/** Corrects the outlet to the one that the button names; where that is no longer offered, those that are. */
export async function correctOutlet(
  articleId: number,
  place: number,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const offered = await offeredOutlets(articleId, parts);
  const pressed = pressedText(context);
  const outlet = [offered[place], ...offered].find((name) => name !== undefined && outletText(name) === pressed);
  if (outlet === undefined) await askOutlet(articleId, context, parts);
  else await correctAsPressed(articleId, { outlet, language: null }, context, parts);
}

/** Corrects the language. */
export async function correctLanguage(
  articleId: number,
  language: Language,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  await correctAsPressed(articleId, { outlet: null, language }, context, parts);
}

async function correctAsWritten(
  number: string | undefined,
  correction: Correction | null,
  usage: 'outlet-usage' | 'language-usage',
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  if (!requireRight('add-articles', context)) return;
  if (number === undefined || !correction) return turn.reply(plainText(texts(usage), texts.direction));
  const articleId = Number(number);
  const { text, keyboard } = await correct(articleId, correction, context, parts);
  turn.reply(text, keyboard);
}

async function correctAsPressed(
  articleId: number,
  correction: Correction,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  if (!requireRight('add-articles', context)) return;
  const { text, keyboard } = await correct(articleId, correction, context, parts);
  editPressed(text, keyboard, context);
}

/** Corrects an article and gives its new receipt with its buttons, or says that there is none. */
async function correct(
  articleId: number,
  correction: Correction,
  context: BotContext,
  parts: BotParts,
): Promise<{ readonly text: MessageText; readonly keyboard: Keyboard }> {
  const { texts } = context.speaker;
  const event = await withModel(context, parts, async () => parts.application.correct(articleId, correction));
  const kind = event && event.kind !== 'failed' ? event.kind : null;
  const blocks = kind ? await receiptBlocks({ articleId, kind }, context, parts) : [];
  if (blocks.length > 0) {
    return { text: { blocks, direction: texts.direction }, keyboard: correctionButtons(articleId, context, parts) };
  }
  const missing = texts('article-missing', { article: articleLink(articleId) });
  return { text: plainText(missing, texts.direction), keyboard: [] };
}

/** The outlets that the article quotes, which often published it, and those that the corpus has most of. */
async function offeredOutlets(articleId: number, { application }: BotParts): Promise<string[]> {
  const { articles, corpus } = application.storage;
  const version = (await articles.currentVersions([articleId])).get(articleId);
  const quoted = (version?.quotedOutlets ?? []).map(({ name }) => name);
  const { outlets } = await corpus.statistics();
  const names = new Set([...quoted, ...outlets.map(({ value }) => value)]);
  return [...names].filter((name) => name !== version?.outlet && outletText(name) !== '').slice(0, MOST_OUTLETS);
}

/** An outlet's name on a button. */
function outletText(name: string): string {
  return shorten(displayable(name), NAME_UNITS);
}

/** What stands on the button that was pressed; null where the message is too old for Telegram to show its buttons. */
function pressedText({ callbackQuery }: BotContext): string | null {
  const { message, data } = callbackQuery ?? {};
  if (!message || !('reply_markup' in message)) return null;
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.find((button) => 'callback_data' in button && button.callback_data === data)?.text ?? null;
}

async function offeredLanguages({ application }: BotParts): Promise<Language[]> {
  const { languages } = await application.storage.corpus.statistics();
  const codes = new Set([...languages.map(({ value }) => value), ...OFFERED_LANGUAGES]);
  return [...codes].flatMap((code) => parseLanguageCode(code) ?? []).slice(0, MOST_LANGUAGES);
}

function cancelRow(context: BotContext, parts: BotParts) {
  return [pressButton(context.speaker.texts('button-cancel'), { kind: 'cancel' }, context, parts)];
}

function editPressed(text: MessageText, keyboard: Keyboard, { turn, callbackQuery }: BotContext): void {
  const messageId = callbackQuery?.message?.message_id;
  if (messageId !== undefined) turn.edit(messageId, text, keyboard);
}
