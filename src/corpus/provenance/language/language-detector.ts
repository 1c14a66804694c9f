import { type Language, parseLanguage } from '../../../domain/index.js';
import { languagesAsking } from './interrogatives.js';
import { languageByLetters } from './letters.js';
import { words } from '../words.js';

/** Gives the language of a question or an article, `und` where the text shows none ("150?"). */
export type LanguageDetector = (text: string) => Language;

/** UTF-16 units that are looked at: the detector itself reads no more than its first 350 bytes or so. */
const LONGEST_SAMPLE = 1_000;
/** UTF-16 units up to which a text is taken for a question, where single letters and words decide. */
const LONGEST_QUESTION = 120;

/** The detector's languages that the embedded model knows, by its own codes; it has one Malay and one Norwegian. */
const DETECTED = words`ar, bg, bn, ca, cs, da, de, el, en, es, fa, fi, fr, he, hi, hr, hu, is, it, ja, ko, lo, lt, lv, ms,
  nl, no, pl, pt, ro, ru, sk, sl, sr, sv, ta, tl, tr, uk, ur, vi, zh`;
/** Where the detector's code is not the one that the rest of the program uses. */
const OUR_CODE: Readonly<Record<string, string>> = { no: 'nb', tl: 'fil' };

/** What a question word adds to its language's score, which lies between 0 and 1. */
const ASKING_BONUS = 0.2;

/**
 * Loads the language detector, about 250 ms and 50 MB, which is why it is not loaded with this module: ask for it when
 * a text without a label first comes, and keep it.
 */
export async function createLanguageDetector(): Promise<LanguageDetector> {
  const { eld } = await import('eld/small');
  // A new instance would load its data once more; nothing else in the program sets this one.
  eld.setLanguageSubset([...DETECTED]);

  return (text) => {
    const sample = text.slice(0, LONGEST_SAMPLE);
    const isQuestion = text.length <= LONGEST_QUESTION;
    const code = (isQuestion && languageByLetters(sample)) || best(eld.detect(sample).getScores(), sample, isQuestion);
    return languageOf(code);
  };
}

function languageOf(code: string): Language {
  const language = parseLanguage(OUR_CODE[code] ?? code);
  if (!language) throw new RangeError(`Not a language code: ${code}`);
  return language;
}

function best(scores: Readonly<Record<string, number>>, sample: string, isQuestion: boolean): string {
  const asking = new Set(isQuestion ? languagesAsking(sample) : []);
  let bestCode = 'und';
  let bestScore = 0;
  for (const [code, score] of Object.entries(scores)) {
    const total = score + (asking.has(code) ? ASKING_BONUS : 0);
    if (total > bestScore) [bestCode, bestScore] = [code, total];
  }
  return bestCode;
}
