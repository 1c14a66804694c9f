import { needsSpace } from '../end-marks.js';
import type { Surroundings, Verdict } from './surroundings.js';

const HIRAGANA = /^\p{Script=Hiragana}/u;

/** Marks of other scripts, such as `。` and `।`, end a sentence; but in Japanese not a quotation within it (「はい。」と言った). */
export function unmistakable({ mark, after }: Surroundings): Verdict {
  if (needsSpace(mark)) return null;
  return HIRAGANA.test(after) ? 'continues' : 'ends';
}
