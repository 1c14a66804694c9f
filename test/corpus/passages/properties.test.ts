import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPassages, PASSAGE_TOKENS } from '../../../src/corpus/passages/index.js';
import { splitSentences } from '../../../src/corpus/sentences/index.js';
import { anyText } from '../sentences/any-text.js';
import { language } from '../sentences/language.js';
import { article } from './article.js';

const anyArticle = fc
  .array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 260 })),
      fc.constantFrom(' ', '\n', '\n\n', ' \n\u00a0\n'),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => article(...parts.flat()));

describe('whatever the sentences, their passages', () => {
  it('hold every sentence once, in order, and begin and end with one', () => {
    fc.assert(
      fc.property(anyArticle, ({ text, sentences }) => {
        const passages = packPassages(sentences, text);
        expect(passages.flatMap((passage) => passage.sentences)).toEqual(
          sentences.map(({ start, end }) => ({ start, end })),
        );
        for (const passage of passages) {
          expect(passage.start).toBe(passage.sentences[0]?.start);
          expect(passage.end).toBe(passage.sentences.at(-1)?.end);
        }
      }),
    );
  });

  it('are over the limit only as a single sentence, and count the tokens of theirs', () => {
    fc.assert(
      fc.property(anyArticle, ({ text, sentences }) => {
        const passages = packPassages(sentences, text);
        const long = passages.filter(({ tokens }) => tokens > PASSAGE_TOKENS);
        expect(long.every((passage) => passage.sentences.length === 1)).toBe(true);
        expect(passages.reduce((total, { tokens }) => total + tokens, 0)).toBe(
          sentences.reduce((total, { tokens }) => total + tokens, 0),
        );
      }),
    );
  });

  it('are under 40 tokens only where neither neighbour has room', () => {
    fc.assert(
      fc.property(anyArticle, ({ text, sentences }) => {
        const sizes = packPassages(sentences, text).map(({ tokens }) => tokens);
        const avoidable = sizes.filter(
          (size, at) =>
            size < 40 &&
            [sizes[at - 1], sizes[at + 1]].some((other) => other !== undefined && size + other <= PASSAGE_TOKENS),
        );
        expect(avoidable).toEqual([]);
      }),
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(anyArticle, ({ text, sentences }) => {
        expect(packPassages(sentences, text)).toEqual(packPassages(sentences, text));
      }),
    );
  });

  it('cover all of a text that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text, language('de')).map(({ start, end }) => ({ start, end, tokens: 50 }));
        let reached = 0;
        for (const { start, end } of packPassages(sentences, text)) {
          expect(text.slice(reached, start).trim()).toBe('');
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
    );
  });
});
