import {
  addScaled,
  dot,
  type EmbeddedWord,
  type Embedder,
  type Language,
  normalize,
  type Span,
  type WordEmbedder,
} from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import { AskedTogether } from './asked-together.js';

/** A text and the language that it is in. */
export interface WrittenText {
  readonly text: string;
  readonly language: Language;
}

/** A text and where its words stand. */
export interface TextOfWords extends WrittenText {
  readonly words: readonly Span[];
}

/** What a text means, and what each of its words means in it; null where the model does not tell. */
export interface MeantText {
  readonly vector: Float32Array;
  readonly words: readonly EmbeddedWord[] | null;
}

/** What meaning is read with. */
export type MeaningEmbedder = Pick<Embedder, 'embedTexts'> & Partial<WordEmbedder>;

/** Texts whose vectors are kept, for several statements cite the same quotes: some 100 kB each. */
const KEPT = 128;
/** The most texts of one call of the model. */
const TEXTS_AT_ONCE = 16;

/**
 * Reads what statements and quotes mean. What is asked for at one time, as by the statements of one answer, is embedded together, and
 * nothing twice.
 */
export class Meaning {
  private readonly kept = new Map<string, Promise<MeantText>>();
  private readonly together = new AskedTogether(
    async (texts: readonly TextOfWords[]) => this.embed(texts),
    TEXTS_AT_ONCE,
  );

  constructor(
    private readonly embedder: MeaningEmbedder,
    private readonly centres: Pick<LanguageCentres, 'centred'>,
  ) {}

  /** What each text means, in their order. */
  async read(texts: readonly TextOfWords[]): Promise<MeantText[]> {
    const read = texts.map(async (text) => this.readOne(text));
    for (const key of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(key);
    }
    return Promise.all(read);
  }

  private async readOne(text: TextOfWords): Promise<MeantText> {
    const key = `${text.language} ${text.text}`;
    const known = this.kept.get(key);
    if (known) return known;
    const asked = this.together.ask(text);
    this.kept.set(key, asked);
    asked.catch(() => this.kept.delete(key));
    return asked;
  }

  private async embed(texts: readonly TextOfWords[]): Promise<MeantText[]> {
    const centred = (vector: Float32Array, language: Language): Float32Array =>
      this.centres.centred(vector, 'texts', language);
    if (this.embedder.embedWords === undefined) {
      const vectors = await this.embedder.embedTexts(texts.map(({ text }) => text));
      return texts.flatMap(({ language }, place) => {
        const vector = vectors[place];
        return vector ? [{ vector: centred(vector, language), words: null }] : [];
      });
    }
    // Spans alone cross to the model's thread, whatever else the words carry.
    const spans = texts.map(({ text, words }) => ({ text, words: words.map(({ start, end }) => ({ start, end })) }));
    const embedded = await this.embedder.embedWords(spans);
    return texts.flatMap(({ language }, place) => {
      const one = embedded[place];
      if (!one) return [];
      const words = one.words.map(({ meaning, kind }) => ({ meaning: centred(meaning, language), kind }));
      return [{ vector: centred(one.text, language), words }];
    });
  }
}

/** How near a statement is to its quotes, to one of them or to all together: a cosine, -1 to 1. */
export function similarity(stated: Float32Array, quoted: readonly Float32Array[]): number {
  if (quoted.length === 0) return 0;
  const together = new Float32Array(stated.length);
  for (const vector of quoted) addScaled(together, vector, 1);
  return Math.max(...[...quoted, normalize(together)].map((vector) => dot(stated, vector)));
}

/** For each vector the place of the one that it is nearest to; -1 where none is as near as that. */
export function nearest(vectors: readonly Float32Array[], among: readonly Float32Array[], least: number): number[] {
  return vectors.map((vector) => {
    const similarities = among.map((other) => dot(vector, other));
    const most = Math.max(...similarities);
    return most < least ? -1 : similarities.indexOf(most);
  });
}
