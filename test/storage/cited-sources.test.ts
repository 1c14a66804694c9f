import { describe, expect, it } from 'vitest';
import { article, language, newStorage } from './samples.js';

const QUOTED = {
  name: 'Reuters',
  language: language('en'),
  basis: 'name' as const,
  evidence: 'Reuters zufolge',
  start: 0,
  end: 15,
  reach: { start: 0, end: 42 },
};

describe('whom a quoted outlet cites', () => {
  it('is read as it was stored, with every version', async () => {
    const { articles, passages } = await newStorage();
    const text = 'Reuters zufolge sagten das zwei Diplomaten.';
    const quotedOutlets = [{ start: 27, end: 42 }, null].map((cites) => ({ ...QUOTED, cites }));
    await articles.addVersion(article([text], { quotedOutlets, contentHash: 'a' }));
    await articles.addVersion(article([text], { contentHash: 'b' }));

    const stored = await passages.findByLink(1, 1);

    expect(stored?.version.quotedOutlets).toEqual(quotedOutlets);
  });
});
