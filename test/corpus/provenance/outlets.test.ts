import { describe, expect, it } from 'vitest';
import { type OutletDirectory, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { type Language, parseLanguage } from '../../../src/domain/index.js';

const directory = shippedOutlets();

/** Those whose news is read in their own language. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk'];

type Outlet = (typeof directory.outlets)[number];

function language(code: string): Language {
  const parsed = parseLanguage(code);
  if (!parsed) throw new RangeError(`not a language: ${code}`);
  return parsed;
}

const listedNames = ({ name, aliases, homographs, markedOnly }: Outlet): readonly string[] => [
  name,
  ...aliases,
  ...homographs,
  ...markedOnly,
];

/** The names by which an outlet is not found. */
function misled(within: OutletDirectory, namesOf: (outlet: Outlet) => readonly string[]): string[] {
  return within.outlets.flatMap((outlet) =>
    namesOf(outlet)
      .filter((name) => within.resolve(name)?.name !== outlet.name)
      .map((name) => `${name}: ${outlet.name}`),
  );
}

describe('the shipped list of outlets', () => {
  it('holds enough of them, of every kind', () => {
    expect(directory.outlets.length).toBeGreaterThanOrEqual(500);
    expect(new Set(directory.outlets.map(({ kind }) => kind)).size).toBe(5);
  });

  it.each(LANGUAGES)('holds enough of them in %s, agencies, papers and broadcasters among them', (code) => {
    const own = directory.outlets.filter((outlet) => outlet.language === code);
    expect(own.length).toBeGreaterThanOrEqual(30);
    const kinds = own.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['agency', 'newspaper', 'broadcaster']));
  });

  it('is sorted by language, country and name', () => {
    const keys = directory.outlets.map(({ language: code, country, name }) => [code, country, name].join('\t'));
    expect(keys).toEqual(keys.toSorted());
  });

  it('gives every name to one outlet', () => {
    const names = (outlet: Outlet): string[] => listedNames(outlet).filter((name) => !outlet.local.includes(name));
    expect(misled(directory, names)).toEqual([]);
  });

  it.each(LANGUAGES)('gives every name in %s to one outlet', (code) => {
    const view = directory.in(language(code));
    const own = (outlet: Outlet): readonly string[] => (outlet.language === code ? listedNames(outlet) : []);
    expect(misled(view, own)).toEqual([]);
  });

  it('gives every host and every sign-off to one outlet', () => {
    for (const outlet of directory.outlets) {
      for (const host of outlet.hosts) expect(directory.atHost(host)?.name).toBe(outlet.name);
      for (const signOff of outlet.signOffs) expect(directory.signing(signOff)?.name).toBe(outlet.name);
    }
  });

  it('says each name once', () => {
    const repeated = directory.outlets.filter((outlet) => {
      const names = listedNames(outlet);
      return new Set(outlet.aliases).size < outlet.aliases.length || names.slice(1).some((name) => name.trim() === '');
    });
    expect(repeated.map(({ name }) => name)).toEqual([]);
  });

  it('has names as they are written, without marks or spaces around them', () => {
    const odd = directory.outlets.flatMap((outlet) => [...listedNames(outlet), ...outlet.local]);
    expect(odd.filter((name) => /^[\s,;:]|[\s,;:]$|\s{2}/u.test(name) || name !== name.normalize('NFC'))).toEqual([]);
  });
});

