import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFigures } from '../../src/answering/extraction/answer-figures.js';
import { Answerer } from '../../src/answering/index.js';
import type { Answer } from '../../src/domain/index.js';
import { parseLanguage, parsePassageLink } from '../../src/domain/index.js';
import { PassageRetriever } from '../../src/index/retrieval/passage-retriever.js';
import { temporaryCorpus, type TemporaryCorpus } from '../support/temporary-corpus.js';

const SEED = readFileSync('seeds/sputniknews-150-rueckkehrer.txt', 'utf8');
const PROTEST = 'In Saloniki haben am Sonntag 4000 Menschen gegen die Schließung der Werft demonstriert.';
/** Figures that outlets differ on, of other events. */
const OTHER_DISAGREEMENTS = [
  ['Bei dem Erdbeben in Samos stürzten 31 Häuser ein.', 'Bei dem Erdbeben in Samos stürzten 54 Häuser ein.'],
  ['Der Waldbrand bei Burgas hat 800 Hektar verwüstet.', 'Der Waldbrand bei Burgas hat 1300 Hektar verwüstet.'],
] as const;
const AGENCY = 'Im Hafen von Rostock ist am Montag ein Frachter mit 23 Seeleuten an Bord gesunken.';

let corpus: TemporaryCorpus;
let answerer: Answerer;
beforeAll(async () => {
  corpus = await temporaryCorpus();
  await corpus.ingest(
    { text: SEED, id: 'seed' },
    { text: `${AGENCY} Die Polizei ermittelt.`, id: 'one', outlet: 'Ostsee-Zeitung', publishedAt: '2026-11-02' },
    { text: `${AGENCY} Taucher suchen nach Überlebenden.`, id: 'two', outlet: 'Nordkurier', publishedAt: '2026-11-03' },
    {
      text: 'Der Bürgermeister von Klein Kleckersdorf heißt Otto Waldhuber. Er wurde 2019 mit 61 Prozent der Stimmen gewählt. Die Gemeinde hat zwölf Vereine.',
      id: 'three',
      outlet: 'Kleiner Bote',
    },
    { text: `${PROTEST} Es blieb ruhig.`, id: 'four', outlet: 'Elbkurier' },
    { text: `${PROTEST.replace('4000', '7000')} Die Fähren standen still.`, id: 'five', outlet: 'Rheinbote' },
    {
      text: 'On Sunday 9,500 people protested in Thessaloniki against the closure of the shipyard. Ferries stood still.',
      id: 'six',
      outlet: 'Harbour Times',
    },
    ...OTHER_DISAGREEMENTS.flatMap(([text, otherwise], place) => [
      { text, id: `other-${place}-1`, outlet: 'Elbkurier' },
      { text: otherwise, id: `other-${place}-2`, outlet: 'Rheinbote' },
    ]),
  );
  answerer = await corpus.application.answerer();
});
afterAll(async () => corpus.close());

const texts = (answer: Answer): string => answer.statements.map(({ text }) => text).join(' ');

describe('an extracted answer', () => {
  it.each([
    ['en', 'How many returnees asked for help?'],
    ['de', 'Wie viele Rückkehrer baten um Hilfe?'],
    ['fr', "Combien de personnes ont demandé de l'aide pour rentrer ?"],
    ['es', '¿Cuántos retornados pidieron ayuda?'],
    ['ru', 'Сколько вернувшихся попросили о помощи?'],
    ['tr', 'Kaç geri dönen yardım istedi?'],
    ['ar', 'كم عدد العائدين الذين طلبوا المساعدة؟'],
  ])('in %s quotes the sentence with the figure set off and its whole provenance', async (language, question) => {
    const answer = await answerer.answer(question);
    expect(answer).toMatchObject({ kind: 'extracted', language });
    const [statement] = answer.statements;
    expect(statement?.text).toContain('etwa 150 Bürger Frankreichs');
    expect(statement?.text.slice(statement.highlight?.start, statement.highlight?.end)).toBe('150');
    expect(answer.citations[0]).toMatchObject({
      outlet: 'Sputniknews',
      language: 'de',
      version: 1,
      quotedOutlets: [{ name: 'The Wall Street Journal', language: 'en', evidence: 'WSJ zufolge' }],
    });
  });

  it('is cut from the stored text at the offsets given, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Falludscha', '150', 'WSJ?', '"*^', '')),
        async (question) => {
          const answer = await answerer.answer(question);
          for (const citation of [...answer.citations, ...answer.nearest]) {
            const link = parsePassageLink(citation.passage);
            const source =
              link && (await corpus.application.storage.passages.findByLink(link.articleId, link.passageNumber));
            expect(source?.version.text.slice(citation.start, citation.end)).toBe(citation.quote);
            expect(citation.quote).not.toBe('');
          }
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('merges the same statement of two outlets and cites both', async () => {
    const answer = await answerer.answer('Wie viele Seeleute waren auf dem Frachter, der in Rostock sank?');
    const [statement] = answer.statements;
    expect(statement?.text).toBe(AGENCY);
    const outlets = statement?.citations.map((number) => answer.citations[number - 1]?.outlet);
    expect(new Set(outlets)).toEqual(new Set(['Ostsee-Zeitung', 'Nordkurier']));
  });

  it('tells what each outlet says where two disagree', async () => {
    const answer = await answerer.answer(
      'Wie viele Menschen demonstrierten in Saloniki gegen die Schließung der Werft?',
    );
    const told = answer.differing.map(({ figures }) =>
      figures.map(({ figure, outlet, citation }) => [figure, outlet, answer.citations[citation - 1]?.quote]),
    );
    expect(told.map((figures) => figures.toSorted())).toEqual([
      [
        ['4000', 'Elbkurier', PROTEST],
        ['7000', 'Rheinbote', PROTEST.replace('4000', '7000')],
        [
          '9,500',
          'Harbour Times',
          'On Sunday 9,500 people protested in Thessaloniki against the closure of the shipyard.',
        ],
      ],
    ]);
    const [statement] = answer.statements;
    expect(statement?.citations).toHaveLength(1);
  });

  it('tells that of its own figures, however many outlets differ on others', async () => {
    const question = 'Wie viele Menschen demonstrierten in Saloniki gegen die Schließung der Werft?';
    const { answer, found } = await answerer.reason(question);
    const own = answer.citations.slice(0, 1);
    const { differing } = answerFigures(own, found.toReversed());
    expect(differing.map(({ figures }) => figures.map(({ figure }) => figure).toSorted())).toEqual([
      ['4000', '7000', '9,500'],
    ]);
  });

  it('tells of no other figure where there is none', async () => {
    const answer = await answerer.answer('Wie viele Seeleute waren auf dem Frachter, der in Rostock sank?');
    expect(answer.differing).toEqual([]);
  });

  it('quotes a sentence that points back together with the one before it', async () => {
    const answer = await answerer.answer(
      'Mit wie viel Prozent wurde der Bürgermeister von Klein Kleckersdorf gewählt?',
    );
    expect(texts(answer)).toContain('heißt Otto Waldhuber. Er wurde 2019 mit 61 Prozent');
  });

  it('respects filters', async () => {
    const filter = { outlets: ['nordkurier'] };
    const answer = await answerer.answer('Wie viele Seeleute waren auf dem Frachter, der in Rostock sank?', { filter });
    expect([...answer.citations, ...answer.nearest].map(({ outlet }) => outlet)).toEqual(
      expect.arrayContaining(['Nordkurier']),
    );
    expect(new Set([...answer.citations, ...answer.nearest].map(({ outlet }) => outlet)).size).toBe(1);
  });
});

