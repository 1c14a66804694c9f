import { setImmediate as atRest } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkSlots } from '../../../src/telegram/turns/work-slots.js';

const NEVER = new AbortController().signal;

/** Work that is going on until it is told to end. */
class Workshop {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, { resolve: (name: string) => void; reject: (error: Error) => void }>();

  constructor(private readonly slots: WorkSlots) {}

  async start(name: string, signal = NEVER): Promise<string> {
    return this.slots.run(signal, async () => {
      this.begun.push(name);
      return new Promise<string>((resolve, reject) => this.ends.set(name, { resolve, reject }));
    });
  }

  end(name: string): void {
    this.ends.get(name)?.resolve(name);
    this.ends.delete(name);
  }

  fail(name: string, error: Error): void {
    this.ends.get(name)?.reject(error);
    this.ends.delete(name);
  }

  get underWay(): number {
    return this.ends.size;
  }

  get oldest(): string {
    return [...this.ends.keys()][0] ?? '';
  }
}

describe('work', () => {
  it('goes on in so many slots at once; the others wait, first come, first served', async () => {
    const workshop = new Workshop(new WorkSlots(2));
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map(async (name) => workshop.start(name)));
    await atRest();
    expect(workshop.begun).toEqual(['a', 'b']);

    workshop.end('b');
    await atRest();
    expect(workshop.begun).toEqual(['a', 'b', 'c']);

    workshop.end('a');
    workshop.end('c');
    await atRest();
    expect(workshop.begun).toEqual(['a', 'b', 'c', 'd', 'e']);

    workshop.end('d');
    workshop.end('e');
    expect(await all).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('that fails makes room too, and fails for who asked for it', async () => {
    const workshop = new Workshop(new WorkSlots(1));
    const [first, second] = [workshop.start('a'), workshop.start('b')];
    const failure = new Error('no model');
    await atRest();
    workshop.fail('a', failure);
    await expect(first).rejects.toBe(failure);

    await atRest();
    workshop.end('b');
    expect(await second).toBe('b');
  });

  it('does not begin once it was given up, and takes no slot', async () => {
    const workshop = new Workshop(new WorkSlots(1));
    const given = new AbortController();
    const reason = new Error('given up');
    const first = workshop.start('a');
    const second = workshop.start('b', given.signal).catch((error: unknown) => error);
    const third = workshop.start('c');
    await atRest();

    given.abort(reason);
    workshop.end('a');
    expect(await second).toBe(reason);
    await atRest();
    expect(workshop.begun).toEqual(['a', 'c']);

    workshop.end('c');
    expect([await first, await third]).toEqual(['a', 'c']);
    await expect(workshop.start('d', given.signal)).rejects.toBe(reason);
    expect(workshop.begun).toEqual(['a', 'c']);
  });

  it('that has begun goes on when it is given up: it listens itself', async () => {
    const workshop = new Workshop(new WorkSlots(1));
    const given = new AbortController();
    const work = workshop.start('a', given.signal);
    await atRest();
    given.abort(new Error('given up'));
    workshop.end('a');

    expect(await work).toBe('a');
  });

  it('never takes more slots than there are, and leaves none unused, whatever ends or fails', async () => {
    const step = fc.record({ kind: fc.constantFrom('start', 'start aborted', 'end', 'fail') });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 30 }), async (slots, steps) => {
        const workshop = new Workshop(new WorkSlots(slots));
        const aborted = AbortSignal.abort(new Error('given up'));
        let [started, ended] = [0, 0];
        for (const [index, { kind }] of steps.entries()) {
          if (kind.startsWith('start')) {
            const isAborted = kind === 'start aborted';
            started += isAborted ? 0 : 1;
            workshop.start(String(index), isAborted ? aborted : NEVER).catch(() => {});
          } else if (workshop.underWay > 0) {
            ended += 1;
            if (kind === 'end') workshop.end(workshop.oldest);
            else workshop.fail(workshop.oldest, new Error('failed'));
          }
          await atRest();
          expect(workshop.underWay).toBe(Math.min(slots, started - ended));
        }
        const numbers = workshop.begun.map(Number);
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });
});
