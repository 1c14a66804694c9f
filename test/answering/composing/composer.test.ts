import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ComposingEvent, wordComposingEvent } from '../../../src/answering/index.js';
import { personId } from '../../../src/domain/index.js';
import { ChatRefusalError } from '../../../src/errors.js';
import type { CitationSource } from '../../../src/storage/index.js';
import { isMending, openScriptedChat, ScriptedChat } from '../../support/scripted-chat.js';
import { temporaryCorpus, type TemporaryCorpus } from '../../support/temporary-corpus.js';
import { sourceOf } from './source.js';
import { languageOf } from '../../support/language-of.js';

const RETURNEES = 'WSJ zufolge haben sich bereits etwa 150 Bürger an die Diplomaten gewandt.';
const SOURCES = [
  sourceOf(1, `${RETURNEES} Es gibt keine Toten.`, {
    language: 'de',
    outlet: 'Sputniknews',
    quotes: ['The Wall Street Journal'],
  }),
  sourceOf(2, 'About 200 citizens have turned to the diplomats, the ministry said.', {
    language: 'en',
    outlet: 'Reuters',
  }),
  sourceOf(3, 'Es gibt keine Toten.', { language: 'de' }),
];
const RIGHT = {
  text: 'About 150 citizens have turned to the diplomats, according to The Wall Street Journal.',
  quotes: [{ passage: 'P1', quote: RETURNEES }],
};
const WRONG = { ...RIGHT, text: RIGHT.text.replace('150', '900') };

let corpus: TemporaryCorpus;
beforeAll(async () => {
  corpus = await temporaryCorpus();
});
afterAll(async () => corpus.close());

interface Limits {
  readonly dailyTokens?: number;
  readonly dailyTokensPerPerson?: number;
}

/** What comes of the statements that a model writes, and of those that it writes when it is to mend one. */
async function composed(
  written: readonly unknown[],
  mended: readonly unknown[] | Error = [],
  {
    sources = SOURCES,
    limits = {},
    asker = 0,
  }: { sources?: readonly CitationSource[]; limits?: Limits; asker?: number } = {},
) {
  const chat = new ScriptedChat((prompt) => {
    if (!isMending(prompt)) return { statements: written };
    if (mended instanceof Error) throw mended;
    return { statements: mended };
  });
  const events: ComposingEvent[] = [];
  const composer = await corpus.application.composer(await openScriptedChat(chat, limits));
  const composition = await composer.compose({
    task: {
      kind: 'answer',
      question: 'How many citizens have turned to diplomats?',
      asker: asker === 0 ? null : personId(asker),
    },
    language: languageOf('en'),
    sources,
    report: (event) => events.push(event),
  });
  const texts = composition.kind === 'composed' ? composition.statements.map(({ text }) => text) : composition.why;
  return { composition, texts, prompts: chat.prompts, events, log: events.map(wordComposingEvent).join('\n') };
}