describe('resolving an outlet', () => {
  it.each([
    ['WSJ', 'The Wall Street Journal', 'en'],
    ['wsj', 'The Wall Street Journal', 'en'],
    ['Wall Street Journal', 'The Wall Street Journal', 'en'],
    ['the  guardian', 'The Guardian', 'en'],
    ['Spiegel', 'Der Spiegel', 'de'],
    ['»Der Spiegel«', 'Der Spiegel', 'de'],
    ['«Шпигель»', 'Der Spiegel', 'de'],
    ['Sputniknews', 'Sputniknews', 'ru'],
    ['РИА Новости', 'RIA Novosti', 'ru'],
    ['رويترز', 'Reuters', 'en'],
    ['Рейтер', 'Reuters', 'en'],
    ['Нью-Йорк Таймс', 'The New York Times', 'en'],
    ['نيويورك تايمز', 'The New York Times', 'en'],
    ['Би-би-си', 'BBC', 'en'],
    ['Бі-бі-сі', 'BBC', 'en'],
    ['بي بي سي', 'BBC', 'en'],
    ['Франс Пресс', 'AFP', 'fr'],
    ['فرانس برس', 'AFP', 'fr'],
    ['Deutsche Presse-Agentur', 'dpa', 'de'],
    ['Polska Agencja Prasowa', 'PAP', 'pl'],
    ['Ґазета виборча', 'Gazeta Wyborcza', 'pl'],
    ['وكالة أنباء الإمارات', 'Emirates News Agency', 'ar'],
    ['Аль-Джазіра', 'Al Jazeera', 'ar'],
    ['Дзеркало тижня', 'Dzerkalo Tyzhnia', 'uk'],
    ['Anadolu Ajansı', 'Anadolu Agency', 'tr'],
    ['共同通信', 'Kyodo', 'ja'],
  ])('finds %s: %s', (asked, name, code) => {
    expect(directory.resolve(asked)).toMatchObject({ name, language: code });
  });

  it('has nothing for a name that is not in the list', () => {
    expect(directory.resolve('Kleiner Bote')).toBeNull();
    expect(directory.resolve('')).toBeNull();
  });

  it.each([
    ['es', 'ABC', 'ABC'],
    ['en', 'ABC', 'ABC News'],
    ['de', 'NTV', 'n-tv'],
    ['tr', 'NTV', 'NTV'],
    ['fr', 'DH', 'La Dernière Heure'],
    ['pt', 'DN', 'Diário de Notícias'],
    ['de', 'Reuters', 'Reuters'],
  ])('in %s, %s is %s', (code, asked, name) => {
    expect(directory.in(language(code)).resolve(asked)?.name).toBe(name);
  });

  it('counts a name of one language in others only where the text marks it', () => {
    const record = directory.in(language('en')).resolve('Record');
    expect(record).toMatchObject({ name: 'Record', markedOnly: ['Record'], homographs: [], local: [] });
    expect(directory.in(language('pt')).resolve('Record')).toMatchObject({ homographs: ['Record'], markedOnly: [] });
  });

  it('keeps one directory for each language', () => {
    expect(directory.in(language('fr'))).toBe(directory.in(language('fr')));
  });

  it.each([
    ['de.sputniknews.com', 'Sputniknews'],
    ['www.derstandard.at', 'Der Standard'],
    ['oe1.orf.at', 'Ö1'],
    ['WWW.BBC.CO.UK', 'BBC'],
    ['www1.folha.uol.com.br', 'Folha de S.Paulo'],
    ['g1.globo.com', 'G1'],
    ['biz.liga.net', 'LIGA.net'],
    ['www.elpais.com.uy', 'El País (Uruguay)'],
    ['life.pravda.com.ua', 'Ukrainska Pravda. Zhyttia'],
  ])('finds who publishes at %s: %s', (host, name) => {
    expect(directory.atHost(host)?.name).toBe(name);
  });

  it.each(['notbbc.co.uk', 'co.uk', 'com', 'example.com', ''])('has nothing for the host %j', (host) => {
    expect(directory.atHost(host)).toBeNull();
  });
});

describe('who signs with', () => {
  it.each([
    ['rtr', 'Reuters'],
    ['AFP', 'AFP'],
    ['Ap', 'Associated Press'],
    ['AA', 'Anadolu Agency'],
    ['dpa/lno', 'dpa'],
    ['тасс', 'TASS'],
    ['وام', 'Emirates News Agency'],
    ['Süddeutsche Zeitung', 'Süddeutsche Zeitung'],
  ])('%s is %s', (credit, name) => {
    expect(directory.signing(credit)?.name).toBe(name);
  });

  it.each(['aa', 'sz', 'br', 'red', ''])('%j is nobody', (credit) => {
    expect(directory.signing(credit)).toBeNull();
  });
});
