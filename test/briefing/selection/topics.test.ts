import { describe, expect, it } from 'vitest';
import { Topics } from '../../../src/briefing/selection/index.js';
import { CENTRES, languageCalled, MODEL, newsStorage, vectorOf } from '../made-up-news.js';

describe('topics', () => {
  it('are embedded once, also over restarts', async () => {
    const { storage } = await newsStorage();
    const asked: string[] = [];
    const embedder = {
      model: MODEL,
      async embedQuestion(question: string): Promise<Float32Array> {
        asked.push(question);
        return vectorOf([asked.length]);
      },
    };
    const topic = { words: ' floods in Spain ', language: languageCalled('en') };
    const first = await new Topics({ storage, embedder, centres: CENTRES }).get(topic);
    const again = new Topics({ storage, embedder, centres: CENTRES });
    const second = await again.get(topic);

    expect(second).toEqual(first);
    expect(await again.get({ ...topic, words: 'floods in Spain' })).toBe(second);
    expect((await again.get({ ...topic, language: languageCalled('de') })).key).not.toBe(first.key);
    expect(asked).toEqual(['floods in Spain', 'floods in Spain']);
  });

  it('are embedded anew by another model', async () => {
    const { storage } = await newsStorage();
    const topic = { words: 'floods in Spain', language: languageCalled('en') };
    const vectors = new Map(
      [MODEL, { ...MODEL, fingerprint: 'other' }].map((model, place) => [model, vectorOf([place])]),
    );
    for (const [model, vector] of vectors) {
      const embedder = { model, embedQuestion: async () => vector };
      expect((await new Topics({ storage, embedder, centres: CENTRES }).get(topic)).vector).toEqual(vector);
    }
  });

  it('are made of words without endings', async () => {
    const { storage } = await newsStorage();
    const embedder = { model: MODEL, embedQuestion: async () => vectorOf([1]) };
    const { words } = await new Topics({ storage, embedder, centres: CENTRES }).get({
      words: 'Überschwemmungen in EU',
      language: languageCalled('de'),
    });

    expect(words).toEqual(['uberschwemm']);
  });
});
