import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../../src/corpus/index.js';

const ADDRESS = 'https://bote.example/zuege';
const HTML = '<p>Züge über Brücken</p>';

function decode(text: string, encoding: BufferEncoding, contentType: string | null): Promise<string> {
  return decodePage(Buffer.from(text, encoding), contentType, ADDRESS);
}

describe('the encoding of a page', () => {
  it.each<[what: string, text: string, encoding: BufferEncoding, contentType: string | null]>([
    ['UTF-8, named by nobody', HTML, 'utf8', null],
    ['UTF-8, named wrongly', HTML, 'utf8', 'text/html; charset=iso-8859-1'],
    ['the header', HTML, 'latin1', 'text/html; charset=ISO-8859-1'],
    ['the header, in quotes', HTML, 'latin1', 'text/html;charset="windows-1252"'],
    ['the page', `<meta charset="iso-8859-1">${HTML}`, 'latin1', 'text/html'],
    ['the header before the page', `<meta charset="koi8-r">${HTML}`, 'latin1', 'text/html; charset=iso-8859-1'],
    ['the byte order mark before the header', `\uFEFF${HTML}`, 'utf16le', 'text/html; charset=utf-8'],
  ])('%s', async (_, text, encoding, contentType) => {
    expect(await decode(text, encoding, contentType)).toContain(HTML);
  });

  it('keeps a page of which one character was cut', async () => {
    const bytes = Buffer.from(HTML);
    const cut = Buffer.concat([bytes.subarray(0, 4), bytes.subarray(5)]);
    expect(await decodePage(cut, 'text/html; charset=utf-8', ADDRESS)).toBe(HTML.replace('ü', '\uFFFD'));
  });

  it('refuses what is no text', async () => {
    await expect(decode('%PDF-1.4\0', 'latin1', null)).rejects.toMatchObject({
      name: 'UnreadableSourceError',
      source: ADDRESS,
    });
  });
});
