import { describe, expect, it } from 'vitest';
import {
  Patience,
  SharedTexts,
  type StoryWish,
  type StoryWriter,
  systemWaitingClock,
} from '../../../src/briefing/composing/index.js';
import type { StoryMaterial } from '../../../src/briefing/stories/index.js';
import { languageCalled } from '../made-up-news.js';

const ENGLISH: StoryWish = { language: languageCalled('en'), statements: 2, newSince: null };
const PATIENCE = new Patience(60_000, systemWaitingClock);

function counting(fails = 0): { writer: StoryWriter; written: string[] } {
  const written: string[] = [];
  let left = fails;
  const writer: StoryWriter = {
    async write({ id }, { language, statements, newSince }) {
      written.push(`${id} ${language} ${statements} ${newSince ?? '-'}`);
      if (left-- > 0) throw new Error('not now');
      return null;
    },
  };
  return { writer, written };
}

async function read(id: number): Promise<StoryMaterial> {
  return { id, articles: [], size: 0, origins: [] };
}

describe('shared texts', () => {
  it('are written once for all who wish the same', async () => {
    const { writer, written } = counting();
    const texts = new SharedTexts(writer, read);
    await Promise.all([
      texts.get(1, ENGLISH, PATIENCE),
      texts.get(1, { ...ENGLISH }, PATIENCE),
      texts.get(2, ENGLISH, PATIENCE),
    ]);
    await texts.get(1, { ...ENGLISH, statements: 1 }, PATIENCE);
    await texts.get(1, { ...ENGLISH, newSince: '2026' }, PATIENCE);
    await texts.get(1, ENGLISH, PATIENCE);

    expect(written).toEqual(['1 en 2 -', '2 en 2 -', '1 en 1 -', '1 en 2 2026']);
  });

  it('are tried again after a failure', async () => {
    const { writer, written } = counting(1);
    const texts = new SharedTexts(writer, read);

    await expect(texts.get(1, ENGLISH, PATIENCE)).rejects.toThrow('not now');
    expect(await texts.get(1, ENGLISH, PATIENCE)).toBeNull();
    expect(written.length).toBe(2);
  });

  it('are not written of a story that is gone', async () => {
    const { writer, written } = counting();

    expect(await new SharedTexts(writer, async () => null).get(1, ENGLISH, PATIENCE)).toBeNull();
    expect(written).toEqual([]);
  });
});
