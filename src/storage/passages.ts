import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Language, Passage, Span } from '../domain/index.js';
import { DamagedDatabaseError } from '../errors.js';
import { idList } from './id-list.js';
import { type PassageFilter, passagesMatching } from './passage-filter.js';
import type { Tables } from './tables.js';
import { readVersions, type Version } from './versions.js';

/** All that a citation of a passage is made of. */
export interface CitationSource {
  readonly passageId: number;
  readonly articleId: number;
  readonly passage: Passage;
  /** The version that the passage is part of: one object for all its passages that are read together. */
  readonly version: Version;
}

interface PassageRow extends Omit<Passage, 'sentences'> {
  readonly id: number;
  readonly versionId: number;
  readonly articleId: number;
  readonly sentences: string;
}

const SENTENCES = z.array(z.tuple([z.int(), z.int()]));

/** Passages of current and of superseded versions. */
export class Passages {
  constructor(private readonly db: Kysely<Tables>) {}

  /** The sources of passages, in the order asked for; ids that are not there are left out. */
  async citationSources(passageIds: readonly number[]): Promise<CitationSource[]> {
    const rows = await this.rows().where('id', 'in', idList(passageIds)).execute();
    const sources = await this.complete(rows);
    const byId = new Map(sources.map((source) => [source.passageId, source]));
    return passageIds.flatMap((id) => byId.get(id) ?? []);
  }

  /** The passage that a permalink such as `A12.3` names, or null; also one of a version that is superseded. */
  async findByLink(articleId: number, passageNumber: number): Promise<CitationSource | null> {
    const query = this.rows().where('articleId', '=', articleId).where('number', '=', passageNumber);
    const [source] = await this.complete(await query.execute());
    return source ?? null;
  }

  /** The passages of one version of an article, in the order of its text; none where there is no such version. */
  async ofVersion(articleId: number, version: number): Promise<Passage[]> {
    const versionIds = this.db
      .selectFrom('version')
      .select('id')
      .where('articleId', '=', articleId)
      .where('number', '=', version);
    const rows = await this.rows().where('versionId', 'in', versionIds).orderBy('number').execute();
    return rows.map(passageOf);
  }

  /** Ids, ascending, of the passages of current versions that a filter lets through; without conditions, of all. */
  async matching(filter: PassageFilter): Promise<number[]> {
    const rows = await passagesMatching(this.db, filter).orderBy('passage.id').execute();
    return rows.map(({ id }) => id);
  }

  /** The language of each passage's article, by passage id. */
  async languages(passageIds: readonly number[]): Promise<Map<number, Language>> {
    const rows = await this.db
      .selectFrom('passage')
      .innerJoin('version', 'version.id', 'passage.versionId')
      .select(['passage.id', 'version.language'])
      .where('passage.id', 'in', idList(passageIds))
      .execute();
    return new Map(rows.map(({ id, language }) => [id, language]));
  }

  private rows() {
    return this.db
      .selectFrom('passage')
      .select(['id', 'versionId', 'articleId', 'number', 'start', 'end', 'sentences', 'tokens']);
  }

  private async complete(rows: readonly PassageRow[]): Promise<CitationSource[]> {
    const versions = await readVersions(this.db, [...new Set(rows.map(({ versionId }) => versionId))]);
    return rows.map((row) => {
      const { id: passageId, versionId, articleId } = row;
      const version = versions.get(versionId);
      if (!version) throw new DamagedDatabaseError(`The database has lost the text of article A${articleId}.`);
      return { passageId, articleId, passage: passageOf(row), version };
    });
  }
}

function passageOf({ number, start, end, sentences, tokens }: PassageRow): Passage {
  return { number, start, end, sentences: parseSentences(sentences), tokens };
}

/** The sentences of a passage as the database has them; throws DamagedDatabaseError where they cannot be read. */
export function parseSentences(json: string): Span[] {
  try {
    return SENTENCES.parse(JSON.parse(json)).map(([start, end]) => ({ start, end }));
  } catch (error) {
    throw new DamagedDatabaseError('The database holds a passage whose sentences cannot be read.', { cause: error });
  }
}
