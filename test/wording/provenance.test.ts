import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/domain/index.js';
import { provenanceParts, wordingFor } from '../../src/wording/index.js';
import { citation, language } from '../cli/samples.js';

const parts = (source: Citation, code: string, showable = (text: string) => text) =>
  provenanceParts(source, wordingFor(language(code)), showable);

describe('the parts of where a quote comes from', () => {
  it.each([
    ['en', 'in German', 'citing The Wall Street Journal (English)', '4 June 2016'],
    ['tr', 'Almanca', 'aktardığı kaynak: The Wall Street Journal (İngilizce)', '4 Haziran 2016'],
  ])('are outlet, language, quoted outlets and date in %s', (code, inLanguage, citing, date) => {
    expect(parts(citation(), code)).toEqual({
      outlet: 'Sputniknews',
      language: inLanguage,
      citing,
      date,
      withdrawn: null,
    });
  });

  it('are null where nothing is known, and say so of the outlet', () => {
    const unknown = citation({ outlet: null, language: language('und'), publishedAt: null, quotedOutlets: [] });
    expect(parts(unknown, 'de')).toEqual({
      outlet: 'Unbekanntes Medium',
      language: null,
      citing: null,
      date: null,
      withdrawn: null,
    });
  });

  it('say on which day the source has taken its article back', () => {
    const withdrawn = citation({ withdrawnAt: '2016-06-05T10:00:00.000Z' });
    expect(parts(withdrawn, 'en').withdrawn).toBe('withdrawn on 5 June 2016');
    expect(parts(withdrawn, 'tr').withdrawn).toBe('5 Haziran 2016 tarihinde geri çekildi');
  });

  it('show what came from outside as the place needs it, inside the marks of the language', () => {
    const shown = parts(citation({ publishedAt: 'soon' }), 'ar', (text) => `<${text}>`);
    expect(shown).toMatchObject({ outlet: '\u2068<Sputniknews>\u2069', date: '<soon>' });
    expect(shown.citing).toContain('\u2068<The Wall Street Journal>\u2069 (');
  });

  describe('of an outlet that cites somebody in turn', () => {
    const journal = citation().quotedOutlets.map((quoted) => ({ ...quoted, cites: 'sechs Diplomaten' }));

    it.each([
      ['en', 'citing The Wall Street Journal (English), which cites “sechs Diplomaten”'],
      ['de', 'unter Berufung auf The Wall Street Journal (Englisch), dort unter Berufung auf „sechs Diplomaten“'],
      ['fr', 'citant The Wall Street Journal (anglais), qui cite «\u00a0sechs Diplomaten\u00a0»'],
      ['es', 'citando a The Wall Street Journal (inglés), que cita «sechs Diplomaten»'],
      ['ru', 'со ссылкой на The Wall Street Journal (английский), где ссылаются на «sechs Diplomaten»'],
      ['tr', 'aktardığı kaynak: The Wall Street Journal (İngilizce), onun kaynağı: “sechs Diplomaten”'],
      ['ar', 'نقلًا عن \u2068The Wall Street Journal\u2069 (الإنجليزية)، استنادًا إلى «\u2068sechs Diplomaten\u2069»'],
    ])('name both in %s, the source in the words of the article', (code, citing) => {
      expect(parts(citation({ quotedOutlets: journal }), code).citing).toBe(citing);
    });

    it('do not have one outlet cite the next', () => {
      const next = citation().quotedOutlets.map((quoted) => ({ ...quoted, name: 'Reuters', language: null }));
      const both = citation({ quotedOutlets: [...journal, ...next] });
      expect(parts(both, 'en').citing).toBe(
        'citing The Wall Street Journal (English), which cites “sechs Diplomaten”; Reuters',
      );
    });

    it('leave the source out where nothing of it can be shown', () => {
      const shown = parts(citation({ quotedOutlets: journal }), 'en', (text) => text.replace('sechs Diplomaten', ''));
      expect(shown.citing).toBe('citing The Wall Street Journal (English)');
    });
  });

  it('show a quoted outlet whose language is not known by its name alone', () => {
    const quotedOutlets = ['und', null].map((code) => ({
      name: `Outlet ${code}`,
      language: code === null ? null : language(code),
      evidence: 'so',
      start: 0,
      end: 2,
      cites: null,
    }));
    expect(parts(citation({ quotedOutlets }), 'en').citing).toBe('citing Outlet und and Outlet null');
  });
});
