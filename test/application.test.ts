import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Application } from '../src/application.js';
import { readConfig } from '../src/config.js';
import type { ArticleDraft } from '../src/domain/index.js';
import {
  EmbeddingKeyError,
  EmbeddingModelNameError,
  ModelUnavailableError,
  ReembeddingRunningError,
} from '../src/errors.js';
import { EmbeddingsApi } from './support/embeddings-api/index.js';

const ARTICLES = 40;
const never = new AbortController().signal;

let api: EmbeddingsApi;
beforeEach(async () => {
  api = await EmbeddingsApi.start({ old: 24, next: 24 });
});
afterEach(async () => {
  for (const application of opened.splice(0)) await application.close();
  await api.close();
});

/** Applications that are closed after the test. */
const opened: Application[] = [];

/** Ends what a process did, in the middle of the test. */
async function close(application: Application): Promise<void> {
  opened.splice(opened.indexOf(application), 1);
  await application.close();
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-application-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a process' application over a data folder, with a model of the endpoint. */
async function open(folder: string, model: string): Promise<{ application: Application; notices: string[] }> {
  const notices: string[] = [];
  const config = readConfig({ DATA_DIR: folder, EMBEDDING_MODEL: model, EMBEDDING_BASE_URL: api.baseUrl });
  const application = await Application.open(config, (notice) => notices.push(notice));
  opened.push(application);
  return { application, notices };
}

function draft(number: number): ArticleDraft {
  const text = `Im Ort Nummer ${number} haben Menschen um Hilfe gebeten.`;
  const unknown = { title: null, outlet: null, language: null, publishedAt: null, url: null };
  return { id: `news-${number}`, text, source: `news.jsonl:${number}`, ...unknown };
}

async function ingest(application: Application, ...drafts: readonly ArticleDraft[]): Promise<void> {
  for await (const event of application.ingestDrafts(drafts, never)) expect(event.kind).toBe('added');
}

const firstFound = async (application: Application, number: number): Promise<string | undefined> =>
  (await application.search(`Ort Nummer ${number}`, null, 1))[0]?.quote;

/** A data folder whose articles were embedded with the model `old`, and its application, for which `next` is configured. */
async function changing(): Promise<{ folder: string; application: Application; notices: string[] }> {
  const folder = newFolder();
  const { application } = await open(folder, 'old');
  await ingest(application, ...Array.from({ length: ARTICLES }, (_, place) => draft(place + 1)));
  await close(application);
  return { folder, ...(await open(folder, 'next')) };
}

/** Begins to re-embed, and gives what lets the second batch go on. */
async function begin(application: Application): Promise<{ goOn: () => void; ended: Promise<unknown> }> {
  let goOn = (): void => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let stored = (): void => {};
  const firstStored = new Promise<void>((resolve) => {
    stored = resolve;
  });
  const ended = application.reembed((done) => {
    if (done === 0 || done === ARTICLES) return;
    api.hold('next', held);
    stored();
  }, never);
  await firstStored;
  return { goOn, ended };
}

describe('an application whose corpus is being re-embedded', () => {
  it('keeps its model where the other is not known or refuses the key', async () => {
    const { folder, application } = await changing();
    await close(application);
    await expect(open(folder, 'no-such-model')).rejects.toThrow(EmbeddingModelNameError);
    api.fail({ kind: 'status', status: 401 });
    await expect(open(folder, 'next')).rejects.toThrow(EmbeddingKeyError);
    const { application: again } = await open(folder, 'old');
    expect(await again.modelChange()).toBeNull();
  });

  it('finds by the old vectors what was there and what comes, and by the new ones afterwards', async () => {
    const { folder, application, notices } = await changing();
    const other = await open(folder, 'old');
    expect(notices).toEqual([expect.stringContaining('The corpus has vectors of old, and EMBEDDING_MODEL is next')]);
    const { goOn, ended } = await begin(application);

    expect(await application.storage.reembedding.state()).toMatchObject({ model: { name: 'next' }, total: ARTICLES });
    expect(await firstFound(application, 30)).toContain('Nummer 30 ');
    await ingest(application, draft(77));
    expect(await firstFound(application, 77)).toContain('Nummer 77 ');
    await expect(other.application.reembed(() => {}, never)).rejects.toThrow(ReembeddingRunningError);

    goOn();
    expect(await ended).toEqual({ kind: 'complete', passages: ARTICLES + 1 });
    expect(await application.modelChange()).toBeNull();
    api.received.length = 0;
    for (const number of [30, 77]) expect(await firstFound(application, number)).toContain(`Nummer ${number} `);
    // A process that was started before asks the new model as well.
    expect(await firstFound(other.application, 77)).toContain('Nummer 77 ');
    expect(new Set(api.received.slice(0, 2).map(({ model }) => model))).toEqual(new Set(['next']));
    expect(api.received.at(-1)?.model).toBe('next');
  });

  it('asks again where the vectors are changed under a question', async () => {
    const { application } = await changing();
    await application.reembed(() => {}, AbortSignal.abort());
    let goOn = (): void => {};
    const question = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await firstFound(application, 1);
    api.hold('old', question);
    const found = firstFound(application, 12);
    await application.reembed(() => {}, never);
    goOn();
    expect(await found).toContain('Nummer 12 ');
    expect(api.received.at(-1)).toMatchObject({ model: 'next', input: ['Ort Nummer 12'] });
  });

  it('says what to do where the old model is gone, and can be re-embedded', async () => {
    const { application } = await changing();
    api.models.delete('old');
    const error = await firstFound(application, 1).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ModelUnavailableError);
    expect(String(error)).toMatch(/vectors of old .* EMBEDDING_MODEL=old: .*does not know the model/u);
    await expect(application.ingestDrafts([draft(99)], never).next()).rejects.toThrow(ModelUnavailableError);
    expect(await application.reembed(() => {}, never)).toMatchObject({ kind: 'complete' });
    expect(await firstFound(application, 5)).toContain('Nummer 5 ');
  });

  it('answers by the old vectors while the new model fails', async () => {
    const { folder, application } = await changing();
    await close(application);
    api.fail(...Array.from({ length: 3 }, () => ({ kind: 'status', status: 503 }) as const));
    const { application: again, notices } = await open(folder, 'next');
    expect(notices).toEqual([expect.stringContaining('EMBEDDING_MODEL is next'), expect.stringContaining('503')]);
    expect(await firstFound(again, 4)).toContain('Nummer 4 ');
  });

  it('can be closed in the middle, and another goes on', async () => {
    const { folder, application } = await changing();
    const { goOn, ended } = await begin(application);
    const failed = ended.catch((error: unknown) => error);
    await close(application);
    expect(await failed).toBeInstanceOf(Error);
    goOn();
    const { application: again } = await open(folder, 'next');
    const progress: number[] = [];
    expect(await again.reembed((done) => progress.push(done), never)).toMatchObject({ kind: 'complete' });
    expect(progress[0]).toBeGreaterThan(0);
  });

  it('refuses a model whose vectors have another length than they had, until it is re-embedded', async () => {
    const folder = newFolder();
    const { application } = await open(folder, 'old');
    await ingest(application, draft(1), draft(2));
    await close(application);
    api.models.set('old', 32);
    const { application: again, notices } = await open(folder, 'old');
    expect(notices).toHaveLength(1);
    await expect(firstFound(again, 1)).rejects.toThrow(/24 dimensions[^]*32 dimensions/u);
    expect(await again.reembed(() => {}, never)).toMatchObject({ kind: 'complete', passages: 2 });
    expect(await firstFound(again, 2)).toContain('Nummer 2 ');
  });
});
