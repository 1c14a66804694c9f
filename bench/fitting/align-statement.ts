import { Alignment, wordsOf } from '../../src/answering/verifying/alignment.js';
import type { Meaning, MeantText, TextOfWords } from '../../src/answering/verifying/meaning.js';
import { type ReadTexts, readText } from '../../src/answering/verifying/reading.js';
import type { Language } from '../../src/domain/index.js';
import type { LabelledStatement } from '../../test/answering/verifying/labelled-statements.js';

/** A labelled statement and its quotes as the verifier compares them. */
export interface AlignedStatement {
  readonly stated: ReadTexts;
  readonly quotes: readonly ReadTexts[];
  readonly statedMeant: MeantText;
  readonly quotesMeant: readonly MeantText[];
  readonly alignment: Alignment;
}

/** Reads a statement and its quotes and aligns their words; null for a model that tells nothing of words. */
export async function alignStatement(
  { text, language, quotes: cited }: LabelledStatement,
  meaning: Meaning,
): Promise<AlignedStatement | null> {
  const stated = read(text, language);
  const quotes = cited.map((one) => read(one.quote, one.language));
  const [statedMeant, ...quotesMeant] = await meaning.read([stated, ...quotes].map(textOfWords));
  const readings = quotes.map(({ reading }) => reading);
  const alignment = statedMeant && Alignment.of(stated.reading, statedMeant, readings, quotesMeant);
  return alignment ? { stated, quotes, statedMeant, quotesMeant, alignment } : null;
}

function read(text: string, language: Language): ReadTexts {
  return { text, reading: readText(text, language), outlets: [] };
}

function textOfWords({ text, reading: { language, tokens } }: ReadTexts): TextOfWords {
  return { text, language, words: wordsOf(tokens) };
}
