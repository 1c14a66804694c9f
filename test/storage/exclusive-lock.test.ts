import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtProgram } from '../support/built-program.js';
import { StorageUnavailableError } from '../../src/errors.js';
import { type ExclusiveLock, takeExclusiveLock } from '../../src/storage/index.js';
import { temporaryPath } from './samples.js';

const PROGRAM = builtProgram('storage/locking-process.mjs');

interface OtherProcess {
  readonly answer: 'taken' | 'refused';
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly exited: Promise<unknown>;
}

/** A process of its own that tries to take the lock. */
async function otherProcess(path: string): Promise<OtherProcess> {
  const child = spawn(process.execPath, [PROGRAM, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  const [answer] = await once(createInterface(child.stdout), 'line');
  if (answer !== 'taken' && answer !== 'refused') throw new Error(`The program said ${answer}.`);
  return { answer, child, exited };
}

/** Takes the lock in this process until the test ends. */
function take(path: string): ExclusiveLock | null {
  const lock = takeExclusiveLock(path);
  if (lock) onTestFinished(() => lock.release());
  return lock;
}

describe('the lock', () => {
  it('is taken by one at a time, in this process too', () => {
    const path = temporaryPath();
    const lock = take(path);

    expect(take(path)).toBeNull();
    lock?.release();
    expect(take(path)).not.toBeNull();
  });

  it('is refused to another process while it is held, and is free when it is released', async () => {
    const path = temporaryPath();
    const lock = take(path);
    expect((await otherProcess(path)).answer).toBe('refused');

    lock?.release();
    const other = await otherProcess(path);
    expect(other.answer).toBe('taken');
    expect(take(path)).toBeNull();

    other.child.stdin.end();
    await other.exited;
    expect(take(path)).not.toBeNull();
  });

  it('is free after the process that held it was killed', async () => {
    const path = temporaryPath();
    const { answer, child, exited } = await otherProcess(path);
    expect(answer).toBe('taken');
    expect(take(path)).toBeNull();

    child.kill('SIGKILL');
    await exited;

    expect(take(path)).not.toBeNull();
  });

  it('is another one for another path', () => {
    expect(take(temporaryPath())).not.toBeNull();
    expect(take(temporaryPath())).not.toBeNull();
  });

  it('makes the folder, for its owner only', () => {
    const path = temporaryPath();
    take(path);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  });

  it('says where its file cannot be made', () => {
    const folder = temporaryPath();
    mkdirSync(folder, { recursive: true });
    expect(() => take(folder)).toThrow(StorageUnavailableError);

    const file = temporaryPath();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'a file, not a folder');
    expect(() => take(`${file}/bot.lock`)).toThrow(StorageUnavailableError);
  });
});
