import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBotApi } from '../test/support/bot-api/index.js';
import { startBot } from '../test/support/bot-process.js';
import { chatPage } from './telegram/chat-page.js';
import { MAIN } from './telegram/prepared-bot.js';

const [target = 'chat.html'] = process.argv.slice(2);

/** Writes a chat with the real bot as a page that looks as Telegram shows it; a browser makes a picture of it. */
async function drawChat(path: string): Promise<void> {
  const telegram = await startBotApi();
  const data = mkdtempSync(join(tmpdir(), 'depesche-picture-'));
  const bot = await startBot({ telegram, data, environment: { ACCESS: 'open' }, main: MAIN });
  const anna = telegram.person({ firstName: 'Anna', languageCode: 'en' });
  anna.writes('How many returnees asked for help?');
  const answer = await anna.chat.nextMessage({ timeoutMs: 30_000 });
  anna.presses(({ text }) => text.startsWith('[1]'), answer);
  await anna.chat.nextMessage({ timeoutMs: 30_000 });
  await bot.stop();
  writeFileSync(path, chatPage(anna.chat.messages));
  console.error(
    `${path} is written; for a picture: chromium --headless --hide-scrollbars --force-device-scale-factor=1.5 --screenshot=docs/chat.png --window-size=480,1018 ${path}`,
  );
  await telegram.close();
  await rm(data, { recursive: true });
}

await drawChat(target);
