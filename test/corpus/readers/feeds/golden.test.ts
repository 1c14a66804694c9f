import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFeed } from '../../../../src/corpus/readers/feeds/read-feed.js';

const folder = fileURLToPath(new URL('../../../golden/feeds', import.meta.url));
const cases = readdirSync(folder).sort();

const requestFile = z.object({ url: z.string(), contentType: z.string().nullable() });

describe('reading the golden feeds', () => {
  it.each(cases)('%s', (name) => {
    const path = (file: string): string => join(folder, name, file);
    const { url, contentType } = requestFile.parse(JSON.parse(readFileSync(path('request.json'), 'utf8')));
    const feedFile = readdirSync(join(folder, name)).find((file) => file.startsWith('feed.')) ?? 'feed.xml';
    expect(readFeed(readFileSync(path(feedFile)), contentType, url)).toEqual(
      JSON.parse(readFileSync(path('expected.json'), 'utf8')),
    );
  });
});
