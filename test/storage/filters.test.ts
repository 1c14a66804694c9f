import { describe, expect, it } from 'vitest';
import type { PassageFilter, Storage } from '../../src/storage/index.js';
import { article, language, newStorage } from './samples.js';

function quoted(name: string) {
  const evidence = { basis: 'name' as const, evidence: 'So', start: 0, end: 2, cites: null };
  return { quotedOutlets: [{ name, language: null, ...evidence, reach: { start: 0, end: 3 } }] };
}

/** One article of one passage for each passage id, from 1. */
async function corpus(): Promise<Storage> {
  const storage = await newStorage();
  const articles = [
    { outlet: 'Süddeutsche Zeitung', language: language('de'), publishedAt: '2016-06-04' },
    { outlet: 'Известия', language: language('ru'), publishedAt: '2016-06-04T23:59:59Z' },
    { outlet: 'Hürriyet', language: language('tr'), publishedAt: '2016-06-05T00:00:00Z', ...quoted('Reuters') },
    { outlet: null, language: language('de'), publishedAt: null, ...quoted('The Wall Street Journal') },
    { outlet: 'Straßenblatt', language: language('de'), publishedAt: '2015-12-31' },
  ];
  await storage.articles.addVersions(
    articles.map((overrides, index) => article(['So.'], { identity: `article-${index}`, ...overrides })),
  );
  return storage;
}

describe('the languages of passages', () => {
  it('are those of their articles', async () => {
    const storage = await corpus();
    expect(await storage.passages.languages([2, 1, 99])).toEqual(
      new Map([
        [1, 'de'],
        [2, 'ru'],
      ]),
    );
  });
});

describe('filtering passages', () => {
  it.each<[string, PassageFilter, number[]]>([
    ['without conditions, all', {}, [1, 2, 3, 4, 5]],
    ['by outlet', { outlets: ['Hürriyet'] }, [3]],
    ['by one of several outlets', { outlets: ['Hürriyet', 'Известия', 'Nobody'] }, [2, 3]],
    ['in capitals', { outlets: ['SÜDDEUTSCHE ZEITUNG'] }, [1]],
    ['in Cyrillic capitals', { outlets: ['ИЗВЕСТИЯ'] }, [2]],
    ['in Turkish capitals', { outlets: ['HÜRRİYET'] }, [3]],
    ['with ß in capitals', { outlets: ['STRASSENBLATT'] }, [5]],
    ['with an umlaut of two characters', { outlets: ['su\u0308ddeutsche zeitung'] }, [1]],
    ['by language', { languages: [language('de')] }, [1, 4, 5]],
    ['by the outlet quoted', { quoting: ['the wall street journal'] }, [4]],
    ['by one of several outlets quoted', { quoting: ['REUTERS', 'The Wall Street Journal'] }, [3, 4]],
    ['from a day on', { from: '2016-06-04' }, [1, 2, 3]],
    ['until the end of a day', { to: '2016-06-04' }, [1, 2, 5]],
    ['on one day', { from: '2016-06-04', to: '2016-06-04' }, [1, 2]],
    ['until the end of a month', { to: '2016-06' }, [1, 2, 3, 5]],
    [
      'by all conditions at once',
      { languages: [language('de')], from: '2016-01-01', outlets: ['süddeutsche zeitung'] },
      [1],
    ],
    ['by a list without members, none', { outlets: [] }, []],
  ])('%s', async (_, filter, expected) => {
    const storage = await corpus();
    expect(await storage.passages.matching(filter)).toEqual(expected);
  });
});
