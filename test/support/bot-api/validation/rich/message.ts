import type { InlineKeyboardButton, RichBlock, RichMessage } from 'grammy/types';
import { z } from 'zod';
import { type ApiFailure, badRequest, stricterThanTelegram } from '../../failure.js';
import { readAction } from '../keyboard.js';
import { codePoints } from '../text.js';
import { checkUrl } from '../urls.js';
import { type RichInputBlock, richBlock } from './blocks.js';
import type { RichButton, RichInline } from './inline.js';
import { measureBlocks, type RichMeasure } from './measure.js';
import { plainTextOfHtml } from './html.js';

/** Limits of a rich message (https://core.telegram.org/bots/api#inputrichmessage). */
export const richLimits = { characters: 32_768, blocks: 500, depth: 16, media: 50, columns: 20 } as const;

/** A rich message that was taken, and its text as a person reads it. */
export interface ReadRichMessage {
  readonly rich: RichMessage;
  readonly text: string;
  /** The buttons within the message, which people can press as those of a keyboard. */
  readonly buttons: readonly InlineKeyboardButton[];
}

const shape = z.strictObject({
  blocks: z.array(richBlock).optional(),
  html: z.string().optional(),
  markdown: z.string().optional(),
  media: z.array(z.looseObject({ id: z.string() })).optional(),
  is_rtl: z.boolean().optional(),
  skip_entity_detection: z.boolean().optional(),
});

/**
 * Reads `rich_message`. Blocks are checked closely; of HTML only tags and length, of Markdown only the length,
 * and both are kept as one paragraph of their plain text.
 * @throws ApiFailure 400.
 */
export function readRichMessage(given: unknown): ReadRichMessage {
  if (given === undefined) throw badRequest('rich message is empty');
  const read = shape.safeParse(given);
  if (!read.success) throw unparsable(issueOf(read.error));
  const { blocks, html, markdown, is_rtl: rightToLeft } = read.data;
  const sources = [blocks, html, markdown].filter((source) => source !== undefined);
  if (sources.length !== 1) throw unparsable('exactly one of the fields "blocks", "html" and "markdown" must be used');
  const sent = blocks ?? [{ type: 'paragraph', text: html === undefined ? (markdown ?? '') : plainTextOfHtml(html) }];
  const measure = measureBlocks(sent);
  checkMeasure(measure, sent);
  return {
    rich: { blocks: sent.map(shown), ...(rightToLeft === true && { is_rtl: true }) },
    text: measure.text,
    buttons: measure.buttons.map(keyboardButton),
  };
}

function checkMeasure(measure: RichMeasure, blocks: readonly RichInputBlock[]): void {
  if (blocks.length === 0 || measure.empty.length > 0) throw badRequest('RICH_MESSAGE_CONTENT_REQUIRED');
  if (blocks.some(({ type }) => type === 'thinking')) throw unparsable('block "thinking" is for drafts only');
  if (codePoints(measure.text) > richLimits.characters) throw unparsable('the text is too long');
  if (measure.blocks > richLimits.blocks) throw unparsable('too many blocks');
  if (measure.depth > richLimits.depth) throw unparsable('too many levels of nesting');
  if (measure.media > richLimits.media) throw unparsable('too many media');
  if (measure.widestTable > richLimits.columns) throw unparsable('too many columns in a table');
  for (const button of measure.buttons) checkButton(button);
  if (measure.urls.some((url) => !isLink(url))) throw badRequest('RICH_MESSAGE_URL_INVALID');
  const lost =
    measure.referenceLinks.find((name) => !measure.references.has(name)) ??
    measure.anchorLinks.find((name) => name !== '' && !measure.anchors.has(name) && !measure.references.has(name));
  if (lost !== undefined) throw stricterThanTelegram(`can't parse rich message: nothing is named "${lost}"`);
}

function isLink(url: string): boolean {
  return checkUrl(url).ok;
}

function checkButton(button: RichButton): void {
  if (plainInline(button.text).trim() === '') throw badRequest('RICH_MESSAGE_CONTENT_REQUIRED');
  readAction(button);
  if (button.style === 'link' && button['callback_data'] === undefined) {
    throw unparsable('the style "link" is allowed only for callback buttons');
  }
}

/** A button of the message in the form of a keyboard's, which has plain text. */
function keyboardButton({ text, style: _style, ...action }: RichButton): InlineKeyboardButton {
  // Its one action was checked before.
  return { ...action, text: plainInline(text) } as unknown as InlineKeyboardButton;
}

function plainInline(text: RichInline): string {
  return measureBlocks([{ type: 'paragraph', text }]).text;
}

/** The block as people get it: a list's items have labels. */
function shown(block: RichInputBlock): RichBlock {
  const blocks = block.blocks?.map(shown);
  const items = block.items?.map((item, index) => ({
    label: item['type'] === undefined && item['value'] === undefined ? '•' : `${String(item['value'] ?? index + 1)}.`,
    ...item,
    blocks: item.blocks.map(shown),
  }));
  // The schema let only the fields of the block's type through.
  return { ...block, ...(blocks && { blocks }), ...(items && { items }) } as unknown as RichBlock;
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'wrong structure' : `${issue.path.join('.')}: ${deepest(issue)}`;
}

/** A union says only that nothing fitted; the branch that went furthest says why. */
function deepest(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const inner = issue.errors.flat().toSorted((one, other) => other.path.length - one.path.length)[0];
  return inner === undefined ? issue.message : `${inner.path.join('.')}: ${deepest(inner)}`;
}

function unparsable(what: string): ApiFailure {
  return badRequest(`can't parse rich message: ${what}`);
}
