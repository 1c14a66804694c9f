import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/index.js';
import { displayable, messageTextSchema, type MessageText } from '../../../src/telegram/formatting/index.js';
import { answerMessage } from '../../../src/telegram/messages/answer-message.js';
import { marked } from '../../../src/telegram/messages/quotation.js';
import { wordingFor } from '../../../src/wording/index.js';
import { anyAnswer, anyLanguage } from './any-answer.js';
import { boldIn, plain, quotedText } from './sketch.js';

function shown(answer: Answer, code = answer.language): MessageText {
  return answerMessage(answer, { wording: wordingFor(code), botName: 'depesche_bot' });
}

/** The quotes that can be shown word for word: nothing in them would disturb the text around them. */
function showable(texts: readonly { readonly quote: string }[]): string[] {
  return texts.map(({ quote }) => quote).filter((quote) => displayable(quote) === quote);
}

/** The isolates that are opened and not closed, and the ends of those that were never opened. */
function openIsolates(text: string): string[] {
  const open: string[] = [];
  for (const [control] of text.matchAll(/[\u2066-\u2069]/gu)) {
    if (control === '\u2069' && open.length > 0 && open.at(-1) !== '\u2069') open.pop();
    else open.push(control);
  }
  return open;
}

describe('any answer', () => {
  it('shows each quote word for word', () => {
    fc.assert(
      fc.property(anyAnswer, anyLanguage, (answer, code) => {
        const quoted = quotedText(shown(answer, code));
        expect(showable(answer.citations).filter((quote) => !quoted.includes(quote))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('shows each statement word for word, and in bold what it sets off', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const { text, highlight } of answer.statements) {
          const content = marked(text, highlight);
          expect(displayable(text) === text ? plain(content) : text).toBe(text);
          const setOff = highlight === null ? '' : text.slice(highlight.start, highlight.end);
          expect(displayable(text) === text ? boldIn(content).join('') : setOff).toBe(setOff);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives every citation its number, in order', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const starts = shown(answer).blocks.flatMap((block) =>
          block.kind === 'paragraph' ? (/^\[(\d+)\] (?!$)/.exec(plain(block.content))?.[1] ?? []) : [],
        );
        const cited = answer.kind === 'abstained' ? answer.nearest : answer.citations;
        expect(starts.map(Number)).toEqual(cited.map((_, index) => index + 1));
      }),
    );
  });

  it('can be stored and read back', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const message = shown(answer);
        expect(messageTextSchema.parse(JSON.parse(JSON.stringify(message)))).toEqual(message);
      }),
    );
  });

  it('turns no direction: every isolate that is opened is closed, and there are no overrides', () => {
    fc.assert(
      fc.property(anyAnswer, anyLanguage, (answer, code) => {
        for (const block of shown(answer, code).blocks) {
          const text = block.kind === 'list' ? '' : plain(block.content);
          expect(text).not.toMatch(/[\u202a-\u202e]/u);
          expect(openIsolates(text)).toEqual([]);
        }
      }),
    );
  });
});
