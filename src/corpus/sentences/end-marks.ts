/** Marks that end a sentence before white space only, for they have other uses; those of other scripts, such as `。` and `।`, have none. */
const NEEDS_SPACE = /^[.!?…;\u037e\u2024\u203c\u2047-\u2049\p{M}]+$/u;

const END_MARKS = /(?:[\p{Sentence_Terminal}…]\p{M}*)+/gu;
/** Greek asks with what other languages write as a semicolon. */
const GREEK_END_MARKS = /(?:[\p{Sentence_Terminal}…;\u037e]\p{M}*)+/gu;

/** The runs of marks that may end a sentence in a language: `.`, `?!`, `...`. */
export function endMarksOf(language: string): RegExp {
  return language === 'el' ? GREEK_END_MARKS : END_MARKS;
}

/** Whether the marks end a sentence before white space only. */
export function needsSpace(marks: string): boolean {
  return NEEDS_SPACE.test(marks);
}
