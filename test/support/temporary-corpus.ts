import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import type { IngestEvent } from '../../src/corpus/index.js';
import type { ArticleDraft } from '../../src/domain/index.js';
import { sharedModel } from './shared-model.js';

/** An application over a corpus of its own, which is gone when it is closed. */
export interface TemporaryCorpus {
  readonly application: Application;
  readonly notices: readonly string[];
  ingest(...drafts: readonly (Partial<ArticleDraft> & { readonly text: string })[]): Promise<IngestEvent[]>;
  close(): Promise<void>;
}

/** What a draft says where a test does not say it. */
const UNKNOWN = {
  id: null,
  title: null,
  outlet: null,
  language: null,
  publishedAt: null,
  url: null,
  source: 'test.jsonl:1',
};

/**
 * Opens the real application, real model and real database, over a folder that is made for it.
 *
 * @param environment what is configured besides
 */
export async function temporaryCorpus(environment: Readonly<Record<string, string>> = {}): Promise<TemporaryCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-'));
  const notices: string[] = [];
  const config = readConfig({ ...environment, DATA_DIR: folder });
  const application = await Application.open(config, (notice) => notices.push(notice), 'finding', sharedModel(config));
  return {
    application,
    notices,
    async ingest(...drafts) {
      const events: IngestEvent[] = [];
      const whole = drafts.map((draft) => ({ ...UNKNOWN, ...draft }));
      for await (const event of application.ingestDrafts(whole, new AbortController().signal)) events.push(event);
      return events;
    },
    async close() {
      await application.close();
      await rm(folder, { recursive: true });
    },
  };
}
