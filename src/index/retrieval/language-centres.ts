import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { addScaled, type EmbeddingModel, type Language, normalize } from '../../domain/index.js';
import { ModelFilesError } from '../../errors.js';

const vectorByLanguage = z.record(z.string(), z.array(z.number()));
const centresFile = z.object({
  /** The fingerprint of the model that the centres were made with. */
  model: z.string(),
  dimension: z.int().positive(),
  questions: vectorByLanguage,
  texts: vectorByLanguage,
});

/** Questions and texts lie around different points even in one language: a question is asked in another manner than news is written. */
export type CentreKind = 'questions' | 'texts';

/**
 * How much of a language's centre is taken from its vectors. 1 would make languages alike but blur what is common to
 * all that a corpus speaks of; .75 measured best between .5 and 1 (bench/RESULTS.md).
 */
export const CENTRE_WEIGHT = 0.75;

/**
 * The mean vector of each language. A multilingual encoder puts texts of one language near to each other; subtracting the
 * language's mean lets what a text says weigh more than what it is written in.
 */
export class LanguageCentres {
  private readonly centres: Record<CentreKind, ReadonlyMap<string, Float32Array>>;
  private readonly fallback: Record<CentreKind, Float32Array>;

  private constructor(dimension: number, questions: Record<string, number[]>, texts: Record<string, number[]>) {
    this.centres = { questions: scaled(questions), texts: scaled(texts) };
    this.fallback = {
      questions: mean([...this.centres.questions.values()], dimension),
      texts: mean([...this.centres.texts.values()], dimension),
    };
  }

  /** No centres: vectors stay as they are. */
  static none(dimension: number): LanguageCentres {
    return new LanguageCentres(dimension, {}, {});
  }

  /**
   * Reads the file that ships beside a model. Of another model's centres nothing is used.
   *
   * @throws ModelFilesError where the file is not what it should be
   */
  static async read(path: string, model: EmbeddingModel): Promise<LanguageCentres> {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) return LanguageCentres.none(model.dimension);
    try {
      const file = centresFile.parse(JSON.parse(text));
      if (file.model !== model.fingerprint || file.dimension !== model.dimension)
        return LanguageCentres.none(model.dimension);
      return new LanguageCentres(file.dimension, file.questions, file.texts);
    } catch (cause) {
      throw new ModelFilesError(`The file ${path} cannot be understood: ${String(cause)}`, undefined, { cause });
    }
  }

  /** What is to be taken from a vector of this kind and language; the mean of all languages where this one is not known. */
  centre(kind: CentreKind, language: Language): Float32Array {
    return this.centres[kind].get(language) ?? this.fallback[kind];
  }

  /** A copy of the vector with its language's centre taken away, made length 1 again. */
  centred(vector: Float32Array, kind: CentreKind, language: Language): Float32Array {
    const moved = vector.slice();
    addScaled(moved, this.centre(kind, language), -1);
    return normalize(moved);
  }
}

function scaled(vectors: Record<string, number[]>): Map<string, Float32Array> {
  return new Map(
    Object.entries(vectors).map(([language, vector]) => [
      language,
      Float32Array.from(vector, (value) => value * CENTRE_WEIGHT),
    ]),
  );
}

function mean(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const sum = new Float32Array(dimension);
  for (const vector of vectors) addScaled(sum, vector, 1 / vectors.length);
  return sum;
}
