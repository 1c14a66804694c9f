import { Application } from '../src/application.js';
import { readConfig } from '../src/config.js';
import type { ReadResult } from '../src/corpus/index.js';
import type { ArticleDraft } from '../src/domain/index.js';
import type { EvaluationSet } from './evaluation-sets.js';

/** Corpora that benches share; may be deleted at any time. */
export const CORPORA = 'bench/.corpora';

/** Opens the corpus of an evaluation set, ingesting what is missing. */
export async function openCorpus({ name, articles }: Pick<EvaluationSet, 'name' | 'articles'>): Promise<Application> {
  const application = await Application.open(readConfig({ DATA_DIR: `${CORPORA}/${name}` }), console.error);
  let done = 0;
  for await (const event of application.ingest(results(articles), new AbortController().signal)) {
    if (event.kind === 'failed') throw new Error(`${event.source}: ${event.reason}`);
    if (++done % 50 === 0) console.error(`${name}: ${done} of ${articles.length} articles`);
  }
  return application;
}

async function* results(articles: readonly ArticleDraft[]): AsyncGenerator<ReadResult> {
  for (const draft of articles) yield { kind: 'article', draft, bytesRead: draft.text.length };
}

/** The number that the corpus gave each article, by the id that it was ingested under. */
export async function articleIds(application: Application, { articles }: EvaluationSet): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { id } of articles) {
    const found = id === null ? null : await application.storage.articles.findByIdentity(`id:${id}`);
    if (id !== null && found) ids.set(id, found.articleId);
  }
  return ids;
}
