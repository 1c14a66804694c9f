import { describe, expect, it } from 'vitest';
import { BriefingDesk, requestNow, type StoryComposer } from '../../../src/briefing/index.js';
import { chatId, parseLocalTime, personId, type Subscription, subscriptionId } from '../../../src/domain/index.js';
import { LanguageCentres, type RetrievalModel } from '../../../src/index/index.js';
import type { Storage } from '../../../src/storage/index.js';
import { languageCalled, MODEL, newsStorage, vectorOf } from '../made-up-news.js';

const NOW = new Date('2026-11-28T12:00:00Z');
const OTHER = { name: 'other', dimension: 4, fingerprint: 'other' };
/** What the other model makes of the articles, in their order; it likes the second for a topic. */
const OTHER_VECTORS = [Float32Array.of(1, 0, 0, 0), Float32Array.of(0, 1, 0, 0), Float32Array.of(0, 0, 1, 0)];

const time = parseLocalTime('07:30');
if (!time) throw new RangeError('Not a time');

const SUBSCRIPTION: Subscription = {
  id: subscriptionId(1),
  chat: chatId(5),
  thread: null,
  person: personId(5),
  state: 'active',
  topic: { kind: 'words', words: 'something' },
  outlets: [],
  languages: [],
  quotedOutlets: [],
  stories: 3,
  language: languageCalled('en'),
  emptyDay: 'line',
  days: [1, 2, 3, 4, 5, 6, 7],
  time,
  timeZone: 'UTC',
};

async function news(): Promise<Storage> {
  const { storage, arrive } = await newsStorage();
  for (const [place, name] of ['a', 'b', 'c'].entries()) {
    const facts = [place * 4, place * 4 + 1];
    const sentences = [[`Of story ${name} this much is known.`, ...facts] as const];
    await arrive({ id: name, at: `2026-11-28T0${place}:00:00Z`, sentences });
  }
  return storage;
}

/** Changes the corpus to the other model, as another process might at any moment. */
async function reembed({ reembedding }: Storage): Promise<void> {
  await reembedding.begin(OTHER);
  const passages = await reembedding.missing(0, 10);
  const made = passages.map(({ passageId }, place) => {
    const vector = OTHER_VECTORS[place] ?? Float32Array.of(0, 0, 0, 1);
    return { passageId, vector, sentenceVectors: [vector] };
  });
  await reembedding.store(OTHER, made);
  expect(await reembedding.complete(OTHER)).toBe(true);
}

/** A desk over a corpus, and what is done when it embeds a topic. */
function deskOf(
  storage: Storage,
  embedding: () => Promise<void> = async () => {},
  composer: StoryComposer | null = null,
): BriefingDesk {
  const models: RetrievalModel[] = [
    { model: MODEL, vector: vectorOf([0, 1]) },
    { model: OTHER, vector: Float32Array.of(0, 1, 0, 0) },
  ].map(({ model, vector }) => ({
    centres: LanguageCentres.none(model.dimension),
    embedder: {
      model,
      async embedQuestion() {
        await embedding();
        return vector;
      },
    },
  }));
  const currentModel = async (): Promise<RetrievalModel> => {
    const recorded = await storage.corpus.model();
    const model = models.find(({ embedder }) => embedder.model.fingerprint === recorded?.fingerprint);
    if (!model) throw new RangeError('The corpus has a model that nobody made');
    return model;
  };
  const composing = composer && { composer, onFault: () => {} };
  return new BriefingDesk({ storage, currentModel, composing });
}

async function told(desk: BriefingDesk): Promise<(string | undefined)[]> {
  const { stories } = await desk.show(requestNow(SUBSCRIPTION, NOW, null));
  return stories.map(({ headline }) => headline.text.match(/story (.)/u)?.[1]);
}

describe('the desk of briefings', () => {
  it('makes them with the vectors that the corpus has at each of them', async () => {
    const storage = await news();
    const desk = deskOf(storage);
    expect(await told(desk)).toEqual(['a']);
    await desk.wantLessOf(SUBSCRIPTION.id, 1);
    await reembed(storage);

    expect(await told(desk)).toEqual(['b']);
    expect(await storage.wishes.lessOf(SUBSCRIPTION.id, OTHER)).toEqual([{ storyId: 1, vector: OTHER_VECTORS[0] }]);
  });

  it('begins one again whose vectors are replaced meanwhile', async () => {
    const storage = await news();
    let isDone = false;
    const desk = deskOf(storage, async () => {
      if (isDone) return;
      isDone = true;
      await reembed(storage);
    });

    expect(await told(desk)).toEqual(['b']);
  });

  it('finds what was prepared in its words, though more has come until the briefing is due', async () => {
    const storage = await news();
    let asked = 0;
    const composer: StoryComposer = {
      compose: async ({ sentences: [first] }) => {
        asked += 1;
        const { text } = first?.source.version ?? { text: '' };
        return {
          kind: 'composed',
          statements: [{ text: `Composed: ${text}`, highlight: null, citations: [] }],
          citations: [],
        };
      },
    };
    const desk = deskOf(storage, async () => {}, composer);
    const everything = { ...SUBSCRIPTION, topic: { kind: 'everything' } as const };
    const soon = new Date('2026-11-28T01:30:00Z');
    await desk.prepare(requestNow(everything, soon, null), 60_000);
    expect(asked).toBe(2);
    const briefing = await desk.make(requestNow(everything, NOW, null));
    expect(briefing?.stories.map(({ kind }) => kind)).toEqual(['composed', 'composed', 'composed']);
    expect(asked).toBe(3);
  });

  it('tells what went wrong with the vectors as they are', async () => {
    const failing = deskOf(await news(), async () => {
      throw new RangeError('no vectors today');
    });
    await expect(told(failing)).rejects.toThrow('no vectors today');
  });
});
