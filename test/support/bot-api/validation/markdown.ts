import type { MessageEntity } from 'grammy/types';
import { badRequest } from '../failure.js';
import type { FormattedText } from './html.js';
import { checkUrl } from './urls.js';

type Style = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'code' | 'pre';

interface Mark {
  readonly mark: string;
  readonly style: Style;
  /** As the server's errors call it. */
  readonly name: string;
}

/** The longer mark comes first where one begins with the other. */
const marks: readonly Mark[] = [
  { mark: '```', style: 'pre', name: 'Pre' },
  { mark: '`', style: 'code', name: 'Code' },
  { mark: '||', style: 'spoiler', name: 'Spoiler' },
  { mark: '__', style: 'underline', name: 'Underline' },
  { mark: '_', style: 'italic', name: 'Italic' },
  { mark: '*', style: 'bold', name: 'Bold' },
  { mark: '~', style: 'strikethrough', name: 'Strikethrough' },
];
const reserved = '_*[]()~`>#+-=|{}.!';

/**
 * Reads MarkdownV2 (https://core.telegram.org/bots/api#markdownv2-style) loosely: marks, links, escapes and reserved characters;
 * no custom emoji and no times, and quotations only as lines that begin with `>`.
 * @throws ApiFailure 400 "can't parse entities".
 */
export function parseMarkdown(source: string): FormattedText {
  return new MarkdownReader(source).read();
}

class MarkdownReader {
  #at = 0;
  #text = '';
  readonly #entities: MessageEntity[] = [];
  readonly #open: (Mark & { readonly offset: number; readonly byteOffset: number })[] = [];
  readonly #links: number[] = [];
  #quote: number | undefined;

  constructor(readonly source: string) {}

  read(): FormattedText {
    while (this.#at < this.source.length) {
      if (!(this.#escape() || this.#quotation() || this.#mark() || this.#link())) this.#character();
    }
    this.#endQuotation();
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) {
      const { name, byteOffset } = unclosed;
      throw badRequest(`can't parse entities: Can't find end of ${name} entity at byte offset ${byteOffset}`);
    }
    return { text: this.#text, entities: this.#entities };
  }

  get #next(): string {
    return this.source.charAt(this.#at);
  }

  get #inCode(): boolean {
    const style = this.#open.at(-1)?.style;
    return style === 'code' || style === 'pre';
  }

  #escape(): boolean {
    const escaped = this.source.charAt(this.#at + 1);
    if (this.#next !== '\\' || !/[!-/:-@[-`{-~]/.test(escaped)) return false;
    this.#text += escaped;
    this.#at += 2;
    return true;
  }

  #quotation(): boolean {
    const lineBegins = this.#at === 0 || this.source.charAt(this.#at - 1) === '\n';
    if (this.#inCode || !lineBegins) return false;
    if (this.#next !== '>') {
      this.#endQuotation();
      return false;
    }
    this.#quote ??= this.#text.length;
    this.#at += 1;
    return true;
  }

  #endQuotation(): void {
    const offset = this.#quote;
    if (offset === undefined) return;
    this.#entities.push({ type: 'blockquote', offset, length: this.#text.length - offset });
    this.#quote = undefined;
  }

  #mark(): boolean {
    const last = this.#open.at(-1);
    const known = this.#inCode && last !== undefined ? [last] : marks;
    const found = known.find(({ mark }) => this.source.startsWith(mark, this.#at));
    if (found === undefined) return false;
    if (last?.mark === found.mark) {
      this.#open.pop();
      const length = this.#text.length - last.offset;
      if (length > 0) this.#entities.push({ type: last.style, offset: last.offset, length });
    } else {
      const byteOffset = Buffer.byteLength(this.source.slice(0, this.#at));
      this.#open.push({ ...found, offset: this.#text.length, byteOffset });
    }
    this.#at += found.mark.length;
    return true;
  }

  #link(): boolean {
    if (this.#inCode) return false;
    if (this.#next === '[') {
      this.#links.push(this.#text.length);
      this.#at += 1;
      return true;
    }
    const end = /^\]\(((?:\\.|[^)\\])*)\)/.exec(this.source.slice(this.#at));
    const offset = end === null ? undefined : this.#links.pop();
    if (end === null || offset === undefined) return false;
    const checked = checkUrl((end[1] ?? '').replaceAll(/\\(.)/g, '$1'));
    const length = this.#text.length - offset;
    if (checked.ok) this.#entities.push({ type: 'text_link', offset, length, url: checked.url });
    this.#at += end[0].length;
    return true;
  }

  #character(): void {
    const character = this.#next;
    if (!this.#inCode && reserved.includes(character)) {
      const rule = `Character '${character}' is reserved and must be escaped with the preceding '\\'`;
      throw badRequest(`can't parse entities: ${rule}`);
    }
    this.#text += character;
    this.#at += 1;
  }
}
