import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../src/domain/index.js';
import { changedBy, MOST_OUTLETS, withOutlets } from '../../../src/telegram/subscribing/change-choice.js';
import { readChoice, usualChoice, writeChoice } from '../../../src/telegram/subscribing/draft-choice.js';
import type { DraftMove } from '../../../src/telegram/subscribing/draft-move.js';
import { outletKey } from '../../../src/telegram/subscribing/outlet-keys.js';
import { language } from '../../cli/samples.js';

const USUAL = usualChoice(language('en'), 'Europe/Berlin');
const OUTLETS = ['Reuters', 'Der Spiegel'];

function nameOf(key: string): string | null {
  return OUTLETS.find((name) => outletKey(name) === key) ?? null;
}

function after(...moves: readonly DraftMove[]) {
  return moves.reduce((choice, move) => changedBy(choice, move, nameOf).choice, USUAL);
}

describe('a choice', () => {
  it('is at first everything, every day, and comes back from the database as it was', () => {
    expect(USUAL).toMatchObject({ topic: { kind: 'everything' }, days: WEEKDAYS, time: '07:30', stories: 7 });
    const changed = after({ kind: 'toggle-language', language: language('de') }, { kind: 'days', which: 'working' });
    expect(readChoice(writeChoice(changed))).toEqual(changed);
  });

  it('has the days in their order, and never none', () => {
    const off = WEEKDAYS.map((day) => ({ kind: 'toggle-day', day }) as const);
    expect(after(...off).days).toEqual([7]);
    expect(after(...off, { kind: 'toggle-day', day: 3 }, { kind: 'toggle-day', day: 1 }).days).toEqual([1, 3, 7]);
  });

  it('has an outlet that is pressed once, and not one that is pressed twice', () => {
    const press = { kind: 'toggle-outlet', list: 'outlets', page: 1, key: outletKey('REUTERS') } as const;
    expect(after(press).outlets).toEqual(['Reuters']);
    expect(after(press, press).outlets).toEqual([]);
    expect(after({ ...press, list: 'quoted' }).quotedOutlets).toEqual(['Reuters']);
    expect(changedBy(USUAL, press, nameOf)).toMatchObject({ step: 'outlets', page: 1 });
  });

  it('stays as it is where an outlet is no longer there', () => {
    expect(after({ kind: 'toggle-outlet', list: 'outlets', page: 0, key: '0123456789' })).toEqual(USUAL);
  });

  it('takes names that are written once, however they are written, and not without end', () => {
    const named = withOutlets(USUAL, 'outlets', ['Reuters', 'REUTERS', 'Le Monde']);
    expect(named.outlets).toEqual(['Reuters', 'Le Monde']);
    const many = Array.from({ length: 100 }, (_, place) => `Outlet ${place}`);
    expect(withOutlets(USUAL, 'quoted', many).quotedOutlets).toHaveLength(MOST_OUTLETS);
  });

  it('of one thing goes back to the summary', () => {
    for (const move of [
      { kind: 'zone', timeZone: 'Asia/Tokyo' },
      { kind: 'length', stories: 15 },
      { kind: 'empty-day', emptyDay: 'silence' },
      { kind: 'everything' },
    ] satisfies DraftMove[]) {
      expect(changedBy(USUAL, move, nameOf).step).toBe('summary');
    }
  });
});
