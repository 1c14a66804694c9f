import { describe, expect, it } from 'vitest';
import { ExtractingWriter, type StoryWish } from '../../../src/briefing/composing/index.js';
import type { StoryMaterial } from '../../../src/briefing/stories/index.js';
import type { StoryText } from '../../../src/domain/index.js';
import { CENTRES, languageCalled, type MadeUpArticle } from '../made-up-news.js';
import { storyOf } from './story-of.js';

const DAY = '2026-11-28';

/** What three outlets write of a fire: one fact a number. */
const ENGLISH: MadeUpArticle = {
  id: 'en',
  outlet: 'Reuters',
  at: `${DAY}T08:00:00Z`,
  sentences: [
    ['A fire broke out on the ferry Ionian Star near Corfu.', 0, 1],
    ['All 412 passengers were taken off in lifeboats at dawn.', 0, 2],
    ['The weather had been fine for the whole of last week there.', 9],
  ],
};
const GERMAN: MadeUpArticle = {
  id: 'de',
  outlet: 'Der Standard',
  language: 'de',
  at: `${DAY}T09:00:00Z`,
  sentences: [
    ['Auf der Fähre Ionian Star ist vor Korfu ein Feuer ausgebrochen.', 0, 1],
    ['Mindestens 450 Passagiere wurden mit Booten in Sicherheit gebracht.', 0, 2],
  ],
};
const FRENCH: MadeUpArticle = {
  id: 'fr',
  outlet: 'Le Monde',
  language: 'fr',
  at: `${DAY}T10:00:00Z`,
  quotes: ['Reuters'],
  sentences: [
    ["Un incendie s'est déclaré à bord du ferry Ionian Star près de Corfou.", 0, 1],
    ["Le parquet de Bari a ouvert une enquête sur l'origine du sinistre.", 0, 3],
  ],
};

async function tell(
  articles: readonly MadeUpArticle[],
  wish: Partial<StoryWish> = {},
): Promise<{ text: StoryText | null; material: StoryMaterial }> {
  const material = await storyOf(articles);
  const whole = { language: languageCalled('en'), statements: 3, newSince: null, ...wish };
  return { text: await new ExtractingWriter(CENTRES).write(material, whole), material };
}

describe('a story in sentences of its articles', () => {
  it('has a headline and statements that each say something else, quoted to the letter', async () => {
    const { text, material } = await tell([ENGLISH, GERMAN, FRENCH]);

    expect(text?.headline.text).toBe('A fire broke out on the ferry Ionian Star near Corfu.');
    const said = text?.statements.map((statement) => statement.text);
    expect(said).toEqual([
      'All 412 passengers were taken off in lifeboats at dawn.',
      "Le parquet de Bari a ouvert une enquête sur l'origine du sinistre.",
    ]);
    for (const { text: statement, citations } of [text?.headline, ...(text?.statements ?? [])].flatMap(
      (one) => one ?? [],
    )) {
      const citation = text?.citations[(citations[0] ?? 0) - 1];
      expect(citation?.quote).toBe(statement);
    }
    for (const { article, quote, start, end } of text?.citations ?? []) {
      const source = material.articles.find(({ articleId }) => `A${articleId}` === article);
      expect(source?.version.text.slice(start, end)).toBe(quote);
    }
  });

  it('is told in the language of the briefing where an article is in it', async () => {
    const { text } = await tell([ENGLISH, GERMAN, FRENCH], { language: languageCalled('de'), statements: 1 });

    expect(text?.headline.text).toBe('Auf der Fähre Ionian Star ist vor Korfu ein Feuer ausgebrochen.');
    expect(text?.statements[0]?.text).toBe('Mindestens 450 Passagiere wurden mit Booten in Sicherheit gebracht.');
  });

  it('names the outlets that are not quoted, the number of articles, and where they have it from', async () => {
    const { text } = await tell([ENGLISH, { ...FRENCH, sentences: FRENCH.sentences.slice(0, 1) }]);

    expect(text?.alsoIn).toEqual([{ outlet: 'Le Monde', language: 'fr' }]);
    expect(text?.articles).toBe(2);
    expect(text?.origins).toEqual(['Reuters']);
  });

  it('shows the figures on which outlets differ, with the quotes that hold them', async () => {
    const { text } = await tell([ENGLISH, GERMAN, FRENCH]);
    const figures = text?.differing[0]?.figures ?? [];

    expect(text?.differing.length).toBe(1);
    expect(figures.map(({ figure, outlet }) => [figure, outlet])).toEqual([
      ['412', 'Reuters'],
      ['450', 'Der Standard'],
    ]);
    for (const { figure, citation } of figures) expect(text?.citations[citation - 1]?.quote).toContain(figure);
  });

  it.each([
    ['one sentence has both', 'Mindestens 450 Passagiere, anderen Angaben zufolge 412, sind in Sicherheit.'],
    ['one is rounded', 'Rund 410 Passagiere wurden mit Booten in Sicherheit gebracht.'],
    ['they count other things', 'Die 9 Verletzten wurden mit Booten in Sicherheit gebracht.'],
    ['one is a share', 'Etwa 90 Prozent wurden mit Booten in Sicherheit gebracht.'],
    ['one is a date', 'Am 28. November 2026 wurden alle mit Booten in Sicherheit gebracht.'],
  ])('says of no difference where %s', async (_, sentence) => {
    const { text } = await tell([ENGLISH, { ...GERMAN, sentences: [[sentence, 0, 2]] }]);

    expect(text?.differing).toEqual([]);
  });

  it('says of no difference where an outlet has both figures', async () => {
    const both: MadeUpArticle = {
      ...GERMAN,
      sentences: [...GERMAN.sentences, ['Die Reederei hatte zuvor von 412 Personen gesprochen.', 20]],
    };
    const { text } = await tell([ENGLISH, both]);

    expect(text?.differing).toEqual([]);
  });

  it('tells what is new alone, and nothing where all has been said', async () => {
    const wish = { newSince: `${DAY}T09:30:00Z` };
    const { text } = await tell([ENGLISH, GERMAN, FRENCH], wish);
    const { text: nothing } = await tell([ENGLISH, { ...GERMAN, at: `${DAY}T10:00:00Z` }], wish);

    expect(text?.headline.text).toBe("Le parquet de Bari a ouvert une enquête sur l'origine du sinistre.");
    expect(text?.statements).toEqual([]);
    expect(nothing).toBeNull();
  });

  it('is made of a single article, too', async () => {
    const { text } = await tell([ENGLISH], { statements: 1 });

    expect(text?.headline.text).toBe('A fire broke out on the ferry Ionian Star near Corfu.');
    expect(text?.articles).toBe(1);
    expect(text?.alsoIn).toEqual([]);
  });
});
