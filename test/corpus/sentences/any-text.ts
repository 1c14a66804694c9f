import * as fc from 'fast-check';

/** What sentence splitting trips over: marks, line ends, halves of characters, abbreviations; separated by a bar. */
const FRAGMENTS = [
  '. |.|! |? |… |...|。|؟|।|;|?! |⁉️|„|“|”|"|»|«|‚|‘|’|\'|(|)|[|]|「|」|``|<|{| |\u00a0|\t|\ufeff|\u200b|\0|\n|\n\n|\r\n| \u00a0\n|\u2028',
  '😀|👨‍👩‍👧|\ud83d|\ude00|e\u0301|\u0301|\u200d|‼️',
  'Der|der |The |Dr. |z. B. |U.S. |3. |19. Mai |A. |Nr. 5 |[1]|:12|Это |وقال |a@b.de|x.de/a.b',
].flatMap((list) => list.split('|'));

/** Text put together from fragments and characters. */
export const fragmentedText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme' })), { maxLength: 120 })
  .map((parts) => parts.join(''));

/** Text of lines too short to be hard-wrapped. */
export const shortText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string()), { maxLength: 6 })
  .map((parts) => parts.join('').slice(0, 45));

const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));

const longRuns = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS, 'wort ', 'x'), fc.nat(900)), { maxLength: 8 })
  .map((runs) => runs.map(([fragment, times]) => fragment.repeat(times)).join(''));

/** Any text, broken surrogate pairs and long runs of one thing included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(fragmentedText, anyUnits, longRuns);
