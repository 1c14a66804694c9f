import { describe, expect, it } from 'vitest';
import { chatId, personId } from '../../../src/domain/index.js';
import { newStorage } from '../samples.js';
import { at } from './moments.js';

const ANNA = personId(1);

/** A search of a person in a group. */
function search(query: string, person = ANNA) {
  return { chatId: chatId(-4_000_000_001), personId: person, query };
}

describe('searches', () => {
  it('are found by their numbers, as they were written', async () => {
    const { listings } = (await newStorage()).telegram;
    const flood = search('flood outlet:"The Guardian" ’; drop table listing; --');
    const id = await listings.add(flood, at(0));
    const other = await listings.add(search('returnees'), at(0));

    expect(await listings.find(id)).toEqual(flood);
    expect(await listings.find(other)).toEqual(search('returnees'));
    expect(await listings.find(other + 1)).toBeNull();
  });

  it('of a person are forgotten and counted; no other search gets their numbers', async () => {
    const { listings } = (await newStorage()).telegram;
    const bert = search('flood', personId(2));
    const kept = await listings.add(bert, at(0));
    const forgotten = [await listings.add(search('a'), at(0)), await listings.add(search('b'), at(0))];

    expect(await listings.forgetPerson(ANNA)).toBe(2);
    expect(await listings.forgetPerson(ANNA)).toBe(0);

    expect(await listings.find(kept)).toEqual(bert);
    const next = await listings.add(search('c'), at(0));
    expect(forgotten).not.toContain(next);
  });

  it('are forgotten when they are old', async () => {
    const { listings } = (await newStorage()).telegram;
    const [old, newer] = [await listings.add(search('a'), at(9.999)), await listings.add(search('b'), at(10))];

    await listings.forgetOld(at(10));

    expect(await listings.find(old)).toBeNull();
    expect(await listings.find(newer)).not.toBeNull();
  });
});
