import { describe, expect, it } from 'vitest';
import { isSameStatement } from '../../../src/answering/extraction/same-statement.js';
import { opensDependently } from '../../../src/corpus/sentences/index.js';
import { parseLanguage } from '../../../src/domain/index.js';

describe('a sentence that cannot be understood alone', () => {
  it.each([
    ['de', 'Er sagte, die Lage sei ernst.', true],
    ['de', '„Das ist falsch“, sagte der Minister.', true],
    ['de', 'Ernst Happel trainierte die Mannschaft.', false],
    ['de', 'WSJ zufolge baten 150 Bürger um Hilfe.', false],
    ['en', 'She resigned on Monday.', true],
    ['en', 'Sheffield won the match.', false],
    ['fr', 'Il a démissionné lundi.', true],
    ['fr', 'Ilya a démissionné lundi.', false],
    ['es', 'Además, subió los impuestos.', true],
    ['ru', 'Он заявил об отставке.', true],
    ['ru', 'Она́рский совет собрался.', false],
    ['tr', 'Bu nedenle seçim ertelendi.', true],
    ['ar', 'وأضاف أن الوضع خطير.', true],
    ['fi', 'Hän erosi maanantaina.', false],
  ] as const)('%s: %s %s', (label, sentence, expected) => {
    const language = parseLanguage(label);
    expect(language && opensDependently(sentence, language)).toBe(expected);
  });
});

describe('the same statement', () => {
  it('is told by its words, not by case or punctuation', () => {
    expect(isSameStatement('Etwa 150 Bürger baten um Hilfe.', 'etwa 150 Bürger baten um Hilfe')).toBe(true);
    expect(isSameStatement('Etwa 150 Bürger baten um Hilfe.', 'Etwa 200 Bürger baten um Hilfe.')).toBe(false);
    expect(isSameStatement('', '')).toBe(false);
  });
});
