import { brokenUtf8 } from '../encoding/broken-utf8.js';
import { charsetOf } from '../encoding/charset.js';
import { decodeText, markedEncoding } from '../encoding/decode.js';
import { declaredEncoding } from '../html/declared-encoding.js';

/**
 * The HTML of a page from the web: by its byte order mark, as UTF-8 where it is that, as its `Content-Type` header or its `<meta>`
 * says, or in the legacy encoding that it is found to be in. A page of UTF-8 is not lost for a character that its software cut in
 * two: that one is shown as U+FFFD.
 *
 * @throws UnreadableSourceError where it cannot be told which characters the bytes are
 */
export async function decodePage(body: Uint8Array, contentType: string | null, url: string): Promise<string> {
  const named = charsetOf(contentType) ?? declaredEncoding(body);
  const isMeantAsUtf8 =
    (named === null || /^utf-?8$/i.test(named)) && markedEncoding(body) === null && !body.includes(0);
  if (isMeantAsUtf8 && brokenUtf8(body) !== null) return new TextDecoder('utf-8').decode(body);
  return decodeText(url, body, named);
}
