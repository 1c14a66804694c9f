import { cpSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BotApi, type BotApiOptions, startBotApi } from '../../test/support/bot-api/index.js';
import { type BotProcess, startBot } from '../../test/support/bot-process.js';
import { CORPORA, openCorpus } from '../corpora.js';
import { type LabelledQuestion, news } from '../evaluation-sets.js';

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
  const set = { name: `news-de-${ARTICLES}`, articles: articles.slice(0, ARTICLES) };
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

/** Questions for so many people, each their own; neighbouring ones are about different articles. */
export function questionsFor(people: number, each: number): string[][] {
  const questions = questionsAskable();
  const step = 7;
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: each }, (__, place) => {
      const chosen = questions[(person * 31 + place * step) % questions.length];
      return chosen?.question ?? '';
    }),
  );
}

/** The questions about articles of the corpus. */
export function questionsAskable(): LabelledQuestion[] {
  const { articles, questions } = news();
  const ids = new Set(articles.slice(0, ARTICLES).map(({ id }) => id));
  return questions.filter(({ article }) => ids.has(article));
}
