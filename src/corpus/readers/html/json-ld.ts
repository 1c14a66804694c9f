import { z } from 'zod';

/** What the structured data of a page says about its article. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  /** False where only subscribers may read it, null where the page does not say. */
  readonly isAccessibleForFree: boolean | null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

const NOTHING: StructuredArticle = {
  headline: null,
  publisher: null,
  publishedAt: null,
  language: null,
  authors: [],
  isAccessibleForFree: null,
};

/** The types of schema.org that are articles: NewsArticle, ReportageNewsArticle, BlogPosting, Report … */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;
/** Those that an article is part of and that are called as their publisher is. */
const OUTLET_TYPE = /(?:WebSite|Newspaper|NewsMediaOrganization|Periodical)$/;

/** Things inside each other; pages have four or five. */
const DEEPEST = 12;
/** What holds the thing that a page is about. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/** A text, also as the first of several or with its language beside it. */
const text = z
  .preprocess((value) => {
    const [first] = Array.isArray(value) ? value : [value];
    return typeof first === 'object' && first !== null && '@value' in first ? first['@value'] : first;
  }, z.string().transform(withoutEntities))
  .nullable()
  .catch(null)
  .default(null);

/** The properties that are used, each null or empty where a page leaves it out or fills it with something else. */
const thing = z.object({
  '@id': text,
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]).catch([]),
  name: text,
  alternateName: text,
  headline: text,
  datePublished: text,
  inLanguage: z.unknown().optional(),
  publisher: z.unknown().optional(),
  provider: z.unknown().optional(),
  copyrightHolder: z.unknown().optional(),
  sourceOrganization: z.unknown().optional(),
  isPartOf: z.unknown().optional(),
  author: z.unknown().optional(),
  creator: z.unknown().optional(),
  isAccessibleForFree: z.unknown().optional(),
});

type Thing = z.infer<typeof thing>;

/**
 * The first article in the JSON-LD of a page (schema.org), with its publisher looked up where it is only referred to.
 *
 * @param scripts the contents of the page's `application/ld+json` elements; what is not JSON is passed over, as browsers do
 */
export function structuredArticle(scripts: readonly string[]): StructuredArticle {
  const things = scripts.flatMap((script) => thingsIn(parseJson(script)));
  const article = things.find((candidate) => candidate['@type'].some((type) => ARTICLE_TYPE.test(type)));
  if (!article) return NOTHING;
  return {
    headline: article.headline,
    publisher: publisherOf(article, things),
    publishedAt: article.datePublished,
    language: languageOf(article.inLanguage),
    authors: namesOf(article.author ?? article.creator, things),
    isAccessibleForFree: truthOf(article.isAccessibleForFree),
  };
}

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

/** A script holds one thing, a list of them, or a `@graph`; a page holds what it is about. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const held = value as Readonly<Partial<Record<(typeof HOLDERS)[number], unknown>>>; // any property may be missing
  const inner = HOLDERS.flatMap((holder) => thingsIn(held[holder], depth + 1));
  const own = thing.safeParse(value);
  return own.success ? [own.data, ...inner] : inner;
}

/** The name of who publishes an article, or of those who stand for the publisher where none is given. */
function publisherOf(article: Thing, things: readonly Thing[]): string | null {
  const { publisher, provider, copyrightHolder, sourceOrganization, isPartOf } = article;
  for (const candidate of [publisher, provider, copyrightHolder, sourceOrganization]) {
    const name = nameOf(candidate, things);
    if (name) return name;
  }
  const outlets = [...thingsIn(isPartOf), ...things].filter((each) =>
    each['@type'].some((type) => OUTLET_TYPE.test(type)),
  );
  return outlets.find(({ name }) => name !== null)?.name ?? null;
}

/** A name, or that of the first thing that has one, looked up where it is only referred to. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  if (typeof value === 'string') return withoutEntities(value);
  for (const candidate of Array.isArray(value) ? value : [value]) {
    if (typeof candidate === 'string') return withoutEntities(candidate);
    const [first] = thingsIn(candidate);
    const id = first?.['@id'];
    const name = first?.name ?? (id ? things.find((other) => other.name !== null && other['@id'] === id)?.name : null);
    if (name) return name;
  }
  return null;
}

/** The names of all that a property holds. */
function namesOf(value: unknown, things: readonly Thing[]): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) => nameOf(each, things) ?? []);
}

/** Also as a word, and as schema.org's own address of it: "False", "https://schema.org/False". */
function truthOf(value: unknown): boolean | null {
  const word = String(value).toLowerCase().split('/').at(-1);
  if (word === 'false') return false;
  return word === 'true' ? true : null;
}

/** Some sites write into their JSON what only HTML reads: "L&#039;Est républicain". */
function withoutEntities(label: string): string {
  return label.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (entity, decimal, hexadecimal, named) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (named) return ENTITIES[String(named).toLowerCase()] ?? entity;
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
  });
}

/** A code, or a Language whose `alternateName` is its code. */
function languageOf(value: unknown): string | null {
  const [first] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' ? first : (thingsIn(first)[0]?.alternateName ?? null);
}
