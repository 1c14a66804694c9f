import { dot } from '../../domain/index.js';
import type { QuantizedVectors } from '../../storage/index.js';

/**
 * The cosine of a question with a vector whose language's centre is taken away, without making the difference:
 * q·(v - c) / |v - c| = (q·v - q·c) / √(|v|² - 2 v·c + |c|²).
 */
export class CentredSimilarity {
  private readonly questionCentre: number;
  private readonly centreSquared: number;

  /**
   * @param question centred already, of length 1
   * @param centre of the texts' language
   */
  constructor(
    private readonly question: Float32Array,
    private readonly centre: Float32Array,
  ) {
    this.questionCentre = dot(question, centre);
    this.centreSquared = dot(centre, centre);
  }

  /** For a vector of length 1; -1 to 1. */
  of(vector: Float32Array): number {
    return this.cosine(dot(this.question, vector), dot(this.centre, vector), 1);
  }

  /** For each of a passage's sentence vectors. */
  ofSentences({ count, scales, steps }: QuantizedVectors): number[] {
    const { question, centre } = this;
    const dimension = question.length;
    return Array.from({ length: count }, (_, row) => {
      let questionSum = 0;
      let centreSum = 0;
      let squares = 0;
      const start = row * dimension;
      for (let place = 0; place < dimension; place++) {
        const step = steps[start + place] ?? 0;
        questionSum += step * (question[place] ?? 0);
        centreSum += step * (centre[place] ?? 0);
        squares += step * step;
      }
      const scale = scales[row] ?? 0;
      return this.cosine(questionSum * scale, centreSum * scale, squares * scale * scale);
    });
  }

  private cosine(questionVector: number, centreVector: number, vectorSquared: number): number {
    const squared = vectorSquared - 2 * centreVector + this.centreSquared;
    return squared > 0 ? (questionVector - this.questionCentre) / Math.sqrt(squared) : 0;
  }
}
