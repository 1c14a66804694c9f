import { describe, expect, it } from 'vitest';
import { searchMessage } from '../../../src/telegram/messages/search-message.js';
import { wordingFor } from '../../../src/wording/index.js';
import { citation, language } from '../../cli/samples.js';
import { sketch } from './sketch.js';

const LOOK = { wording: wordingFor(language('en')), botName: 'depesche_bot' };
const TITLED = citation({ title: 'Rückkehrer bitten um Hilfe', quote: 'Sie bitten um Hilfe.' });
const UNTITLED = citation({ passage: 'A2.1', quote: 'Noch ein Satz.', quotedOutlets: [] });

describe('a page of a search', () => {
  it('shows each passage under its number, title and where it is from', () => {
    expect(sketch(searchMessage([TITLED, UNTITLED], 1, LOOK, null)).split('\n')).toEqual([
      '1. *Rückkehrer bitten um Hilfe*',
      'Sputniknews · in German · citing The Wall Street Journal (English) · 4 June 2016 · [A1.3](https://t.me/depesche_bot?start=A1_3)',
      '>> “Sie bitten um Hilfe.”',
      '2. Sputniknews · in German · 4 June 2016 · [A2.1](https://t.me/depesche_bot?start=A2_1)',
      '>> “Noch ein Satz.”',
    ]);
  });

  it('goes on with the numbers of the page before, under its heading', () => {
    const lines = sketch(searchMessage([UNTITLED], 6, LOOK, 'Page 2')).split('\n');
    expect(lines[0]).toBe('# Page 2');
    expect(lines[1]).toMatch(/^6\. Sputniknews/);
  });

  it('stays short, however long passages and titles are', () => {
    const long = citation({ title: 'Titel '.repeat(100), quote: 'Ein Wort nach dem andern. '.repeat(100) });
    const [title = '', line, quote = ''] = sketch(searchMessage([long], 1, LOOK, null)).split('\n');
    expect(title).toMatch(/^1\. \*Titel .*…\*$/);
    expect(title.length).toBeLessThanOrEqual('1. **'.length + 120);
    expect(line).toMatch(/^Sputniknews/);
    expect(quote).toMatch(/^>> “Ein Wort .*…”$/);
    expect(quote.length).toBeLessThanOrEqual('>> “”'.length + 240);
  });

  it('reads from right to left in Arabic, with foreign titles apart', () => {
    const arabic = { ...LOOK, wording: wordingFor(language('ar')) };
    const lines = sketch(searchMessage([TITLED], 1, arabic, null)).split('\n');
    expect(lines.slice(0, 2)).toEqual(['rtl', '1. *⟨Rückkehrer bitten um Hilfe⟩*']);
    expect(lines.at(-1)).toBe('>> «⟨Sie bitten um Hilfe.⟩»');
  });

  it('shows no title that cannot be seen', () => {
    const hit = citation({ title: '\u200b' });
    expect(sketch(searchMessage([hit], 1, LOOK, null))).toMatch(/^1\. Sputniknews/);
  });

  it('may show nothing', () => {
    expect(searchMessage([], 1, LOOK, null)).toEqual({ blocks: [], direction: 'ltr' });
  });
});
