import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtProgram } from '../../support/built-program.js';
import { minute, subscribe } from '../../storage/briefings/samples.js';
import { newStorage, temporaryPath } from '../../storage/samples.js';

const PROGRAM = builtProgram('briefing/delivery/delivering-process.mjs');
const lineShape = z.union([z.strictObject({ begun: z.literal(true) }), z.strictObject({ made: z.number() })]);

interface DeliveringProcess {
  readonly child: ChildProcess;
  readonly made: number[];
  readonly ended: Promise<unknown>;
}

/** Starts a program that delivers; it is killed when it has begun to make so many, where a number is given. */
function deliver(path: string, claimant: string, now: Date, killAfter = Infinity): DeliveringProcess {
  const child: ChildProcess = spawn(process.execPath, [PROGRAM, path, claimant, now.toISOString()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const made: number[] = [];
  if (!child.stdout) throw new Error('The program has no output.');
  createInterface(child.stdout).on('line', (line) => {
    const report = lineShape.parse(JSON.parse(line));
    if ('made' in report) made.push(report.made);
    if (made.length === killAfter) child.kill('SIGKILL');
  });
  return { child, made, ended };
}

describe('several processes that deliver from one database', () => {
  it('never make the same briefing, and one that is killed leaves its own to the others', async () => {
    const path = temporaryPath();
    const { briefings, telegram } = await newStorage(path);
    const subscribers = 300;
    for (let chat = 1; chat <= subscribers; chat++) await subscribe(briefings, chat);

    const processes = [deliver(path, 'a', minute(0)), deliver(path, 'b', minute(0)), deliver(path, 'c', minute(0), 7)];
    await Promise.all(processes.map(async ({ ended }) => ended));
    const made = processes.flatMap((one) => one.made);
    expect(new Set(made).size).toBe(made.length);
    expect(processes.filter((one) => one.made.length > 0).length).toBeGreaterThan(1);
    expect(processes[2]?.child.signalCode).toBe('SIGKILL');

    // Its claims have run out by then.
    const last = deliver(path, 'd', minute(1));
    await last.ended;
    expect(last.child.exitCode).toBe(0);
    const unsent = await telegram.messages.recover();
    expect(new Set(unsent.map(({ content }) => content)).size).toBe(subscribers);
    expect(unsent).toHaveLength(subscribers);
    expect(await briefings.deliveries.count()).toEqual(new Map([['pending', subscribers]]));
  });
});
