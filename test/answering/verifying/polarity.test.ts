import { describe, expect, test } from 'vitest';
import { type Polarity, readPolarity } from '../../../src/answering/verifying/polarity/read-polarity.js';
import { oppositionOf } from '../../../src/answering/verifying/polarity/opposed.js';
import { lexiconsFor } from '../../../src/answering/verifying/lexicons.js';
import { tokenize } from '../../../src/answering/verifying/text/tokens.js';
import { languageOf } from '../../support/language-of.js';

function polarityOf(label: string, text: string): Polarity {
  const language = languageOf(label);
  return readPolarity(tokenize(text, language), lexiconsFor(language).polarity, new Set());
}

function cuesOf(label: string, text: string): string[] {
  const cues = polarityOf(label, text).cues.toSorted((a, b) => a.start - b.start);
  return cues.map(({ start, end, strength }) => `${text.slice(start, end)} ${strength}`);
}

describe('what is denied', () => {
  test.each([
    ['en', 'The town did not close the pool, but it raised the entrance fee.', 'not close the pool,'],
    ['es', 'El alcalde no cerró la piscina, pero subió el precio de entrada.', 'no cerró la piscina,'],
    ['ru', 'Мэрия не закрыла старый бассейн, но подняла цену билета.', 'не закрыла старый бассейн,'],
    ['ar', 'البلدية لم تغلق المسبح القديم، لكن رفعت سعر التذكرة.', 'لم تغلق المسبح القديم،'],
    ['fr', "Le maire n'a pas fermé la piscine, mais il a relevé le tarif.", "n'a pas fermé la piscine,"],
    [
      'de',
      'Die Stadt schließt das alte Bad nicht, aber sie erhöht den Preis.',
      'Die Stadt schließt das alte Bad nicht,',
    ],
    ['de', 'Die Stadt wird nicht das alte Bad, sondern das neue Kino schließen.', 'nicht das alte Bad,'],
    ['tr', 'Belediye eski havuzu kapatmadı, ama bilet fiyatını artırdı.', 'Belediye eski havuzu kapatmadı'],
  ])('in %s: %s', (label, text, denied) => {
    const first = polarityOf(label, text).cues.find(({ strength }) => strength === 'denies');
    expect(text.slice(first?.denied.start, first?.denied.end)).toBe(denied);
  });
});

describe('words that deny', () => {
  test.each([
    ['en', 'It will not open until May.', ['not hints']],
    ['es', 'No abrirá hasta mayo.', ['No hints']],
    ['fr', "Il n'a ouvert que la piscine.", ['n hints']],
    ['fr', "Il n'intervient plus.", ['n denies']],
    ['de', 'Es öffnet nicht, bis alle da sind.', ['nicht denies']],
    ['ar', 'لم يفتح إلا المسبح.', ['لم hints', 'إلا hints']],
    ['ru', 'Никто, кроме мэра, не пришёл.', ['Никто denies', 'не denies']],
    ['en', 'A no-confidence vote.', []],
  ])('may say "only": in %s, %s', (label, text, cues) => {
    expect(cuesOf(label, text)).toEqual(cues);
  });

  test.each([
    ['en', 'He ignored the ruling.', 'ignored implies'],
    ['de', 'Er ignorierte das Urteil.', 'ignorierte implies'],
    ['es', 'Ignoró la sentencia.', 'Ignoró implies'],
    ['fr', 'Il a ignoré le jugement.', 'ignoré implies'],
    ['ru', 'Он проигнорировал решение.', 'проигнорировал implies'],
    ['tr', 'Kararı görmezden geldi.', 'görmezden implies'],
    ['ar', 'تجاهل الحكم.', 'تجاهل implies'],
  ])('by what they mean in %s: %s', (label, text, cue) => {
    expect(cuesOf(label, text)).toEqual([cue]);
  });

  test('are no Turkish names', () => {
    expect(cuesOf('tr', 'Partinin yeni başkanı Burak Sönmez oldu.')).toEqual([]);
    expect(cuesOf('tr', 'Yangın kolay sönmez.')).toEqual(['sönmez denies']);
  });
});

describe('opposites', () => {
  const sides = (label: string, text: string): string[] =>
    polarityOf(label, text).opposed.map(({ pair, side, denied }) => `${pair} ${side}${denied ? ' denied' : ''}`);

  test.each([
    ['en', 'She admitted it.', 'She denied it.'],
    ['de', 'Sie räumte es ein.', 'Sie bestritt es.'],
    ['es', 'Ella lo admitió.', 'Ella lo negó.'],
    ['fr', "Elle l'a admis.", "Elle l'a nié."],
    ['ru', 'Она признала это.', 'Она опровергла это.'],
    ['tr', 'Bunu itiraf etti.', 'Bunu yalanladı.'],
    ['ar', 'اعترفت بذلك.', 'نفت ذلك.'],
  ])('are known in %s: %s, %s', (label, one, other) => {
    expect(sides(label, one)).toContain('confirm 0');
    expect(sides(label, other)).toContain('confirm 1');
  });

  test.each([
    ['tr', 'Bakan bunu açıkladı.'],
    ['ar', 'وصل البريد.'],
    ['de', 'Das Start-up kommt aus Bremen.'],
    ['en', 'A ceasefire was agreed.'],
  ])('are no parts of other words: in %s, %s', (label, text) => {
    expect(sides(label, text).filter((side) => !side.startsWith('accept'))).toEqual([]);
  });

  /** Words that match by their place alone. */
  function opposition(stated: string, quoted: string, pairs: readonly (readonly [string, string])[]): number | null {
    const [one, other] = [stated, quoted].map((text) => tokenize(text, languageOf('en')));
    const matches = pairs.flatMap(([word, match]) => {
      const token = one?.find(({ text }) => text === word);
      const there = other?.find(({ text }) => text === match);
      return token && there ? [{ token, other: there, quote: 0, similarity: 1, isMutual: true }] : [];
    });
    const compared = oppositionOf(polarityOf('en', stated).opposed, polarityOf('en', quoted).opposed, matches);
    return compared.isOpposed ? compared.nearer : null;
  }

  test('are told of the same thing, or of another', () => {
    const quote = 'Profits rose sharply in the second quarter of this year, while the revenues of its rival fell.';
    const same = opposition('The revenues fell.', quote, [['revenues', 'revenues']]);
    const turned = opposition('The profits fell.', quote, [['profits', 'Profits']]);
    expect(same).toBeLessThan(0);
    expect(turned).toBeGreaterThan(0);
    expect(opposition('The profits rose.', 'Profits rose.', [['profits', 'Profits']])).toBeNull();
  });

  test('are said by negations, too, and not by who sells and who buys', () => {
    expect(opposition('The court accepted it.', 'The court had not accepted it.', [['court', 'court']])).not.toBeNull();
    expect(opposition('The court rejected it.', 'The court had not accepted it.', [['court', 'court']])).toBeNull();
    expect(opposition('Renta bought it.', 'Duqm sold it to Renta.', [['Renta', 'Renta']])).toBeNull();
  });
});
