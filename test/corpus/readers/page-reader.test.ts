import { afterAll, describe, expect, it } from 'vitest';
import { PageReader } from '../../../src/corpus/readers/index.js';

const WORDS = 'The trains are running again, the company said on Monday, after a strike of four days.';
const PAGE = `<html><body><p>${WORDS}</p></body></html>`;

/** More than can be parsed within the limits of these tests. */
const ENDLESS = `<html><body>${'<div>'.repeat(300_000)}</body></html>`;

function nested(depth: number): string {
  return `<html><body>${'<div>'.repeat(depth)}<p>${WORDS}</p>${'</div>'.repeat(depth)}</body></html>`;
}

describe('the reader of pages', () => {
  const pages = new PageReader();
  afterAll(() => pages.close());

  it('refuses pages nested 10,000 deep', async () => {
    await pages.read('warm', PAGE);
    await expect(pages.read('deep', nested(10_000))).rejects.toMatchObject({
      source: 'deep',
      reason: 'its elements are nested more than 256 deep',
    });
  });

  it('reads pages nested as deep as it allows', async () => {
    await expect(pages.read('allowed', nested(250))).resolves.toMatchObject({ text: WORDS });
  });

  it('reads pages that are asked for at once, a bad one among them', async () => {
    const read = await Promise.allSettled([PAGE, '', PAGE].map((page) => pages.read('page', page)));
    expect(read.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('the limits of a page', () => {
  it('a page that takes too long is stopped, and the next one read', async () => {
    const pages = new PageReader({ time: 1_500, heapMegabytes: 512 });
    const slow = pages.read('slow', ENDLESS);
    const next = pages.read('next', PAGE);
    await expect(slow).rejects.toMatchObject({
      source: 'slow',
      reason: 'not read within 1.5 s, the limit for one page',
    });
    await expect(next).resolves.toMatchObject({ text: WORDS });
    await pages.close();
  });

  it('a page that takes too much memory is stopped, and the next one read', async () => {
    const pages = new PageReader({ time: 30_000, heapMegabytes: 64 });
    const large = pages.read('large', `<html><body>${'<p>a</p>'.repeat(400_000)}</body></html>`);
    await expect(large).rejects.toMatchObject({
      source: 'large',
      reason: expect.stringMatching(/^takes more than 64 MiB/),
    });
    await expect(pages.read('next', PAGE)).resolves.toMatchObject({ text: WORDS });
    await pages.close();
  });

  it('a reader that is closed starts again when it is asked', async () => {
    const pages = new PageReader();
    await pages.read('first', PAGE);
    await pages.close();
    await expect(pages.read('second', PAGE)).resolves.toMatchObject({ text: WORDS });
    await pages.close();
  });
});
