import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outletNames, Verifier } from '../../../src/answering/verifying/index.js';
import { shippedOutlets } from '../../../src/corpus/index.js';
import type { SupportReader } from '../../../src/domain/index.js';
import { LanguageCentres } from '../../../src/index/index.js';
import { EmbeddedModel } from '../../../src/models/index.js';
import { languageOf } from '../../support/language-of.js';

let model: EmbeddedModel;
let verifier: Verifier;
let unsupported: Verifier;
let supported: Verifier;
beforeAll(async () => {
  model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
  const centres = await LanguageCentres.read('models/language-centres.json', model.model);
  const parts = { embedder: model, centres, namesOfOutlet: outletNames(shippedOutlets()) };
  const saying = (logit: number): SupportReader => ({ support: async (statements) => statements.map(() => logit) });
  verifier = new Verifier({ ...parts, support: null });
  unsupported = new Verifier({ ...parts, support: saying(-0.5) });
  supported = new Verifier({ ...parts, support: saying(0.5) });
});
afterAll(async () => model.close());

async function kindsOf(
  quote: string,
  quoteLanguage: string,
  text: string,
  language: string,
  by = verifier,
): Promise<string[]> {
  const passage = { id: 'A1.1', text: quote };
  const quoted = { passage, quote, language: languageOf(quoteLanguage), quotedOutlets: [], outlet: null };
  const verdict = await by.verify({ text, language: languageOf(language) }, [quoted]);
  return verdict.kind === 'refused' ? verdict.reasons.map(({ kind }) => kind) : [];
}

const SHIP = 'Der Frachter lief vor Cuxhaven auf Grund. Die zwölf Seeleute blieben an Bord, Öl trat nicht aus.';
const FIRE =
  'Hundert Feuerwehrleute kämpften gegen den Brand in einer Lagerhalle in Bremerhaven; verletzt wurde niemand.';

describe('what a quote denies', () => {
  test.each([
    [SHIP, 'The freighter ran aground off Cuxhaven, and the twelve sailors stayed on board.', []],
    [SHIP, 'The freighter ran aground off Cuxhaven, and no oil leaked.', []],
    [SHIP, 'Oil leaked from the freighter off Cuxhaven.', ['negation-lost']],
    [FIRE, 'A hundred firefighters battled a fire in a warehouse in Bremerhaven.', []],
    [FIRE, 'Nobody was hurt in the warehouse fire in Bremerhaven.', []],
  ])('of %s may be left out and not turned round: %s', async (quote, text, kinds) => {
    expect(await kindsOf(quote, 'de', text, 'en')).toEqual(kinds);
  });
});

describe('what speaks slightly against a statement', () => {
  test.each([
    ['a lost denial', SHIP, 'The twelve sailors stayed on board while oil leaked.', ['negation-lost']],
    ['nothing', 'Der Frachter lief vor Cuxhaven auf Grund.', 'The freighter ran aground off Cuxhaven.', []],
  ])('refuses it where the quotes do not seem to say it: %s', async (_, quote, text, kinds) => {
    expect(await kindsOf(quote, 'de', text, 'en')).toEqual([]);
    expect(await kindsOf(quote, 'de', text, 'en', supported)).toEqual([]);
    expect(await kindsOf(quote, 'de', text, 'en', unsupported)).toEqual(kinds);
  });
});

describe('a denial', () => {
  const TAX = 'The ministry did not raise the tax on fuel.';
  const POOL = "Le maire n'a pas fermé la piscine, mais l'entrée du stade coûtera plus cher à partir de mai.";
  const BRIDGE = 'Der Senat lehnte den Bau der Brücke ab.';
  const WHEAT = 'ارتفعت أسعار القمح في مصر بنسبة 5 في المئة.';
  const PLANT = 'The minister denied that the plant would be closed.';
  test.each([
    ['en', TAX, 'ru', 'Министерство повысило налог на топливо.', ['negation-lost']],
    ['en', TAX, 'ru', 'Министерство не повысило налог на топливо.', []],
    ['fr', POOL, 'de', 'Der Bürgermeister schloss das Schwimmbad.', ['negation-lost']],
    ['fr', POOL, 'de', 'Der Eintritt ins Stadion wird ab Mai teurer.', []],
    ['tr', 'Belediye parkı kapatmadı.', 'en', 'The municipality closed the park.', ['negation-lost']],
    ['tr', 'Belediye parkı kapatmadı.', 'en', 'The municipality did not close the park.', []],
    ['de', 'Die Schule öffnet am Montag wieder.', 'en', 'The school will not reopen on Monday.', ['negation-added']],
    ['es', 'La escuela no abrirá hasta el lunes.', 'en', 'The school opens only on Monday.', []],
    ['de', BRIDGE, 'fr', 'Le Sénat a accepté la construction du pont.', ['contrary']],
    ['de', BRIDGE, 'fr', "Le Sénat n'a pas accepté la construction du pont.", []],
    ['en', PLANT, 'de', 'Der Minister bestätigte, dass das Werk geschlossen wird.', ['contrary']],
    ['en', PLANT, 'de', 'Der Minister dementierte, dass das Werk geschlossen wird.', []],
    ['ar', WHEAT, 'fr', 'Les prix du blé ont baissé de 5 % en Égypte.', ['contrary']],
    ['ar', WHEAT, 'fr', 'Les prix du blé ont augmenté de 5 % en Égypte.', []],
  ])('is kept across languages, in whichever words: %s, %s, in %s %s', async (from, quote, to, text, kinds) => {
    expect(await kindsOf(quote, from, text, to)).toEqual(kinds);
  });
});

