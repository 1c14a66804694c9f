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
const LEAST_SIMILARITY = 0.35;
/** Of the numbers of a vector; what they add to the similarity of labelled articles on one event is .14 at least, else .08 on average. */
const FIRST_NUMBERS = 128;
const LEAST_PART = 0.08;
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

  /** -1 where the first numbers tell that the vectors are not near: most are not, and walking them takes the time. */
  private similarity(row: number, vector: Float32Array): number {
    const part = Math.min(FIRST_NUMBERS, vector.length);
    const first = this.sum(row, vector, 0, part);
    return first < LEAST_PART && part < vector.length ? -1 : first + this.sum(row, vector, part, vector.length);
  }

  /** The inner product of a part of two vectors, four sums at a time: a processor adds to one only after the addition before. */
  private sum(row: number, vector: Float32Array, from: number, to: number): number {
    const { vectors } = this;
    const start = row * vector.length;
    const whole = to - ((to - from) % 4);
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let place = from; place < whole; place += 4) {
      first += (vectors[start + place] ?? 0) * (vector[place] ?? 0);
      second += (vectors[start + place + 1] ?? 0) * (vector[place + 1] ?? 0);
      third += (vectors[start + place + 2] ?? 0) * (vector[place + 2] ?? 0);
      fourth += (vectors[start + place + 3] ?? 0) * (vector[place + 3] ?? 0);
    }
    for (let place = whole; place < to; place++) first += (vectors[start + place] ?? 0) * (vector[place] ?? 0);
    return first + second + (third + fourth);
  }

  private grow(dimension: number): void {
    const larger = new Float32Array(Math.max(FIRST_ROWS * dimension, this.vectors.length * 2));
    larger.set(this.vectors);
    this.vectors = larger;
  }
}
