const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text with U+FFFD for each half of a surrogate pair, for which the server would refuse the whole message. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd');
}
