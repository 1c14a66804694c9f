import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application.js';
import { createLog } from '../../src/telegram/monitoring/log.js';
import { keepReembedded } from '../../src/telegram/reembedding.js';

const CHANGE = { from: { name: 'old', dimension: 2, fingerprint: 'f1' }, to: 'next' };

/** A bot over a corpus whose re-embedding fails a number of times. */
function bot(failures: number, onAttempt: (attempt: number) => void = () => {}) {
  const ending = new AbortController();
  const lines: string[] = [];
  let attempts = 0;
  let changed = false;
  // What re-embedding in the background uses of an application.
  const application = {
    modelChange: async () => (changed ? null : CHANGE),
    reembed: async (onProgress: (done: number, total: number) => void) => {
      onAttempt(++attempts);
      onProgress(attempts, 10);
      if (attempts <= failures) throw new Error('the endpoint is gone');
      changed = true;
      return { kind: 'complete', passages: 10 };
    },
  } as unknown as Application;
  const log = createLog({ level: 'info', secrets: [], write: (line) => void lines.push(line) });
  return { parts: { application, ending: ending.signal, log }, ending, lines, attempts: () => attempts };
}

describe('a bot whose corpus has the vectors of another model', () => {
  it('changes it, and logs how far it is', async () => {
    const { parts, lines } = bot(0);
    await keepReembedded(parts, 1);
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { done: 1, total: 10 },
      { outcome: { kind: 'complete', passages: 10 } },
    ]);
  });

  it('tries again what failed, and does nothing once it is done', async () => {
    const { parts, lines, attempts } = bot(3);
    await keepReembedded(parts, 1);
    expect(attempts()).toBe(4);
    expect(lines.filter((line) => line.includes('the endpoint is gone'))).toHaveLength(3);
    await keepReembedded(parts, 1);
    expect(attempts()).toBe(4);
  });

  it('gives up in the end', async () => {
    const { parts, attempts } = bot(Infinity);
    await keepReembedded(parts, 1);
    expect(attempts()).toBe(12);
  });

  it('stops without a word when the bot ends, in work and in a pause', async () => {
    const inWork = bot(Infinity, () => inWork.ending.abort());
    await keepReembedded(inWork.parts, 3_600_000);
    expect(inWork.lines.join('')).not.toContain('stopped');

    const inPause = bot(Infinity, () => setTimeout(() => inPause.ending.abort(), 5));
    await keepReembedded(inPause.parts, 3_600_000);
    expect(inPause.attempts()).toBe(1);
  });
});
