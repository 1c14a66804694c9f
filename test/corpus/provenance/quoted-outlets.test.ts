import { describe, expect, it } from 'vitest';
import { createProvenanceFinder, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { article } from './articles.js';

const find = createProvenanceFinder(shippedOutlets());

/** What a text quotes, as "Name: evidence". */
function quoted(text: string, code = 'de', outlet: string | null = null): string[] {
  return find(article(text, code, { outlet })).quotedOutlets.map(({ name, evidence }) => `${name}: ${evidence}`);
}

/** What stands under each attribution of a text. */
function reach(text: string, code = 'de'): string[] {
  return find(article(text, code)).quotedOutlets.map((outlet) => text.slice(outlet.reach.start, outlet.reach.end));
}

describe('attributions in German', () => {
  it.each([
    [
      'Dies schreibt The Wall Street Journal (WSJ).',
      'The Wall Street Journal: Dies schreibt The Wall Street Journal (WSJ)',
    ],
    ['Die Stadt ist laut der Süddeutschen Zeitung frei.', 'Süddeutsche Zeitung: laut der Süddeutschen Zeitung'],
    ['Die Stadt ist laut Süddeutscher Zeitung frei.', 'Süddeutsche Zeitung: laut Süddeutscher Zeitung'],
    [
      'Laut einem Bericht der New York Times ist sie frei.',
      'The New York Times: Laut einem Bericht der New York Times',
    ],
    ['Laut einem »NZZ«-Bericht ist sie frei.', 'Neue Zürcher Zeitung: Laut einem »NZZ«-Bericht'],
    ['Die Stadt ist dem Guardian zufolge frei.', 'The Guardian: dem Guardian zufolge'],
    ['Nach Informationen des »Spiegels« ist sie frei.', 'Der Spiegel: Nach Informationen des »Spiegels«'],
    [
      'Wie die Agentur Reuters am Freitag meldete, ist sie frei.',
      'Reuters: Wie die Agentur Reuters am Freitag meldete',
    ],
    ['Wie der Standard berichtete, ist sie frei.', 'Der Standard: Wie der Standard berichtete'],
    ['Sie ist frei, so die „Zeit“ weiter.', 'Die Zeit: so die „Zeit“'],
    [
      'Sie ist frei, so die Spitze des Bayerischen Rundfunks laut dem Westdeutschen Rundfunk.',
      'WDR: laut dem Westdeutschen Rundfunk',
    ],
    ['Sie sei frei, berichtet Heise.', 'heise online: berichtet Heise'],
    ['Der US-Sender NBC berichtete am Montag, sie sei frei.', 'NBC: Der US-Sender NBC berichtete'],
    ['Das Nachrichtenmagazin »Profil« zitiert den Minister.', 'Profil: Das Nachrichtenmagazin »Profil« zitiert'],
    ['Sie ist frei, sagte er der Presse.', 'Die Presse: sagte er der Presse'],
    ['Sie ist frei, sagte Hans Müller (SPÖ) am Freitag zur APA.', 'APA: sagte Hans Müller (SPÖ) am Freitag zur APA'],
    [
      'Sie ist frei, sagte der Chef des Amtes, Hans Maier, der dpa.',
      'dpa: sagte der Chef des Amtes, Hans Maier, der dpa',
    ],
    ['Er bestätigte gegenüber dem ORF den Abzug.', 'ORF: bestätigte gegenüber dem ORF'],
    ['Er sprach im Interview mit Le Monde vom Abzug.', 'Le Monde: im Interview mit Le Monde'],
    ['Das Blatt meldet das unter Berufung auf AFP.', 'AFP: unter Berufung auf AFP'],
    ['Auf APA-Anfrage hieß es, sie sei frei.', 'APA: Auf APA-Anfrage'],
    ['Es gab Schüsse, berichtete eine AFP-Reporterin.', 'AFP: berichtete eine AFP-Reporterin'],
    ['Das meldet die Zeitung »Kleiner Bote«.', 'Kleiner Bote: Das meldet die Zeitung »Kleiner Bote«'],
    ['Das meldet die Zeitung Kleiner Bote am Montag.', 'Kleiner Bote: Das meldet die Zeitung Kleiner Bote'],
    ['Spiegel: Minister tritt ab. Mehr war nicht bekannt.', 'Der Spiegel: Spiegel'],
    ['Im ZDF-„Morgenmagazin“ sagte er, sie sei frei.', 'ZDF: Im ZDF-„Morgenmagazin“'],
    ['Laut einer Umfrage für die Times ist sie frei.', 'The Times: Laut einer Umfrage für die Times'],
    ['So hat Buzzfeed Einblick in die Akten genommen.', 'BuzzFeed: hat Buzzfeed Einblick in'],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it('reach every outlet of a series', () => {
    expect(quoted('Das berichten die Süddeutsche Zeitung (Samstag) und das Magazin Focus.')).toEqual([
      'Süddeutsche Zeitung: Das berichten die Süddeutsche Zeitung',
      'Focus: Das berichten die Süddeutsche Zeitung (Samstag) und das Magazin Focus',
    ]);
    expect(quoted('Laut dpa, AFP und Reuters ist sie frei.')).toEqual([
      'dpa: Laut dpa',
      'AFP: Laut dpa, AFP',
      'Reuters: Laut dpa, AFP und Reuters',
    ]);
    expect(quoted('Am Abend berichtet der ORF, die Welt sei rund.')).toEqual(['ORF: berichtet der ORF']);
  });
});

describe('attributions in English', () => {
  it.each([
    [
      'The city is free, according to The Wall Street Journal.',
      'The Wall Street Journal: according to The Wall Street Journal',
    ],
    ['According to a report in the Times, it is free.', 'The Times: According to a report in the Times'],
    ['Reuters reported on Friday that it is free.', 'Reuters: Reuters reported'],
    ['It is free, he told the BBC.', 'BBC: told the BBC'],
    ['As first reported by Politico, it is free.', 'Politico: As first reported by Politico'],
    ['As reported by Der Spiegel, it is free.', 'Der Spiegel: As reported by Der Spiegel'],
    ['The Journal is old. The Guardian quoted him as saying it is free.', 'The Guardian: The Guardian quoted'],
    ['The papers, seen by the German newspaper Bild, say so.', 'Bild: seen by the German newspaper Bild'],
    ['In an interview with Sky News, he denied it.', 'Sky News: In an interview with Sky News'],
    ['A Reuters report said so.', 'Reuters: A Reuters report'],
    ['Germany’s Bild newspaper reported that it is free.', 'Bild: Germany’s Bild newspaper reported'],
    ['The newspaper Kleiner Bote reported that it is free.', 'Kleiner Bote: The newspaper Kleiner Bote reported'],
    ['CNN, citing two officials, said it is free.', 'CNN: CNN, citing'],
  ])('%s', (text, expected) => {
    expect(quoted(text, 'en')).toEqual([expected]);
  });
});

describe('what an outlet tells of itself', () => {
  it.each([
    ['de', 'Die Welt schreibt das Jahr 2030.'],
    ['de', 'ATV sagte die Diskussion ab.'],
    ['en', 'He wrote for the Irish Times for twenty years.'],
    ['tr', 'Fox TV, diziyi yayından kaldırdığını duyurdu.'],
    ['uk', 'Телеканал «Інтер» заявив, що подасть до суду.'],
    ['ru', 'Телеканал «Дождь» заявил, что подаст в суд.'],
  ])('in %s: %s', (code, text) => {
    expect(quoted(text, code)).toEqual([]);
  });
});

describe('an adjective with which a sentence starts', () => {
  it('is no name before a noun, as it is elsewhere', () => {
    expect(quoted('Local newspaper Kleiner Bote reported the fire.', 'en')).toEqual([
      'Kleiner Bote: Local newspaper Kleiner Bote reported',
    ]);
    expect(quoted('As the Independent newspaper reported, it is free.', 'en')).toEqual([
      'The Independent: As the Independent newspaper reported',
    ]);
  });
});

describe('what patterns ask of words', () => {
  it('may be their ending', () => {
    expect(quoted('Yonhap tabulated the votes.', 'en')).toEqual(['Yonhap: Yonhap tabulated the']);
    expect(quoted('Yonhap Tabulated the votes.', 'en')).toEqual([]);
    expect(quoted('Im »Spiegel« flunkerte er, sie sei frei.')).toEqual(['Der Spiegel: Im »Spiegel« flunkerte er']);
  });

  it('may be that none is there, besides the name', () => {
    expect(quoted('The magazine Founded Weekly launched the votes.', 'en')).toEqual([]);
    expect(quoted('The magazine Founded Weekly tabulated the votes.', 'en')).toEqual([
      'Founded Weekly: The magazine Founded Weekly tabulated the',
    ]);
  });

  it('may be a mark before them, which is not what shows the outlet', () => {
    const evidence = 'Corriere della Sera: per il Corriere della Sera';
    expect(quoted('La città è libera, per il Corriere della Sera.', 'it')).toEqual([evidence]);
    expect(quoted('La città è libera per il Corriere della Sera.', 'it')).toEqual([]);
  });
});

describe('what is not quoted', () => {
  it.each([
    'Laut Polizei starben drei Menschen, so das Ministerium. Laut Regierung waren es vier.',
    'Die New York Times entlässt 100 Mitarbeiter. Die Zeitung schreibt rote Zahlen.',
    'Der Spiegel schreibt Verluste. Die Welt ist rund, die Zeit vergeht, und Heute ist Montag.',
    'Laut Standard & Poor’s sinkt die Bonität. Laut der New Yorker Polizei starb er.',
    'Der Chefredakteur der Zeitung Cumhuriyet, Can Dündar, warnte davor.',
    'Laut ORF-Chef Wrabetz bleibt alles, wie es ist. Laut Apple bleibt es dabei.',
    'Christian Wehrschütz, der für den ORF berichtet, war in Kiew.',
    'Die Zeitung berichtet davon. Die Agentur meldete den Rest.',
    'Heute berichtet der Minister. Laut Österreich ist die Grenze zu.',
    'Davon hat der Moderator Howard Stern berichtet. Wie Peter Kurier schreibt, war es schön.',
    'Mehr sagte er nicht. Danach ging er zum Guardian.',
  ])('in German: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it.each([
    'Three people died, according to police. The ministry reported four, told a spokesman.',
    'The New York Times said it would cut 100 jobs. The New York Times reported a quarterly loss.',
    'According to The New York Times Company, revenue rose. Howard Stern told the audience.',
    'The Economist Intelligence Unit, according to the Economist Intelligence Unit, fell.',
    'A BBC spokesman said no. It was time, the sun rose, and the independent candidate won.',
    'The paper reported it. State television reported it.',
  ])('in English: %s', (text) => {
    expect(quoted(text, 'en')).toEqual([]);
  });

  it("the article's own outlet, by whatever name", () => {
    const text = 'Sie ist frei, sagte er dem STANDARD. Das sei gut, sagte er der APA.';
    expect(quoted(text, 'de', 'derStandard.at')).toEqual(['APA: sagte er der APA']);
    expect(quoted('Laut Kleiner Bote, sagte er der Zeitung »Kleiner Bote«.', 'de', 'Kleiner Bote')).toEqual([]);
  });

  it('anything, in a language without patterns', () => {
    expect(quoted('Σύμφωνα με το Reuters, η πόλη είναι ελεύθερη.', 'el')).toEqual([]);
  });
});

describe('names that a text binds', () => {
  it('are abbreviations in brackets', () => {
    expect(quoted('Der Sender Phönix Eins (PHE) meldete es. PHE zufolge ist sie frei.')).toEqual([
      'Phönix Eins: Der Sender Phönix Eins (PHE) meldete',
      'Phönix Eins: PHE zufolge',
    ]);
    expect(quoted('Das meldete der Sender Phönix Eins (ÖVP). ÖVP zufolge ist sie frei.')).toHaveLength(1);
  });

  it('are the last words of English names', () => {
    expect(quoted('The Washington Post reported it. He told the Post so.', 'en')).toEqual([
      'The Washington Post: The Washington Post reported',
      'The Washington Post: told the Post',
    ]);
    expect(quoted('He told the Post so.', 'en')).toEqual([]);
  });

  it('are outlet nouns, for the outlet of that kind quoted last', () => {
    const text = 'Laut »Spiegel« ist sie frei. Laut AFP ist sie es nicht. Das Magazin beruft sich auf Diplomaten.';
    expect(quoted(text).at(-1)).toBe('Der Spiegel: Das Magazin beruft sich');
  });
});

describe('the reach of an attribution', () => {
  it('is the sentence that holds it', () => {
    expect(reach('Drei Tote. Laut dpa ist die Stadt frei. Der Bürgermeister feiert.')).toEqual([
      'Laut dpa ist die Stadt frei.',
    ]);
    expect(reach('Three died. He told Reuters that it is free. He may be right.', 'en')).toEqual([
      'He told Reuters that it is free.',
    ]);
  });

  it('takes in the sentence before, where the attribution points back', () => {
    expect(reach('Drei Tote. Die Stadt ist frei. Das berichtet die dpa.')).toEqual([
      'Die Stadt ist frei. Das berichtet die dpa.',
    ]);
    expect(reach('Er weiß, das berichtet die dpa.')).toEqual(['Er weiß, das berichtet die dpa.']);
  });

  it('takes in the indirect speech that follows, up to the next speaker or paragraph', () => {
    expect(reach('Laut dpa ist sie frei. Sie sei zerstört. Niemand habe überlebt. Der Rest ist Schweigen.')).toEqual([
      'Laut dpa ist sie frei. Sie sei zerstört. Niemand habe überlebt.',
    ]);
    expect(reach('Laut dpa ist sie frei. Laut Polizei sei sie zerstört.')).toEqual(['Laut dpa ist sie frei.']);
    expect(reach('Laut dpa ist sie frei.\n\nSie sei zerstört.')).toEqual(['Laut dpa ist sie frei.']);
    expect(reach('Laut dpa ist sie frei. Nun meldet AFP, sie sei zerstört.')[0]).toBe('Laut dpa ist sie frei.');
    expect(reach('Laut dpa ist sie frei. Ich habe sie gesehen.')).toEqual(['Laut dpa ist sie frei.']);
    const own = find(
      article('Laut dpa ist sie frei. Sie sei frei, erfuhr man auf STANDARD-Anfrage.', 'de', {
        outlet: 'Der Standard',
      }),
    );
    expect(own.quotedOutlets.map(({ reach: { start, end } }) => [start, end])).toEqual([[0, 22]]);
  });
});
