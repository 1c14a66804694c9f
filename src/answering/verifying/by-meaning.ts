import type { Language, Span } from '../../domain/index.js';
import { Alignment, type NearestWord, wordsOf } from './alignment.js';
import type { Finding } from './finding.js';
import { lexiconsFor } from './lexicons.js';
import { isOfAnother } from './lost-attribution.js';
import { lostModality } from './lost-modality.js';
import { type Meaning, type MeantText, nearest, similarity, type TextOfWords } from './meaning.js';
import { isFirstName } from './names/arabic-words.js';
import { isGermanNoun } from './names/common-words.js';
import { nameLikeness } from './names/name-likeness.js';
import { wordAt } from './names/name-words.js';
import { consonantsApart, type Sound } from './names/sound.js';
import { doubtLogit, polarityDoubt } from './polarity/doubt.js';
import type { ReadTexts } from './reading.js';
import type { Token } from './text/tokens.js';
import type { RefusalReason } from './verdict.js';

/**
 * The similarity of statement and quotes below which a statement says something else. Of the right statements of
 * test/answering/verifying/statements/fit*.jsonl two in a thousand lie below it.
 */
export const LEAST_SIMILARITY = 0.41;
/** The same for the lowest fifth of a statement's words, within a language and across languages; fitted by bench/fit-verifying.ts as all below. */
const LEAST_OF_WORDS = { within: 0.37, across: 0.34 } as const;
/** From which similarity on a word that may be a name is a quote's plain word in other words. */
const SAME_WORD = 0.58;
/** The same where the model is sure that the quote's word is none, by its logit of being a name. */
const SAME_PLAIN_WORD = 0.53;
const GREATEST_PLAIN_LIKENESS = -3;
/**
 * From which similarity on a name is a quote's in another spelling, how much more it takes by the share of consonants that differ, and
 * the largest such share.
 */
const SAME_NAME = 0.3;
const MORE_BY_CONSONANTS = 0.5;
const NAMES_APART = 0.4;
/** The logit of being a name below which a word is none. */
const LEAST_NAME_LIKENESS = -1.2;
/** The logit below which a word may be a name or none. */
const UNSURE_NAME_LIKENESS = 1;
/** The logit from which on a word is a name though rules take it for none. */
const SURE_NAME_LIKENESS = 2.2;
/** The logits from which on it is doubtful, or slightly so, that statement and quotes deny the same; chosen after bench/fit-support.ts. */
const LEAST_DOUBT = -0.5;
const LEAST_SLIGHT_DOUBT = -2;
/** The similarity that a statement may lose when what its quotes deny is left out of them, where words cannot be compared. */
const GREATEST_LOSS = 0.025;

const CAPITAL = /^\p{Lu}/u;

/** What words and their meaning leave in doubt about a statement. */
export interface Doubts {
  /** What refuses it unless something else excuses it. */
  readonly grave: readonly RefusalReason[];
  /** What refuses it only if something else speaks against it, too. */
  readonly slight: readonly RefusalReason[];
}

/** What is in doubt about a statement when its meaning is compared with its quotes', and their words' meaning. */
export async function doubtsByMeaning(
  stated: ReadTexts,
  quotes: readonly ReadTexts[],
  { findings, suspects }: { findings: readonly Finding[]; suspects: readonly Span[] },
  meaning: Meaning,
): Promise<Doubts> {
  const [statedMeant, ...quotesMeant] = await meaning.read([stated, ...quotes].map(textOfWords));
  if (!statedMeant) return { grave: [], slight: [] };
  const near = similarity(
    statedMeant.vector,
    quotesMeant.map(({ vector }) => vector),
  );
  const far: Doubts = { grave: [{ kind: 'far-in-meaning', similarity: near }], slight: [] };
  if (near < LEAST_SIMILARITY) return far;
  const readings = quotes.map(({ reading }) => reading);
  const alignment = Alignment.of(stated.reading, statedMeant, readings, quotesMeant);
  const within = readings.some(({ language }) => language === stated.reading.language);
  if (alignment && alignment.lowestFifth() < LEAST_OF_WORDS[within ? 'within' : 'across']) return far;
  const likenessOfQuoted = ({ token, quote }: NearestWord): number => {
    const [text, meant] = [quotes[quote], quotesMeant[quote]];
    return text && meant ? likenessOf(token, text, meant) : 0;
  };
  const reasons = suspects.flatMap((word): RefusalReason[] => {
    const name = stated.text.slice(word.start, word.end);
    return likenessOf(word, stated, statedMeant) >= SURE_NAME_LIKENESS ? [{ kind: 'name-not-in-quotes', name }] : [];
  });
  const isExcused = async ({ reason, doubtful }: Finding): Promise<boolean> => {
    if (isOfPolarity(reason) && alignment) return true;
    if (reason.kind === 'negation-lost') return !(await isNearestToDenied(stated, quotes, statedMeant, near, meaning));
    if (reason.kind === 'attribution-lost') return alignment !== null && isOfAnother(stated.reading, quotes, alignment);
    return (
      doubtful.length > 0 && doubtful.every((word) => isNoName(word, stated, statedMeant, alignment, likenessOfQuoted))
    );
  };
  for (const finding of findings) if (!(await isExcused(finding))) reasons.push(finding.reason);
  if (!alignment) return { grave: reasons, slight: [] };
  const doubt = polarityDoubt(stated.reading, readings, alignment);
  const logit = doubt ? doubtLogit(doubt) : Number.NEGATIVE_INFINITY;
  const polarity = doubt && logit >= LEAST_SLIGHT_DOUBT ? [doubt.reason] : [];
  const isGrave = logit >= LEAST_DOUBT;
  return {
    grave: [...reasons, ...(isGrave ? polarity : []), ...lostModality(stated.reading, quotes, alignment)],
    slight: isGrave ? [] : polarity,
  };
}

