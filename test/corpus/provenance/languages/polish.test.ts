import { describe, expect, it } from 'vitest';
import { createProvenanceFinder, shippedOutlets } from '../../../../src/corpus/provenance/index.js';
import { article } from '../articles.js';

const find = createProvenanceFinder(shippedOutlets());

/** The outlets that a text quotes, by name. */
function quoted(text: string): string[] {
  return find(article(text, 'pl')).quotedOutlets.map(({ name }) => name);
}

/** What a text quotes, as "Name: evidence". */
function shown(text: string): string[] {
  return find(article(text, 'pl')).quotedOutlets.map(({ name, evidence }) => `${name}: ${evidence}`);
}

describe('attributions in Polish', () => {
  it.each([
    ['Według „Gazety Wyborczej” umowa zostanie podpisana w maju.', 'Gazeta Wyborcza: Według „Gazety Wyborczej”'],
    ['Powiedział „Gazecie Wyborczej”, że umowa jest gotowa.', 'Gazeta Wyborcza: Powiedział „Gazecie Wyborczej”'],
    ['W rozmowie z „Rzeczpospolitą” minister zaprzeczył.', 'Rzeczpospolita: W rozmowie z „Rzeczpospolitą”'],
    ['Zdaniem „Guardiana” umowa jest gotowa.', 'The Guardian: Zdaniem „Guardiana”'],
    ['W wywiadzie dla „Spiegla” minister zaprzeczył.', 'Der Spiegel: W wywiadzie dla „Spiegla”'],
    ['Umowa jest gotowa, powiedział Reutersowi dyplomata.', 'Reuters: powiedział Reutersowi'],
    ['Jak podaje Onet, umowa jest gotowa.', 'Onet: Jak podaje Onet'],
    ['Minister zaprzeczył temu na antenie TVN24.', 'TVN24: na antenie TVN24'],
    ['Cytowany przez „Przegląd Sportowy” trener milczy.', 'Przegląd Sportowy: Cytowany przez „Przegląd Sportowy”'],
    [
      'Z ustaleń „Dziennika Gazety Prawnej” wynika, że umowy nie ma.',
      'Dziennik Gazeta Prawna: Z ustaleń „Dziennika Gazety Prawnej” wynika',
    ],
    ['Umowy nie ma, donosi PAP.', 'PAP: donosi PAP'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each<[string, string[]]>([
    ['Spółka ogłosi transakcję w maju, twierdzi „Puls Biznesu”, powołując się na dwóch bankierów.', ['Puls Biznesu']],
    ['Jak dowiedziała się „Rzeczpospolita”, spółka sprzedaje fabrykę.', ['Rzeczpospolita']],
    ['Jak się dowiedział Onet, spółka sprzedaje fabrykę.', ['Onet']],
    ['Dziennikarze „Superwizjera” TVN ustalili, że fabryki nie ma.', ['TVN']],
    ['Reporterzy RMF FM ustalili, że fabryki nie ma.', ['RMF FM']],
    ['Jak ustalił reporter RMF FM, fabryki nie ma.', ['RMF FM']],
    ['Do dokumentu dotarła „Gazeta Wyborcza”.', ['Gazeta Wyborcza']],
    ['„Gazeta Wyborcza” dotarła do dokumentu.', ['Gazeta Wyborcza']],
    ['Pytani przez „Politykę” eksperci wątpią w sukces.', ['Polityka']],
    ['O sprawie pisze „Tygodnik Powszechny”.', ['Tygodnik Powszechny']],
    ['W „Gazecie Wyborczej” czytamy, że fabryka upadła.', ['Gazeta Wyborcza']],
    ['Fabryka upadła, czytamy w „Gazecie Krakowskiej”.', ['Gazeta Krakowska']],
    ['Z publikacji Bloomberga wynika, że fabryka upadła.', ['Bloomberg']],
    ['Zgodnie z doniesieniami agencji Reuters fabryka upadła.', ['Reuters']],
    ['Fabryka upadła. Poinformowała o tym we wtorek telewizja CNN.', ['CNN']],
    ['Fabryka upadła. O sprawie jako pierwszy napisał portal Wirtualna Polska.', ['Wirtualna Polska']],
    ['Dyrektor fabryki Piotr Nowak potwierdził Polskiej Agencji Prasowej sprzedaż.', ['PAP']],
    ['Dyrektor fabryki Piotr Nowak potwierdził PAP sprzedaż.', ['PAP']],
    ['„Fabryka upadła”, powiedział dyrektor w Radiu ZET.', ['Radio ZET']],
    ['„Fabryka upadła”, cytuje go PAP.', ['PAP']],
    [
      'Niemiecki tygodnik „Der Spiegel” podaje, że fabryka upadła. Pismo powołuje się na ministra.',
      ['Der Spiegel', 'Der Spiegel'],
    ],
    ['Według informacji „New York Timesa” fabryka upadła.', ['The New York Times']],
    ['„New York Times” opublikował dokumenty.', ['The New York Times']],
    [
      '„Washington Post” ujawnił dokumenty. Dziennik zaznacza, że są autentyczne.',
      ['The Washington Post', 'The Washington Post'],
    ],
    ['Według rozmówców „Pulsu Biznesu” fabryka upadła.', ['Puls Biznesu']],
    ['Rozmówca „Rzeczpospolitej” przekonuje, że fabryka upadła.', ['Rzeczpospolita']],
    ['Agencji Interfax przedstawiciel ministerstwa powiedział, że fabryka upadła.', ['Interfax']],
    ['Onetowi szef fabryki przyznał, że nie ma pieniędzy.', ['Onet']],
    ['W komentarzu dla BBC dyrektor odrzucił zarzuty.', ['BBC']],
    ['W rozmowie z dziennikarzem „Faktu” dyrektor odrzucił zarzuty.', ['Fakt']],
    ['Pierwsza o sprzedaży napisała lokalna gazeta „Głos Doliny”.', ['Głos Doliny']],
    ['Śledztwo „Gazety Wyborczej” wykazało, że fabryka upadła.', ['Gazeta Wyborcza']],
    ['Jak powiedział „Gościowi Niedzielnemu” proboszcz, fabryka upadła.', ['Gość Niedzielny']],
    ['Fabryka upadła, podają zgodnie PAP i IAR.', ['PAP', 'IAR']],
    ['Według agencji Reuters i dziennika „Financial Times” fabryka upadła.', ['Reuters', 'Financial Times']],
    ['Bloomberg: Fabryka upadnie w maju\n\nFabryka stoi.', ['Bloomberg']],
    ['W odpowiedzi na pytania Onetu dyrektor milczał.', ['Onet']],
    ['Gościem TOK FM był minister, który zapowiedział reformę.', ['TOK FM']],
    ['Francuski „Le Monde” ocenia umowę krytycznie.', ['Le Monde']],
    ['Dziennik gospodarczy „Puls Biznesu” informuje o umowie.', ['Puls Biznesu']],
    ['Portal tvn24.pl podał, że fabryka upadła.', ['TVN24']],
    ['Na łamach „Przeglądu Sportowego” trener zapowiedział zmiany.', ['Przegląd Sportowy']],
    ['W opinii komentatora „Rzeczpospolitej” umowa jest zła.', ['Rzeczpospolita']],
    ['Tak wynika z sondażu dla „Super Expressu”.', ['Super Express']],
    ['Minister zdementował informacje Radia ZET.', ['Radio ZET']],
    ['Ukraińska Prawda twierdzi, że fabryka upadła.', ['Ukrainska Pravda']],
    ['Dziennik „Kommiersant” pisze o umowie.', ['Kommersant']],
    ['Radio Podlasie poinformowało o pożarze.', ['Radio Podlasie']],
    ['„Kurier Doliny” podał, że fabryka upadła.', ['Kurier Doliny']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('what is not quoted in Polish', () => {
  it.each([
    'Według policji zginęły trzy osoby. Jak poinformowała straż pożarna, ogień ugaszono.',
    '„Rzeczpospolita” zmieniła właściciela. Redaktor naczelny „Rzeczpospolitej” Jan Nowak zapowiedział odejście.',
    'Redakcja „Gazety Wyborczej” przeniosła się na Czerską. Fakt pozostaje faktem.',
    'Telewizja TVN zapłaci karę. Rzeczniczka stacji zapewniła, że kara jest niesłuszna.',
    'Pracownicy „Financial Timesa” dowiedzieli się o decyzji z listu zarządu.',
    'Tygodnik „Polityka” przyzna nagrody. Polityka rządu się nie zmieniła, powiedział premier.',
    'Agencja ratingowa Fitch podniosła rating. Agencja Rozwoju Przemysłu poinformowała o umowie.',
    'Koncert odbędzie się pod patronatem Radia ZET. Bilety kosztują sto złotych.',
    'Były dziennikarz BBC otworzył kawiarnię. Opowiedział o sobie sąsiadom.',
    'Przeczytał o wypadku w „Fakcie” i zadzwonił do żony.',
    'Budynek „Trybuny” zostanie zburzony, powiedział prezydent miasta.',
    'Strona ministerstwa nie działa, wyjaśnił rzecznik. Kanał między jeziorami jest czyszczony.',
    'Wirtualna rzeczywistość wkracza do szkół. Ustawa ukazała się w Dzienniku Ustaw.',
    'Sponsorem biegu jest Onet. Zwycięzca powiedział, że jest zmęczony.',
    'Zdjęcie wykonał fotograf agencji Reuters. Można je oglądać do niedzieli.',
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});
