import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutLinks } from '../../../src/answering/composing/without-links.js';

const ADDRESS = /:\/\/|www\.|@\S|(?<![\p{L}\p{N}])t\.me|\.(?:com|org|ru)(?![\p{L}\p{N}])|\]\(/iu;

describe('text of a model', () => {
  it.each([
    [
      'About 150 people asked, according to The Wall Street Journal.',
      'About 150 people asked, according to The Wall Street Journal.',
    ],
    ['It rained [1], it snowed【2†source】 and it froze (P3).', 'It rained, it snowed and it froze.'],
    ['It rained [^1], it snowed ［٢］ and it froze[1][^2].', 'It rained, it snowed and it froze.'],
    ['It rained¹, “it snowed”² and it froze.³ It thawed^4^.', 'It rained, “it snowed” and it froze. It thawed.'],
    ['It rained (1). It froze (2, 3).', 'It rained (1). It froze.'],
    ['Es regnete, sagte Anna Graf (41).', 'Es regnete, sagte Anna Graf (41).'],
    ['A field of 5 km² and 3 m³, with 10⁶ m² of «Land»¹.', 'A field of 5 km² and 3 m³, with 10⁶ m² of «Land».'],
    ['About \u001b[31m150\u001b[0m people\u0007 asked.', 'About 150 people asked.'],
    ['See [the report](https://evil.example/x) for more.', 'See the report for more.'],
    ['Booking.com raised its prices by 3.5 percent.', 'Booking raised its prices by 3.5 percent.'],
    [
      'Die Zahl stieg z.B. um 1.500 auf ca. 3.000 (ca. 5 v.H.).',
      'Die Zahl stieg z.B. um 1.500 auf ca. 3.000 (ca. 5 v.H.).',
    ],
    [
      'The U.S. and the U.K. met at 5 p.m. on Feb. 2, e.g. in St. Louis.',
      'The U.S. and the U.K. met at 5 p.m. on Feb. 2, e.g. in St. Louis.',
    ],
    ['Write to help@evil.example or @evil_bot, or send /start.', 'Write to or evil_bot, or send start.'],
    ['**Bold** and `code` and <b>markup</b>.', 'Bold and code and markup.'],
    ['- # A heading\nand a line', 'A heading and a line'],
    ['hid\u200bden \u202etext\u202c', 'hidden text'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['Klar 10.0.0.1/a und 1.2.3 bleibt.', 'Klar und 1.2.3 bleibt.'],
    ['Join t[1].me/evil or ev**il**.com now', 'Join or evil now'],
    ['Москва: зло.рф и t.me/evil', 'Москва: зло и'],
  ])('%j is shown as %j', (text, shown) => {
    expect(withoutLinks(text)).toBe(shown);
  });

  it('holds no address, whatever stands around it', () => {
    const address = fc.constantFrom(
      'https://evil.example/a',
      'www.evil.example',
      't.me/evil',
      'evil.com',
      'me@evil.org',
      '[x](tg://resolve?domain=evil)',
      '@evil_bot',
      'EVIL.RU/x',
      'http://[::1]/',
    );
    const text = fc.array(
      fc.oneof(fc.constantFrom('word', '(', ')', ',', '.', '«', '»', '"', '150', 'عربي'), address),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        expect(withoutLinks(parts.join(''))).not.toMatch(ADDRESS);
        expect(withoutLinks(parts.join(' '))).not.toMatch(ADDRESS);
      }),
    );
  });
});
