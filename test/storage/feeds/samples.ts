import type { Arrival, EntrySighting } from '../../../src/storage/index.js';

/** An entry of the first feed. */
export function sighting(overrides: Partial<EntrySighting> = {}): EntrySighting {
  return {
    feedId: 1,
    entryKey: 'id:1',
    contentHash: 'one',
    address: 'https://example.org/1',
    publishedAt: null,
    ...overrides,
  };
}

/** The arrival of an article under an address. */
export function arrival(overrides: Partial<Arrival> = {}): Arrival {
  return { sighting: sighting(), addresses: ['https://example.org/1'], sketch: [], page: null, ...overrides };
}

/** A clock that stands until it is set. */
export function settableClock(start: string): { (): Date; set(moment: string): void } {
  let now = new Date(start);
  return Object.assign(() => now, {
    set(moment: string) {
      now = new Date(moment);
    },
  });
}
