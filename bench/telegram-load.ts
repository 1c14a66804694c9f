import { setTimeout } from 'node:timers/promises';
import { median, milliseconds, writeSection } from './results.js';
import { converse } from './telegram/conversation.js';
import { prepareNoticesBot, questionsFor } from './telegram/prepared-bot.js';

const COMMAND = 'npm run bench -- telegram-load';
const PEOPLE = 200;
const QUESTIONS_EACH = 5;
/** The time over which people ask their first question, in ms. */
const ARRIVAL_MS = 30_000;

/** A thousand questions from two hundred chats, through the stand-in at Telegram's limits. */
async function measureLoad(): Promise<void> {
  const { telegram, start, close } = await prepareNoticesBot(PEOPLE * QUESTIONS_EACH);
  const bot = await start();
  const begun = performance.now();
  const conversations = await Promise.all(
    questionsFor(PEOPLE, QUESTIONS_EACH).map(async (questions, place) => {
      await setTimeout((place * ARRIVAL_MS) / PEOPLE);
      const person = telegram.person({ firstName: `Person ${place}`, languageCode: 'en' });
      return converse(person, questions, telegram);
    }),
  );
  const seconds = (performance.now() - begun) / 1_000;
  // Whatever might still come twice has this long to come.
  await telegram.settled(3_000);
  await bot.stop();
  const answers = conversations.reduce((sum, { person }) => sum + person.chat.botMessages.length, 0);
  const refused = telegram.ledger.entries.filter(({ outcome }) => outcome.kind === 'error');
  const gaps = conversations.flatMap(({ person }) => answerTimes(person.chat.messages));
  writeSection(
    'A thousand questions from two hundred chats',
    COMMAND,
    [
      {
        columns: ['', ''],
        rows: [
          ['questions', String(PEOPLE * QUESTIONS_EACH)],
          ['answers', String(answers)],
          [
            'lost',
            String(conversations.filter(({ questions, person }) => person.chat.botMessages.length < questions).length),
          ],
          ['doubled', String(conversations.reduce((sum, { repeated }) => sum + repeated, 0))],
          ['violations of the rate limits', String(telegram.violations.length)],
          ['calls refused by the server', String(refused.length)],
          ['questions a second', (answers / seconds).toFixed(1)],
          ['from question to answer, median', `${milliseconds(median(gaps))} ms`],
        ],
      },
    ],
    [
      'The built program against the stand-in in test/support/bot-api, which has limits of 30 messages a second in all, 1 a second a chat and 20 a minute a group, and checks every call.',
      'Each person asks the next question when the last is answered; all ask at once, so that most of the time to an answer is waiting for the model, which does one thing at a time. The corpus is 1,000 short notices, and every question is about another one.',
      ...refused.slice(0, 5).map(({ method, outcome }) => `Refused: ${method} ${JSON.stringify(outcome)}`),
    ],
  );
  await close();
}

/** Ms from each question to the message that came after it. */
function answerTimes(
  messages: readonly { readonly versions: readonly { readonly at: number }[]; readonly sender: unknown }[],
): number[] {
  const times = messages.map(({ versions }) => versions[0]?.at ?? 0);
  return times.flatMap((at, place) => (place % 2 === 1 ? at - (times[place - 1] ?? at) : []));
}

await measureLoad();
