import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, parsePassageLink } from '../../../src/domain/index.js';
import { citationLine, linked, permalinkAddress } from '../../../src/telegram/messages/citation-line.js';
import { wordingFor } from '../../../src/wording/index.js';
import { citation, language } from '../../cli/samples.js';
import { anyCitation, anyLanguage } from './any-answer.js';
import { plain, sketchOf } from './sketch.js';

const UNKNOWN = { outlet: null, language: language('und'), publishedAt: null, quotedOutlets: [], url: null };

function line(changes: Partial<Citation>, code = 'en'): string {
  return sketchOf(citationLine(citation(changes), { wording: wordingFor(language(code)), botName: 'depesche_bot' }));
}

describe('the line of a citation', () => {
  it('names outlet, language, quoted outlets, date and permalink, and leads to the article and the passage', () => {
    expect(line({ url: 'https://example.org/1' })).toBe(
      '[Sputniknews](https://example.org/1) · in German · citing The Wall Street Journal (English) · 4 June 2016 · [A1.3](https://t.me/depesche_bot?start=A1_3)',
    );
  });

  it('names several quoted outlets', () => {
    const quoted = (name: string, code: string) => ({
      name,
      language: language(code),
      evidence: 'x',
      start: 0,
      end: 1,
      cites: null,
    });
    const quotedOutlets = [quoted('Le Monde', 'fr'), quoted('TASS', 'ru'), quoted('Xinhua', 'und')];
    expect(line({ quotedOutlets })).toContain(' · citing Le Monde (French), TASS (Russian) and Xinhua · ');
    expect(line({ quotedOutlets }, 'de')).toContain(
      ' · unter Berufung auf Le Monde (Französisch), TASS (Russisch) und Xinhua · ',
    );
  });

  it('says whom a quoted outlet cites, in one line and without what would disturb it', () => {
    const quotedOutlets = citation().quotedOutlets.map((outlet) => ({ ...outlet, cites: 'sechs\u202e\nDiplomaten' }));
    expect(line({ quotedOutlets })).toContain(
      ' · citing The Wall Street Journal (English), which cites “sechs Diplomaten” · ',
    );
  });

  it('leaves out what is not known', () => {
    expect(line(UNKNOWN)).toBe('Unknown outlet · [A1.3](https://t.me/depesche_bot?start=A1_3)');
    expect(line(UNKNOWN, 'ar')).toBe('مصدر غير معروف · [A1.3](https://t.me/depesche_bot?start=A1_3)');
  });

  it.each([
    null,
    'javascript:alert(1)',
    'https://intranet/',
    'https://user@example.org/',
    'https://a\u202eb.example',
    'x',
  ])('leads to no address such as %s', (url) => expect(line({ url })).toMatch(/^Sputniknews · in German/));

  it('shows a date as the day that its source wrote, and what is no date as it is written', () => {
    expect(line({ publishedAt: '2016-06-04T23:30:00-09:00' })).toContain(' · 4 June 2016 · ');
    expect(line({ publishedAt: 'last week' })).toContain(' · last week · ');
  });

  it('shows names without what would disturb it, and cuts them', () => {
    const shown = line({ outlet: `<b>Evil\u202e\u2066 \n${'News '.repeat(60)}` });
    expect(shown).toMatch(/^<b>Evil News News [^\u202e\u2066\n]*… · in German/u);
    expect(shown.length).toBeLessThan(250);
  });

  it('says that the outlet is unknown where nothing of its name can be seen', () => {
    expect(line({ outlet: '\u200b \u2800' })).toMatch(/^Unknown outlet · /);
  });

  it('is one line, and ends with the permalink, whatever the citation holds', () => {
    fc.assert(
      fc.property(anyCitation, anyLanguage, (cited, code) => {
        const content = citationLine(cited, { wording: wordingFor(code), botName: 'depesche_bot' });
        expect(plain(content)).toMatch(/^[^\n]* · A1\.3$/u);
      }),
    );
  });
});

describe('a permalink', () => {
  it('has an address whose payload Telegram takes, and from which it can be read', () => {
    const id = fc.integer({ min: 1, max: 10 ** 15 - 1 });
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 10 ** 9 - 1 }), (articleId, passageNumber) => {
        const address = permalinkAddress(`A${articleId}.${passageNumber}`, 'depesche_bot');
        const payload = new URL(address).searchParams.get('start') ?? '';
        expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(parsePassageLink(payload.replace('_', '.'))).toEqual({ articleId, passageNumber });
      }),
    );
  });
});

describe('a text that leads somewhere', () => {
  it('is a link where it may be opened', () => {
    expect(linked('x', 'https://example.org')).toEqual({ kind: 'link', content: ['x'], url: 'https://example.org' });
    expect(linked('x', 'ftp://example.org')).toBe('x');
    expect(linked('x', null)).toBe('x');
  });
});
