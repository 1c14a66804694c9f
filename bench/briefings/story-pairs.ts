import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ArticleTraits } from '../../src/briefing/stories/likeness/traits.js';
import { traitsOf } from '../../src/briefing/stories/likeness/traits.js';
import { type ArticleDraft, parseLanguage } from '../../src/domain/index.js';
import { LanguageCentres } from '../../src/index/index.js';
import { articleIds, openCorpus } from '../corpora.js';
import type { Half } from '../evaluation-sets.js';

const FOLDER = 'test/briefing/pairs';

const article = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  outlet: z.string(),
  language: z.string(),
  publishedAt: z.string(),
});
const pair = z.object({ a: z.string(), b: z.string(), same: z.boolean(), kind: z.string() });

/** Two articles, whether they tell of one event, and what makes that hard to tell. */
export interface LabelledPair {
  readonly a: ArticleTraits;
  readonly b: ArticleTraits;
  readonly same: boolean;
  readonly kind: string;
  /** Pairs of one family share articles: the part of an article's id before its first hyphen. */
  readonly family: string;
}

export interface LabelledHalf {
  readonly pairs: readonly LabelledPair[];
  /** Every article of the half, with the event that it is about. */
  readonly articles: readonly { readonly traits: ArticleTraits; readonly event: string }[];
}

/** The labelled pairs of a half, embedded once and kept in a corpus of their own. */
export async function readStoryPairs(half: Half): Promise<LabelledHalf> {
  const written = lines(`${FOLDER}/${half}-articles.jsonl`).map((line) => article.parse(line));
  const set = { name: `stories-${half}`, articles: written.map(draftOf), questions: [] };
  const application = await openCorpus(set);
  try {
    const ids = await articleIds(application, set);
    const stored = await application.storage.stories.articles([...ids.values()]);
    const model = await application.storage.corpus.model();
    if (!model) throw new Error('the corpus has no model');
    const centres = await LanguageCentres.read('models/language-centres.json', model);
    const byId = new Map(stored.map((one) => [one.articleId, traitsOf(one, centres)]));
    const traitsCalled = (id: string): ArticleTraits => {
      const traits = byId.get(ids.get(id) ?? 0);
      if (!traits) throw new Error(`there is no article ${id}`);
      return traits;
    };
    return {
      pairs: lines(`${FOLDER}/${half}.jsonl`).map((line) => {
        const { a, b, ...label } = pair.parse(line);
        return { ...label, a: traitsCalled(a), b: traitsCalled(b), family: a.split('-')[0] ?? '' };
      }),
      articles: written.map(({ id }) => ({ traits: traitsCalled(id), event: id.replace(/\d+$/, '') })),
    };
  } finally {
    await application.close();
  }
}

function draftOf({ id, title, text, outlet, language, publishedAt }: z.infer<typeof article>): ArticleDraft {
  return { id, title, text, outlet, language: parseLanguage(language), publishedAt, url: null, source: id };
}

function lines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
