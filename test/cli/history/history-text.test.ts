import { describe, expect, it } from 'vitest';
import { historyText } from '../../../src/cli/history/history-text.js';
import { language } from '../samples.js';

const version = {
  version: 1,
  storedAt: '2026-01-01T09:30:00.000Z',
  title: 'Schiff gesunken',
  outlet: 'Nordkurier',
  language: language('de'),
  publishedAt: null,
  url: null,
  change: null,
};
const same = (text: string) => ({ kind: 'same', text }) as const;

describe('the history of an article, as a person reads it', () => {
  it('marks what was taken out and what came in', () => {
    const text = [
      same('Das Schiff sank.\n'),
      { kind: 'removed', text: 'Drei' } as const,
      { kind: 'added', text: 'Vier' } as const,
      same(` Menschen starben. ${'Mehr ist nicht bekannt. '.repeat(9)}`),
    ];
    const title = [{ kind: 'added', text: 'Fähre' } as const];
    const versions = [version, { ...version, version: 2, outlet: null, title: 'Fähre', change: { title, text } }];
    expect(historyText({ article: 'A12', withdrawnAt: null, versions }, { width: 60 })).toBe(
      [
        'A12 · 2 versions',
        '',
        'Version 1 · 2026-01-01 09:30 UTC · Nordkurier · Schiff',
        'gesunken',
        '',
        'Version 2 · 2026-01-01 09:30 UTC · Fähre',
        '  Title: {+Fähre+}',
        '  Das Schiff sank. [-Drei-]{+Vier+} Menschen starben. Mehr',
        '  ist nicht bekannt. Mehr ist nicht bekannt. Mehr ist …',
      ].join('\n'),
    );
  });

  it('says so where the article was withdrawn, or only what is known about it changed', () => {
    const versions = [{ ...version, title: 'a\u001b[2Jb', change: { title: null, text: null } }];
    const shown = historyText({ article: 'A1', withdrawnAt: '2026-01-02T00:00:00.000Z', versions }, { width: 80 });
    expect(shown).toContain('A1 · 1 version\n\nWithdrawn by its source, as was seen on 2026-01-02 00:00 UTC.');
    expect(shown).toContain('a [2Jb\n  Only what is known about it changed');
  });
});
