import type { Surroundings, Verdict } from './surroundings.js';

/** A question mark, or the Greek one, ends a sentence. An exclamation mark may belong to a name (Yahoo!). */
export function question({ mark }: Surroundings): Verdict {
  return /[?;\u037e\u2047-\u2049]/u.test(mark) ? 'ends' : null;
}
