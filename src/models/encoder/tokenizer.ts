import { Tokenizer as LibraryTokenizer } from '@huggingface/tokenizers';
import type { Span } from '../../domain/index.js';

/** A text as model tokens, without special tokens: ids, and where each token stands in the text that was given. */
export interface TokenizedText {
  readonly ids: readonly number[];
  readonly spans: readonly Span[];
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
  private readonly cache = new Map<string, TokenizedWord>();
  readonly startToken: number;
  readonly endToken: number;
  readonly paddingToken: number;

  /**
   * @param tokenizer the parsed `tokenizer.json`
   * @param config the parsed `tokenizer_config.json`
   */
  constructor(tokenizer: object, config: Record<string, unknown>) {
    this.library = new LibraryTokenizer(tokenizer, config);
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
    const { ids, tokens } = this.library.encode(word, { add_special_tokens: false });
    const tokenized = { ids, ends: tokenEnds(word, tokens) };
    if (word.length <= CACHED_WORD_LENGTH) {
      if (this.cache.size >= CACHED_WORDS) this.cache.clear();
      this.cache.set(word, tokenized);
    }
    return tokenized;
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
