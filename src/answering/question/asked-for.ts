import type { Language } from '../../domain/index.js';
import { QUESTION_WORDS, type QuestionWords } from './question-words.js';

/** The kind of thing that a question asks for. */
export type AskedFor = 'number' | 'amount' | 'person' | 'time' | 'place' | 'reason' | 'other';

/** Time before number: "in which year" and "wie viel Uhr" hold words that ask for numbers too. */
const ORDER = ['time', 'amount', 'number', 'reason', 'person', 'place'] as const;

/** Languages written without spaces between words, where a question word stands inside a run of letters. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

type Patterns = ReadonlyMap<AskedFor, RegExp>;
/** Compiled when a language is first asked in: all of them together take longer than an answer. */
const compiled = new Map<Language, Patterns>();

/** What a question asks for, by the question words of its language; `other` where none is known. */
export function askedFor(question: string, language: Language): AskedFor {
  const words = QUESTION_WORDS[language];
  if (!words) return 'other';
  const known = compiled.get(language) ?? compile(language, words);
  compiled.set(language, known);
  const text = question.normalize('NFC').toLocaleLowerCase(language);
  return ORDER.find((kind) => known.get(kind)?.test(text)) ?? 'other';
}

function compile(language: string, words: QuestionWords): Patterns {
  return new Map(
    ORDER.flatMap((kind): [AskedFor, RegExp][] => {
      const alternatives = words[kind]?.join('|');
      if (alternatives === undefined) return [];
      const run = `(?:${alternatives})`;
      return [[kind, new RegExp(UNSPACED.has(language) ? run : `(?<![\\p{L}\\p{M}])${run}(?![\\p{L}\\p{M}])`, 'u')]];
    }),
  );
}
