import { Application } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { runBot } from '../../src/telegram/index.js';
import type { Bot, BotOptions } from './bot-process.js';
import { sharedModel } from './shared-model.js';

/**
 * Starts a bot in the process of the tests, with the model that is loaded already, and waits until it is at work. Rejects with why
 * the bot ended where it ends before.
 */
export async function startBotHere({ telegram, data, environment = {} }: BotOptions): Promise<Bot> {
  const logged: string[] = [];
  const log = (line: string): number => logged.push(line.trimEnd());
  const ending = new AbortController();
  const config = readConfig({
    DATA_DIR: data,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ...environment,
  });
  const application = await Application.open(config, log, 'finding', sharedModel(config));
  let ended: Promise<void> = Promise.resolve();
  const ownerLink = await new Promise<string | null>((resolve, reject) => {
    const running = runBot({
      config,
      application,
      signal: ending.signal,
      onStarted: (started) => resolve(started.ownerLink),
      writeLog: log,
    });
    ended = running.finally(() => application.close());
    ended.catch(reject);
  });
  return {
    ownerLink,
    printed: ownerLink === null ? [] : [ownerLink],
    logged,
    stop: async () => {
      ending.abort();
      await ended;
      return 0;
    },
  };
}
