import { Application } from '../src/application.js';
import { readConfig } from '../src/config.js';
import { hasEvaluationData } from './evaluation-sets.js';
import { median, milliseconds, writeSection } from './results.js';
import { ARTICLES, prepareNewsBot, questionsAskable } from './telegram/prepared-bot.js';

const COMMAND = 'npm run bench -- telegram-latency';
const WARM_UP = 10;
const QUESTIONS = 100;

/** What the bot adds to the time that an answer takes: from the update's coming to the call that sends the answer. */
async function measureLatency(): Promise<void> {
  const { telegram, data, start, close } = await prepareNewsBot();
  const application = await Application.open(readConfig({ DATA_DIR: data }), console.error);
  const answerer = await application.answerer();
  const bot = await start();
  const questions = questionsAskable().slice(0, WARM_UP + QUESTIONS);
  const direct: number[] = [];
  const throughBot: number[] = [];
  for (const [place, { question }] of questions.entries()) {
    const began = performance.now();
    await answerer.answer(question);
    const answered = performance.now();
    const person = telegram.person({ firstName: `Person ${place}` });
    const sent = performance.now();
    person.writes(question);
    await person.chat.nextMessage({ timeoutMs: 30_000 });
    const arrived = performance.now();
    if (place < WARM_UP) continue;
    direct.push(answered - began);
    throughBot.push(arrived - sent);
  }
  await bot.stop();
  await application.close();
  const added = throughBot.map((time, place) => time - (direct[place] ?? 0));
  const ninth = (values: readonly number[]): string =>
    milliseconds(values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? 0);
  writeSection(
    'From update to answer',
    COMMAND,
    [
      {
        columns: [`${direct.length} questions, ${ARTICLES} articles, ms`, 'median', '9 in 10'],
        rows: [
          ['the program alone, warm', milliseconds(median(direct)), ninth(direct)],
          ['through the bot: from update to sendRichMessage', milliseconds(median(throughBot)), ninth(throughBot)],
          ['added by the bot, pair by pair', milliseconds(median(added)), ninth(added)],
        ],
      },
    ],
    [
      'Each question is answered once by the program in this process and once by the bot in its own, in turn. The bot’s time holds long poll, storing, answering, storing and the call’s arrival.',
    ],
  );
  await close();
}

if (hasEvaluationData()) await measureLatency();
