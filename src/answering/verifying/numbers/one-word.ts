/** What is left of a word when a number has been read off its beginning, and the parts of that number. */
export interface NumberPrefix {
  readonly parts: readonly number[];
  readonly rest: string;
}

/** Letters of the shortest part that a longer word may be taken apart at. */
const SHORTEST_PART = 2;

/**
 * The ways to read number words off the beginning of a word, the longest first: "hundertfünfzig", "dreiundzwanzigtägig".
 *
 * @param word its key
 * @param parts number words by their keys
 */
export function numberPrefixes(
  word: string,
  parts: ReadonlyMap<string, number>,
  joiners: readonly string[],
): NumberPrefix[] {
  const found: NumberPrefix[] = [];
  for (let length = word.length; length >= SHORTEST_PART; length--) {
    const value = parts.get(word.slice(0, length));
    if (value === undefined) continue;
    const rest = word.slice(length);
    const joiner = joiners.find((joining) => joining.length > 1 && rest.startsWith(joining)) ?? '';
    const continued = [
      ...numberPrefixes(rest, parts, joiners),
      ...(joiner === '' ? [] : numberPrefixes(rest.slice(joiner.length), parts, joiners)),
    ];
    found.push(...continued.map((more) => ({ parts: [value, ...more.parts], rest: more.rest })));
    found.push({ parts: [value], rest });
  }
  return found.sort((a, b) => a.rest.length - b.rest.length);
}
