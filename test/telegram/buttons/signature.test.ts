import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatId, personId } from '../../../src/domain/index.js';
import { readPress, writePress } from '../../../src/telegram/buttons/press.js';
import { type ButtonOwner, ButtonSigner } from '../../../src/telegram/buttons/signature.js';
import { anyPress } from './any-press.js';

const signer = new ButtonSigner('a secret that nobody knows');

const anyOwner: fc.Arbitrary<ButtonOwner> = fc.record({
  // Ids have at most 52 bits: https://core.telegram.org/bots/api#user
  chatId: fc.integer({ min: -(2 ** 52) + 1, max: 2 ** 52 - 1 }).map(chatId),
  personId: fc.integer({ min: 1, max: 2 ** 52 - 1 }).map(personId),
});
const OWNER = { chatId: chatId(-4_000_000_001), personId: personId(200_000_001) };

const anyPayload = anyPress.map(writePress);

/** Data in which one character is another one. */
const anyForgery = fc
  .tuple(anyPayload, fc.nat(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }))
  .map(([payload, at, character]) => {
    const data = signer.sign(payload, OWNER);
    const place = at % data.length;
    return { data, forged: data.slice(0, place) + character + data.slice(place + 1) };
  })
  .filter(({ data, forged }) => forged !== data);

describe('signed data', () => {
  it('hold the press for their owner, in at most 64 bytes', () => {
    fc.assert(
      fc.property(anyPress, anyOwner, (press, owner) => {
        const data = signer.sign(writePress(press), owner);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(readPress(signer.verify(data, owner) ?? '')).toEqual(press);
      }),
    );
  });

  it('hold nothing for anybody else, and nothing in another chat', () => {
    fc.assert(
      fc.property(anyPayload, anyOwner, anyOwner, (payload, owner, { chatId: chat, personId: person }) => {
        fc.pre(owner.chatId !== chat && owner.personId !== person);
        const data = signer.sign(payload, owner);
        const others = [
          { ...owner, personId: person },
          { ...owner, chatId: chat },
          { chatId: chat, personId: person },
        ];
        expect(others.map((other) => signer.verify(data, other))).toEqual([null, null, null]);
      }),
    );
  });

  it('hold nothing once a character was changed', () => {
    fc.assert(
      fc.property(anyForgery, ({ forged }) => {
        expect(signer.verify(forged, OWNER)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it('hold nothing once a character is missing or was added', () => {
    fc.assert(
      fc.property(anyPayload, fc.nat(), (payload, at) => {
        const data = signer.sign(payload, OWNER);
        const place = at % data.length;
        const without = data.slice(0, place) + data.slice(place + 1);
        const doubled = `${data.slice(0, place)}1${data.slice(place)}`;
        expect([without, doubled, `${data}=`].map((forged) => signer.verify(forged, OWNER))).toEqual([
          null,
          null,
          null,
        ]);
      }),
    );
  });

  it('hold nothing under another key', () => {
    const data = signer.sign('f', OWNER);
    expect(new ButtonSigner('another secret').verify(data, OWNER)).toBeNull();
    expect(new ButtonSigner('a secret that nobody knows').verify(data, OWNER)).toBe('f');
  });

  it('do not mix the numbers of chat and person', () => {
    const data = signer.sign('f', { chatId: chatId(1), personId: personId(23) });
    expect(signer.verify(data, { chatId: chatId(12), personId: personId(3) })).toBeNull();
    expect(signer.verify(data, { chatId: chatId(23), personId: personId(1) })).toBeNull();
  });

  it.each(['', '~', 'f', 'f~', '~AAAAAAAAAAA', 'f~AAAAAAAAAAA', '\u0000', 'f~ééééé', '~~~', 'f~\ud800'])(
    'are not "%s"',
    (data) => expect(signer.verify(data, OWNER)).toBeNull(),
  );
});
