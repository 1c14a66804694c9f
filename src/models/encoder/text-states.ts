import type { Span } from '../../domain/index.js';
import type { Encoder, TokenStates } from './encoder.js';
import { planBatches } from './windows.js';

/** Two passages or a dozen sentences: more at once measured no faster, and less keeps the peak of memory low. */
const TOKENS_A_BATCH = 512;

/** A text's tokens and the encoder's states of them, frame and prefix included. */
export interface EncodedText {
  readonly ids: readonly number[];
  /** Where each token stands in the text, without frame and prefix. */
  readonly spans: readonly Span[];
  /** The place of the text's first token among the states: after the start token and the prefix. */
  readonly offset: number;
  readonly states: TokenStates;
}

/** The states of texts, of which those read last are kept: a text's states do not depend on what it is read for. */
export class TextStates {
  private readonly kept = new Map<string, EncodedText>();

  /** @param most texts that are kept, about 3 kB a token each */
  constructor(
    private readonly encoder: Encoder,
    private readonly most: number,
  ) {}

  /** The texts encoded, in their order. Tokens of a text over the encoder's window are left out. */
  async read(texts: readonly string[]): Promise<EncodedText[]> {
    const found = new Map<string, EncodedText>();
    for (const text of texts) {
      const known = this.kept.get(text);
      if (known) found.set(text, known);
    }
    const missing = [...new Set(texts)].filter((text) => !found.has(text));
    for (const [text, encoded] of await this.encode(missing)) found.set(text, encoded);
    for (const [text, encoded] of found) this.keep(text, encoded);
    return texts.flatMap((text) => found.get(text) ?? []);
  }

  private async encode(texts: readonly string[]): Promise<Map<string, EncodedText>> {
    const { start, prefix, end, maximumTokens } = this.encoder.frame('document');
    const room = maximumTokens - prefix.length - 2;
    const offset = 1 + prefix.length;
    const framed = texts.map((text) => {
      const { ids, spans } = this.encoder.tokenizer.tokenize(text);
      return { text, spans: spans.slice(0, room), ids: [start, ...prefix, ...ids.slice(0, room), end] };
    });
    const encoded = new Map<string, EncodedText>();
    for (const batch of planBatches(framed, TOKENS_A_BATCH)) {
      const states = await this.encoder.states(batch.map(({ ids }) => ids));
      for (const [place, { text, ids, spans }] of batch.entries()) {
        const state = states[place];
        if (state) encoded.set(text, { ids: ids.slice(offset, -1), spans, offset, states: state });
      }
    }
    return encoded;
  }

  /** A Map gives its keys back in the order they were set, so the first are those read longest ago. */
  private keep(text: string, encoded: EncodedText): void {
    this.kept.delete(text);
    this.kept.set(text, encoded);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) return;
      this.kept.delete(oldest);
    }
  }
}
