import { describe, expect, it } from 'vitest';
import { createProvenanceFinder, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { article } from './articles.js';

const find = createProvenanceFinder(shippedOutlets());

function outletOf(text: string, known: { outlet?: string; url?: string } = {}): string | null {
  return find(article(text, 'de', known)).outlet;
}

describe('the outlet of an article', () => {
  it('is what the source calls itself, whatever the text says', () => {
    expect(outletOf('PARIS (Reuters) - Drei Tote.\n\nQuelle: dpa', { outlet: ' Kleiner Bote ' })).toBe('Kleiner Bote');
  });

  it('is who publishes at its address, before the agency that a text is signed with', () => {
    const url = 'https://www.derstandard.at/story/123/titel';
    expect(outletOf('Drei Tote. (APA, 3.2.2016)', { url })).toBe('Der Standard');
  });

  it.each(['https://example.com/a', 'keine Adresse', 'file:///tmp/a', ''])('is not read from the address %j', (url) => {
    expect(outletOf('Drei Tote.', { url })).toBeNull();
  });
});

describe('a trailer', () => {
  it.each([
    ['Quelle: Sputniknews', 'Sputniknews'],
    ['Quelle: WSJ', 'The Wall Street Journal'],
    ['Source: Reuters', 'Reuters'],
    ['SOURCE: The New York Times.', 'The New York Times'],
    ['Fuente: El País', 'El País'],
    ['Fonte: ANSA', 'ANSA'],
    ['Bron: de Volkskrant', 'de Volkskrant'],
    ['Źródło: PAP', 'PAP'],
    ['Источник: РИА Новости', 'RIA Novosti'],
    ['Джерело: Українська правда', 'Ukrainska Pravda'],
    ['Kaynak: Hürriyet', 'Hürriyet'],
    ['المصدر: رويترز', 'Reuters'],
    ['Quelle: dpa/AFP', 'dpa'],
    ['(Quelle: dpa)', 'dpa'],
    ['Quelle: https://de.sputniknews.com/panorama/1234', 'Sputniknews'],
    ['Quelle: www.orf.at', 'ORF'],
    ['Quelle: Kleiner Bote', 'Kleiner Bote'],
    ['Quelle: »Kleiner Bote«', 'Kleiner Bote'],
    ['**Quelle:** Kleiner Bote', 'Kleiner Bote'],
    ['Quelle: Sputniknews\n\n© 2016 Alle Rechte vorbehalten', 'Sputniknews'],
  ])('names the outlet: %j', (trailer, outlet) => {
    expect(outletOf(`Drei Menschen sind gestorben.\n\n${trailer}\n`)).toBe(outlet);
  });

  it.each([
    'Quelle: Polizei',
    'Quelle: Statistik Austria',
    'Quelle: eigene Berechnungen',
    'Quelle: Innenministerium',
    'Source: Company press release',
    'Quelle: das sagen alle, die dabei waren, und wer nicht dabei war auch.',
    'Quelle: http://[::1/',
    'Quelle:',
  ])('names no outlet: %j', (trailer) => {
    expect(outletOf(`Drei Menschen sind gestorben.\n\n${trailer}`)).toBeNull();
  });

  it('at the end of a line counts for outlets that are known, and nowhere else in the text', () => {
    expect(outletOf('Drei Menschen sind gestorben. Quelle: Sputniknews')).toBe('Sputniknews');
    expect(outletOf('Drei Menschen sind gestorben. Quelle: Kleiner Bote')).toBeNull();
    expect(outletOf(`Quelle: Reuters\n${'Noch ein Absatz.\n'.repeat(9)}`)).toBeNull();
  });
});

describe('a dateline', () => {
  it.each([
    ['PARIS (Reuters) - Drei Menschen', 'Reuters'],
    ['BERLIN (dpa) – Drei Menschen', 'dpa'],
    ['Wien (APA) - Drei Menschen', 'APA'],
    ['Berlin/Paris (dpa/AFP) — Drei Menschen', 'dpa'],
    ['WASHINGTON, Aug 3 (Reuters) - Three people', 'Reuters'],
    ['FRANKFURT AM MAIN (AFP) - Drei Menschen', 'AFP'],
    ['MADRID, 4 Jun. (EUROPA PRESS) - Tres personas', 'Europa Press'],
    ['(Reuters) - Three people', 'Reuters'],
    ['MOSKAU, 4. Juni /TASS/. Drei Menschen', 'TASS'],
    ['МОСКВА, 4 июн — РИА Новости. Три человека', 'RIA Novosti'],
    ['القاهرة (رويترز) - قتل ثلاثة أشخاص', 'Reuters'],
    ['Drei Tote bei Unfall\n\nWIEN (APA) - Drei Menschen', 'APA'],
  ])('names the agency: %j', (text, outlet) => {
    expect(outletOf(`${text} sind gestorben.`)).toBe(outlet);
  });

  it.each([
    'Der Kanzler (SPÖ) - er ist seit Mai im Amt -',
    'Drei Menschen arbeiten bei ihr (Reuters) - und',
    'WIEN (Polizei) - Drei Menschen',
    'Die Agenturen sind vier: erstens (dpa) - und',
  ])('is not seen in %j', (text) => {
    expect(outletOf(`${text} so weiter.`)).toBeNull();
  });
});

describe('a sign-off', () => {
  it.each([
    ['(APA, 3.2.2016)', 'APA'],
    ['(dpa)', 'dpa'],
    ['(afp/rtr)', 'AFP'],
    ['(APA/Reuters, 2.8.2015)', 'APA'],
    ['(APA; 15.8.2015)', 'APA'],
    ['(APA, 30. 9. 2015)', 'APA'],
    ['(APA/sid – 11.7. 2015)', 'APA'],
    ['(APA, 5.9.2015) Ergebnisse: Admira – Rapid 1:0 (0:0)', 'APA'],
  ])('names the agency: %j', (signOff, outlet) => {
    expect(outletOf(`Drei Menschen sind gestorben. ${signOff}`)).toBe(outlet);
  });

  it.each([
    '(red, 15.1.2016)',
    '(stro, APA)',
    '(APA, red, 25.7.2015)',
    '(Renate Graber, 10.5.2016)',
    '(Der Standard)',
    '(Renate Graber, Der Standard, 10.5.2016)',
    '(APA) steht hier mitten im Satz.',
    '()',
    '(3.2.2016)',
  ])('names none: %j', (signOff) => {
    expect(outletOf(`Drei Menschen sind gestorben. ${signOff}`)).toBeNull();
  });
});
