const REPLACEMENT = 0xfffd;
const LAST_ASCII = 0x7f;

/**
 * What is wrong with bytes that are not UTF-8 and yet mostly are: where more characters beyond ASCII come out whole than
 * broken, no other encoding would have made them.
 *
 * @returns null where the bytes are not meant as UTF-8
 */
export function brokenUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === REPLACEMENT) broken++;
    else if (unit > LAST_ASCII) whole++;
  }
  if (whole <= broken) return null;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  return `broken UTF-8 in line ${line}`;
}
