import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  fitsRichMessage,
  type Inline,
  isLinkable,
  type MessageText,
  richMessage,
  splitForRich,
} from '../../../src/telegram/formatting/index.js';
import { anyBlock, anyMessage, anyText } from './any-message.js';
import { seenOf } from './seen.js';

const SHOWING = { longestLink: 32_768, heading: 'heading', bullets: false, linkable: isLinkable } as const;

/** Messages too long or of too many blocks for one. */
const longMessage: fc.Arbitrary<MessageText> = fc
  .tuple(
    fc.array(anyBlock, { maxLength: 3 }),
    fc.constantFrom('paragraph' as const, 'quotation' as const),
    anyText,
    fc.nat(5000),
    fc.nat(600),
  )
  .map(([blocks, kind, text, repeated, items]) => ({
    direction: 'rtl',
    blocks: [
      ...blocks,
      { kind, content: ['Der Satz. '.repeat(repeated), { kind: 'bold', content: [text] }], expandable: false } as Block,
      { kind: 'list', items: Array.from({ length: items }, (_, index) => [`item ${index}`]) },
      ...blocks,
    ],
  }));

/** What the server counts in a rich message: every object with a type or blocks of its own, and the levels of them. */
function measure(value: unknown): { units: number; blocks: number; levels: number } {
  if (typeof value === 'string') return { units: value.length, blocks: 0, levels: 0 };
  if (typeof value !== 'object' || value === null) return { units: 0, blocks: 0, levels: 0 };
  const parts = Object.entries(value)
    .filter(([key]) => !['type', 'url'].includes(key))
    .map(([, part]) => measure(part));
  const isInline = 'type' in value && ['bold', 'italic', 'strikethrough', 'code', 'url'].includes(String(value.type));
  const isNode = !Array.isArray(value);
  return {
    units: parts.reduce((sum, part) => sum + part.units, 0),
    blocks: parts.reduce((sum, part) => sum + part.blocks, isNode && !isInline ? 1 : 0),
    levels: Math.max(0, ...parts.map((part) => part.levels)) + (isNode ? 1 : 0),
  };
}

describe('whatever a message says, its rich messages', () => {
  it('are within the limits of the server', () => {
    fc.assert(
      fc.property(fc.oneof(anyMessage, longMessage), (text) => {
        for (const part of splitForRich(text)) {
          const { blocks } = richMessage(part);
          const size = measure(blocks);
          expect(blocks?.length).toBeGreaterThan(0);
          expect(size.units).toBeLessThanOrEqual(32_768);
          expect(size.blocks).toBeLessThanOrEqual(500);
          expect(size.levels).toBeLessThanOrEqual(16);
          expect(fitsRichMessage(part)).toBe(true);
          expect(part.direction).toBe(text.direction);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('show every character that can be seen, once, in order, and as it should look', () => {
    fc.assert(
      fc.property(fc.oneof(anyMessage, longMessage), (text) => {
        const shown = splitForRich(text).map((part) => seenOf(part, SHOWING));
        expect(shown.join('')).toBe(seenOf(text, SHOWING));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a rich message', () => {
  const nested = Array.from({ length: 100 }).reduce<Inline>(
    (content) => ({ kind: 'italic', content: [content] }),
    'deep',
  );

  it('nests looks no deeper than they differ', () => {
    expect(richMessage({ direction: 'ltr', blocks: [{ kind: 'paragraph', content: [nested] }] }).blocks).toEqual([
      { type: 'paragraph', text: { type: 'italic', text: 'deep' } },
    ]);
  });

  const paragraphs = (count: number, text = 'x'): MessageText => ({
    direction: 'ltr',
    blocks: Array.from({ length: count }, () => ({ kind: 'paragraph', content: [text] })),
  });
  const quotations = (count: number, expandable: boolean): MessageText => ({
    direction: 'ltr',
    blocks: Array.from({ length: count }, () => ({ kind: 'quotation', content: ['x'], expandable })),
  });
  const list = (count: number): MessageText => ({
    direction: 'ltr',
    blocks: [{ kind: 'list', items: Array.from({ length: count }, (_, index) => [String(index)]) }],
  });

  it.each([
    ['500 blocks', paragraphs(500), true],
    ['501 blocks', paragraphs(501), false],
    [
      '501 blocks, one of them blank',
      { ...paragraphs(500), blocks: [...paragraphs(500).blocks, ...paragraphs(1, ' ').blocks] },
      true,
    ],
    ['250 quotations with a paragraph in each', quotations(250, false), true],
    ['251 quotations with a paragraph in each', quotations(251, false), false],
    ['500 quotations that can be expanded', quotations(500, true), true],
    ['a list of 249 items', list(249), true],
    ['a list of 250 items', list(250), false],
    ['32,768 units', paragraphs(1, 'x'.repeat(32_768)), true],
    ['32,769 units', paragraphs(1, 'x'.repeat(32_769)), false],
    ['32,768 units with the line ends', paragraphs(2, 'x'.repeat(16_383)), true],
    ['more units with the line ends', paragraphs(2, 'x'.repeat(16_384)), false],
  ])('is one or is not, of %s', (_, text, fits) => {
    expect(fitsRichMessage(text)).toBe(fits);
    expect(splitForRich(text).length === 1).toBe(fits);
  });

  it('that fits is left as it is', () => {
    const text = paragraphs(3, ' as it is ');
    expect(splitForRich(text)).toEqual([text]);
    expect(splitForRich(text)[0]).toBe(text);
  });

  it('is none where nothing can be seen', () => {
    expect(splitForRich(paragraphs(2, '\u200b'))).toEqual([]);
  });

  it('too long is divided between blocks and between the items of a list', () => {
    const text: MessageText = { direction: 'ltr', blocks: [...paragraphs(300).blocks, ...list(300).blocks] };
    expect(
      splitForRich(text).map(
        ({ blocks }) => blocks.map((block) => (block.kind === 'list' ? block.items.length : block.kind)).length,
      ),
    ).toEqual([300, 1, 1]);
  });
});
