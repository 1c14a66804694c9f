import { Tokenizer as LibraryTokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';
import type { Span } from '../../domain/index.js';
import { Unigram } from './unigram.js';

/** A text as model tokens, without special tokens: ids, and where each token stands in the text that was given. */
export interface TokenizedText {
  readonly ids: readonly number[];
  readonly spans: readonly Span[];
}

/** The vocabulary is not looked at piece by piece: the folder's checksums vouch for it. */
const unigramTokenizer = z.looseObject({
  added_tokens: z.array(z.looseObject({ id: z.int() })),
  model: z.looseObject({
    type: z.literal('Unigram'),
    unk_id: z.int(),
    vocab: z.custom<[piece: string, score: number][]>((value) => Array.isArray(value)),
  }),
});

/** The library keeps normalizer, pre-tokenizer and special tokens; it would build a trie over all other pieces for half a second. */
function withSpecialPiecesOnly(tokenizer: z.infer<typeof unigramTokenizer>): object {
  const { added_tokens: added, model } = tokenizer;
  const last = Math.max(model.unk_id, ...added.map(({ id }) => id));
  return { ...tokenizer, model: { ...model, vocab: model.vocab.slice(0, last + 1) } };
}

/** The tokens of one word; the spans are offsets into the word. */
interface TokenizedWord {
  readonly ids: readonly number[];
  readonly ends: readonly number[];
}

/** A word as the normalizer and the metaspace pre-tokenizer see one; U+FEFF is white space to JavaScript alone. */
const WORD = /(?:\S|\uFEFF)+/gu;
const WORD_MARK = '\u2581';
const CACHED_WORDS = 60_000;
const CACHED_WORD_LENGTH = 40;

/**
 * A SentencePiece tokenizer that keeps the words it has seen. Its pieces never cross white space, so a text's tokens are
 * its words' tokens in a row; news repeats its words so often that this is some thirty times faster than reading each text anew.
 */
export class Tokenizer {
  private readonly library: LibraryTokenizer;
  /** Splits words where the model is a unigram one; the library does for every other. */
  private readonly unigram: Unigram | null;
  private readonly cache = new Map<string, TokenizedWord>();
  readonly startToken: number;
  readonly endToken: number;
  readonly paddingToken: number;

  /**
   * @param tokenizer the parsed `tokenizer.json`
   * @param config the parsed `tokenizer_config.json`
   */
  constructor(tokenizer: object, config: Record<string, unknown>) {
    const parsed = unigramTokenizer.safeParse(tokenizer);
    this.unigram = parsed.success ? new Unigram(parsed.data.model.vocab, parsed.data.model.unk_id) : null;
    this.library = new LibraryTokenizer(parsed.success ? withSpecialPiecesOnly(parsed.data) : tokenizer, config);
    this.startToken = this.specialToken(config['bos_token'], '<s>');
    this.endToken = this.specialToken(config['eos_token'], '</s>');
    this.paddingToken = this.specialToken(config['pad_token'], '<pad>');
  }

  /** The tokens of a text; offsets are UTF-16 units of the text as given. */
  tokenize(text: string): TokenizedText {
    const ids: number[] = [];
    const spans: Span[] = [];
    for (const match of text.matchAll(WORD)) {
      const word = this.tokenizeWord(match[0]);
      let start = match.index;
      for (const [place, id] of word.ids.entries()) {
        const end = match.index + (word.ends[place] ?? match[0].length);
        ids.push(id);
        spans.push({ start, end });
        start = end;
      }
    }
    return { ids, spans };
  }

  private tokenizeWord(word: string): TokenizedWord {
    const known = this.cache.get(word);
    if (known) return known;
    const tokenized = this.unigram ? this.splitWord(word, this.unigram) : this.encodeWord(word);
    if (word.length <= CACHED_WORD_LENGTH) {
      if (this.cache.size >= CACHED_WORDS) this.cache.clear();
      this.cache.set(word, tokenized);
    }
    return tokenized;
  }

  private splitWord(word: string, unigram: Unigram): TokenizedWord {
    const normalized = this.library.normalizer?.normalize(word) ?? word;
    const parts = this.library.pre_tokenizer?.pre_tokenize(normalized) ?? [normalized];
    const ids: number[] = [];
    const tokens: string[] = [];
    for (const part of parts) {
      let start = 0;
      for (const { id, length } of unigram.split(part)) {
        ids.push(id);
        tokens.push(part.slice(start, start + length));
        start += length;
      }
    }
    return { ids, ends: tokenEnds(word, tokens) };
  }

  private encodeWord(word: string): TokenizedWord {
    const { ids, tokens } = this.library.encode(word, { add_special_tokens: false });
    return { ids, ends: tokenEnds(word, tokens) };
  }

  private specialToken(content: unknown, fallback: string): number {
    const id = this.library.token_to_id(typeof content === 'string' ? content : fallback);
    if (id === undefined) throw new Error(`the tokenizer has no special token ${String(content)}`);
    return id;
  }
}

/**
 * Where each token ends in its word. Normalization (NFKC) can change a word's length; then the ends are spread in proportion,
 * which is as near as a word is long.
 */
function tokenEnds(word: string, tokens: readonly string[]): number[] {
  const lengths = tokens.map((token) => token.replaceAll(WORD_MARK, '').length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let read = 0;
  return lengths.map((length) => {
    read += length;
    return total === word.length || total === 0 ? Math.min(read, word.length) : Math.round((read / total) * word.length);
  });
}
