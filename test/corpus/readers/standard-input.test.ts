import { describe, expect, it } from 'vitest';
import { readAll, readOne, temporaryFolder, write } from './reading.js';

const TRAIN = 'Die Züge fahren wieder, teilte die Bahn am Montag mit.';

function bytes(text: string): Uint8Array[] {
  return [Buffer.from(text)];
}

describe('standard input', () => {
  it('is read as JSON lines where it begins like JSON', async () => {
    const { articles, failed } = await readAll(['-'], bytes('\n {"text":"eins"}\n{"text":\n{"text":"drei"}\n'));
    expect(articles.map(({ text, source }) => [text, source])).toEqual([
      ['eins', '<stdin>:2'],
      ['drei', '<stdin>:4'],
    ]);
    expect(failed).toEqual([{ source: '<stdin>:3', reason: 'not JSON: Unexpected end of JSON input' }]);
  });

  it('is read as a page where it begins like HTML', async () => {
    const page = `<!-- saved --><html lang="de"><head><title>Bahn</title></head><body><p>${TRAIN}</p></body></html>`;
    expect(await readOne('-', bytes(page))).toMatchObject({
      text: TRAIN,
      title: 'Bahn',
      language: 'de',
      source: '<stdin>',
    });
  });

  it('is read as Markdown where it begins so', async () => {
    expect(await readOne('-', bytes(`---\noutlet: dpa\n---\n${TRAIN}`))).toMatchObject({ text: TRAIN, outlet: 'dpa' });
    expect(await readOne('-', bytes(`# Bahn\n\n${TRAIN}`))).toMatchObject({
      text: `# Bahn\n\n${TRAIN}`,
      title: 'Bahn',
    });
  });

  it('is read as text otherwise', async () => {
    const text = `{Eilmeldung} <b>fett</b>\n# keine Überschrift\n${TRAIN}`;
    expect(await readOne('-', bytes(text))).toMatchObject({ text, title: null });
  });

  it('may come in pieces of any size, cut inside a character', async () => {
    const pieces = [...Buffer.from(TRAIN)].map((byte) => Uint8Array.of(byte));
    expect(await readOne('-', pieces)).toMatchObject({ text: TRAIN });
  });

  it('is refused where it is empty', async () => {
    expect(await readAll(['-'])).toEqual({ articles: [], failed: [{ source: '<stdin>', reason: 'it is empty' }] });
  });
});

describe('a file with an unknown extension', () => {
  it('is told by its beginning when it is named', async () => {
    const folder = await temporaryFolder();
    const path = await write(folder, 'export.data', `{"text":"${TRAIN}"}`);
    expect(await readOne(path)).toMatchObject({ text: TRAIN, source: `${path}:1` });
  });
});
