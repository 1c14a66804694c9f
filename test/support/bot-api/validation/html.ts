import type { MessageEntity } from 'grammy/types';
import { badRequest, type ApiFailure } from '../failure.js';
import { checkUrl } from './urls.js';

/** A text and its formatting. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

type StyleType = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'blockquote' | 'expandable_blockquote';

const styles: Readonly<Record<string, StyleType>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  blockquote: 'blockquote',
};
const otherTags = new Set(['a', 'code', 'pre', 'tg-emoji', 'tg-time']);
const namedCharacters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly offset: number;
}

/** Reads Telegram's HTML (https://core.telegram.org/bots/api#html-style). @throws ApiFailure 400 "can't parse entities". */
export function parseHtml(source: string): FormattedText {
  return new HtmlReader(source).read();
}

class HtmlReader {
  #at = 0;
  #text = '';
  readonly #entities: MessageEntity[] = [];
  readonly #open: OpenTag[] = [];

  constructor(readonly source: string) {}

  read(): FormattedText {
    while (this.#at < this.source.length) {
      const character = this.source.charAt(this.#at);
      if (character === '&') this.#text += this.#reference();
      else if (character !== '<') {
        this.#text += character;
        this.#at += 1;
      } else if (this.source.charAt(this.#at + 1) === '/') this.#endTag();
      else this.#startTag();
    }
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) throw unparsable(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    return { text: this.#text, entities: this.#entities };
  }

  /** A character reference, or the ampersand itself where there is none. */
  #reference(): string {
    const found = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/i.exec(this.source.slice(this.#at, this.#at + 12));
    const character = found === null ? undefined : characterOf(found[1], found[2], found[3]);
    this.#at += character === undefined ? 1 : (found?.[0].length ?? 1);
    return character ?? '&';
  }

  #startTag(): void {
    const begin = this.#at;
    const place = `at byte offset ${this.#byteOffset(begin)}`;
    const name = /^[^\s>]*/.exec(this.source.slice(begin + 1))?.[0].toLowerCase() ?? '';
    this.#at = begin + 1 + name.length;
    if (this.#at >= this.source.length) throw unparsable(`Unclosed start tag ${place}`);
    if (!Object.hasOwn(styles, name) && !otherTags.has(name)) {
      throw unparsable(`Unsupported start tag "${name}" ${place}`);
    }
    const attributes = this.#attributes(name, place);
    if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
      throw unparsable(`Tag "span" must have class "tg-spoiler" ${place}`);
    }
    this.#open.push({ name, attributes, offset: this.#text.length });
  }

  #attributes(tag: string, place: string): Map<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      this.#skip(/^\s*/);
      if (this.#at >= this.source.length) throw unparsable(`Unclosed start tag ${place}`);
      if (this.source.charAt(this.#at) === '>') break;
      const name = this.#skip(/^[^\s=>]*/);
      if (name === '') throw unparsable(`Empty attribute name in the tag "${tag}" ${place}`);
      this.#skip(/^\s*/);
      if (this.source.charAt(this.#at) !== '=') {
        attributes.set(name, '');
        continue;
      }
      this.#at += 1;
      this.#skip(/^\s*/);
      attributes.set(name, this.#attributeValue(place));
    }
    this.#at += 1;
    return attributes;
  }

  #attributeValue(place: string): string {
    const quote = this.source.charAt(this.#at);
    if (quote !== '"' && quote !== "'") {
      const begin = this.#at;
      const token = this.#skip(/^[A-Za-z0-9.-]*/);
      if (/[\s>]/.test(this.source.charAt(this.#at))) return token.toLowerCase();
      throw unparsable(`Unexpected end of name token at byte offset ${this.#byteOffset(begin)}`);
    }
    this.#at += 1;
    let value = '';
    while (this.#at < this.source.length && this.source.charAt(this.#at) !== quote) {
      if (this.source.charAt(this.#at) === '&') value += this.#reference();
      else value += this.source.charAt(this.#at++);
    }
    if (this.#at >= this.source.length) throw unparsable(`Unclosed start tag ${place}`);
    this.#at += 1;
    return value;
  }

  #endTag(): void {
    const place = `at byte offset ${this.#byteOffset(this.#at)}`;
    const tag = this.#open.pop();
    if (tag === undefined) throw unparsable(`Unexpected end tag ${place}`);
    this.#at += 2;
    const name = this.#skip(/^[^\s>]*/).toLowerCase();
    this.#skip(/^\s*/);
    if (this.source.charAt(this.#at) !== '>') throw unparsable(`Unclosed end tag ${place}`);
    if (name !== '' && name !== tag.name) {
      throw unparsable(`Unmatched end tag ${place}, expected "</${tag.name}>", found "</${name}>"`);
    }
    this.#at += 1;
    const length = this.#text.length - tag.offset;
    if (length > 0) this.#close(tag, length);
  }

  #close({ name, attributes, offset }: OpenTag, length: number): void {
    const style = styles[name];
    if (style !== undefined) {
      const type = style === 'blockquote' && attributes.has('expandable') ? 'expandable_blockquote' : style;
      this.#entities.push({ type, offset, length });
    } else if (name === 'a') this.#closeLink(attributes.get('href') ?? '', offset, length);
    else if (name === 'tg-emoji') this.#closeEmoji(attributes.get('emoji-id') ?? '', offset, length);
    else if (name === 'tg-time') this.#closeTime(attributes, offset, length);
    else this.#closeCode(name, attributes.get('class') ?? '', offset, length);
  }

  /** A link that is no URL is dropped without a word, as the server does. */
  #closeLink(href: string, offset: number, length: number): void {
    const checked = checkUrl(href === '' ? this.#text.slice(offset) : href);
    if (checked.ok) this.#entities.push({ type: 'text_link', offset, length, url: checked.url });
  }

  #closeEmoji(id: string, offset: number, length: number): void {
    if (!/^\d{1,18}$/.test(id)) throw unparsable('Invalid custom emoji identifier specified');
    this.#entities.push({ type: 'custom_emoji', offset, length, custom_emoji_id: id });
  }

  #closeTime(attributes: ReadonlyMap<string, string>, offset: number, length: number): void {
    const unix = attributes.get('unix') ?? '';
    const format = attributes.get('format') ?? '';
    if (!/^\d{1,10}$/.test(unix)) throw unparsable('Invalid date specified');
    if (!/^(?:r|w?[dD]?[tT]?)$/.test(format)) throw unparsable('Invalid date format specified');
    // The pattern above lets exactly the formats of the type through.
    const date_time_format = format as MessageEntity.DateTimeMessageEntity['date_time_format'];
    this.#entities.push({ type: 'date_time', offset, length, unix_time: Number(unix), date_time_format });
  }

  /** `<pre><code class="language-x">` is one entity: the code inside gives the language. */
  #closeCode(name: string, className: string, offset: number, length: number): void {
    const around = this.#open.at(-1);
    if (name === 'code' && around?.name === 'pre' && className.startsWith('language-')) {
      this.#entities.push({ type: 'pre', offset, length, language: className.slice('language-'.length) });
      return;
    }
    const last = this.#entities.at(-1);
    const said = name === 'pre' && last?.type === 'pre' && last.offset === offset && last.length === length;
    if (!said) this.#entities.push({ type: name === 'pre' ? 'pre' : 'code', offset, length });
  }

  #skip(pattern: RegExp): string {
    const skipped = pattern.exec(this.source.slice(this.#at))?.[0] ?? '';
    this.#at += skipped.length;
    return skipped;
  }

  #byteOffset(index: number): number {
    return Buffer.byteLength(this.source.slice(0, index));
  }
}

function characterOf(hexadecimal?: string, decimal?: string, name?: string): string | undefined {
  if (name !== undefined) return namedCharacters[name];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code > 0 && code < 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

function unparsable(what: string): ApiFailure {
  return badRequest(`can't parse entities: ${what}`);
}
