import { describe, expect, it } from 'vitest';
import { type Button, inlineKeyboard } from '../../../src/telegram/formatting/index.js';

function textOfButton(text: string): string | undefined {
  return inlineKeyboard([[{ kind: 'callback', text, data: 'x' }]]).inline_keyboard[0]?.[0]?.text;
}

describe('a keyboard', () => {
  it('keeps its rows, and each button does what it is for', () => {
    expect(
      inlineKeyboard([
        [
          { kind: 'callback', text: 'More', data: 'more:1' },
          { kind: 'url', text: 'Open', url: 'https://example.org/' },
        ],
        [{ kind: 'copy', text: 'Copy', copied: '“Etwa 150 Bürger” [1]' }],
      ]),
    ).toEqual({
      inline_keyboard: [
        [
          { text: 'More', callback_data: 'more:1' },
          { text: 'Open', url: 'https://example.org/' },
        ],
        [{ text: 'Copy', copy_text: { text: '“Etwa 150 Bürger” [1]' } }],
      ],
    });
  });

  it('may be empty', () => {
    expect(inlineKeyboard([])).toEqual({ inline_keyboard: [] });
  });

  it('shortens long texts between words or between characters', () => {
    expect(textOfButton('Wall Street '.repeat(10))).toBe(
      'Wall Street Wall Street Wall Street Wall Street Wall Street…',
    );
    expect(textOfButton('👨‍👩‍👧'.repeat(20))).toBe(`${'👨‍👩‍👧'.repeat(7)}…`);
    expect(textOfButton('x'.repeat(60))).toBe('x'.repeat(60));
  });

  it('takes data of 1 to 64 bytes and copies 1 to 256 units', () => {
    const longest: Button[] = [
      { kind: 'callback', text: 'a', data: 'ж'.repeat(32) },
      { kind: 'copy', text: 'b', copied: 'ж'.repeat(256) },
    ];
    expect(() => inlineKeyboard([longest])).not.toThrow();
  });

  it.each<[string, Button]>([
    ['no data', { kind: 'callback', text: 'a', data: '' }],
    ['data of more than 64 bytes', { kind: 'callback', text: 'a', data: `${'ж'.repeat(32)}x` }],
    ['nothing to copy', { kind: 'copy', text: 'a', copied: '' }],
    ['more than 256 units to copy', { kind: 'copy', text: 'a', copied: 'x'.repeat(257) }],
    ['an address that cannot be opened', { kind: 'url', text: 'a', url: 'javascript:alert(1)' }],
    ['no text', { kind: 'callback', text: '', data: 'x' }],
    ['a text that cannot be seen', { kind: 'callback', text: ' \u200b\u3164', data: 'x' }],
  ])('refuses a button with %s', (_, button) => {
    expect(() => inlineKeyboard([[button]])).toThrow(RangeError);
  });
});
