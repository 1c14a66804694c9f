import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExtractingWriter, Patience, systemWaitingClock } from '../../src/briefing/composing/index.js';
import { type BriefingWish, type ComparableTopic, Edition } from '../../src/briefing/selection/index.js';
import { StoryKeeper } from '../../src/briefing/stories/index.js';
import { type Language, normalize, parseLanguage } from '../../src/domain/index.js';
import { LanguageCentres } from '../../src/index/index.js';
import { type NewVersion, openStorage, type Storage } from '../../src/storage/index.js';
import { randomNumbers } from '../random-numbers.js';
import type { Table } from '../results.js';
import { newsOfDay } from './news-days.js';

const DAYS = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
const SHAPE = { articles: 2_000, stories: 900 };
const SUBSCRIPTIONS = 10_000;
const TOPICS = 2_000;
const MODEL = { name: 'made up', dimension: 384, fingerprint: '6a96f52565008d78' };

/** Puts four days of made-up news into stories, and tells the last one's to 10,000 subscriptions. */
export async function measureManySubscriptions(): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-bench-'));
  let now = new Date(0);
  const storage = await openStorage({ path: join(folder, 'depesche.db'), clock: () => now, randomId: randomUUID });
  try {
    await storage.corpus.claimModel(MODEL);
    const centres = await LanguageCentres.read('models/language-centres.json', MODEL);
    const keeper = new StoryKeeper({ storage, model: MODEL, centres });
    const clustering: [string, string][] = [];
    const arrive = async (news: readonly NewVersion[]): Promise<void> => {
      for (const version of news) {
        now = new Date(version.publishedAt ?? 0);
        await storage.articles.addVersion(version);
      }
    };
    let last: NewVersion[] = [];
    for (const day of DAYS) {
      await arrive(last);
      const news = newsOfDay(day, SHAPE, (language) => centres.centre('texts', language));
      last = news.splice(-1);
      await arrive(news);
      const started = moment();
      await keeper.catchUp(now);
      clustering.push(seconds(started));
    }
    await arrive(last);
    const restarted = moment();
    await new StoryKeeper({ storage, model: MODEL, centres }).catchUp(now);
    const restored = seconds(restarted);
    const period = { from: '2026-11-27T00:00:00.000Z', to: '2026-11-28T00:00:00.000Z' };
    const stories = await storage.stories.inPeriod(period.from, period.to);
    const rows = [
      [`${SHAPE.articles} articles into stories, first day`, ...(clustering[0] ?? [])],
      ['the same, with three days before it', ...(clustering.at(-1) ?? [])],
      ['the first article after a start', ...restored],
      [`stories of the last day (made up from ${SHAPE.stories})`, String(stories.length), ''],
      ...(await tellAll(storage, centres, period)),
    ];
    return { columns: ['', 'seconds', 'of processor'], rows };
  } finally {
    await storage.close();
    await rm(folder, { recursive: true });
  }
}

async function tellAll(
  storage: Storage,
  centres: LanguageCentres,
  period: { readonly from: string; readonly to: string },
): Promise<string[][]> {
  const started = moment();
  const edition = await Edition.open(period, { storage, centres, writer: new ExtractingWriter(centres) });
  const opened = seconds(started);
  const patience = new Patience(0, systemWaitingClock);
  let told = 0;
  for (const wish of wishes(period.from)) told += (await edition.tell(wish, patience)).length;
  return [
    ['opening the edition', ...opened],
    [`opening it and telling it to ${SUBSCRIPTIONS} subscriptions`, ...seconds(started)],
    ['stories told, each to one subscription', String(told), ''],
  ];
}

/** Half follow a topic, a third have filters, all were told stories the day before, and a tenth want less of something. */
function wishes(from: string): BriefingWish[] {
  const random = randomNumbers(5);
  const vector = (): Float32Array => normalize(Float32Array.from({ length: 384 }, () => random() - 0.5));
  const topics = Array.from({ length: TOPICS }, (_, place): ComparableTopic => ({
    key: String(place),
    vector: vector(),
    words: [`word${place}`],
  }));
  const languages = ['en', 'de', 'fr', 'es', 'ru', 'ar', 'tr', 'it'].flatMap((code): Language[] => {
    const language = parseLanguage(code);
    return language ? [language] : [];
  });
  const any = <T>(values: readonly T[]): T[] => values.slice(Math.floor(random() * values.length)).slice(0, 1);
  return Array.from({ length: SUBSCRIPTIONS }, (): BriefingWish => {
    const [language = languages[0]] = any(languages);
    if (!language) throw new Error('there is no language');
    return {
      topic: random() < 0.5 ? (any(topics)[0] ?? null) : null,
      outlets: random() < 0.1 ? Array.from({ length: 10 }, () => `Outlet ${Math.floor(random() * 120)}`) : [],
      languages: random() < 0.2 ? any(languages) : [],
      quotedOutlets: random() < 0.05 ? [`Outlet ${Math.floor(random() * 120)}`] : [],
      stories: any([3, 7, 15])[0] ?? 7,
      language,
      from,
      told: new Set(Array.from({ length: 7 }, () => Math.floor(random() * 2_500))),
      lessOf: random() < 0.1 ? [vector(), vector(), vector()] : [],
    };
  });
}

/** A moment by the clock and by the processor's time. */
interface Moment {
  readonly clock: number;
  readonly processor: NodeJS.CpuUsage;
}

function moment(): Moment {
  return { clock: performance.now(), processor: process.cpuUsage() };
}

/** Seconds since a moment, by the clock and by the processor's time, all threads together. */
function seconds({ clock, processor }: Moment): [string, string] {
  const { user, system } = process.cpuUsage(processor);
  return [((performance.now() - clock) / 1_000).toFixed(1), ((user + system) / 1e6).toFixed(1)];
}
