import { afterEach, describe, expect, it, vi } from 'vitest';
import { whileShowing } from '../../src/cli/program/waiting.js';

afterEach(() => {
  vi.useRealTimers();
});

/** What a terminal shows while something takes so long, in ms. */
async function shown(milliseconds: number): Promise<string[]> {
  vi.useFakeTimers();
  const lines: string[] = [];
  const showing = whileShowing(
    'Waiting …',
    { status: (line) => lines.push(line) },
    async () => new Promise((resolve) => setTimeout(() => resolve('done'), milliseconds)),
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  expect(await showing).toBe('done');
  await vi.advanceTimersByTimeAsync(60_000);
  return lines;
}

describe('waiting', () => {
  it('is said once, and only where it takes more than a second', async () => {
    expect(await shown(999)).toEqual([]);
    expect(await shown(30_000)).toEqual(['Waiting …']);
  });

  it('is said nowhere but on a terminal, and ends with what is waited for', async () => {
    await expect(
      whileShowing('Waiting …', { status: null }, async () => Promise.reject(new Error('over'))),
    ).rejects.toThrow('over');
  });
});
