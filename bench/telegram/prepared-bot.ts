import { cpSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BotApi, type BotApiOptions, startBotApi } from '../../test/support/bot-api/index.js';
import { type BotProcess, startBot } from '../../test/support/bot-process.js';
import { CORPORA, openCorpus } from '../corpora.js';
import { type EvaluationSet, type LabelledQuestion, news } from '../evaluation-sets.js';
import { notices } from './notices.js';

/** The program that the bot runs from: built before the benches are. */
export const MAIN = resolve('dist/main.js');

/** A stand-in and a data folder of its own with the German news. */
export interface PreparedBot {
  readonly telegram: BotApi;
  readonly data: string;
  /** Starts the bot and waits until it is at work. */
  readonly start: () => Promise<BotProcess>;
  /** What the bot's process is started with. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Articles of the corpus: as many as XQuAD has, whose times stand in the same file. */
export const ARTICLES = 240;

/** Prepares a bot that everyone may ask about German news. */
export async function prepareNewsBot(options: BotApiOptions = {}): Promise<PreparedBot> {
  const { articles } = news();
  return prepareBot({ name: `news-de-${ARTICLES}`, articles: articles.slice(0, ARTICLES) }, options);
}

async function prepareBot(set: Pick<EvaluationSet, 'name' | 'articles'>, options: BotApiOptions): Promise<PreparedBot> {
  await (await openCorpus(set)).close();
  const data = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
  cpSync(`${CORPORA}/${set.name}`, data, { recursive: true });
  const telegram = await startBotApi(options);
  const environment = { ACCESS: 'open', LOG_LEVEL: 'info' };
  return {
    telegram,
    data,
    environment,
    start: async () => startBot({ telegram, data, environment, main: MAIN }),
    close: async () => {
      await telegram.close();
      await rm(data, { recursive: true });
    },
  };
}

/** Prepares a bot that everyone may ask about as many short notices. */
export async function prepareNoticesBot(count: number, options: BotApiOptions = {}): Promise<PreparedBot> {
  return prepareBot({ name: `notices-${count}`, articles: notices(count).map(({ draft }) => draft) }, options);
}

/** Questions about notices for so many people, each their own, and no two the same. */
export function questionsFor(people: number, each: number): string[][] {
  const asked = notices(people * each);
  return Array.from({ length: people }, (_, person) =>
    asked.filter((__, place) => place % people === person).map(({ question }) => question),
  );
}

/** The questions about articles of the corpus. */
export function questionsAskable(): LabelledQuestion[] {
  const { articles, questions } = news();
  const ids = new Set(articles.slice(0, ARTICLES).map(({ id }) => id));
  return questions.filter(({ article }) => ids.has(article));
}
