// Works through updates as a program of its own: node finishing-process.mjs PATH FIRST COUNT MESSAGES
// Receives COUNT updates from id FIRST on, then finishes each with MESSAGES messages, and begins to send the first of these.
// Prints a JSON line for the ids received, and one for each update after it was finished. Ends when it is killed.
import { writeSync } from 'node:fs';
import { openStorage } from '../../../src/storage/index.js';

const [path, ...numbers] = process.argv.slice(2);
const [first, count, messages] = numbers.map(Number);
const BOT = 7_000_000_001;

function report(line) {
  // Written at once: what a killed process has said must not depend on a buffer.
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const { telegram } = await openStorage({ path, clock: () => new Date(), randomId: () => crypto.randomUUID() });
const ids = Array.from({ length: count }, (_, index) => first + index);
const received = ids.map((updateId) => ({ updateId, payload: JSON.stringify({ update_id: updateId }) }));
const fresh = await telegram.updates.receive(BOT, received, new Date());
report({ received: [...fresh] });
for (const { updateId } of await telegram.updates.unfinished(BOT)) {
  const outgoing = await telegram.transaction(async (records) => {
    if (!(await records.updates.finish(BOT, updateId, 'handled'))) return [];
    const contents = Array.from({ length: messages }, (_, index) => `answer ${index} to ${updateId}`);
    const threadId = null;
    return records.messages.add(
      updateId,
      contents.map((content) => ({ chatId: 101, threadId, content })),
      new Date(),
    );
  });
  await telegram.messages.begin(outgoing[0]);
  report({ finished: updateId });
}
setInterval(() => {}, 60_000);