function isOfPolarity({ kind }: RefusalReason): boolean {
  return kind === 'negation-lost' || kind === 'negation-added' || kind === 'contrary';
}

/** Whether what looked like a name to the rules does not to the model, or is a quote's word in other words or spelt otherwise. */
function isNoName(
  word: Span,
  { reading }: ReadTexts,
  meant: MeantText,
  alignment: Alignment | null,
  likenessOfQuoted: (word: NearestWord) => number,
): boolean {
  if (!alignment) return false;
  const token = reading.tokens.find(({ start }) => start === word.start);
  const isFirst = reading.language === 'ar' && token !== undefined && isFirstName(token.key);
  const likeness = likenessOf(word, { reading }, meant);
  if (!isFirst && likeness < LEAST_NAME_LIKENESS) return true;
  const quoted = alignment.nearestTo(word);
  // Within one language a name stands as itself, and another one in its place.
  if (!quoted || !token || quoted.language === reading.language) return false;
  if (likeness < UNSURE_NAME_LIKENESS && isPlainWord(quoted)) return true;
  if (isSpeltOtherwise(token, reading.language, quoted)) return true;
  const isNone = likeness < SURE_NAME_LIKENESS && likenessOfQuoted(quoted) < GREATEST_PLAIN_LIKENESS;
  return isNone && quoted.similarity >= SAME_PLAIN_WORD;
}

/** The logit of being a part of a name; 0 where the model does not tell. */
function likenessOf(word: Span, { reading }: Pick<ReadTexts, 'reading'>, { words }: MeantText): number {
  const embedded = words?.[wordsOf(reading.tokens).findIndex(({ start }) => start === word.start)];
  return embedded?.kind.some((number) => number !== 0) ? nameLikeness(embedded.kind) : 0;
}

/** Whether what looked like a name is a word that is none in the quotes, in other words. */
function isPlainWord({ token, language, similarity: near }: NearestWord): boolean {
  const isName = CAPITAL.test(token.text) && !(language === 'de' && isGermanNoun(token.key, language));
  return !isName && near >= SAME_WORD;
}

/** Whether a name is the quote's that stands in its place, in a spelling that sound alone does not tell from another name's. */
function isSpeltOtherwise(token: Token, language: Language, quoted: NearestWord): boolean {
  const others = soundsOf(quoted.token, quoted.language);
  return soundsOf(token, language).some((sound) =>
    others.some((other) => {
      const apart = consonantsApart(sound, other);
      return apart <= NAMES_APART && quoted.similarity >= SAME_NAME + apart * MORE_BY_CONSONANTS;
    }),
  );
}

function soundsOf(token: Token, language: Language): readonly Sound[] {
  return wordAt([token], 0, lexiconsFor(language).names).flatMap(({ sounds }) => sounds);
}

/** Whether a statement speaks of what its quotes deny, by clauses, for a model that tells nothing of words. */
async function isNearestToDenied(
  stated: ReadTexts,
  quotes: readonly ReadTexts[],
  statedMeant: MeantText,
  near: number,
  meaning: Meaning,
): Promise<boolean> {
  const statedClauses = clausesOf(stated);
  const quoted = quotes.flatMap(clausesOf);
  const affirmed = quotes.flatMap((quote) => {
    const kept = clausesOf(quote).filter(({ denies }) => !denies);
    const text = kept.map((clause) => clause.text).join(' ');
    return kept.length > 0 ? [{ text, language: quote.reading.language, words: [] }] : [];
  });
  const [clauseVectors = [], quotedVectors = [], affirmedVectors = []] = await Promise.all(
    [statedClauses, quoted, affirmed].map(async (texts) => (await meaning.read(texts)).map(({ vector }) => vector)),
  );
  if (nearest(clauseVectors, quotedVectors, LEAST_SIMILARITY).some((place) => quoted[place]?.denies)) return true;
  return similarity(statedMeant.vector, affirmedVectors) < near - GREATEST_LOSS;
}

function clausesOf({ text, reading }: ReadTexts): (TextOfWords & { denies: boolean })[] {
  return reading.polarity.clauses.map(({ start, end, denies, implies }) => ({
    text: text.slice(start, end),
    language: reading.language,
    words: [],
    denies: denies || implies,
  }));
}

function textOfWords({ text, reading }: ReadTexts): TextOfWords {
  return { text, language: reading.language, words: wordsOf(reading.tokens) };
}
