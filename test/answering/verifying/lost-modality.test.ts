import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outletNames, Verifier } from '../../../src/answering/verifying/index.js';
import { shippedOutlets } from '../../../src/corpus/index.js';
import { LanguageCentres } from '../../../src/index/index.js';
import { EmbeddedModel } from '../../../src/models/index.js';
import { languageOf } from '../../support/language-of.js';

let model: EmbeddedModel;
let verifier: Verifier;
beforeAll(async () => {
  model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
  const centres = await LanguageCentres.read('models/language-centres.json', model.model);
  verifier = new Verifier({ embedder: model, centres, support: null, namesOfOutlet: outletNames(shippedOutlets()) });
});
afterAll(async () => model.close());

async function kindsOf(
  [quote, quoteLanguage]: readonly [string, string],
  [text, language]: readonly [string, string],
  quotedOutlets: readonly string[] = [],
): Promise<string[]> {
  const passage = { id: 'A1.1', text: quote };
  const quoted = { passage, quote, language: languageOf(quoteLanguage), quotedOutlets, outlet: null };
  const verdict = await verifier.verify({ text, language: languageOf(language) }, [quoted]);
  return verdict.kind === 'refused' ? verdict.reasons.map(({ kind }) => kind) : [];
}

const BRIDGE = [
  'Die Stadt Marlenburg will die alte Brücke abreißen; im Park wurden hundert Bäume gepflanzt.',
  'de',
] as const;
const FACTORY = [
  'Le groupe Valtis envisage de fermer son usine de Roncey, mais ses magasins ont gagné de l’argent.',
  'fr',
] as const;
const PLANT = [
  'Компания «Северлес» планирует купить завод в Карпогорах, хотя банк отказал ей в кредите.',
  'ru',
] as const;
const WIND = ['Rüzgâr nedeniyle köprü bu akşam trafiğe kapatılabilir; hastanede ise iki bebek doğdu.', 'tr'] as const;
const AIRLINE = ['تعتزم الحكومة بيع شركة الطيران، فيما تراجعت أسعار القمح والخبز.', 'ar'] as const;
const MUSEUM = ['The museum may sell two paintings by Goya, while the library has bought a new bus.', 'en'] as const;
const RIVER = ['El ayuntamiento podría prohibir el baño en el río por las algas.', 'es'] as const;

describe('what a quote tells as what may be or is planned', () => {
  test.each([
    [BRIDGE, ['The town of Marlenburg has torn down the old bridge.', 'en']],
    [FACTORY, ['El grupo Valtis ha cerrado su fábrica de Roncey.', 'es']],
    [PLANT, ['Компания «Северлес» купила завод в Карпогорах.', 'ru']],
    [WIND, ['Köprü bu akşam rüzgâr yüzünden trafiğe kapatıldı.', 'tr']],
    [AIRLINE, ['Le gouvernement a vendu la compagnie aérienne.', 'fr']],
    [MUSEUM, ['Музей продал две картины Гойи.', 'ru']],
    [RIVER, ['Belediye, yosunlar nedeniyle nehirde yüzmeyi yasakladı.', 'tr']],
  ] as const)('is refused as a fact: %j', async (quote, statement) => {
    expect(await kindsOf(quote, statement)).toContain('modality-lost');
  });

  test.each([
    [BRIDGE, ['The town of Marlenburg plans to tear down the old bridge.', 'en']],
    [BRIDGE, ['A hundred trees have been planted in the park.', 'en']],
    [FACTORY, ['El grupo Valtis estudia cerrar su fábrica de Roncey.', 'es']],
    [PLANT, ['Компания «Северлес» собирается купить завод в Карпогорах.', 'ru']],
    [WIND, ['Köprü bu akşam rüzgâr yüzünden trafiğe kapatılacak.', 'tr']],
    [AIRLINE, ['Le gouvernement va vendre la compagnie aérienne.', 'fr']],
    [MUSEUM, ['Музей, возможно, продаст две картины Гойи.', 'ru']],
    [RIVER, ['Belediye, yosunlar nedeniyle nehirde yüzmeyi yasaklayabilir.', 'tr']],
  ] as const)('may be kept in any word for it, or left out: %j', async (quote, statement) => {
    expect(await kindsOf(quote, statement)).not.toContain('modality-lost');
  });
});

const YARD = ['Die Gewerkschaft behauptet, die Werft habe vierzig Schweißer ohne Vertrag beschäftigt.', 'de'] as const;
const MERCURY = [
  'Жители утверждают, что завод загрязнил реку ртутью; мэр в тот день открыл новую школу.',
  'ru',
] as const;
const TAX = ['Muhalefet, belediye başkanının vergileri yakınlarına dağıttığını öne sürdü.', 'tr'] as const;

describe('what a quote tells as what one side says', () => {
  test.each([
    [YARD, ['The shipyard employed forty welders without a contract.', 'en']],
    [MERCURY, ['La fábrica contaminó el río con mercurio.', 'es']],
    [TAX, ['Le maire a distribué les impôts à ses proches.', 'fr']],
  ] as const)('is refused as a fact: %j', async (quote, statement) => {
    expect(await kindsOf(quote, statement)).toContain('claim-as-fact');
  });

  test.each([
    [YARD, ['The union says the shipyard employed forty welders without a contract.', 'en']],
    [MERCURY, ['Según los vecinos, la fábrica contaminó el río con mercurio.', 'es']],
    [TAX, ["Selon l'opposition, le maire a distribué les impôts à ses proches.", 'fr']],
  ] as const)('may be told as what it says: %j', async (quote, statement) => {
    expect(await kindsOf(quote, statement)).not.toContain('claim-as-fact');
  });
});

const MINISTRY = [
  'Reuters zufolge hat der Reeder Halvorsen drei Tanker verkauft; sein Anwalt bestreitet den Verkauf der Tanker entschieden.',
  'de',
] as const;

describe('a quote under the name of an outlet', () => {
  test.each([
    [['The lawyer of the shipowner firmly denies that the tankers were sold.', 'en'], false],
    [['The shipowner Halvorsen has sold three tankers.', 'en'], true],
    [['The shipowner Halvorsen has sold three tankers, the ministry said.', 'en'], true],
  ] as const)('need not be given to it where it is of another speaker: %j', async (statement, lost) => {
    expect((await kindsOf(MINISTRY, statement, ['Reuters'])).includes('attribution-lost')).toBe(lost);
  });
});
