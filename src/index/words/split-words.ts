/** A letter or digit, and the letters, digits and marks that follow it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** What is written without spaces between the words, or, as Korean, is commonly searched as if it were. */
const UNSPACED =
  /([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/u;

/** The dot that the Turkish "İ" leaves behind in lower case. */
const DOT_ABOVE = /\u0307/g;

const SMALL_LETTER = /^\p{Lowercase}/u;

/** Characters of a word; what is longer was written by a machine. */
const LONGEST = 64;

/** A word of a text. */
export interface Word {
  /** In lower case and NFKC. */
  readonly text: string;
  /** Whether it stands between spaces or punctuation; otherwise it is a run of several words. */
  readonly spaced: boolean;
  /** Whether it begins with a letter that is no small one: a capital, or one of a script without capitals. */
  readonly capital: boolean;
}

/** The words of a text, in order: letters and digits, without punctuation. */
export function splitWords(text: string): Word[] {
  const runs = text.normalize('NFKC').match(WORD) ?? [];
  return runs.flatMap((run) => {
    // Splitting at a group keeps what it matched: every second part is unspaced.
    const parts = run.split(UNSPACED);
    return parts.flatMap((part, index) => (part === '' ? [] : wordOf(part, index % 2 === 0)));
  });
}

function wordOf(part: string, spaced: boolean): Word {
  const lower = part.toLowerCase().replace(DOT_ABOVE, '');
  const text = spaced && lower.length > LONGEST ? [...lower].slice(0, LONGEST).join('') : lower;
  return { text, spaced, capital: !SMALL_LETTER.test(part) };
}
