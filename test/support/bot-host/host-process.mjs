// Runs bots, one after another or side by side, each as its program would but with the model that is loaded already.
import { Application } from '../../../src/application.js';
import { readConfig } from '../../../src/config.js';
import { loadModel } from '../../../src/load-model.js';
import { runBot } from '../../../src/telegram/index.js';

const embedded = loadModel(readConfig({}));
/** What tells a bot to end, by the bot's number. */
const endings = new Map();

async function modelOf(config) {
  if (config.embeddingModel !== 'embedded') return loadModel(config);
  const shared = await embedded;
  return {
    model: shared.model,
    reader: shared.reader,
    support: shared.support,
    embedQuestion: async (question) => shared.embedQuestion(question),
    embedTexts: async (texts) => shared.embedTexts(texts),
    embedWords: async (texts) => shared.embedWords(texts),
    countTokens: async (texts) => shared.countTokens(texts),
    close: async () => {},
  };
}

async function run(bot, environment) {
  const ending = new AbortController();
  endings.set(bot, ending);
  const log = (line) => process.send({ kind: 'logged', bot, line: line.trimEnd() });
  const config = readConfig(environment);
  const application = await Application.open(config, log, 'finding', modelOf(config));
  try {
    await runBot({
      config,
      application,
      signal: ending.signal,
      onStarted: ({ ownerLink }) => process.send({ kind: 'started', bot, ownerLink }),
      writeLog: log,
    });
  } finally {
    await application.close();
    endings.delete(bot);
  }
}

process.on('message', ({ kind, bot, environment }) => {
  if (kind === 'stop') endings.get(bot)?.abort();
  else
    run(bot, environment).then(
      () => process.send({ kind: 'ended', bot, error: null }),
      (error) => process.send({ kind: 'ended', bot, error: String(error) }),
    );
});
process.on('disconnect', () => process.exit());
