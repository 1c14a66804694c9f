import { describe, expect, it } from 'vitest';
import { nextPageLook } from '../../src/domain/index.js';

describe('when a page is looked at again', () => {
  it('is one, six, 24 and 72 hours after its article came, and then never', () => {
    const came = new Date('2026-03-01T12:00:00Z');
    const hours: number[] = [];
    for (let look = nextPageLook(0, came); look; look = nextPageLook(hours.length, look)) {
      hours.push((look.getTime() - came.getTime()) / 3_600_000);
    }
    expect(hours).toEqual([1, 6, 24, 72]);
  });
});
