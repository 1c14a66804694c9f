import type { InferenceSession } from 'onnxruntime-node';
import { dot, type ReadablePassage, type SentenceReading, type Span } from '../../domain/index.js';
import type { Encoder, TokenStates } from '../encoder/encoder.js';
import { floats, openSession } from '../encoder/session.js';
import { bestAnswer } from './best-span.js';
import { headInput } from './head-input.js';
import type { ReaderFolder } from './reader-folder.js';
import { sentenceTokens } from './sentence-tokens.js';
import { lateInteraction, meanVector, type TokenVectors, tokenVectors } from './token-similarity.js';

/** Passages whose token states are kept: a passage's states do not depend on the question. About 0.6 MB each. */
const KEPT_PASSAGES = 64;
/** Encoding passages two at a time measured as fast as more at once, and keeps the peak of memory low. */
const PASSAGES_A_BATCH = 2;

/** A question as the reader sees it. */
interface ReadQuestion {
  readonly states: TokenStates;
  readonly vectors: TokenVectors;
  /** The mean of all its tokens, as the encoder embeds it. */
  readonly mean: Float32Array;
  /** The places of its own tokens, without frame. */
  readonly run: Span;
}

/** A passage's tokens and their states. */
interface ReadPassage {
  readonly spans: readonly Span[];
  /** The place of the text's first token: after the start token and the prefix. */
  readonly offset: number;
  readonly states: TokenStates;
}

/** The answer reader over an encoder's token states. It runs in the encoder's worker thread. */
export class Reader {
  private readonly kept = new Map<string, ReadPassage>();

  private constructor(
    private readonly folder: ReaderFolder,
    private readonly encoder: Encoder,
    private readonly session: InferenceSession,
  ) {}

  static async open(folder: ReaderFolder, encoder: Encoder): Promise<Reader> {
    return new Reader(folder, encoder, await openSession(folder.weightsPath));
  }

  /** Reads every sentence of every passage for the answer to the question. Tokens of a passage over the window are not read. */
  async read(question: string, passages: readonly ReadablePassage[]): Promise<SentenceReading[][]> {
    if (passages.length === 0) return [];
    const asked = await this.readQuestion(question);
    const read = await this.readPassages(passages.map((passage) => passage.text));
    const { dimension } = this.encoder.folder;
    const input = headInput(
      asked.states,
      read.map((passage) => passage.states),
      dimension,
    );
    const outputs = await this.session.run(input.feeds);
    const start = floats(outputs, 'start');
    const end = floats(outputs, 'end');
    return read.map((passage, row) => {
      const from = row * input.length;
      const first = from + input.passageStart;
      const last = first + passage.states.tokens;
      return this.readSentences(asked, passage, passages[row]?.sentences ?? [], {
        start: start.subarray(first, last),
        end: end.subarray(first, last),
        noAnswer: (start[from] ?? 0) + (end[from] ?? 0),
      });
    });
  }

  private readSentences(
    question: ReadQuestion,
    passage: ReadPassage,
    sentences: readonly Span[],
    logits: { start: Float32Array; end: Float32Array; noAnswer: number },
  ): SentenceReading[] {
    const { dimension } = this.encoder.folder;
    const vectors = tokenVectors(passage.states.last, dimension);
    return sentenceTokens(passage.spans, sentences).map((tokens, place) => {
      const run = { start: tokens.start + passage.offset, end: tokens.end + passage.offset };
      const answer = bestAnswer(logits.start, logits.end, run, this.folder.maximumAnswerTokens);
      const sentence = sentences[place] ?? { start: 0, end: 0 };
      return {
        span: answer
          ? {
              start: passage.spans[answer.first - passage.offset]?.start ?? sentence.start,
              end: passage.spans[answer.last - passage.offset]?.end ?? sentence.end,
            }
          : sentence,
        margin: answer ? answer.score - logits.noAnswer : UNREAD_MARGIN,
        contextSimilarity: dot(question.mean, meanVector(vectors, run, dimension)),
        tokenSimilarity: lateInteraction(question.vectors, question.run, vectors, run),
      };
    });
  }

  private async readQuestion(question: string): Promise<ReadQuestion> {
    const frame = this.encoder.frame('query');
    const room = frame.maximumTokens - frame.prefix.length - 2;
    const { ids } = this.encoder.tokenizer.tokenize(question);
    const kept = ids.slice(0, room);
    const [states] = await this.encoder.states([[frame.start, ...frame.prefix, ...kept, frame.end]]);
    if (!states) throw new Error('the encoder gave no states for the question');
    const { dimension } = this.encoder.folder;
    const vectors = tokenVectors(states.last, dimension);
    const start = 1 + frame.prefix.length;
    return {
      states,
      vectors,
      mean: meanVector(vectors, { start: 0, end: vectors.count }, dimension),
      run: { start, end: start + kept.length },
    };
  }

  /** The passages' states, from those kept or from the encoder, in their order. */
  private async readPassages(texts: readonly string[]): Promise<ReadPassage[]> {
    const found = new Map<string, ReadPassage>();
    for (const text of texts) {
      const known = this.kept.get(text);
      if (known) found.set(text, known);
    }
    const missing = [...new Set(texts)].filter((text) => !found.has(text));
    for (let first = 0; first < missing.length; first += PASSAGES_A_BATCH) {
      const batch = missing.slice(first, first + PASSAGES_A_BATCH);
      const encoded = await this.encodePassages(batch);
      for (const [place, passage] of encoded.entries()) found.set(batch[place] ?? '', passage);
    }
    for (const [text, passage] of found) this.keep(text, passage);
    return texts.flatMap((text) => found.get(text) ?? []);
  }

  private async encodePassages(texts: readonly string[]): Promise<ReadPassage[]> {
    const frame = this.encoder.frame('document');
    const room = frame.maximumTokens - frame.prefix.length - 2;
    const tokenized = texts.map((text) => this.encoder.tokenizer.tokenize(text));
    const inputs = tokenized.map(({ ids }) => [frame.start, ...frame.prefix, ...ids.slice(0, room), frame.end]);
    const states = await this.encoder.states(inputs);
    return states.map((state, place) => ({
      spans: tokenized[place]?.spans.slice(0, room) ?? [],
      offset: 1 + frame.prefix.length,
      states: state,
    }));
  }

  /** Keeps the passages read last; a Map gives its keys back in the order they were set. */
  private keep(text: string, passage: ReadPassage): void {
    this.kept.delete(text);
    this.kept.set(text, passage);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT_PASSAGES) return;
      this.kept.delete(oldest);
    }
  }
}

/** Stands for "surely not here" where a sentence lies beyond the window; far below any margin that the head gives. */
const UNREAD_MARGIN = -40;
