import { UnreadableFeedError } from '../../../errors.js';
import { brokenUtf8 } from '../encoding/broken-utf8.js';
import { charsetOf } from '../encoding/charset.js';
import { markedEncoding } from '../encoding/decode.js';
import { decodeAs } from '../encoding/decoders.js';
import { declaredEncoding } from '../html/declared-encoding.js';

/** The share of bytes beyond ASCII up to which a text is English with typographic quotes, not of another alphabet. */
const FEW = 0.005;

/**
 * The text of a feed: by its byte order mark, as UTF-8 where it is that, as the header or the XML declaration says, whichever
 * the bytes can be. A feed is not lost for one character of UTF-8 that its software cut in two: that one is shown as U+FFFD.
 *
 * @param contentType the header that came with the feed
 * @throws UnreadableFeedError where it cannot be told which characters the bytes are
 */
export function decodeFeed(body: Uint8Array, contentType: string | null, url: string): string {
  const certain = markedEncoding(body) ?? wideEncoding(body);
  if (certain) return decodeAs(certain, body) ?? refuse(url, `broken ${certain.toUpperCase()}`);
  if (body.includes(0)) return refuse(url, 'binary, not text: it holds NUL bytes');
  const named = [charsetOf(contentType), declaredEncoding(body)].filter((label) => label !== null);
  // ISO-2022-JP writes Japanese in ASCII's bytes, so that it passes for UTF-8.
  const asNamed = (labels: readonly string[]): string | null =>
    labels.reduce<string | null>((text, label) => text ?? decodeAs(label, body), null);
  const japanese = named.filter((label) => /^(?:cs)?iso-?2022-?jp/i.test(label));
  return asNamed(japanese) ?? decodeAs('utf-8', body) ?? asNamed(named) ?? decodeUnnamed(body, url);
}

function decodeUnnamed(body: Uint8Array, url: string): string {
  if (brokenUtf8(body)) return new TextDecoder('utf-8').decode(body);
  const beyondAscii = body.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0);
  const text = beyondAscii <= body.length * FEW ? decodeAs('windows-1252', body) : null;
  return text ?? refuse(url, 'neither UTF-8 nor in the encoding that it declares');
}

/** The encoding of XML whose first characters take two bytes each (XML 1.0, appendix F). */
function wideEncoding([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const isMarkup = (byte: number | undefined): boolean =>
    byte === 0x3c || byte === 0x7b || byte === 0x20 || byte === 0x0a;
  if (isMarkup(first) && second === 0 && fourth === 0) return 'utf-16le';
  return first === 0 && isMarkup(second) && third === 0 ? 'utf-16be' : null;
}

function refuse(url: string, reason: string): never {
  throw new UnreadableFeedError(url, 'encoding', reason);
}
