import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, isLinkable, plainMessages } from '../../../src/telegram/formatting/index.js';
import { anyMessage, seenText } from './any-message.js';
import { faultsOf } from './faults.js';
import { seenInMessages, seenOf } from './seen.js';

describe('whatever a message says, its plain messages', () => {
  it('are taken by the server as they stand', () => {
    fc.assert(
      fc.property(anyMessage, (text) => {
        expect(plainMessages(text).flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('show every character that can be seen, once, in order, and as it should look', () => {
    const showing = { longestLink: 4094, heading: 'bold', bullets: true, linkable: isLinkable } as const;
    fc.assert(
      fc.property(anyMessage, (text) => {
        expect(seenInMessages(plainMessages(text))).toBe(seenOf(text, showing));
      }),
      { numRuns: 120 },
    );
  });

  it('have nothing but white space left out between them', () => {
    fc.assert(
      fc.property(fc.array(seenText, { minLength: 1, maxLength: 5 }), (texts) => {
        const blocks = texts.map((text): Block => ({ kind: 'paragraph', content: [text] }));
        const whole = texts.map((text) => text.trim()).join('\n\n');
        let reached = 0;
        for (const { text } of plainMessages({ blocks, direction: 'ltr' })) {
          const start = whole.indexOf(text, reached);
          expect(whole.slice(reached, start).trim()).toBe('');
          reached = start + text.length;
        }
        expect(reached).toBe(whole.length);
      }),
    );
  });

  it('never begin inside what a reader takes for one character', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(seenText, (text) => {
        const messages = plainMessages({ blocks: [{ kind: 'paragraph', content: [text] }], direction: 'ltr' });
        const clusters = graphemes.segment(text);
        let reached = 0;
        for (const message of messages) {
          const start = text.indexOf(message.text, reached);
          expect(clusters.containing(start)?.index).toBe(start);
          reached = start + message.text.length;
        }
      }),
    );
  });

  it('keep every block whole that fits', () => {
    const short = seenText.map((text) => text.slice(0, 4096)).filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(fc.array(short, { minLength: 1, maxLength: 8 }), (texts) => {
        const blocks = texts.map((text): Block => ({ kind: 'quotation', content: [text], expandable: true }));
        const quotations = plainMessages({ blocks, direction: 'ltr' }).flatMap(({ text, entities }) =>
          entities.map(({ offset, length }) => text.slice(offset, offset + length)),
        );
        expect(quotations).toEqual(texts.map((text) => text.trim()));
      }),
    );
  });
});
