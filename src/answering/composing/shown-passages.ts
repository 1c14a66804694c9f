import {
  cite,
  type CitedSource,
  type Language,
  languageName,
  overlaps,
  parseLanguage,
  type Passage,
  type Span,
} from '../../domain/index.js';

/** A passage and the version that it is part of: one object for all its passages. */
export interface PassageSource extends CitedSource {
  readonly passage: Pick<Passage, 'number' | 'start' | 'end' | 'sentences'>;
}

/** A passage as the model is shown it. */
export interface ShownPassage {
  /** "P1". */
  readonly id: string;
  readonly source: PassageSource;
  readonly text: string;
}

/** Names of outlets are cut at this length, in UTF-16 units. */
const NAME_UNITS = 80;

/** Passages with the numbers that the model knows them by. */
export function numberedPassages(sources: readonly PassageSource[]): ShownPassage[] {
  return sources.map((source, place) => {
    const { passage, version } = source;
    return { id: `P${place + 1}`, source, text: version.text.slice(passage.start, passage.end) };
  });
}

/** A passage with a heading that says where it is from, as it stands between fences. */
export function describedPassage({ source, text }: ShownPassage): string {
  const { outlet, language, publishedAt, quotedOutlets } = cite(source, source.passage);
  const quoted = quotedOutlets.map(({ name }) => oneLine(name));
  return [
    `Outlet: ${outlet === null ? 'unknown' : oneLine(outlet)}`,
    `Language: ${englishName(language)}`,
    ...(publishedAt === null ? [] : [`Published: ${oneLine(publishedAt)}`]),
    ...(quoted.length === 0 ? [] : [`Quotes: ${quoted.join(', ')}`]),
    '',
    text,
  ].join('\n');
}

/** All sentences of passages, each with its language. */
export function sentencesOf(passages: readonly ShownPassage[]): { text: string; language: Language }[] {
  return passages.flatMap(({ source }) =>
    source.passage.sentences.map((sentence) => {
      const { quote, language } = cite(source, sentence);
      return { text: quote, language };
    }),
  );
}

/** The passage that a model means: "P2", "p2", "2" or "passage P2". Null where there is none. */
export function passageNamed(name: string, passages: readonly ShownPassage[]): ShownPassage | null {
  const number = /\d+/u.exec(name)?.[0];
  return passages.find(({ id }) => id === `P${number}`) ?? null;
}

/**
 * The whole sentences that a span is in: half a sentence may leave out what the other half takes back.
 *
 * @param span offsets into the article, inside the passage
 */
export function wholeSentences({ passage }: PassageSource, span: Span): Span {
  const sentences = passage.sentences.filter((sentence) => overlaps(sentence, span));
  const starts = sentences.map(({ start }) => start);
  const ends = sentences.map(({ end }) => end);
  return { start: Math.min(span.start, ...starts), end: Math.max(span.end, ...ends) };
}

/** A language's name in English, as models know it: "German". */
export function englishName(language: Language): string {
  const english = parseLanguage('en');
  return language === 'und' || !english ? 'unknown' : languageName(language, english);
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, NAME_UNITS);
}
