import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyboardSchema, messageTextSchema } from '../../../src/telegram/formatting/index.js';
import { anyMessage, anyText } from './any-message.js';

const anyKeyboard = fc.array(
  fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('callback' as const), text: anyText, data: anyText }),
      fc.record({ kind: fc.constant('url' as const), text: anyText, url: anyText }),
      fc.record({ kind: fc.constant('copy' as const), text: anyText, copied: anyText }),
    ),
    { maxLength: 3 },
  ),
  { maxLength: 3 },
);

describe('a message that was stored as JSON', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(anyMessage, anyKeyboard, (text, keyboard) => {
        expect(messageTextSchema.parse(JSON.parse(JSON.stringify(text)))).toEqual(text);
        expect(keyboardSchema.parse(JSON.parse(JSON.stringify(keyboard)))).toEqual(keyboard);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['an unknown kind of block', { blocks: [{ kind: 'table', content: [] }], direction: 'ltr' }],
    [
      'an unknown look',
      { blocks: [{ kind: 'paragraph', content: [{ kind: 'blink', content: [] }] }], direction: 'ltr' },
    ],
    [
      'a link to nowhere',
      { blocks: [{ kind: 'paragraph', content: [{ kind: 'link', content: [] }] }], direction: 'ltr' },
    ],
    ['a quotation of unknown height', { blocks: [{ kind: 'quotation', content: [] }], direction: 'ltr' }],
    ['an unknown property', { blocks: [{ kind: 'list', items: [], ordered: true }], direction: 'ltr' }],
    ['an unknown direction', { blocks: [], direction: 'up' }],
    ['no direction', { blocks: [] }],
  ])('is refused with %s', (_, stored) => {
    expect(messageTextSchema.safeParse(stored).success).toBe(false);
  });

  it.each([
    ['an unknown kind', [[{ kind: 'pay', text: 'Pay' }]]],
    ['the data of another kind', [[{ kind: 'callback', text: 'Open', url: 'https://example.org/' }]]],
    ['two kinds at once', [[{ kind: 'url', text: 'Open', url: 'https://example.org/', data: 'x' }]]],
    ['no rows', [{ kind: 'callback', text: 'Open', data: 'x' }]],
  ])('is refused with buttons of %s', (_, stored) => {
    expect(keyboardSchema.safeParse(stored).success).toBe(false);
  });
});
