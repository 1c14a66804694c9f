import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayable } from '../../../src/telegram/formatting/index.js';
import { anyText } from './any-message.js';

const SENTENCES = new URL('../../corpus/sentences/golden/', import.meta.url);

describe('ordinary text', () => {
  it.each(readdirSync(SENTENCES))('of %s is shown unchanged', (file) => {
    const text = readFileSync(new URL(file, SENTENCES), 'utf8');
    expect(displayable(text)).toBe(text);
  });

  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a flag with a joiner', '🏳️‍🌈'],
    ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a keycap', '1️⃣'],
    ['a hand with a skin tone', '👋🏽'],
    ['Persian with non-joiners', 'می\u200cخواهم نامه\u200cهایم را بخوانم'],
    ['vowelled Arabic', 'اَلسَّلَامُ عَلَيْكُمْ'],
    ['Devanagari with a joiner', 'क्\u200dष क्षत्रिय'],
    ['pointed Hebrew', 'בְּרֵאשִׁית בָּרָא אֱלֹהִים'],
    ['stacked Vietnamese marks', 'Tiếng Việt'.normalize('NFD')],
    ['Thai', 'ที่นี่ น้ำ'],
    ['Tibetan stacks', 'བསྒྲུབས་'],
    ['Mongolian with a variation selector', 'ᠮᠣᠩᠭᠣᠯ\u180b'],
    ['a soft hyphen', 'Donau\u00addampf'],
    ['a name in isolates', 'بحسب \u2068The Wall Street Journal\u2069.'],
    ['isolates in each other', '\u2067بحسب \u2066WSJ \u2068x\u2069\u2069\u2069'],
    ['a direction mark', 'C++\u200e، C#'],
    ['lines', 'first\n\nsecond'],
  ])('with %s is shown unchanged', (_, text) => {
    expect(displayable(text)).toBe(text);
  });
});

describe('foreign text that would disturb what is around it', () => {
  it.each([
    ['controls', 'a\u0000\u0007b\tc\u009fd', 'a b c d'],
    ['line ends of other systems', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['a control beside a line end', 'a\u0007\nb', 'a \nb'],
    ['halves of characters', 'a\ud83db\ude00', 'a\ufffdb\ufffd'],
    ['an override', 'photo\u202egnp.exe', 'photognp.exe'],
    ['an override that is closed', 'a\u202db\u202cc', 'abc'],
    ['an embedding', '\u202bابج\u202c', 'ابج'],
    ['an open isolate', '\u2067abc', 'abc'],
    ['an isolate that only ends', 'abc\u2069', 'abc'],
    ['one of two isolates open', '\u2067a\u2068b\u2069', 'a\u2068b\u2069'],
    ['ends before beginnings', '\u2069a\u2067', 'a'],
  ])('loses it: %s', (_, text, expected) => {
    expect(displayable(text)).toBe(expected);
  });

  it.each(['\u0301', '\u200d', '\u200b', '\ufeff', '\u2060', '\ufe0f', '\u{e0061}', '\u034f', '\u3164', '\u20dd'])(
    'keeps 16 of ten thousand marks: %j',
    (mark) => {
      expect(displayable(`a${mark.repeat(10_000)}b`)).toBe(`a${mark.repeat(16)}b`);
    },
  );

  it('keeps 16 marks where a control stands between them', () => {
    expect(displayable(`a${'\u0301'.repeat(16)}\u202e${'\u0301'.repeat(16)}`)).toBe(`a${'\u0301'.repeat(16)}`);
    expect(displayable(`a${'\u0301'.repeat(15)}\u2067${'\u2069\u0301'.repeat(16)}`)).toBe(`a${'\u0301'.repeat(15)}`);
  });

  it.each([
    '',
    ' ',
    '\n\n',
    '\u200b'.repeat(10_000),
    '\u3164\u00a0\u2800',
    '\u0301\u200d\u0301',
    '\u2067\u2069',
    '\u0000',
  ])('is empty where there is nothing to read: %j', (text) => {
    expect(displayable(text)).toBe('');
  });
});

describe('whatever the text, what is displayed', () => {
  const controls = fc
    .array(fc.constantFrom('a', 'ב', '\n', '\u0301', ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));
  const text = fc.oneof(anyText, controls);

  it('is displayed the same again, and is never longer', () => {
    fc.assert(
      fc.property(text, (foreign) => {
        const shown = displayable(foreign);
        expect(displayable(shown)).toBe(shown);
        expect(shown.length).toBeLessThanOrEqual(foreign.length);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the direction of what follows as it was', () => {
    fc.assert(
      fc.property(text, (foreign) => {
        let open = 0;
        for (const [control] of displayable(foreign).matchAll(/[\u202a-\u202e\u2066-\u2069]/gu)) {
          expect('\u2066\u2067\u2068\u2069').toContain(control);
          open += control === '\u2069' ? -1 : 1;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no control but \\n, no half of a character and no long run of marks', () => {
    fc.assert(
      fc.property(text, (foreign) => {
        expect(displayable(foreign)).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}|[\p{Mn}\p{Me}\p{Cf}\u3164]{17}/u);
      }),
    );
  });
});
