import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../failure.js';
import type { FormattedText } from './html.js';
import { checkUrl } from './urls.js';

type Style = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'code' | 'pre';

/** The longer mark comes first where one begins with the other. */
const marks: readonly { readonly mark: string; readonly style: Style; readonly name: string }[] = [
  { mark: '```', style: 'pre', name: 'Pre' },
  { mark: '`', style: 'code', name: 'Code' },
  { mark: '||', style: 'spoiler', name: 'Spoiler' },
  { mark: '__', style: 'underline', name: 'Underline' },
  { mark: '_', style: 'italic', name: 'Italic' },
  { mark: '*', style: 'bold', name: 'Bold' },
  { mark: '~', style: 'strikethrough', name: 'Strikethrough' },
];
const reserved = '_*[]()~`>#+-=|{}.!';

interface OpenMark {
  readonly mark: string;
  readonly style: Style;
  readonly name: string;
  readonly offset: number;
  readonly byteOffset: number;
}

/**
 * Reads MarkdownV2 (https://core.telegram.org/bots/api#markdownv2-style) loosely: marks, links, escapes and reserved characters;
 * no custom emoji and no times, and quotations only as lines that begin with `>`.
 * @throws ApiFailure 400 "can't parse entities".
 */
export function parseMarkdown(source: string): FormattedText {
  const entities: MessageEntity[] = [];
  const open: OpenMark[] = [];
  const links: number[] = [];
  let quote: number | undefined;
  let text = '';
  let at = 0;
  const inCode = (): boolean => ['code', 'pre'].includes(open.at(-1)?.style ?? '');
  const endQuote = (): void => {
    if (quote !== undefined) entities.push({ type: 'blockquote', offset: quote, length: text.length - quote });
    quote = undefined;
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) {
      text += source.charAt(at + 1);
      at += 2;
      continue;
    }
    const lineBegins = at === 0 || source.charAt(at - 1) === '\n';
    if (!inCode() && lineBegins && character !== '>') endQuote();
    if (!inCode() && lineBegins && character === '>') {
      quote ??= text.length;
      at += 1;
      continue;
    }
    const found = marks.find(
      ({ mark, style }) => source.startsWith(mark, at) && (!inCode() || style === open.at(-1)?.style),
    );
    if (found !== undefined) {
      const last = open.at(-1);
      if (last?.mark === found.mark) {
        open.pop();
        const length = text.length - last.offset;
        if (length > 0) entities.push({ type: last.style, offset: last.offset, length });
      } else open.push({ ...found, offset: text.length, byteOffset: Buffer.byteLength(source.slice(0, at)) });
      at += found.mark.length;
      continue;
    }
    if (!inCode() && character === '[') {
      links.push(text.length);
      at += 1;
      continue;
    }
    const link = !inCode() && links.length > 0 ? /^\]\(((?:\\.|[^)\\])*)\)/.exec(source.slice(at)) : null;
    if (link !== null) {
      const offset = links.pop() ?? 0;
      const checked = checkUrl((link[1] ?? '').replaceAll(/\\(.)/g, '$1'));
      if (checked.ok) entities.push({ type: 'text_link', offset, length: text.length - offset, url: checked.url });
      at += link[0].length;
      continue;
    }
    if (!inCode() && reserved.includes(character)) {
      throw badRequest(
        `can't parse entities: Character '${character}' is reserved and must be escaped with the preceding '\\'`,
      );
    }
    text += character;
    at += 1;
  }
  endQuote();
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    const { name, byteOffset } = unclosed;
    throw badRequest(`can't parse entities: Can't find end of ${name} entity at byte offset ${byteOffset}`);
  }
  return { text, entities };
}
