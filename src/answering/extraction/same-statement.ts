import { holdsQuantity } from './quantities.js';

/** The share of its words from which a sentence is another one, agency copy that was cut or added to. */
const SAME_STATEMENT = 0.8;

/** Words that turn a statement round where they stand in one sentence alone; "t" is what is left of "didn't". */
const DENYING =
  /^(?:no|not|never|nor|neither|without|hardly|t|nicht|kein\p{L}*|nie|niemals|ohne|kaum|ne|pas|jamais|aucune?|sans|nunca|ning[uú]n\p{L}*|sin|tampoco|не|ни|нет|без|никогда|لا|لم|لن|ليس\p{L}*|دون|غير|değil|yok|hiç)$/u;

/**
 * Whether two sentences are one statement, case and punctuation apart: one has all words of the other in their order, and what it adds is
 * little, no number and nothing that denies. A word in place of another may say the opposite.
 */
export function isSameStatement(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].toSorted((one, other) => one.length - other.length);
  if (longer.length === 0 || shorter.length < SAME_STATEMENT * longer.length) return false;
  const added = addedWords(shorter, longer);
  return added !== null && !added.some((word) => DENYING.test(word) || holdsQuantity(word));
}

/** What the longer text adds; null where it does not have the words of the shorter one in their order. */
function addedWords(shorter: readonly string[], longer: readonly string[]): string[] | null {
  let next = 0;
  const added = longer.filter((word) => {
    if (word !== shorter[next]) return true;
    next++;
    return false;
  });
  return next === shorter.length ? added : null;
}

function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu), ([word]) => word);
}