describe('a composed answer', () => {
  it('has statements with the numbers of whole sentences that carry them', async () => {
    const half = { ...RIGHT, quotes: [{ passage: 'passage 1', quote: 'haben sich bereits etwa 150 Bürger' }] };
    const { composition, prompts } = await composed([half]);
    expect(composition).toMatchObject({
      statements: [{ text: RIGHT.text, citations: [1], highlight: null }],
      citations: [{ passage: 'A1.1', quote: RETURNEES, quotedOutlets: [{ name: 'The Wall Street Journal' }] }],
    });
    expect(prompts).toHaveLength(1);
  });

  it('shows the model passages with where they are from, each between marks of this request alone', async () => {
    const { prompts } = await composed([RIGHT]);
    expect(prompts[0]?.user).toContain(
      `<<<passage P1 mark-1\nOutlet: Sputniknews\nLanguage: German\nQuotes: The Wall Street Journal\n\n${RETURNEES}`,
    );
    expect(prompts[0]?.user).toMatch(/in English\./u);
  });

  it('says who says what where outlets disagree', async () => {
    const other = {
      text: 'The ministry said that about 200 citizens have turned to the diplomats.',
      quotes: [{ passage: 'P2', quote: 'About 200 citizens have turned to the diplomats, the ministry said.' }],
    };
    const { composition } = await composed([RIGHT, other]);
    expect(composition).toMatchObject({
      statements: [{ citations: [1] }, { citations: [2] }],
      citations: [{ outlet: 'Sputniknews' }, { outlet: 'Reuters' }],
    });
  });

  it('sends a statement back once, with all that is wrong with it', async () => {
    const { texts, prompts, events } = await composed([WRONG], [RIGHT]);
    expect(texts).toEqual([RIGHT.text]);
    expect(prompts[1]?.user).toContain('- The number "900" does not stand in the quotes.');
    expect(prompts[1]?.user).toContain(`${WRONG.text}\nP1: ${RETURNEES}`);
    expect(events.map(({ kind }) => kind)).toEqual(['statement-refused']);
  });

  it('drops a statement that is wrong again, and keeps the others, each once', async () => {
    const { texts, log } = await composed([RIGHT, WRONG, RIGHT], [WRONG]);
    expect(texts).toEqual([RIGHT.text]);
    expect(log).toMatch(/dropped: "About 900 .* The number "900" does not stand in the quotes\./u);
  });

  it('drops a statement that the model withdraws or cannot mend', async () => {
    expect((await composed([RIGHT, WRONG], [])).texts).toEqual([RIGHT.text]);
    expect((await composed([RIGHT, WRONG], new ChatRefusalError('It declines.'))).texts).toEqual([RIGHT.text]);
  });

  it.each<[string, Partial<typeof RIGHT>, RegExp]>([
    [
      'a passage that there is not',
      { quotes: [{ passage: 'P7', quote: RETURNEES }] },
      /does not stand in its passage/u,
    ],
    ['a quote of another passage', { quotes: [{ passage: 'P2', quote: RETURNEES }] }, /does not stand in its passage/u],
    ['no quote', { quotes: [] }, /has no quote/u],
    ['no words', { text: ' [1] https://evil.example' }, /is empty/u],
    ['too many words', { text: `${RIGHT.text} `.repeat(10) }, /too long/u],
    [
      'another language',
      { text: 'Der Zeitung The Wall Street Journal zufolge haben sich etwa 150 Bürger an Diplomaten gewandt.' },
      /not in English/u,
    ],
    [
      'a source that it leaves out',
      { text: 'About 150 citizens have turned to the diplomats.' },
      /Wall Street Journal/u,
    ],
    [
      'a half of a sentence that the other half denies',
      { text: 'There are dead.', quotes: [{ passage: 'P3', quote: 'Toten' }] },
      /deny/u,
    ],
  ])('refuses a statement with %s', async (_, changes, reason) => {
    const { texts, log } = await composed([{ ...RIGHT, ...changes }], [{ ...RIGHT, ...changes }]);
    expect(texts).toBeNull();
    expect(log).toMatch(reason);
    expect(log).toContain('None of 1 statements');
  });

  it('is none where the model sees no answer, and where it is shown nothing', async () => {
    const { texts, log } = await composed([]);
    expect([texts, log]).toEqual([null, 'The chat model wrote no statement; quotes are told instead.']);
    expect((await composed([RIGHT], [], { sources: [] })).prompts).toEqual([]);
  });

  it('begins within the budget of a day only, in all and by person', async () => {
    const limits = { dailyTokensPerPerson: 1_000 };
    expect((await composed([RIGHT], [], { limits, asker: 7 })).texts).toEqual([RIGHT.text]);
    expect((await composed([RIGHT], [], { limits, asker: 7 })).texts).toBe('own-budget-spent');
    expect((await composed([RIGHT], [], { limits, asker: 8 })).texts).toEqual([RIGHT.text]);
    const spent = await composed([RIGHT], [], { limits: { dailyTokens: 2_000 }, asker: 9 });
    expect([spent.texts, spent.prompts]).toEqual(['budget-spent', []]);
  });
});
