import type { ArticleTraits } from '../likeness/traits.js';

/** An article that was compared before, and how near its vector is. */
export interface NearArticle {
  readonly traits: ArticleTraits;
  /** -1 to 1. */
  readonly similarity: number;
}

/** Events are told of for three days; what is told later has something new to tell. */
export const COMPARED_WITHIN = 72 * 60 * 60 * 1000;
/** Nearer articles than this are compared by everything else. Of the labelled pairs that tell of one event none is less near. */
const LEAST_SIMILARITY = 0.2;
/** The most articles that one is compared with by everything else, the nearest: one story can have thousands. */
const MOST_NEAR = 24;
const FIRST_ROWS = 256;

/** The articles that new ones are compared with: their vectors in one block of memory, walked from one end to the other. */
export class ComparedArticles {
  private vectors = new Float32Array(0);
  private readonly rows: ArticleTraits[] = [];
  private readonly rowOf = new Map<number, number>();

  get size(): number {
    return this.rows.length;
  }

  get(articleId: number): ArticleTraits | null {
    return this.rows[this.rowOf.get(articleId) ?? -1] ?? null;
  }

  add(traits: ArticleTraits): void {
    const row = this.rows.push(traits) - 1;
    const dimension = traits.vector.length;
    if (this.vectors.length < this.rows.length * dimension) this.grow(dimension);
    this.vectors.set(traits.vector, row * dimension);
    this.rowOf.set(traits.articleId, row);
  }

  remove(articleId: number): void {
    const row = this.rowOf.get(articleId);
    const last = this.rows.pop();
    if (row === undefined || last === undefined) throw new RangeError(`article ${articleId} is not compared`);
    this.rowOf.delete(articleId);
    if (last.articleId === articleId) return;
    this.rows[row] = last;
    this.rowOf.set(last.articleId, row);
    this.vectors.set(last.vector, row * last.vector.length);
  }

  /** Ids of the articles that were published before a moment, in ms. */
  before(time: number): number[] {
    return this.rows.filter((traits) => traits.time < time).map(({ articleId }) => articleId);
  }

  /** The articles nearest to one within the time that events are told of, nearest first; equally near ones by their ids. */
  near({ articleId, vector, time }: ArticleTraits): NearArticle[] {
    const near: NearArticle[] = [];
    for (const [row, traits] of this.rows.entries()) {
      if (Math.abs(traits.time - time) > COMPARED_WITHIN || traits.articleId === articleId) continue;
      const similarity = this.similarity(row, vector);
      if (similarity >= LEAST_SIMILARITY) near.push({ traits, similarity });
    }
    near.sort((a, b) => b.similarity - a.similarity || a.traits.articleId - b.traits.articleId);
    return near.slice(0, MOST_NEAR);
  }

  /** Four sums at a time: a processor adds to one only after the addition before. */
  private similarity(row: number, vector: Float32Array): number {
    const { vectors } = this;
    const dimension = vector.length;
    const start = row * dimension;
    const whole = dimension - (dimension % 4);
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let place = 0; place < whole; place += 4) {
      first += (vectors[start + place] ?? 0) * (vector[place] ?? 0);
      second += (vectors[start + place + 1] ?? 0) * (vector[place + 1] ?? 0);
      third += (vectors[start + place + 2] ?? 0) * (vector[place + 2] ?? 0);
      fourth += (vectors[start + place + 3] ?? 0) * (vector[place + 3] ?? 0);
    }
    for (let place = whole; place < dimension; place++) first += (vectors[start + place] ?? 0) * (vector[place] ?? 0);
    return first + second + (third + fourth);
  }

  private grow(dimension: number): void {
    const larger = new Float32Array(Math.max(FIRST_ROWS * dimension, this.vectors.length * 2));
    larger.set(this.vectors);
    this.vectors = larger;
  }
}
