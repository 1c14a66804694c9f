import { readFileSync } from 'node:fs';
import { Tokenizer as LibraryTokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tokenizer } from '../../src/models/encoder/tokenizer.js';

const read = (file: string) => JSON.parse(readFileSync(`models/multilingual-e5-small/${file}`, 'utf8')) as Record<string, unknown>;
const tokenizer = new Tokenizer(read('tokenizer.json'), read('tokenizer_config.json'));
const library = new LibraryTokenizer(read('tokenizer.json'), read('tokenizer_config.json'));

const word = fc.oneof(
  fc.constantFrom('WSJ', 'zufolge', 'Rückkehrer', '1.500', '„Die', 'Kräfte“,', 'Фаллуджа', 'الفلوجة', '東京', 'ﬁn', '½', '👍🏽', 'Bürger'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

it('gives the tokens of the library that it stands on', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const expected = library.encode(sample.trim(), { add_special_tokens: false }).ids.filter((id: number) => id !== WORD_MARK_ALONE);
      expect(tokenizer.tokenize(sample).ids.filter((id) => id !== WORD_MARK_ALONE)).toEqual(expected);
    }),
  );
});

it('places tokens in order inside the text, without a gap inside a word', () => {
  fc.assert(
    fc.property(text, (sample) => {
      let last = 0;
      for (const span of tokenizer.tokenize(sample).spans) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(sample.slice(last, span.start).trim()).toBe('');
        last = span.end;
      }
      expect(sample.slice(last).trim()).toBe('');
    }),
  );
});

/** A lone mark of a word's start stands where the normalizer leaves white space at an edge; it carries nothing. */
const WORD_MARK_ALONE = library.token_to_id('▁');
