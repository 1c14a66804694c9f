import { z } from 'zod';

/** What the structured data of a page says about its article. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

const NOTHING: StructuredArticle = { headline: null, publisher: null, publishedAt: null, language: null };

/** The types of schema.org that are articles: NewsArticle, ReportageNewsArticle, BlogPosting, Report … */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

const text = z.string().nullable().catch(null).default(null);

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
    publisher: nameOf(article.publisher, things),
    publishedAt: article.datePublished,
    language: languageOf(article.inLanguage),
  };
}

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

/** A script holds one thing, a list of them, or a `@graph`. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = '@graph' in value ? thingsIn(value['@graph']) : [];
  const own = thing.safeParse(value);
  return own.success ? [own.data, ...inner] : inner;
}

function nameOf(value: unknown, things: readonly Thing[]): string | null {
  if (typeof value === 'string') return value;
  const [first] = thingsIn(value);
  if (!first) return null;
  return first.name ?? things.find((other) => other.name !== null && other['@id'] === first['@id'])?.name ?? null;
}

/** A code, or a Language whose `alternateName` is its code. */
function languageOf(value: unknown): string | null {
  const [first] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' ? first : (thingsIn(first)[0]?.alternateName ?? null);
}
