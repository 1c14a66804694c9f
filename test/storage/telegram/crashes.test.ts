import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtProgram } from '../../support/built-program.js';
import { newStorage, temporaryPath } from '../samples.js';

const PROGRAM = builtProgram('storage/telegram/finishing-process.mjs');
const BOT = 7_000_000_001;
const MESSAGES = 3;

const lineShape = z.union([
  z.object({ received: z.array(z.number()) }).strict(),
  z.object({ finished: z.number() }).strict(),
]);

interface Reported {
  readonly received: readonly number[];
  readonly finished: readonly number[];
}

/** Works through updates until `killAfter` of them were reported as finished; 0 kills it once it has received them. */
async function workUntilKilled(path: string, first: number, count: number, killAfter: number): Promise<Reported> {
  const child: ChildProcess = spawn(process.execPath, [PROGRAM, path, String(first), String(count), String(MESSAGES)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const received: number[] = [];
  const finished: number[] = [];
  if (!child.stdout) throw new Error('The program has no output.');
  createInterface(child.stdout).on('line', (line) => {
    const report = lineShape.parse(JSON.parse(line));
    if ('received' in report) received.push(...report.received);
    else finished.push(report.finished);
    if (finished.length === killAfter) child.kill('SIGKILL');
  });
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  return { received, finished };
}

/** The finished updates with the number of messages that each left, from the tables themselves. */
function finishedIn(path: string): Map<number, number> {
  const database = new Database(path, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  const rows = database.prepare(
    `select update_id, (select count(*) from outgoing_message as message where message.update_id = received.update_id)
    from incoming_update as received where state != 'received'`,
  );
  const found = new Map(z.array(z.tuple([z.number(), z.number()])).parse(rows.raw().all()));
  const orphans = `select count(*) from outgoing_message where update_id not in
    (select update_id from incoming_update where state = 'handled')`;
  expect(database.prepare(orphans).pluck().get()).toBe(0);
  database.close();
  return found;
}

describe('a process that is killed while it works through updates', () => {
  it.each([0, 1, 20])('has finished each with all of its messages, or not at all (killed after %i)', async (count) => {
    const path = temporaryPath();
    const reported = await workUntilKilled(path, 1, 5_000, count);

    expect(reported.received).toHaveLength(5_000);
    const finished = finishedIn(path);
    expect([...finished.keys()]).toEqual(expect.arrayContaining([...reported.finished]));
    expect(new Set(finished.values())).toEqual(new Set(finished.size > 0 ? [MESSAGES] : []));
    expect(finished.size).toBeLessThan(5_000);

    const { telegram } = await newStorage(path);
    const left = await telegram.updates.unfinished(BOT);
    expect(left.map(({ updateId }) => updateId)).toEqual(reported.received.filter((id) => !finished.has(id)));
    const unsent = await telegram.messages.recover();
    expect(unsent).toHaveLength(finished.size * MESSAGES);
    const uncertain = unsent.filter((message) => message.uncertain);
    expect(uncertain.length).toBeGreaterThanOrEqual(reported.finished.length);
    expect(uncertain.every(({ content }) => content.startsWith('answer 0 to'))).toBe(true);
  });

  it('is followed by one that goes on where it ended, and answers nothing twice', async () => {
    const path = temporaryPath();
    const first = await workUntilKilled(path, 1, 400, 10);
    const second = await workUntilKilled(path, 391, 20, 10);

    expect(first.received).toHaveLength(400);
    expect(second.received).toEqual(Array.from({ length: 10 }, (_, index) => 401 + index));
    expect(first.finished.filter((id) => second.finished.includes(id))).toEqual([]);
    const finished = finishedIn(path);
    expect([...finished.keys()]).toEqual(expect.arrayContaining([...first.finished, ...second.finished]));
    expect(new Set(finished.values())).toEqual(new Set([MESSAGES]));
  });
});
