import { describe, expect, it } from 'vitest';
import { createProvenanceFinder, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { article } from './articles.js';

const find = createProvenanceFinder(shippedOutlets());

/** "Reuters: two officials" for each attribution of a text whose outlet cites somebody, once. */
function sources(text: string, code: string): string[] {
  const shown = find(article(text, code)).quotedOutlets.flatMap(({ name, cites }) =>
    cites ? [`${name}: ${text.slice(cites.start, cites.end)}`] : [],
  );
  return [...new Set(shown)];
}

describe('the source that a quoted outlet cites', () => {
  it.each([
    ['de', 'Der Spiegel berichtet unter Berufung auf Regierungskreise, dass er geht.', 'Der Spiegel: Regierungskreise'],
    ['de', 'Wie der Spiegel unter Berufung auf Insider berichtet, geht er.', 'Der Spiegel: Insider'],
    ['de', 'Unter Berufung auf zwei Insider berichtet der Spiegel von einem Streit.', 'Der Spiegel: zwei Insider'],
    ['de', 'Das meldet Reuters und beruft sich dabei auf Ermittler.', 'Reuters: Ermittler'],
    ['en', 'Reuters reported on Monday, citing two officials, that it will close.', 'Reuters: two officials'],
    ['en', 'Citing three diplomats, Reuters reported that the talks had failed.', 'Reuters: three diplomats'],
    ['en', 'Reuters cited three diplomats as saying it will close.', 'Reuters: three diplomats'],
    ['fr', 'Il partira, rapporte Le Monde, citant des sources proches.', 'Le Monde: des sources proches'],
    ['fr', 'Selon Reuters, qui cite l’armée de terre, il partira.', 'Reuters: l’armée de terre'],
    ['es', 'Dimitirá, informó El País, citando fuentes del Gobierno.', 'El País: fuentes del Gobierno'],
    ['es', 'Según Reuters, que cita a dos funcionarios, cerrará.', 'Reuters: dos funcionarios'],
    ['it', 'Si dimetterà, scrive la Repubblica, citando fonti del governo.', 'La Repubblica: fonti del governo'],
    ['pt', 'Vai sair, noticiou o Público, citando fontes do Governo.', 'Público: fontes do Governo'],
    [
      'nl',
      'Hij gaat, meldt de Volkskrant onder verwijzing naar bronnen in Den Haag.',
      'de Volkskrant: bronnen in Den Haag',
    ],
    ['nl', 'Volgens de NOS, die zich baseert op bronnen in Den Haag, gaat hij.', 'NOS: bronnen in Den Haag'],
    ['pl', 'Jak podaje Reuters, powołując się na dwóch urzędników, odejdzie.', 'Reuters: dwóch urzędników'],
    ['ru', 'Его закроют, сообщает Reuters со ссылкой на источник в Кремле.', 'Reuters: источник в Кремле'],
    ['uk', 'Його закриють, повідомляє Reuters, посилаючись на джерело в уряді.', 'Reuters: джерело в уряді'],
    ['tr', "Reuters'ın hükümet kaynaklarına dayandırdığı haberine göre kapanacak.", 'Reuters: hükümet kaynaklarına'],
    ['ar', 'ذكرت رويترز نقلا عن مصادر حكومية أن المصنع سيغلق.', 'Reuters: مصادر حكومية'],
    ['ar', 'نقلت وكالة رويترز عن مسؤول حكومي قوله إن المصنع سيغلق.', 'Reuters: مسؤول حكومي'],
  ])('stands beside the attribution in %s: %s', (code, text, expected) => {
    expect(sources(text, code)).toEqual([expected]);
  });

  it.each([
    ['a relative clause', 'Reuters beruft sich auf Leute, die es gesehen haben.', 'Leute, die es gesehen haben'],
    ['no indirect speech', 'Reuters beruft sich auf Leute, die Regierung habe gelogen.', 'Leute'],
    [
      'names in quotation marks',
      'Reuters beruft sich auf das „Institut, Kiew“ (IK): Er geht.',
      'das „Institut, Kiew“ (IK)',
    ],
    ['no bracket that stays open', 'Reuters beruft sich auf Beamte (und andere. Er geht.', 'Beamte'],
    ['no aside', 'Reuters beruft sich auf Beamte – und das nicht zum ersten Mal.', 'Beamte'],
  ])('is the clause, with %s', (_, text, expected) => {
    expect(sources(text, 'de')).toEqual([`Reuters: ${expected}`]);
  });

  it('holds for the outlet wherever it is quoted, and the one beside an attribution for that one', () => {
    const text =
      'Reuters zufolge geht er. Das meldet Reuters unter Berufung auf Insider. Reuters beruft sich auf einen Beamten.';
    const cited = find(article(text)).quotedOutlets.map(({ cites }) => cites && text.slice(cites.start, cites.end));
    expect(cited).toEqual(['Insider', 'Insider', 'einen Beamten']);
  });

  it('is that of the paper to which a noun refers', () => {
    const text = 'Das schreibt die Zeitung »Kleiner Bote«. Die Zeitung beruft sich auf Anwohner.';
    expect(sources(text, 'de')).toEqual(['Kleiner Bote: Anwohner']);
  });

  it.each([
    ['de', 'the one who is quoted cites', 'Laut Spiegel trat er unter Berufung auf seine Gesundheit zurück.'],
    ['de', 'another sentence part cites', 'Unter Berufung auf seine Gesundheit trat er zurück, berichtet der Spiegel.'],
    [
      'de',
      'somebody speaks to the outlet',
      'Das sagte Vogt der „Sächsischen Zeitung“ unter Berufung auf ein Gutachten.',
    ],
    ['en', 'somebody speaks to the outlet', 'The minister quit, he told Reuters, citing health reasons.'],
    ['en', 'somebody else has done something', 'Reuters said he quit, citing health reasons.'],
    ['en', 'another clause cites', 'Citing health reasons, the minister quit, Reuters reported.'],
    ['de', 'the source is an outlet', 'Das berichtet der Spiegel unter Berufung auf die Nachrichtenagentur Reuters.'],
    ['ru', 'the source is an outlet', 'Его закроют, передаёт ТАСС со ссылкой на газету «Коммерсант».'],
    ['de', 'the source is a pronoun', 'Der Spiegel beruft sich auf ihn.'],
    ['de', 'no outlet is quoted', 'Der Minister trat unter Berufung auf seine Gesundheit zurück.'],
  ])('is none in %s where %s', (code, _, text) => {
    expect(sources(text, code)).toEqual([]);
  });
});
