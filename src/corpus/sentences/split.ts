import { type Language, shift, type Span } from '../../domain/index.js';
import { enclosures } from './enclosures.js';
import { endsSentence } from './ending.js';
import { cutToLength } from './length.js';
import { paragraphs } from './paragraphs.js';
import { possibleEnds } from './possible-ends.js';
import { sentencexEnds } from './sentencex-ends.js';
import { trimmed } from './trimmed.js';
import { vocabularyOf } from './vocabulary/index.js';

/** A mark on a closing bracket or quote belongs to it; cutting there would tear the character apart. */
const COMBINING_MARK = /^\p{M}/u;

/** The longest sentence, in UTF-16 units; a run of text without an end mark is cut at white space before it. */
export const MAX_SENTENCE_LENGTH = 2000;

/**
 * The sentences of a text, in order: offsets in UTF-16 units, without white space around them, not overlapping, and
 * together holding every unit of the text that is not white space.
 *
 * A quotation or a bracket of up to 600 units is not split, whatever it holds; the end of a line ends a sentence unless
 * the text is hard-wrapped.
 *
 * @example
 * splitSentences('Am 3. Mai kam er. „Gut. Sehr gut“, sagte sie.', de); // [{start: 0, end: 17}, {start: 18, end: 45}]
 */
export function splitSentences(text: string, language: Language): Span[] {
  return paragraphs(text).flatMap((paragraph) =>
    sentencesOf(text.slice(paragraph.start, paragraph.end), language).map((span) => shift(span, paragraph.start)),
  );
}

function sentencesOf(paragraph: string, language: Language): Span[] {
  const ends = [...sentenceEnds(paragraph, language), paragraph.length];
  return ends.flatMap((end, at) => {
    const sentence = trimmed(paragraph, { start: ends[at - 1] ?? 0, end });
    return sentence ? cutToLength(paragraph, sentence, MAX_SENTENCE_LENGTH) : [];
  });
}

/** Where the sentences of a paragraph end, but for the last. */
function sentenceEnds(paragraph: string, language: Language): number[] {
  const enclosed = enclosures(paragraph);
  const places = possibleEnds(paragraph, language, enclosed);
  if (places.length === 0) return [];
  const vocabulary = vocabularyOf(language);
  const judged = sentencexEnds(paragraph, language);
  return places
    .filter((place) => endsSentence(paragraph, place, vocabulary, judged.has(place.markEnd)))
    .map((place) => place.end)
    .filter((end) => !COMBINING_MARK.test(paragraph.slice(end, end + 2)));
}
