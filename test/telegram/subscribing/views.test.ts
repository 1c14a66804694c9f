import { beforeAll, describe, expect, it } from 'vitest';
import { chatId, type Language, personId } from '../../../src/domain/index.js';
import { buttonOf } from '../../../src/telegram/buttons/keyboards.js';
import { ButtonSigner } from '../../../src/telegram/buttons/signature.js';
import { type Button, inlineKeyboard, plainMessages } from '../../../src/telegram/formatting/index.js';
import { Locales } from '../../../src/telegram/locales/index.js';
import { usualChoice } from '../../../src/telegram/subscribing/draft-choice.js';
import { type DraftMove, STEPS } from '../../../src/telegram/subscribing/draft-move.js';
import {
  type DialogState,
  type DialogView,
  foundZonesView,
  type Offers,
  regionView,
  stepView,
} from '../../../src/telegram/subscribing/views/index.js';
import { REGIONS } from '../../../src/telegram/subscribing/zones/index.js';
import { SPOKEN_LANGUAGES } from '../../../src/wording/index.js';
import { SHIPPED } from '../locales/locales-folder.js';

const OWNER = { chatId: chatId(-1_001_000_000_001), personId: personId(2 ** 51) };
const SIGNER = new ButtonSigner('a key');
const OFFERS: Offers = {
  outlets: Array.from({ length: 50 }, (_, place) => `${'A long name '.repeat(20)}${place}`),
  quoted: [],
  languages: SPOKEN_LANGUAGES,
  spoken: SPOKEN_LANGUAGES,
};

let locales: Locales;
beforeAll(async () => {
  locales = await Locales.read(SHIPPED);
});

function state(language: Language, isGroup: boolean, page = 0): DialogState {
  return {
    choice: usualChoice(language, null),
    isChange: false,
    isGroup,
    page,
    texts: locales.texts(language),
    button: (label: string, move: DraftMove): Button =>
      buttonOf(label, { kind: 'draft', draftId: 123_456_789, move }, OWNER, SIGNER),
  };
}

/** What Telegram would not take of a view, or would cut off. */
function faultsOf({ text, keyboard }: DialogView): string[] {
  const rows = inlineKeyboard(keyboard).inline_keyboard;
  return [
    ...(rows.flat().length > 100 ? ['more than a hundred buttons'] : []),
    ...(rows.some((row) => row.length > 8) ? ['more than eight buttons in a row'] : []),
    ...(plainMessages(text).length === 1 ? [] : ['not one message']),
  ];
}

describe.each(SPOKEN_LANGUAGES)('the dialog in %s', (language) => {
  it.each(STEPS)('shows %s in one message that Telegram takes', (step) => {
    for (const isGroup of [true, false])
      expect(faultsOf(stepView(step, OFFERS, state(language, isGroup, 1)))).toEqual([]);
  });

  it('shows the zones of every part of the world', () => {
    for (const region of REGIONS) expect(faultsOf(regionView(region, state(language, false)))).toEqual([]);
    const found = [{ place: 'Springfield, Illinois, United States of America', timeZone: 'America/Chicago' }];
    expect(faultsOf(foundZonesView('Springfield', found, state(language, true)))).toEqual([]);
  });
});

it('only in a private chat a location can be shared', () => {
  const [english] = SPOKEN_LANGUAGES;
  if (!english) throw new Error('There is a language.');
  const labels = (isGroup: boolean) =>
    stepView('zone', OFFERS, state(english, isGroup))
      .keyboard.flat()
      .map(({ text }) => text);
  expect(labels(false)).toContain('📍 Share my location');
  expect(labels(true)).not.toContain('📍 Share my location');
});
