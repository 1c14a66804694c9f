import { addScaled, type Language, normalize, parseLanguage, type Span } from '../../src/domain/index.js';
import type { NewPassage, NewVersion } from '../../src/storage/index.js';
import { randomNumbers } from '../random-numbers.js';

/** How many articles and stories a day has, and how long they are. */
export interface DayShape {
  readonly articles: number;
  readonly stories: number;
}

const DIMENSION = 384;
const PASSAGES = 3;
const SENTENCES_A_PASSAGE = 6;
const WORDS_A_SENTENCE = 18;
const OUTLETS = 120;
/** How much of a vector is the story's; with the rest, articles of one story are about as near as labelled ones are. */
const STORY_SHARE = 0.85;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'ar', 'tr', 'it'].flatMap((code) => parseLanguage(code) ?? []);

/**
 * The articles of one day, made up: as long as real ones, with vectors, names and numbers that articles of one story share. A few
 * stories have hundreds of articles, most have one or two. The same for the same day.
 *
 * @param centre gives what is common to the texts of a language
 */
export function newsOfDay(
  day: string,
  { articles, stories }: DayShape,
  centre: (language: Language) => Float32Array,
): NewVersion[] {
  const random = randomNumbers([...day].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const told = Array.from({ length: stories }, () => newStory(random));
  return Array.from({ length: articles }, (_, place): NewVersion => {
    // Of a number below 1, its cube is mostly small: the first stories have most articles.
    const story = told[Math.floor(random() ** 3 * stories)] ?? newStory(random);
    const language = pick(LANGUAGES, random);
    const time = new Date(Date.parse(`${day}T00:00:00Z`) + Math.floor((place / articles) * 86_400_000));
    return article(story, { language, centre: centre(language), id: `${day}-${place}`, time }, random);
  });
}

interface MadeUpStory {
  readonly direction: Float32Array;
  readonly names: readonly string[];
  readonly numbers: readonly number[];
}

interface Particulars {
  readonly language: Language;
  readonly centre: Float32Array;
  readonly id: string;
  readonly time: Date;
}

function newStory(random: () => number): MadeUpStory {
  return {
    direction: direction(random),
    names: Array.from({ length: 8 }, () => capitalised(word(random))),
    numbers: Array.from({ length: 3 }, () => Math.floor(random() * 900) + 100),
  };
}

function article(story: MadeUpStory, { language, centre, id, time }: Particulars, random: () => number): NewVersion {
  const lines: string[] = [];
  const passages: NewPassage[] = [];
  let start = 0;
  for (let passage = 0; passage < PASSAGES; passage++) {
    const sentences = Array.from({ length: SENTENCES_A_PASSAGE }, () => sentence(story, random));
    const spans = sentences.map((text): Span => {
      const span = { start, end: start + text.length };
      start = span.end + 1;
      return span;
    });
    lines.push(...sentences);
    passages.push({
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
      sentences: spans,
      tokens: 180,
      vector: vectorOf(story, centre, random),
      sentenceVectors: spans.map(() => vectorOf(story, centre, random)),
      words: '',
      grams: '',
    });
  }
  return {
    identity: id,
    externalId: null,
    contentHash: id,
    title: sentence(story, random),
    text: lines.join('\n'),
    outlet: `Outlet ${Math.floor(random() * OUTLETS)}`,
    language,
    publishedAt: time.toISOString(),
    url: null,
    source: id,
    quotedOutlets: quoted(random),
    passages,
  };
}

function quoted(random: () => number): NewVersion['quotedOutlets'] {
  if (random() < 0.7) return [];
  const reach = { start: 0, end: 100 };
  const name = `Outlet ${Math.floor(random() * OUTLETS)}`;
  return [{ name, language: null, basis: 'name', evidence: name, start: 0, end: 20, reach, cites: null }];
}

function sentence({ names, numbers }: MadeUpStory, random: () => number): string {
  const words = Array.from({ length: WORDS_A_SENTENCE }, () => word(random));
  words[0] = capitalised(words[0] ?? '');
  words[5] = pick(names, random);
  words[11] = random() < 0.5 ? String(pick(numbers, random)) : pick(names, random);
  return `${words.join(' ')}.`;
}

function vectorOf({ direction: own }: MadeUpStory, centre: Float32Array, random: () => number): Float32Array {
  const vector = direction(random);
  for (let place = 0; place < DIMENSION; place++)
    vector[place] = (vector[place] ?? 0) * Math.sqrt(1 - STORY_SHARE ** 2);
  addScaled(vector, own, STORY_SHARE);
  normalize(vector);
  // A text's vector is mostly its language's centre: cosines of real ones are about .8 before it is taken away.
  addScaled(vector, centre, 2);
  return normalize(vector);
}

function direction(random: () => number): Float32Array {
  return normalize(Float32Array.from({ length: DIMENSION }, () => random() + random() + random() - 1.5));
}

function word(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => pick('bdfgklmnprstvz', random) + pick('aeiou', random)).join('');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick<T>(from: ArrayLike<T>, random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}
