import { isCopy, shinglesOf } from './near-identical.js';

/** An article, as far as it matters where its claim comes from. */
export interface Attributing {
  /** Tells articles apart, as `A12` does. */
  readonly article: string;
  readonly outlet: string | null;
  /** ISO 8601, or null. */
  readonly publishedAt: string | null;
  readonly text: string;
  /** The outlets that the claim is attributed to. */
  readonly quotedOutlets: readonly { readonly name: string }[];
}

/** An outlet that did not take a claim from one of the others. */
export interface Origin {
  /** Null where the article does not say who published it. */
  readonly outlet: string | null;
  /** The articles that go back to it, by `article`. */
  readonly articles: readonly string[];
}

/**
 * The outlets that a claim goes back to, in the order of the articles. An outlet that attributes the claim took it from the one that it
 * names, and through it from whomever that one names; of articles with near-identical texts the earliest stands for all. Outlets that
 * name each other in a circle count as one, the first.
 *
 * @example
 * // Sputniknews and Focus both cite The Wall Street Journal:
 * originsOf([sputniknews, focus]); // [{ outlet: 'The Wall Street Journal', articles: ['A1', 'A2'] }]
 */
export function originsOf(articles: readonly Attributing[]): Origin[] {
  const byArticle = new Map(articles.map((article) => [article.article, article]));
  const firsts = firstsOfCopies([...byArticle.values()]);
  const published = publishedBy([...firsts.values()]);
  const origins = new Map<string, { outlet: string | null; articles: Set<string> }>();
  for (const [article, first] of firsts) {
    for (const source of sourcesOf(first, published)) {
      const origin = origins.get(source.key) ?? { outlet: source.outlet, articles: new Set() };
      origins.set(source.key, origin);
      origin.articles.add(article);
    }
  }
  return [...origins.values()].map(({ outlet, articles: from }) => ({ outlet, articles: [...from] }));
}

type Published = ReadonlyMap<string, ReadonlySet<string>>;

interface Source {
  /** Two articles of unknown outlets are two sources. */
  readonly key: string;
  readonly outlet: string | null;
}

/** Each article with the one that stands for all near-identical ones. */
function firstsOfCopies(articles: readonly Attributing[]): Map<string, Attributing> {
  const byTime = articles.toSorted((a, b) => (a.publishedAt ?? '\uffff').localeCompare(b.publishedAt ?? '\uffff'));
  const firsts: { article: Attributing; shingles: ReadonlySet<string> }[] = [];
  const firstOf = new Map<string, Attributing>();
  for (const article of byTime) {
    const shingles = shinglesOf(article.text);
    const first = firsts.find((earlier) => isCopy(earlier.shingles, shingles));
    if (!first) firsts.push({ article, shingles });
    firstOf.set(article.article, first?.article ?? article);
  }
  return new Map(articles.map((article) => [article.article, firstOf.get(article.article) ?? article]));
}

/** What each outlet attributes its claims to, in all its articles together; outlets in the order of their first article. */
function publishedBy(articles: readonly Attributing[]): Published {
  const published = new Map<string, Set<string>>();
  for (const { outlet, quotedOutlets } of articles) {
    if (outlet === null) continue;
    const named = published.get(outlet) ?? new Set();
    published.set(outlet, named);
    for (const { name } of quotedOutlets) if (name !== outlet) named.add(name);
  }
  return published;
}

/** Where an article has its claim from: itself, where it names nobody, else whoever its trail ends with. */
function sourcesOf({ article, outlet, quotedOutlets }: Attributing, published: Published): Source[] {
  const names = quotedOutlets.map(({ name }) => name).filter((name) => name !== outlet);
  if (names.length === 0) return [{ key: outlet ?? `article ${article}`, outlet }];
  const ends = names.flatMap((name) => [...trailOf(name, published)].filter((other) => isEnd(other, published)));
  const origins = new Set(ends.map((end) => firstOfCircle(trailOf(end, published), published)));
  return [...origins].map((origin) => ({ key: origin, outlet: origin }));
}

/** An outlet and all whom it, or one of them, attributes to. */
function trailOf(outlet: string, published: Published): Set<string> {
  const trail = new Set([outlet]);
  // A set that grows is walked to its new end.
  for (const reached of trail) for (const name of published.get(reached) ?? []) trail.add(name);
  return trail;
}

/** Whether every trail from an outlet leads back to it: it names nobody, or only outlets of its own circle. */
function isEnd(outlet: string, published: Published): boolean {
  return [...trailOf(outlet, published)].every((other) => trailOf(other, published).has(outlet));
}

function firstOfCircle(circle: ReadonlySet<string>, published: Published): string {
  const [any = ''] = circle;
  return [...published.keys()].find((outlet) => circle.has(outlet)) ?? any;
}
