import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId, ROLES } from '../../../src/domain/index.js';
import {
  deepLink,
  invitationExpiry,
  invitationIn,
  invitationLink,
  ownerLink,
} from '../../../src/telegram/access/invitations.js';
import { newStorage } from '../../storage/samples.js';

const BOT = 'depesche_bot';
const NOW = new Date('2026-01-02T03:04:05Z');
const DAY = 86_400_000;

/** What a Telegram app sends when a link is opened: https://core.telegram.org/bots/features#deep-linking */
function opened(link: string): string {
  return `/start ${new URL(link).searchParams.get('start')}`;
}

const anyToken = fc.string({
  unit: fc.constantFrom(...'ABCXYZabcxyz0189_-'),
  minLength: 20,
  maxLength: 62,
});

describe('the link of an invitation', () => {
  it('brings its token, whichever that is, in a payload that Telegram takes', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        const link = invitationLink(BOT, token);
        expect(new URL(link).searchParams.get('start')).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(invitationIn(opened(link))).toBe(token);
      }),
    );
  });

  it('leads to the bot', () => {
    expect(deepLink(BOT, 'A12_3')).toBe('https://t.me/depesche_bot?start=A12_3');
    expect(invitationLink(BOT, 'token')).toBe('https://t.me/depesche_bot?start=i_token');
  });
});

describe('a message', () => {
  const token = 'abcdefghij_-KLMNOPQR';

  it.each([`/start i_${token}`, `/start@depesche_bot i_${token}`, `  /start i_${token}\n`])(
    'that is "%s" brings an invitation',
    (text) => expect(invitationIn(text)).toBe(token),
  );

  it.each([
    '/start',
    `/start ${token}`,
    `/start  i_${token}`,
    `/start i_${token} please`,
    `/start i_${token.slice(1)}`,
    `/start i_${'a'.repeat(63)}`,
    `/start i_${token.slice(1)}é`,
    '/start A12_3',
    `start i_${token}`,
    `/startle i_${token}`,
    `look: /start i_${token}`,
    `/START i_${token}`,
    '',
  ])('that is "%s" brings none', (text) => expect(invitationIn(text)).toBeNull());
});

describe('an invitation that is made now', () => {
  it('can be taken for a week; the link for the owner for a day', () => {
    const days = ROLES.map((role) => (invitationExpiry(role, NOW).getTime() - NOW.getTime()) / DAY);
    expect(days).toEqual([7, 7, 7, 1]);
  });
});

describe('the link for the owner', () => {
  const made = (token: string, now = NOW) => ({ botName: BOT, token, now });

  it('is made at every start until there is an owner; the one before stops working', async () => {
    const { telegram } = await newStorage();

    expect(await ownerLink(telegram, made('first'))).toBe(invitationLink(BOT, 'first'));
    expect(await ownerLink(telegram, made('second'))).toBe(invitationLink(BOT, 'second'));

    expect(await telegram.invites.redeem('first', NOW)).toBeNull();
    expect(await telegram.invites.redeem('second', NOW)).toMatchObject({
      role: 'owner',
      createdBy: null,
      expiresAt: invitationExpiry('owner', NOW),
    });
  });

  it('is not made once there is an owner', async () => {
    const { telegram } = await newStorage();
    await telegram.people.appoint({ id: personId(1), name: 'Anna', username: null }, 'owner', NOW);

    expect(await ownerLink(telegram, made('late'))).toBeNull();
    expect(await telegram.invites.redeem('late', NOW)).toBeNull();
  });

  it('leaves other invitations alone', async () => {
    const { telegram } = await newStorage();
    const expiresAt = invitationExpiry('reader', NOW);
    await telegram.invites.add('reader', { role: 'reader', createdBy: personId(1), expiresAt }, NOW);
    await ownerLink(telegram, made('first'));

    expect(await telegram.invites.redeem('reader', NOW)).not.toBeNull();
  });
});