describe('words that look like names', () => {
  const AUDIT = 'Selon la Cour des comptes, à peine 38 % des communes disposent encore d’un médecin.';
  test.each([
    ['Barely 38 percent of municipalities still have a doctor, according to the Court of Auditors.', []],
    ['Barely 38 percent of municipalities around Grenoble still have a doctor.', ['name-not-in-quotes']],
  ])('are names only where they are: %s', async (text, kinds) => {
    expect(await kindsOf(AUDIT, 'fr', text, 'en')).toEqual(kinds);
  });

  test.each([
    ['fr', 'La multinationale Aqualis quitte le pays.', 'tr', 'Çokuluslu Aqualis şirketi ülkeden çekiliyor.', []],
    ['en', 'The firm sold a sapphire at auction.', 'tr', 'Safirin satışını şirket yaptı.', []],
    ['de', 'Der umstrittene Bau wird eingestellt.', 'ru', 'Спорное строительство прекратят.', []],
    ['ar', 'أطباء بلا حدود تدين القصف', 'fr', 'Médecins sans frontières condamne les bombardements.', []],
    ['en', 'Vietnam’s Lotus Rice will challenge the ban.', 'ar', 'ستطعن شركة لوتس رايس الفيتنامية في الحظر.', []],
    ['de', 'Laut „Zeit“ hilft die Krankenschwester Olga Simsek.', 'ar', 'تساعد الممرضة أولغا شيمشك.', []],
    ['ru', 'Крупный пожар в порту Омска', 'de', 'Großbrand im Hafen von Tomsk', ['name-not-in-quotes']],
    ['es', 'La película se estrenará en Gredos.', 'ru', 'Фильм покажут в Бордо.', ['name-not-in-quotes']],
  ])('are none, or the same, where their neighbours say so: %s %s > %s %s', async (from, quote, to, text, kinds) => {
    expect(await kindsOf(quote, from, text, to)).toEqual(kinds);
  });

  test('are found where nothing but the text around them shows it', async () => {
    const quote = "Galatasaray, Fenerbahçe'yi 3-0 yenerek liderliğe yükseldi; iki golü Mauro Icardi attı.";
    const text = 'فاز غلطة سراي على فنربخشة 3-0 بهدفين سجلهما إدين دزيكو.';
    expect(await kindsOf(quote, 'tr', text, 'ar')).toContain('name-not-in-quotes');
  });
});

describe('another matter', () => {
  test.each([
    ['Das Alfred-Wegener-Institut sucht neue Mitarbeiter für seine Kantine.', ['far-in-meaning']],
    ['In der Antarktis entdeckten Forscher des Alfred-Wegener-Instituts Millionen von Fischnestern.', []],
  ])('with the same names is refused: %s', async (text, kinds) => {
    const quote =
      'Forscher des Alfred-Wegener-Instituts entdeckten in der Antarktis eine Kolonie von Millionen Fischnestern.';
    expect(await kindsOf(quote, 'de', text, 'de')).toEqual(kinds);
  });
});

describe('quotes read ahead', () => {
  test('are not read again', async () => {
    const language = languageOf('de');
    await verifier.readAhead([{ text: SHIP, language }]);
    expect(await kindsOf(SHIP, 'de', 'Der Frachter lief vor Cuxhaven auf Grund.', 'de')).toEqual([]);
  });

  test('that cannot be read are no failure', async () => {
    const failing = new Verifier({
      embedder: { embedTexts: async () => Promise.reject(new Error('no model')) },
      centres: LanguageCentres.none(2),
      support: null,
      namesOfOutlet: () => [],
    });
    await expect(failing.readAhead([{ text: SHIP, language: languageOf('de') }])).resolves.toBeUndefined();
  });
});
