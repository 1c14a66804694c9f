/** One or a few characters of a phrase, as a text may have them. */
export type Unit =
  /** One UTF-16 unit, any of these. */
  | { readonly kind: 'any'; readonly of: string }
  | { readonly kind: 'space' }
  /** A tatweel, which may be missing. */
  | { readonly kind: 'tatweel' };

/** The characters of a phrase; a tatweel takes the space behind it along. */
const UNIT =
  /(?<tatweel>ـ\s?)|(?<space>\s)|(?<apostrophe>['’ʼ])|(?<first>(?<![\p{L}\p{M}\p{N}])\p{Ll})|./gu;

export const APOSTROPHES = '\'’ʼ';
export const TATWEEL = 'ـ';
const SPACE: Unit = { kind: 'space' };
const OPTIONAL_TATWEEL: Unit = { kind: 'tatweel' };
const APOSTROPHE: Unit = { kind: 'any', of: APOSTROPHES };

/** The units of a phrase's text. A word's first letter may be a capital one. */
export function unitsOf(text: string): Unit[] {
  return [...text.matchAll(UNIT)].flatMap(({ 0: character, groups: { tatweel, space, apostrophe, first } = {} }) => {
    if (tatweel !== undefined) return OPTIONAL_TATWEEL;
    if (space !== undefined) return SPACE;
    if (apostrophe !== undefined) return APOSTROPHE;
    if (first !== undefined) return { kind: 'any', of: inEitherCase(first) };
    return character.split('').map((of): Unit => ({ kind: 'any', of }));
  });
}

/** Turkish has two capital letters for what others write "I". */
function inEitherCase(letter: string): string {
  return `${letter}${letter.toUpperCase()}${letter === 'i' ? 'İ' : ''}`;
}
