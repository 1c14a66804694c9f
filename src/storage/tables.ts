import type { Generated } from 'kysely';
import type { Language } from '../domain/index.js';
import type { BriefingTables } from './briefings/tables.js';
import type { FeedTables } from './feeds/tables.js';
import type { StoryTables } from './stories/tables.js';
import type { TelegramTables } from './telegram/tables.js';

/** The tables as Kysely sees them; in the database the same words stand in snake_case. */
export interface Tables extends TelegramTables, BriefingTables, FeedTables, StoryTables {
  readonly corpus: CorpusTable;
  readonly embeddingModel: EmbeddingModelTable;
  readonly article: ArticleTable;
  readonly version: VersionTable;
  readonly quotedOutlet: QuotedOutletTable;
  readonly passage: PassageTable;
  readonly passageVector: PassageVectorTable;
  readonly passageWords: PassageWordsTable;
  readonly correction: CorrectionTable;
  readonly nextEmbeddingModel: EmbeddingModelTable;
  readonly nextPassageVector: PassageVectorTable;
  readonly tokenUsage: TokenUsageTable;
}

/** One row. */
interface CorpusTable {
  readonly id: 1;
  readonly databaseId: string;
  /** Grows with each transaction that changes what can be found. */
  readonly revision: Generated<number>;
}

/** No row before the first article, then one for ever; of the next model, one row while the corpus is re-embedded. */
interface EmbeddingModelTable {
  readonly id: 1;
  readonly name: string;
  readonly dimension: number;
  readonly fingerprint: string;
  /** What EMBEDDING_MODEL names it by; null where that was not recorded. */
  readonly setting: string | null;
}

interface ArticleTable {
  readonly id: Generated<number>;
  /** Texts with the same identity are versions of one article. */
  readonly identity: string;
  readonly externalId: string | null;
  readonly createdAt: string;
  /** When its source was seen to have taken it back. */
  readonly withdrawnAt: string | null;
  /** When an answer, an excerpt or a list of passages last pointed to it. */
  readonly citedAt: string | null;
  /** 1 where a feed brought it first, 0 where a person did. */
  readonly byFeed: Generated<0 | 1>;
}

interface VersionTable {
  readonly id: Generated<number>;
  readonly articleId: number;
  readonly number: number;
  /** 1 for the last version of an article, which is the one that is found, 0 for those before it. */
  readonly current: 0 | 1;
  readonly title: string | null;
  readonly text: string;
  readonly outlet: string | null;
  readonly outletFolded: string | null;
  readonly language: Language;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly contentHash: string;
  readonly createdAt: string;
}

interface QuotedOutletTable {
  readonly versionId: number;
  readonly name: string;
  readonly nameFolded: string;
  readonly language: Language | null;
  readonly basis: 'name' | 'reference';
  readonly evidence: string;
  readonly start: number;
  readonly end: number;
  readonly reachStart: number;
  readonly reachEnd: number;
  /** Null, as the next, where it is not said whom the outlet cites. */
  readonly citesStart: number | null;
  readonly citesEnd: number | null;
}

interface PassageTable {
  readonly id: Generated<number>;
  readonly versionId: number;
  readonly articleId: number;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** JSON: `[[start, end], …]`. */
  readonly sentences: string;
  readonly tokens: number;
}

/** Rows for the passages of current versions alone; of the next model, for as many of them as have been embedded. */
interface PassageVectorTable {
  readonly passageId: number;
  readonly vector: Uint8Array;
  readonly sentenceVectors: Uint8Array;
}

/** Rows for the passages of current versions alone; FTS5 without content, so that only `rowid` can be read back. */
interface PassageWordsTable {
  readonly rowid: number;
  readonly words: string;
  readonly grams: string;
}

/** What people have corrected; null where what was found holds. */
interface CorrectionTable {
  readonly identity: string;
  readonly outlet: string | null;
  readonly language: Language | null;
  readonly correctedAt: string;
}

/** What tokens are spent on: wording an answer, understanding a question by those before it, wording a story for briefings. */
export type TokenTask = 'answer' | 'question' | 'story';

/** What chat models took, by day in UTC (`2016-06-04`), who asked and what for; 0 stands for who has no id, as the command line. */
interface TokenUsageTable {
  readonly day: string;
  readonly personId: number;
  readonly task: TokenTask;
  readonly replies: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}
