import { CharactersWithoutFontError, namedCharacters } from '../../errors.js';
import { briefingPdf } from '../../typesetting/index.js';
import { type BriefingDocument, briefingDocument, briefingMarkdown } from '../../wording/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { withoutSubscription } from '../briefings/briefing-now.js';
import type { BriefingFormat, Press } from '../buttons/press.js';
import type { Texts } from '../locales/index.js';
import { plainText } from '../messages/plain-text.js';
import { withModel } from '../turns/model-work.js';
import { requireRight } from './required-right.js';

/** Sends a briefing as a file; one that cannot be a PDF comes as Markdown, with the reason. */
export async function sendFile(
  { id, from, to, format }: Extract<Press, { readonly kind: 'briefing-file' }>,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  if (!requireRight('add-articles', context)) return;
  const subscription =
    (await parts.application.storage.briefings.subscriptions.find(id)) ?? withoutSubscription(context);
  const localDay = to.toISOString().slice(0, '2026-11-28'.length);
  const request = { subscription, localDay, from, to, late: false, skipped: [], previous: null };
  const file = { name: `briefing-${localDay}`, createdAt: parts.clock(), texts: speaker.texts };
  const { fileName, contents, caption } = await withModel(context, parts, async () =>
    fileOf(briefingDocument(await parts.desk.show(request), subscription), format, file),
  );
  const { content: _, ...place } = turn.message(plainText('', 'ltr'));
  const text = plainText(caption, speaker.texts.direction);
  turn.effect(async () => [{ ...place, content: { kind: 'document', fileName, contents, text, replyTo: null } }]);
}

interface BriefingFile {
  readonly fileName: string;
  readonly contents: string | Uint8Array;
  readonly caption: string;
}

async function fileOf(
  document: BriefingDocument,
  format: BriefingFormat,
  { name, createdAt, texts }: { readonly name: string; readonly createdAt: Date; readonly texts: Texts },
): Promise<BriefingFile> {
  const markdown = { fileName: `${name}.md`, contents: briefingMarkdown(document) };
  if (format === 'markdown') return { ...markdown, caption: markdown.fileName };
  try {
    return { fileName: `${name}.pdf`, contents: await briefingPdf([document], createdAt), caption: `${name}.pdf` };
  } catch (error) {
    if (!(error instanceof CharactersWithoutFontError)) throw error;
    return { ...markdown, caption: texts('briefing-no-pdf', { characters: namedCharacters(error.characters) }) };
  }
}
