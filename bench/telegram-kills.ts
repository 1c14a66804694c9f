import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { randomNumbers } from './random-numbers.js';
import { writeSection } from './results.js';
import { converse, conversationOf } from './telegram/conversation.js';
import { MAIN, type PreparedBot, prepareNoticesBot, questionsFor } from './telegram/prepared-bot.js';
import { uncertainMessages } from './telegram/uncertain-messages.js';

const COMMAND = 'npm run bench -- telegram-kills';
const PEOPLE = 200;
const QUESTIONS_EACH = 5;
const KILLS = 50;
/** A process lives for a random time up to this, its start included, in ms. */
const LONGEST_LIFE_MS = 8_000;
const SEED = 4;

/** A thousand questions from two hundred chats while the bot's process is killed fifty times. */
async function measureKills(): Promise<void> {
  const prepared = await prepareNoticesBot(PEOPLE * QUESTIONS_EACH);
  const { telegram, data, start, close } = prepared;
  const people = questionsFor(PEOPLE, QUESTIONS_EACH).map((questions, place) => ({
    person: telegram.person({ firstName: `Person ${place}`, languageCode: 'en' }),
    questions,
  }));
  const conversing = Promise.all(people.map(async ({ person, questions }) => converse(person, questions, telegram)));
  const answeredAt = await killAgainAndAgain(prepared, () =>
    people.reduce((sum, { person }) => sum + person.chat.botMessages.length, 0),
  );
  const bot = await start();
  await conversing;
  await telegram.settled(3_000);
  await bot.stop();
  const conversations = people.map(({ person }) => conversationOf(person, QUESTIONS_EACH));
  const listed = await uncertainMessages(data);
  const doubled = conversations.filter(({ repeated }) => repeated > 0);
  const unlisted = doubled.filter(({ person, repeated }) => {
    const ofChat = listed.filter(({ chatId }) => chatId === person.chat.id);
    return ofChat.reduce((sum, { attempts }) => sum + attempts - 1, 0) < repeated;
  });
  writeSection(
    'A thousand questions while the process is killed fifty times',
    COMMAND,
    [
      {
        columns: ['', ''],
        rows: [
          ['questions', String(PEOPLE * QUESTIONS_EACH)],
          ['kill -9', String(KILLS)],
          ['answers when the last kill came', String(answeredAt)],
          [
            'unanswered in the end',
            String(conversations.filter(({ questions, answers, repeated }) => answers - repeated < questions).length),
          ],
          ['answered twice', String(conversations.reduce((sum, { repeated }) => sum + repeated, 0))],
          ['of these not in the bot’s own list of cut sendings', String(unlisted.length)],
          ['sendings that a kill cut, by the bot’s own list', String(listed.length)],
          ['violations of the rate limits', String(telegram.violations.length)],
        ],
      },
    ],
    [
      `Each process lives for a random time up to ${LONGEST_LIFE_MS / 1_000} s, its start included (seed ${SEED}); the next one starts at once.`,
      'An answer comes twice only where the process was killed between the server’s taking it and its being recorded as sent, which the bot cannot know.',
      ...listed.map(
        ({ id, updateId, chatId, attempts }) =>
          `Cut: message ${id} for update ${updateId ?? '-'} in chat ${chatId}, ${attempts} attempts`,
      ),
    ],
  );
  await close();
}

/** Gives the number of answers at the last kill. */
async function killAgainAndAgain({ telegram, data, environment }: PreparedBot, answers: () => number): Promise<number> {
  const random = randomNumbers(SEED);
  for (let kill = 1; kill <= KILLS; kill++) {
    const child: ChildProcess = spawn(process.execPath, [MAIN, 'bot'], {
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: data,
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
        ...environment,
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const exited = once(child, 'exit');
    await setTimeout(random() * LONGEST_LIFE_MS);
    child.kill('SIGKILL');
    await exited;
    if (kill % 10 === 0) console.error(`${kill} kills, ${answers()} answers`);
  }
  return answers();
}

await measureKills();
