import { describe, expect, it } from 'vitest';
import { provenanceLine } from '../../src/cli/answer/provenance-line.js';
import { wordingFor } from '../../src/wording/index.js';
import { citation, language } from './samples.js';

const LINES: readonly (readonly [string, string])[] = [
  ['en', 'Sputniknews, in German, citing The Wall Street Journal (English) · 4 June 2016 · A1.3'],
  ['de', 'Sputniknews, auf Deutsch, unter Berufung auf The Wall Street Journal (Englisch) · 4. Juni 2016 · A1.3'],
  ['fr', 'Sputniknews, en allemand, citant The Wall Street Journal (anglais) · 4 juin 2016 · A1.3'],
  ['es', 'Sputniknews, en alemán, citando a The Wall Street Journal (inglés) · 4 de junio de 2016 · A1.3'],
  ['ru', 'Sputniknews, на немецком языке, со ссылкой на The Wall Street Journal (английский) · 4 июня 2016 г. · A1.3'],
  ['tr', 'Sputniknews, Almanca, aktardığı kaynak: The Wall Street Journal (İngilizce) · 4 Haziran 2016 · A1.3'],
  ['ar', '⁨Sputniknews⁩، بالألمانية، نقلًا عن ⁨The Wall Street Journal⁩ (الإنجليزية) · 4 يونيو 2016 · A1.3'],
];

describe('the line that says where a quote comes from', () => {
  it.each(LINES)('is whole and natural in %s', (code, line) => {
    expect(provenanceLine(citation(), wordingFor(language(code)))).toBe(line);
  });

  it('is in English where the language has no wording', () => {
    expect(provenanceLine(citation(), wordingFor(language('ja')))).toBe(LINES[0]?.[1]);
  });

  it('joins several quoted outlets as the language does', () => {
    const quotedOutlets = ['Reuters', 'Le Monde', 'TASS'].map((name) => ({
      name,
      language: null,
      evidence: name,
      start: 0,
      end: name.length,
      cites: null,
    }));
    const line = provenanceLine(citation({ quotedOutlets }), wordingFor(language('de')));
    expect(line).toContain('unter Berufung auf Reuters, Le Monde und TASS · ');
  });

  it('says whom a quoted outlet cites', () => {
    const quotedOutlets = citation().quotedOutlets.map((outlet) => ({ ...outlet, cites: 'sechs Diplomaten' }));
    const line = provenanceLine(citation({ quotedOutlets }), wordingFor(language('en')));
    expect(line).toContain(', citing The Wall Street Journal (English), which cites “sechs Diplomaten” · ');
  });

  it('leaves out what is not known', () => {
    const unknown = citation({ outlet: null, language: language('und'), publishedAt: null, quotedOutlets: [] });
    expect(provenanceLine(unknown, wordingFor(language('en')))).toBe('Unknown outlet · A1.3');
  });

  it('shows the day where the article appeared, whatever its time zone', () => {
    const late = citation({ publishedAt: '2016-06-04T23:30:00-05:00' });
    expect(provenanceLine(late, wordingFor(language('en')))).toContain('4 June 2016');
  });
});
