import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { language, newStorage, temporaryPath } from './samples.js';

const DE = language('de');

describe('corrections', () => {
  it('are found by the identity of their article, and null where there are none', async () => {
    const { corrections } = await newStorage();
    await corrections.set('news-1', { outlet: 'Der Standard', language: null });
    await corrections.set('news-2', { outlet: null, language: DE });

    expect(await corrections.find('news-1')).toEqual({ outlet: 'Der Standard', language: null });
    expect(await corrections.find('news-2')).toEqual({ outlet: null, language: DE });
    expect(await corrections.find('news-3')).toBeNull();
  });

  it('take the place of those before them as a whole', async () => {
    const { corrections } = await newStorage();
    await corrections.set('news-1', { outlet: 'Der Standard', language: DE });
    await corrections.set('news-1', { outlet: null, language: DE });

    expect(await corrections.find('news-1')).toEqual({ outlet: null, language: DE });
  });

  it('hold after a restart, with the moment of the last one', async () => {
    const path = temporaryPath();
    const moments = [new Date('2026-01-02T03:04:05Z'), new Date('2026-03-04T05:06:07.890Z')];
    const before = await newStorage(path, { clock: () => moments.shift() ?? new Date(0) });
    await before.corrections.set('news-1', { outlet: 'TASS', language: null });
    await before.corrections.set('news-1', { outlet: 'TASS', language: DE });
    await before.close();

    const { corrections } = await newStorage(path);
    expect(await corrections.find('news-1')).toEqual({ outlet: 'TASS', language: DE });
    const database = new Database(path, { readonly: true });
    const correctedAt = database.prepare('select corrected_at from correction').pluck().all();
    database.close();
    expect(correctedAt).toEqual(['2026-03-04T05:06:07.890Z']);
  });
});
