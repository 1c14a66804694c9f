import { addScaled, dot, type Embedder, type Language, normalize } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';

/** A text and the language that it is in. */
export interface WrittenText {
  readonly text: string;
  readonly language: Language;
}

/** Quotes whose vectors are kept, for several statements cite the same. */
const KEPT = 256;

/** Compares what statements and quotes mean by their vectors. */
export class Meaning {
  private readonly kept = new Map<string, Float32Array>();

  constructor(
    private readonly embedder: Pick<Embedder, 'embedTexts'>,
    private readonly centres: Pick<LanguageCentres, 'centred'>,
  ) {}

  /** How near a statement is to its quotes, to one of them or to all together: a cosine, -1 to 1. */
  async similarity(statement: WrittenText, quotes: readonly WrittenText[]): Promise<number> {
    const [stated, ...quoted] = await this.vectors([statement, ...quotes]);
    if (!stated || quoted.length === 0) return 0;
    const together = new Float32Array(stated.length);
    for (const vector of quoted) addScaled(together, vector, 1);
    return Math.max(...[...quoted, normalize(together)].map((vector) => dot(stated, vector)));
  }

  /** For each text the place of the one that it is nearest to; -1 where none is as near as that. */
  async nearest(texts: readonly WrittenText[], among: readonly WrittenText[], least: number): Promise<number[]> {
    const vectors = await this.vectors([...texts, ...among]);
    const others = vectors.slice(texts.length);
    return vectors.slice(0, texts.length).map((vector) => {
      const similarities = others.map((other) => dot(vector, other));
      const most = Math.max(...similarities);
      return most < least ? -1 : similarities.indexOf(most);
    });
  }

  private async vectors(texts: readonly WrittenText[]): Promise<Float32Array[]> {
    const wanted = texts.filter((text) => !this.kept.has(keyOf(text)));
    const embedded = await this.embedder.embedTexts(wanted.map(({ text }) => text));
    const fresh = new Map(
      wanted.map((text, place) => {
        const vector = embedded[place] ?? new Float32Array();
        return [keyOf(text), this.centres.centred(vector, 'texts', text.language)];
      }),
    );
    for (const [key, vector] of fresh) this.kept.set(key, vector);
    const vectors = texts.flatMap((text) => this.kept.get(keyOf(text)) ?? []);
    for (const key of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(key);
    }
    return vectors;
  }
}

function keyOf({ text, language }: WrittenText): string {
  return `${language} ${text}`;
}
