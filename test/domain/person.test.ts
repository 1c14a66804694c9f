import { describe, expect, it } from 'vitest';
import {
  chatId,
  hasRight,
  leastRole,
  outranks,
  personId,
  type Right,
  type Role,
  ROLES,
} from '../../src/domain/index.js';

const RIGHTS: Readonly<Record<Right, readonly Role[]>> = {
  'add-articles': ['analyst', 'admin', 'owner'],
  'see-members': ['admin', 'owner'],
  'invite-readers': ['admin', 'owner'],
  'add-to-groups': ['admin', 'owner'],
  'manage-feeds': ['admin', 'owner'],
  'invite-admins': ['owner'],
};
// Its keys are those of the record above.
const EVERY_RIGHT = Object.keys(RIGHTS) as Right[];

describe('roles', () => {
  it.each(EVERY_RIGHT)('have the right to %s from one on upwards', (right) => {
    expect(ROLES.filter((role) => hasRight(role, right))).toEqual(RIGHTS[right]);
    expect(leastRole(right)).toBe(RIGHTS[right][0]);
  });

  it('are needed for every right', () => {
    expect(EVERY_RIGHT.filter((right) => hasRight(null, right))).toEqual([]);
  });

  it('stand above each other in one order, and having none stands below all of them', () => {
    const order = [null, ...ROLES];
    for (const [place, role] of order.entries()) {
      expect(order.filter((other) => outranks(role, other))).toEqual(order.slice(0, place));
    }
  });

  it('are four', () => {
    expect(ROLES).toEqual(['reader', 'analyst', 'admin', 'owner']);
  });
});

describe('ids', () => {
  it('are the numbers that Telegram gives', () => {
    expect(personId(200_000_001)).toBe(200_000_001);
    expect(chatId(-1_001_000_000_001)).toBe(-1_001_000_000_001);
  });
});
