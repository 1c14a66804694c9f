import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoredUpdate, readUpdate } from '../../../src/telegram/incoming/incoming-update.js';

/** JSON as a program reads it: text knows no -0, and no library copies a field of the name `__proto__`. */
const anyJson = fc
  .jsonValue()
  .map((value) => JSON.stringify(value))
  .filter((text) => !text.includes('__proto__'))
  .map((text): unknown => JSON.parse(text));

const anyUpdate = fc
  .tuple(fc.maxSafeNat(), fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), anyJson))
  .map(([update_id, fields]) => ({ ...fields, update_id }));

describe('an update', () => {
  it('is whatever has a number, with all that it holds', () => {
    fc.assert(
      fc.property(anyUpdate, (update) => {
        const read = readUpdate(update);
        expect(read?.updateId).toBe(update.update_id);
        expect(read?.update).toEqual(update);
        expect(readStoredUpdate(read?.payload ?? '')).toEqual(read);
      }),
    );
  });

  it('is stored as it was sent', () => {
    const payload =
      '{ "message": { "text": "كم\\ud83d\\ude00 \\ud800" }, "update_id": 5, "unheard_of": [1, {"a": null}] }';
    expect(readStoredUpdate(payload)).toEqual({
      update: { message: { text: 'كم😀 \ud800' }, update_id: 5, unheard_of: [1, { a: null }] },
      updateId: 5,
      payload,
    });
  });

  it('may hold what is nested deeper than a program can write', () => {
    const payload = `{"update_id":5,"message":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(readStoredUpdate(payload)?.updateId).toBe(5);
  });
});

describe('what is no update', () => {
  it('is none, and no error, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readUpdate(value);
        expect(readStoredUpdate(JSON.stringify(value))?.updateId).toBe(read?.updateId);
      }),
    );
  });

  it('is none, and no error, whatever text it is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (units) => {
        expect(() => readStoredUpdate(String.fromCharCode(...units))).not.toThrow();
      }),
    );
  });

  it.each([
    null,
    undefined,
    5,
    'update_id',
    [],
    [{ update_id: 5 }],
    {},
    { update_id: null },
    { update_id: '5' },
    { update_id: -1 },
    { update_id: 5.5 },
    { update_id: 2 ** 53 },
    { update_id: Number.NaN },
    { UPDATE_ID: 5 },
  ])('such as %j is none', (value) => expect(readUpdate(value)).toBeNull());

  it.each(['', '{', 'undefined', '{"update_id":5', "{'update_id':5}", '{"update_id":1e999}', '{"update_id":5}}'])(
    'such as "%s" is none',
    (text) => expect(readStoredUpdate(text)).toBeNull(),
  );
});
