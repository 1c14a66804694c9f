import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { eventLine } from '../../src/cli/ingesting/event-line.js';
import { progressLine } from '../../src/cli/ingesting/progress-line.js';
import { readSources, totalBytes } from '../../src/cli/ingesting/read-sources.js';
import { reportEvents } from '../../src/cli/ingesting/report-events.js';
import { IngestTally } from '../../src/cli/ingesting/tally.js';
import { untilAborted } from '../../src/cli/ingesting/until-aborted.js';
import { type IngestEvent, PageReader, type ReadResult, type Source } from '../../src/corpus/index.js';
import { language } from './samples.js';

const added: IngestEvent = {
  kind: 'added',
  source: 'news.txt',
  bytesRead: 500,
  article: {
    articleId: 12,
    externalId: null,
    passages: 4,
    length: 480,
    provenance: {
      outlet: 'Sputniknews',
      language: language('de'),
      quotedOutlets: ['WSJ zufolge', 'zitiert WSJ'].map((evidence) => ({
        name: 'The Wall Street Journal',
        language: language('en'),
        basis: 'name' as const,
        cites: null,
        evidence,
        start: 0,
        end: 11,
        reach: { start: 0, end: 480 },
      })),
    },
  },
};
const unchanged: IngestEvent = {
  ...added,
  kind: 'unchanged',
  article: { ...added.article, provenance: null, passages: 0, length: 0 },
};
const failed: IngestEvent = { kind: 'failed', source: 'empty.txt', bytesRead: 500, reason: 'it is empty' };

describe('the progress of an ingest', () => {
  it('shows the share, the rates and the time left', () => {
    expect(progressLine({ articles: 12, bytesRead: 250_000, bytes: 1_000_000, milliseconds: 30_000 })).toBe(
      '[######------------------]  25 % · 12 articles · 0.4/s · 8.3 KB/s · 1:30 left',
    );
  });

  it('shows hours, and never more than the whole', () => {
    const long = { articles: 1, bytesRead: 1, bytes: 100, milliseconds: 60_000 };
    expect(progressLine(long)).toContain('1:39:00 left');
    expect(progressLine({ ...long, bytesRead: 101 })).toContain('100 %');
  });

  it('shows no share where the size is not known', () => {
    expect(progressLine({ articles: 3, bytesRead: 2000, bytes: null, milliseconds: 2000 })).toBe(
      '3 articles · 1.5/s · 1.0 KB/s',
    );
  });

  it('is a line for each article where standard error is no terminal', () => {
    const lines: string[] = [];
    const { onStart, onEvent } = reportEvents({ notice: (line) => lines.push(line), status: null }, () => 0);
    onStart(1000);
    for (const event of [added, unchanged, failed]) onEvent(event);
    expect(lines).toEqual([
      'added A12 Sputniknews (de), quoting The Wall Street Journal · 4 passages · news.txt',
      'unchanged A12 · news.txt',
      'failed empty.txt: it is empty',
    ]);
  });

  it('is a bar that is drawn ten times a second, and the failures, on a terminal', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const lines: string[] = [];
    const bars: string[] = [];
    const output = { notice: (line: string) => lines.push(line), status: (line: string) => void bars.push(line) };
    const { onStart, onEvent, onEnd } = reportEvents(output, () => Date.now());
    onStart(1000);
    for (const event of [added, added, failed]) onEvent(event);
    vi.advanceTimersByTime(250);
    onEnd();
    vi.advanceTimersByTime(1_000);
    expect(lines).toEqual([eventLine(failed)]);
    expect(bars).toHaveLength(3);
    expect(bars.at(-1)).toMatch(/ 50 % · 2 articles · 10\.0\/s/u);
  });
});

describe('the summary of an ingest', () => {
  it('counts what became of everything', () => {
    const tally = new IngestTally();
    for (const event of [added, unchanged, failed]) tally.count(event);
    expect(tally.summary()).toBe('1 article added, 0 updated, 1 unchanged, 1 failed · 4 passages');
    expect(tally.failed).toEqual([{ source: 'empty.txt', reason: 'it is empty' }]);
  });
});

describe('reading several sources', () => {
  const file = (name: string, bytes: number): Source => ({ kind: 'file', name, bytes });
  const reading = {
    pages: new PageReader(),
    standardInput: (async function* () {})(),
    readSource: async function* ({ name }: Source): AsyncGenerator<ReadResult> {
      for (const bytesRead of [40, 90]) yield { kind: 'failed', source: name, reason: 'test', bytesRead };
    },
  };

  it('counts bytes over all of them, and tells first what could not be listed', async () => {
    const results: [string, number][] = [];
    const listed = [{ source: 'missing', reason: 'no such file' }];
    for await (const { bytesRead, ...result } of readSources([file('a', 100), file('b', 90)], listed, reading)) {
      if (result.kind === 'failed') results.push([result.source, bytesRead]);
    }
    expect(results).toEqual([
      ['missing', 0],
      ['a', 40],
      ['a', 90],
      ['b', 140],
      ['b', 190],
    ]);
  });

  it('knows the bytes of all where each is known', () => {
    expect(totalBytes([file('a', 100), file('b', 90)])).toBe(190);
    expect(totalBytes([file('a', 100), { kind: 'standard-input', name: '<stdin>', bytes: null }])).toBeNull();
  });
});

describe('waiting for input', () => {
  it('ends with the signal, though nothing comes, and closes the stream', async () => {
    const stream = new PassThrough();
    stream.write('begun');
    const controller = new AbortController();
    const seen: string[] = [];
    for await (const chunk of untilAborted(stream, controller.signal)) {
      seen.push(String(chunk));
      setImmediate(() => controller.abort());
    }
    expect([seen, stream.destroyed]).toEqual([['begun'], true]);
  });

  it('tells when the stream fails by itself', async () => {
    const stream = new PassThrough();
    stream.destroy(new Error('the disk is gone'));
    await expect(untilAborted(stream, new AbortController().signal).next()).rejects.toThrow('the disk is gone');
  });
});
