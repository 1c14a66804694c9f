import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { addScaled, normalize } from '../../domain/index.js';
import type { EncoderFolder } from './model-folder.js';
import { floats, openSession, paddedTensor } from './session.js';
import { Tokenizer, type TokenizedText } from './tokenizer.js';
import { cutWindows, planBatches, type Window, type WindowFrame } from './windows.js';

/** Measured best on two cores between 256 and 4,096. */
const TOKENS_A_BATCH = 1024;

export type TextKind = 'query' | 'document';

/** The encoder's token states of one text: two layers, `tokens` rows of `dimension` numbers each. */
export interface TokenStates {
  readonly tokens: number;
  readonly middle: Float32Array;
  readonly last: Float32Array;
}

/** A sentence encoder on ONNX Runtime. It runs in the worker thread; EmbeddedModel is its face. */
export class Encoder {
  private constructor(
    readonly folder: EncoderFolder,
    readonly tokenizer: Tokenizer,
    private readonly session: InferenceSession,
  ) {}

  /** Loads weights and tokenizer side by side. */
  static async open(folder: EncoderFolder): Promise<Encoder> {
    const opening = openSession(folder.weightsPath);
    const tokenizer = new Tokenizer(folder.tokenizer, folder.tokenizerConfig);
    return new Encoder(folder, tokenizer, await opening);
  }

  /** The frame of every input of one kind. */
  frame(kind: TextKind): WindowFrame {
    const prefix = kind === 'query' ? this.folder.queryPrefix : this.folder.documentPrefix;
    return {
      start: this.tokenizer.startToken,
      prefix: this.tokenizer.tokenize(prefix).ids,
      end: this.tokenizer.endToken,
      maximumTokens: this.folder.maximumTokens,
    };
  }

  /** Vectors of length 1, `texts.length` × `dimension` in one array. A text over the window is the weighted mean of its windows. */
  async embed(texts: readonly string[], kind: TextKind): Promise<Float32Array<ArrayBuffer>> {
    const { dimension } = this.folder;
    const frame = this.frame(kind);
    const windows = texts.flatMap((text, place) => cutWindows(place, this.tokenizer.tokenize(text).ids, frame));
    const vectors = new Float32Array(texts.length * dimension);
    const rowOf = (text: number): Float32Array => vectors.subarray(text * dimension, (text + 1) * dimension);
    for (const batch of planBatches(windows, TOKENS_A_BATCH)) {
      for (const [row, pooled] of (await this.poolBatch(batch)).entries()) {
        const window = batch[row];
        if (window) addScaled(rowOf(window.text), pooled, window.weight);
      }
    }
    for (let text = 0; text < texts.length; text++) normalize(rowOf(text));
    return vectors;
  }

  /** The token states of inputs that fit the window, in their order; every input keeps its frame. */
  async states(inputs: readonly (readonly number[])[]): Promise<TokenStates[]> {
    const outputs = await this.run(inputs, ['middle_hidden_state', 'last_hidden_state']);
    const { dimension } = this.folder;
    const length = Math.max(...inputs.map((input) => input.length));
    const middle = floats(outputs, 'middle_hidden_state');
    const last = floats(outputs, 'last_hidden_state');
    return inputs.map((input, row) => {
      const start = row * length * dimension;
      const end = start + input.length * dimension;
      return { tokens: input.length, middle: middle.slice(start, end), last: last.slice(start, end) };
    });
  }

  /** A text's tokens within a frame, for `states`. */
  input(text: TokenizedText, kind: TextKind): number[] {
    const { start, prefix, end } = this.frame(kind);
    return [start, ...prefix, ...text.ids, end];
  }

  private async poolBatch(batch: readonly Window[]): Promise<Float32Array[]> {
    const outputs = await this.run(
      batch.map((window) => window.ids),
      ['last_hidden_state'],
    );
    const states = floats(outputs, 'last_hidden_state');
    const { dimension, pooling } = this.folder;
    const length = Math.max(...batch.map((window) => window.ids.length));
    return batch.map((window, row) => {
      const pooled = new Float32Array(dimension);
      const pooledTokens = pooling === 'first' ? 1 : window.ids.length;
      for (let token = 0; token < pooledTokens; token++) {
        const start = (row * length + token) * dimension;
        addScaled(pooled, states.subarray(start, start + dimension), 1);
      }
      return normalize(pooled);
    });
  }

  private async run(inputs: readonly (readonly number[])[], outputs: readonly string[]): Promise<Record<string, Tensor>> {
    return this.session.run(
      {
        input_ids: paddedTensor(inputs, this.tokenizer.paddingToken),
        attention_mask: paddedTensor(
          inputs.map((input) => input.map(() => 1)),
          0,
        ),
      },
      [...outputs],
    );
  }
}
