import type { Surroundings, Verdict } from './surroundings.js';

/** A small letter behind any opening marks, but for names such as iPhone. */
const SMALL_LETTER = /^[\s\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'¿¡•]*\p{Ll}(?!\p{Lu})/u;
const PUNCTUATION = /^\s*[\p{Sentence_Terminal},;:…)\]}%&=+/|·×]/u;
const BRACKETED_NUMBER = /^\s*\(\p{N}/u;

/** A sentence goes on where the next word is small (“Wann?“, fragte sie), and where what follows cannot begin one. */
export function continuation({ after }: Surroundings): Verdict {
  const continues = SMALL_LETTER.test(after) || PUNCTUATION.test(after) || BRACKETED_NUMBER.test(after);
  return continues ? 'continues' : null;
}
