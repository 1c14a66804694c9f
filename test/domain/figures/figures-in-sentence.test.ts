import { describe, expect, it } from 'vitest';
import { sentenceFigures } from '../../../src/domain/figures/index.js';
import { languageCalled } from '../../briefing/made-up-news.js';

describe('the figures of a sentence', () => {
  it.each([
    ['de', 'Mindestens 120 Menschen starben am 14. Dezember 2025.', [['120', 120, 'count']]],
    ['en', 'At least 120 people died on December 14.', [['120', 120, 'count']]],
    ['es', 'El 8 de noviembre votaron 2,6 millones de personas.', [['2,6 millones', 2_600_000, 'count']]],
    ['en', 'Losses of NKr1.8bn, or 4.5%.', [['4.5%', 4.5, 'percent']]],
    ['de', '1,8 Milliarden Kronen', [['1,8 Milliarden', 1.8e9, 'money']]],
    ['en', 'It costs $2.5 billion.', [['$2.5 billion', 2.5e9, 'money']]],
    ['de', 'Billionen: 3 Billionen Euro', [['3 Billionen Euro', 3e12, 'money']]],
    ['fr', 'le taux passe à 5,5 %', [['5,5 %', 5.5, 'percent']]],
    ['ru', 'около 45 тысяч пассажиров', [['45 тысяч', 45_000, 'count']]],
    ['pl', '310 tys. aut', [['310 tys.', 310_000, 'count']]],
    ['ar', 'ما زال 3 ملايين شخص نازحين', [['3 ملايين', 3_000_000, 'count']]],
    ['tr', 'yüzde 46', [['46', 46, 'percent']]],
    ['de', 'Das 108. Treffen endete 4:2, Artikel 5 gilt.', []],
    ['en', 'They won 4-2 in 1962.', []],
  ])('in %s: %s', (language, sentence, expected) => {
    const figures = sentenceFigures(sentence, languageCalled(language));
    expect(figures.map(({ written, value, kind }) => [written, value, kind])).toEqual(expected);
    for (const { start, end, written } of figures) expect(sentence.slice(start, end)).toBe(written);
  });
});
