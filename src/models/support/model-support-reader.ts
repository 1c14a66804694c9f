import type { InferenceSession } from 'onnxruntime-node';
import type { SupportReader, SupportableStatement } from '../../domain/index.js';
import { floats, openSession } from '../encoder/session.js';
import type { TextStates } from '../encoder/text-states.js';
import { supportInput } from './support-input.js';
import { supportWeights } from './support-folder.js';

/** The support reader over an encoder's token states. It runs in the encoder's worker thread. */
export class ModelSupportReader implements SupportReader {
  private constructor(
    private readonly texts: TextStates,
    private readonly dimension: number,
    private readonly session: InferenceSession,
  ) {}

  /** Throws ModelFilesError where the folder is incomplete or altered. */
  static async open(folder: string, texts: TextStates, dimension: number): Promise<ModelSupportReader> {
    return new ModelSupportReader(texts, dimension, await openSession(await supportWeights(folder)));
  }

  async support(statements: readonly SupportableStatement[]): Promise<number[]> {
    if (statements.length === 0) return [];
    const texts = statements.flatMap(({ text, quotes }) => [text, ...quotes]);
    const encoded = new Map((await this.texts.read(texts)).map((text, place) => [texts[place], text]));
    const rows = statements.flatMap(({ text, quotes }) => {
      const statement = encoded.get(text);
      return statement ? [{ statement, quotes: quotes.flatMap((quote) => encoded.get(quote) ?? []) }] : [];
    });
    const outputs = await this.session.run(supportInput(rows, this.dimension));
    return [...floats(outputs, 'support')];
  }
}
