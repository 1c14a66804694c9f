import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBotApi } from '../test/support/bot-api/index.js';
import { startBot } from '../test/support/bot-process.js';
import { randomNumbers } from './random-numbers.js';
import { writeSection } from './results.js';
import { oddUpdate } from './telegram/odd-updates.js';
import { MAIN } from './telegram/prepared-bot.js';

const COMMAND = 'npm run bench -- telegram-fuzz';
const UPDATES = 5_000;
const PEOPLE = 400;
const SEED = 5_000;
const PATIENCE_MS = 1_200_000;

/** What is no fault of the bot's message: chats and messages that the updates made up. */
const MADE_UP =
  /chat not found|message to (?:be replied|edit) not found|query is too old|can't initiate conversation|bot is not a member|invalid file_id|wrong file|chat_id is empty|PEER_ID_INVALID/iu;

/** Five thousand odd updates: nothing may end the process, and no message may be refused. */
async function fuzz(): Promise<void> {
  const telegram = await startBotApi({ limits: 'off' });
  const data = mkdtempSync(join(tmpdir(), 'depesche-fuzz-'));
  const bot = await startBot({ telegram, data, environment: { ACCESS: 'open' }, main: MAIN });
  const people = Array.from({ length: PEOPLE }, (_, place) => telegram.person({ firstName: `Person ${place}` }));
  for (const person of people) person.writes('/start');
  await telegram.until(() => people.every(({ chat }) => chat.botMessages.length > 0), PATIENCE_MS);
  const group = telegram.supergroup({ title: 'Group', members: people.slice(0, 2) });
  const random = randomNumbers(SEED);
  for (let update = 0; update < UPDATES; update++) telegram.push(oddUpdate(random, people, group.id));
  // When this person is answered, everything before has been taken.
  await telegram.until(() => telegram.pendingUpdates.length === 0, PATIENCE_MS);
  const last = telegram.person({ firstName: 'Last' });
  last.writes('How many returnees asked for help?');
  await last.chat.nextMessage({ timeoutMs: PATIENCE_MS });
  await telegram.settled(5_000);
  const crashed = bot.process.exitCode !== null || bot.process.signalCode !== null;
  const ended = await bot.stop();
  const errors = telegram.ledger.entries.flatMap(({ method, outcome }) =>
    outcome.kind === 'error' ? [`${method}: ${outcome.description}`] : [],
  );
  const refused = errors.filter((error) => !MADE_UP.test(error));
  const failed = bot.logged.filter((line) => line.includes('could not be handled'));
  writeSection(
    'Five thousand odd updates',
    COMMAND,
    [
      {
        columns: ['', ''],
        rows: [
          ['updates', String(UPDATES)],
          ['crashes', crashed ? '1' : '0'],
          ['exit code in the end', String(ended)],
          [
            'messages sent',
            String(
              telegram.ledger.entries.filter(
                ({ method, outcome }) =>
                  /^(?:send|edit)/u.test(method) && outcome.kind === 'ok' && method !== 'sendChatAction',
              ).length,
            ),
          ],
          ['messages refused by the server', String(refused.length)],
          ['calls about chats and messages that the updates made up', String(errors.length - refused.length)],
          ['updates whose handling failed and was told to the person', String(failed.length)],
        ],
      },
    ],
    [
      `Every kind of update in the Bot API, with odd texts; every third has a field missing or of another type (seed ${SEED}). Rate limits are off in the stand-in, validation is on.`,
      ...[...new Set(refused)].slice(0, 5).map((error) => `Refused: ${error}`),
    ],
  );
  for (const line of [...new Set(failed.map((logged) => logged.slice(0, 400)))].slice(0, 20)) console.error(line);
  await telegram.close();
  await rm(data, { recursive: true });
}

await fuzz();
