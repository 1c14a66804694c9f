import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll, reasonAgainst, temporaryFolder, write } from './reading.js';

const folder = await temporaryFolder();

describe('what cannot be read', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'it is empty'],
    ['white space alone', 'b.txt', ' \n\t\u00a0\r\n', 'it holds no text'],
    ['front matter alone', 'c.md', '---\ntitle: Nothing\n---\n\n', 'it holds no text'],
    ['blank lines of JSON', 'd.jsonl', '\n \n', 'it holds no line of JSON'],
    ['a PDF', 'e.txt', '%PDF-1.7\n', 'it is a PDF, not text'],
    ['an image', 'f.jsonl', Buffer.from('89504e470d0a1a0a', 'hex'), 'it is a PNG image, not text'],
    [
      'an office document',
      'g.html',
      Buffer.from('504b0304', 'hex'),
      'it is a ZIP file or an office document, not text',
    ],
    ['NUL bytes', 'h.txt', 'abc\0def', 'binary, not text: it holds NUL bytes'],
    ['UTF-16 JSON', 'i.jsonl', Buffer.from('{"a":1}', 'utf16le'), 'binary or UTF-16; lines of JSON have to be UTF-8'],
    ['half a UTF-16 unit', 'j.txt', Buffer.from('fffe41', 'hex'), 'broken UTF-16LE'],
    ['UTF-8 cut off', 'k.txt', Buffer.from('Größe\nMaße für ü').subarray(0, -1), 'broken UTF-8 in line 2'],
    [
      'random bytes',
      'l.txt',
      noise(2_000),
      'neither UTF-8 nor text in another encoding that could be told; save it as UTF-8',
    ],
    ['a page without text', 'm.html', '<html><body><img src="a.png"></body></html>', 'no article found in the page'],
  ])('%s is refused', async (_, name, content, reason) => {
    expect(await reasonAgainst(await write(folder, name, content))).toBe(reason);
  });

  it('a text of 50 MB is refused by the limit', async () => {
    const path = await write(folder, 'large.txt', Buffer.alloc(50_000_000, 'word '));
    const before = process.memoryUsage().rss;
    expect(await reasonAgainst(path)).toBe('larger than 25 MB, the limit for one article');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('a line of JSON over the limit is refused, and the lines around it are read', async () => {
    const lines = ['{"text":"before"}', JSON.stringify({ text: 'x'.repeat(25_000_000) }), '{"text":"after"}'];
    const path = await write(folder, 'long-line.jsonl', lines.join('\n'));
    const { articles, failed } = await readAll([path]);
    expect(articles.map(({ text }) => text)).toEqual(['before', 'after']);
    expect(failed).toEqual([
      { source: `${path}:2`, reason: 'the line is larger than 25 MB, the limit for one article' },
    ]);
  });

  it('nothing of the rest is lost', async () => {
    const rest = await temporaryFolder();
    await write(rest, '1.txt', '');
    await write(rest, '2.txt', 'Zwei.');
    await write(rest, '3.html', '');
    await write(rest, '4.html', '<p>Vier, ein kurzer Text.</p>');
    const { articles, failed } = await readAll([rest, join(rest, 'missing')]);
    expect(articles.map(({ text }) => text)).toEqual(['Zwei.', 'Vier, ein kurzer Text.']);
    expect(failed.map(({ source }) => source.slice(rest.length + 1))).toEqual(['missing', '1.txt', '3.html']);
  });
});

/** The same bytes every time, none of them a control character. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 0x20 + (state % 0xdf);
  });
}
