import type { InferenceSession } from 'onnxruntime-node';
import { dot, type ReadablePassage, type SentenceReading, type Span } from '../../domain/index.js';
import type { Encoder, TokenStates } from '../encoder/encoder.js';
import { floats, openSession } from '../encoder/session.js';
import { type EncodedText, TextStates } from '../encoder/text-states.js';
import { bestAnswer } from './best-span.js';
import { headInput } from './head-input.js';
import type { ReaderFolder } from './reader-folder.js';
import { sentenceTokens } from './sentence-tokens.js';
import { lateInteraction, meanVector, type TokenVectors, tokenVectors } from './token-similarity.js';

/** Passages whose token states are kept, about 0.6 MB each. */
const KEPT_PASSAGES = 64;

/** A question as the reader sees it. */
interface ReadQuestion {
  readonly states: TokenStates;
  readonly vectors: TokenVectors;
  /** The mean of all its tokens, as the encoder embeds it. */
  readonly mean: Float32Array;
  /** The places of its own tokens, without frame. */
  readonly run: Span;
}

/** The answer reader over an encoder's token states. It runs in the encoder's worker thread. */
export class Reader {
  private readonly passages: TextStates;

  private constructor(
    private readonly folder: ReaderFolder,
    private readonly encoder: Encoder,
    private readonly session: InferenceSession,
  ) {
    this.passages = new TextStates(encoder, KEPT_PASSAGES);
  }

  static async open(folder: ReaderFolder, encoder: Encoder): Promise<Reader> {
    return new Reader(folder, encoder, await openSession(folder.weightsPath));
  }

  /** Reads every sentence of every passage for the answer to the question. Tokens of a passage over the window are not read. */
  async read(question: string, passages: readonly ReadablePassage[]): Promise<SentenceReading[][]> {
    if (passages.length === 0) return [];
    const asked = await this.readQuestion(question);
    const read = await this.passages.read(passages.map((passage) => passage.text));
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
    passage: EncodedText,
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
}

/** Stands for "surely not here" where a sentence lies beyond the window; far below any margin that the head gives. */
const UNREAD_MARGIN = -40;
