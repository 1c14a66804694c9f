import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from '../src/application.js';
import { readConfig } from '../src/config.js';
import type { PollReport } from '../src/feeds/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { articleText, feedOf, html, page, PAGE } from '../test/feeds/samples.js';
import { content, WebServer } from '../test/support/web-server/index.js';
import { writeSection } from './results.js';

const COMMAND = 'npm run bench -- feeds';
const FEEDS = Number(process.env['BENCH_FEEDS'] ?? 500);
const ENTRIES = 20;
const ROUNDS = 3;
/** Every so many feeds list teasers, whose pages have to be fetched and read. */
const TEASER_FEEDS = 4;
const HOSTS = Array.from({ length: 50 }, (_, number) => `127.0.1.${number + 1}`);
const PASSAGES_AT_ONCE = 500;
const TEXTS_AT_ONCE = 200;

/** Seconds by the clock, and of the processor in all threads: what else the machine does counts in the first alone. */
interface Taken {
  readonly seconds: number;
  readonly processor: number;
}

interface Round extends Taken {
  readonly megabytes: number;
  readonly added: number;
}

/** Polls feeds of a local server three times, and compares the first with the model's own time for the same texts. */
async function measureFeeds(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-bench-'));
  const config = readConfig({ DATA_DIR: folder, ALLOW_PRIVATE_HOSTS: '127.0.0.0/8' });
  const web = await WebServer.start(HOSTS);
  const application = await Application.open(config, console.error, 'ingesting');
  for (let number = 0; number < FEEDS; number++) {
    await application.storage.feeds.feeds.add({ url: publish(number, web), title: null });
  }
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await application.storage.feeds.feeds.makeDue();
    const stop = stopwatch();
    const reports = await pollAll(application);
    const added = reports.reduce((sum, report) => sum + report.added, 0);
    rounds.push({ ...stop(), megabytes: residentMegabytes(), added });
  }
  const texts = await textsOf(application);
  await application.close();
  await web.close();
  const alone = await embedAlone(texts, config);
  await rm(folder, { recursive: true });
  const [first] = rounds;
  writeSection(
    `${FEEDS} feeds of ${ENTRIES} entries`,
    COMMAND,
    [
      {
        columns: ['round', 'new articles', 'seconds', 'of processor', 'memory, MB'],
        rows: rounds.map(({ seconds, processor, megabytes, added }, round) => [
          `${round + 1}`,
          `${added}`,
          seconds.toFixed(1),
          processor.toFixed(1),
          megabytes.toFixed(0),
        ]),
      },
      {
        columns: ['first round', 'seconds', 'of processor'],
        rows: [
          ['the model alone, the same texts', alone.seconds.toFixed(1), alone.processor.toFixed(1)],
          [
            "of the model's own time",
            `${((first?.seconds ?? 0) / alone.seconds).toFixed(2)}x`,
            `${((first?.processor ?? 0) / alone.processor).toFixed(2)}x`,
          ],
        ],
      },
    ],
    [
      `On ${HOSTS.length} hosts, each fourth feed one of teasers whose pages are fetched; the server is in the same process. ${texts.length} distinct texts.`,
    ],
  );
}

async function pollAll(application: Application): Promise<PollReport[]> {
  const reports: PollReport[] = [];
  const poller = await application.feedPoller({
    onPolled: (report) => reports.push(report),
    onFault: (error) => console.error(error),
  });
  await poller.pollDue(new AbortController().signal);
  const failed = reports.find(({ error }) => error !== null);
  if (failed) throw new Error(`${failed.feed.url}: ${failed.error}`);
  return reports;
}

/** Puts a feed on the server, and gives its address. */
function publish(number: number, web: WebServer): string {
  const host = HOSTS[number % HOSTS.length] ?? '127.0.1.1';
  const isTeaser = number % TEASER_FEEDS === 0;
  const entries = Array.from({ length: ENTRIES }, (_, place) => {
    const subject = `ort${number}x${place}`;
    const text = articleText(subject);
    const path = `/${number}/${place}`;
    if (isTeaser) web.answer(host, path, content(page(text, { title: subject }), PAGE));
    return { id: subject, path, title: subject, ...(isTeaser ? { summary: subject } : { content: html(text) }) };
  });
  web.answer(host, `/feed${number}`, content(feedOf(entries, `Blatt ${number}`), { etag: `"${number}"` }));
  return web.url(host, `/feed${number}`);
}

/** The distinct texts that were embedded: passages and sentences. */
async function textsOf({ storage }: Application): Promise<string[]> {
  const ids = await storage.passages.matching({});
  const texts = new Set<string>();
  for (let first = 0; first < ids.length; first += PASSAGES_AT_ONCE) {
    const sources = await storage.passages.citationSources(ids.slice(first, first + PASSAGES_AT_ONCE));
    for (const { passage, version } of sources) {
      for (const { start, end } of [passage, ...passage.sentences]) texts.add(version.text.slice(start, end));
    }
  }
  return [...texts];
}

/** What the model takes for texts by itself. */
async function embedAlone(texts: readonly string[], config: ReturnType<typeof readConfig>): Promise<Taken> {
  const model = await EmbeddedModel.open({ encoder: config.encoderFolder, reader: config.readerFolder });
  const stop = stopwatch();
  for (let first = 0; first < texts.length; first += TEXTS_AT_ONCE) {
    await model.embedTexts(texts.slice(first, first + TEXTS_AT_ONCE));
  }
  const taken = stop();
  await model.close();
  return taken;
}

/** Starts to measure, and gives what was taken until it is called. */
function stopwatch(): () => Taken {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1_000_000 };
  };
}

function residentMegabytes(): number {
  return process.memoryUsage().rss / 1_000_000;
}

await measureFeeds();
