import { describe, expect, test } from 'vitest';
import { Meaning, similarity } from '../../../src/answering/verifying/meaning.js';
import type { EmbeddedWords, Language, TextWithWords } from '../../../src/domain/index.js';
import { LanguageCentres } from '../../../src/index/index.js';
import { languageOf } from '../../support/language-of.js';

const centres = LanguageCentres.none(2);
const language = languageOf('en');

function text(written: string): { text: string; language: Language; words: { start: number; end: number }[] } {
  return { text: written, language, words: [{ start: 0, end: 1 }] };
}

/** Keeps what each call was asked for; fails where it is told to. */
class Recorded {
  readonly calls: string[][] = [];
  failing = false;

  readonly embedTexts = async (): Promise<Float32Array[]> => [];

  readonly embedWords = async (texts: readonly TextWithWords[]): Promise<EmbeddedWords[]> => {
    this.calls.push(texts.map(({ text: written }) => written));
    if (this.failing) throw new Error('no model');
    return texts.map(({ words }) => ({
      text: Float32Array.of(1, 0),
      words: words.map(() => ({ meaning: Float32Array.of(0, 1), kind: Float32Array.of(1, 1) })),
    }));
  };
}

describe('meaning', () => {
  test('of what is asked for at one time is read in one call, and nothing twice', async () => {
    const embedder = new Recorded();
    const meaning = new Meaning(embedder, centres);
    await Promise.all([meaning.read([text('one'), text('quote')]), meaning.read([text('two'), text('quote')])]);
    await meaning.read([text('quote'), text('three')]);
    expect(embedder.calls).toEqual([['one', 'quote', 'two'], ['three']]);
  });

  test('is read in calls that leave others their turn', async () => {
    const embedder = new Recorded();
    const texts = Array.from({ length: 40 }, (_, place) => text(`text ${place}`));
    expect(await new Meaning(embedder, centres).read(texts)).toHaveLength(40);
    expect(embedder.calls.map(({ length }) => length)).toEqual([16, 16, 8]);
  });

  test('is asked for again where it could not be read', async () => {
    const embedder = new Recorded();
    const meaning = new Meaning(embedder, centres);
    embedder.failing = true;
    await expect(meaning.read([text('one')])).rejects.toThrow('no model');
    embedder.failing = false;
    expect(await meaning.read([text('one')])).toMatchObject([{ words: [{ meaning: Float32Array.of(0, 1) }] }]);
  });

  test('has no words where the model gives none', async () => {
    const meaning = new Meaning({ embedTexts: async (texts) => texts.map(() => Float32Array.of(1, 0)) }, centres);
    expect(await meaning.read([text('one')])).toEqual([{ vector: Float32Array.of(1, 0), words: null }]);
  });

  test('of a statement is as near as that of the nearest quote, or of all together', () => {
    const [along, across] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
    expect(similarity(along, [across, along])).toBeCloseTo(1);
    expect(similarity(Float32Array.of(Math.SQRT1_2, Math.SQRT1_2), [along, across])).toBeCloseTo(1);
    expect(similarity(along, [])).toBe(0);
  });
});
