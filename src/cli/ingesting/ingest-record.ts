import type { IngestedArticle } from '../../corpus/index.js';
import { articleLink, type Provenance } from '../../domain/index.js';
import { quotedOutletRecord } from '../answer/answer-record.js';
import type { IngestTally } from './tally.js';

/** Articles whose provenance is read from the database at once. */
const ARTICLES_A_READ = 500;

/** Gives the provenance of current versions by article id. */
type ReadProvenance = (articleIds: readonly number[]) => Promise<ReadonlyMap<number, Provenance>>;

/** What was ingested, as `ingest --json` prints it. */
export async function ingestRecord(tally: IngestTally, readProvenance: ReadProvenance) {
  const { added, updated, unchanged, failed, passages, articles } = tally;
  const known = await provenanceOfUnchanged(articles, readProvenance);
  return {
    added,
    updated,
    unchanged,
    failed,
    passages,
    articles: articles.map((article) => articleRecord(article, article.provenance ?? known.get(article.articleId))),
  };
}

function articleRecord({ externalId, articleId }: IngestedArticle, provenance: Provenance | undefined) {
  return {
    id: externalId,
    article: articleLink(articleId),
    outlet: provenance?.outlet ?? null,
    language: provenance?.language ?? null,
    quotedOutlets: (provenance?.quotedOutlets ?? []).map(quotedOutletRecord),
  };
}

/** Ingest does not look into articles that have not changed; the database knows about them. */
async function provenanceOfUnchanged(
  articles: readonly IngestedArticle[],
  readProvenance: ReadProvenance,
): Promise<Map<number, Provenance>> {
  const ids = articles.filter(({ provenance }) => provenance === null).map(({ articleId }) => articleId);
  const known = new Map<number, Provenance>();
  for (let first = 0; first < ids.length; first += ARTICLES_A_READ) {
    const read = await readProvenance(ids.slice(first, first + ARTICLES_A_READ));
    for (const [id, { outlet, language, quotedOutlets }] of read) known.set(id, { outlet, language, quotedOutlets });
  }
  return known;
}
