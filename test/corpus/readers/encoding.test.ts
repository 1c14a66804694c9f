import { describe, expect, it } from 'vitest';
import { readOne, reasonAgainst, temporaryFolder, write } from './reading.js';

const folder = await temporaryFolder();

describe('the encoding of a file', () => {
  it('is taken from a byte order mark first', async () => {
    const text = Buffer.from('\uFEFFПоезд', 'utf16le').swap16();
    expect((await readOne(await write(folder, 'mark.txt', text))).text).toBe('Поезд');
  });

  it('is what a page declares, where its bytes are not UTF-8', async () => {
    // Too short to be told by its letters: "Ёж" in windows-1251.
    const page = Buffer.from('<meta charset=windows-1251><p>\xa8\xe6', 'latin1');
    expect((await readOne(await write(folder, 'declared.html', page))).text).toBe('Ёж');
    const undeclared = Buffer.from('<p>\xa8\xe6', 'latin1');
    expect(await reasonAgainst(await write(folder, 'undeclared.html', undeclared))).toMatch(/^neither UTF-8 nor/);
  });

  it('is UTF-8 where the bytes are, whatever a page declares', async () => {
    const page = '<meta charset="iso-8859-1"><p>Größe 5 €';
    expect((await readOne(await write(folder, 'utf8.html', page))).text).toBe('Größe 5 €');
  });

  it('is found by letters also where a declaration is wrong or unknown', async () => {
    const words = 'Die Prüfung der Rückkehrer dauert länger, heißt es.';
    for (const declared of ['utf-8', 'no-such-encoding']) {
      const page = Buffer.from(`<meta charset="${declared}"><p>${words}`, 'latin1');
      expect((await readOne(await write(folder, 'wrong.html', page))).text).toBe(words);
    }
  });

  it('is found where the first letters beyond ASCII come late', async () => {
    const text = `${'A long report in plain letters follows. '.repeat(500)}\nThe caf\xe9\x92s owner said it was \x93d\xe9j\xe0 vu\x94.`;
    const article = await readOne(await write(folder, 'late.txt', Buffer.from(text, 'latin1')));
    expect(article.text).toMatch(/The café’s owner said it was “déjà vu”\.$/);
  });
});
