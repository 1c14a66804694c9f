import { describe, expect, it } from 'vitest';
import { TurnStopped } from '../../../src/telegram/turns/interruptions.js';
import { RunningTurns } from '../../../src/telegram/turns/running-turns.js';

const [ANNA, BERT] = ['101:101', '102:102'];

/** Which of some turns are stopped. */
function stopped(...turns: readonly { readonly signal: AbortSignal }[]): boolean[] {
  return turns.map(({ signal }) => signal.aborted);
}

describe('a turn', () => {
  it('knows how many of its person in its chat have not ended', () => {
    const running = new RunningTurns();
    const first = running.begin(ANNA, 1);
    const second = running.begin(ANNA, 2);
    const other = running.begin(BERT, 3);
    const third = running.begin(ANNA, 4);
    expect([first, second, other, third].map(({ before }) => before)).toEqual([0, 1, 0, 2]);

    first.end();
    third.end();
    expect(running.begin(ANNA, 5).before).toBe(1);

    second.end();
    other.end();
    expect(running.begin(BERT, 6).before).toBe(0);
  });
});

describe('stopping', () => {
  it('ends what was asked for before it, and nothing after it', () => {
    const running = new RunningTurns();
    const [first, second] = [running.begin(ANNA, 1), running.begin(ANNA, 2)];
    const stop = running.begin(ANNA, 3);
    const later = running.begin(ANNA, 4);

    expect(running.stopBefore(ANNA, stop.updateId)).toBe(2);

    expect(stopped(first, second, stop, later)).toEqual([true, true, false, false]);
    expect(first.signal.reason).toBeInstanceOf(TurnStopped);
    expect(first.signal.reason).toMatchObject({ cause: 'person' });
  });

  it('counts nothing twice', () => {
    const running = new RunningTurns();
    running.begin(ANNA, 1);
    expect(running.stopBefore(ANNA, 2)).toBe(1);
    expect(running.stopBefore(ANNA, 3)).toBe(0);

    running.begin(ANNA, 4);
    expect(running.stopBefore(ANNA, 5)).toBe(1);
  });

  it('leaves what others asked for, and what has ended', () => {
    const running = new RunningTurns();
    const [ended, other] = [running.begin(ANNA, 1), running.begin(BERT, 2)];
    ended.end();

    expect(running.stopBefore(ANNA, 3)).toBe(0);
    expect(running.stopBefore('nobody', 3)).toBe(0);
    expect(stopped(ended, other)).toEqual([false, false]);
  });

  it('finds turns that began after all earlier ones had ended', () => {
    const running = new RunningTurns();
    running.begin(ANNA, 1).end();
    const next = running.begin(ANNA, 2);

    expect(running.stopBefore(ANNA, 3)).toBe(1);
    expect(next.signal.aborted).toBe(true);
  });
});