describe('where the corpus holds no answer', () => {
  it.each([
    'What is the capital of Australia?',
    'Wer gewann 1954 die Fußballweltmeisterschaft?',
    '¿Cuál es la capital de Australia?',
  ])('abstains and shows the nearest passages: %s', async (question) => {
    const answer = await answerer.answer(question);
    expect(answer).toMatchObject({ kind: 'abstained', statements: [], citations: [] });
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  it('abstains over an empty corpus', async () => {
    const empty = await temporaryCorpus();
    const answer = await (await empty.application.answerer()).answer('Wer?');
    expect(answer).toMatchObject({ kind: 'abstained', nearest: [], confidence: 0 });
    await empty.close();
  });
});

describe('without a reader', () => {
  it('sentence scores alone do the job', async () => {
    const { storage, detectLanguage } = corpus.application;
    const alone = new Answerer({
      retriever: await corpus.application.retriever(),
      storage,
      reader: null,
      detectLanguage,
    });
    const answer = await alone.answer('How many returnees asked for help?');
    expect(texts(answer)).toContain('150');
    expect(answer.statements[0]?.highlight).toBeNull();
  });
});

describe('the LangChain retriever', () => {
  it('gives passages word for word with their provenance', async () => {
    const { storage, detectLanguage } = corpus.application;
    const retriever = new PassageRetriever({
      retriever: await corpus.application.retriever(),
      storage,
      detectLanguage,
      limit: 2,
    });
    const documents = await retriever.invoke('How many returnees asked for help?');
    expect(documents).toHaveLength(2);
    expect(documents[0]?.pageContent).toContain('WSJ zufolge');
    expect(documents[0]?.metadata).toMatchObject({ outlet: 'Sputniknews', language: 'de' });
  });
});

describe('a changed article', () => {
  it('becomes a new version, and an old citation stays readable', async () => {
    const own = await temporaryCorpus();
    await own.ingest({ id: 'a', text: 'Der Turm ist 80 Meter hoch.' });
    const before = await (await own.application.answerer()).answer('Wie hoch ist der Turm?');
    expect(await own.ingest({ id: 'a', text: 'Der Turm ist 80 Meter hoch.' })).toMatchObject([{ kind: 'unchanged' }]);
    expect(await own.ingest({ id: 'a', text: 'Der Turm ist 90 Meter hoch.' })).toMatchObject([{ kind: 'updated' }]);
    const after = await (await own.application.answerer()).answer('Wie hoch ist der Turm?');
    const shown = ({ citations, nearest }: Answer) => citations[0] ?? nearest[0];
    expect(shown(before)).toMatchObject({ passage: 'A1.1', version: 1 });
    expect(shown(after)).toMatchObject({ passage: 'A1.2', version: 2, quote: 'Der Turm ist 90 Meter hoch.' });
    const old = await own.application.storage.passages.findByLink(1, 1);
    expect(old?.version).toMatchObject({ current: false, text: 'Der Turm ist 80 Meter hoch.' });
    expect(old?.version.language).toBe(parseLanguage('de'));
    await own.close();
  });
});
