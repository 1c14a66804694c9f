import { describe, expect, it } from 'vitest';
import { type PersonId, personId } from '../../../src/domain/index.js';
import { language, newStorage } from '../samples.js';
import { at } from './moments.js';

const DE = language('de');

/** A person whom Telegram calls by a name. */
function named(id: number, name = `Person ${id}`, username: string | null = null) {
  return { id: personId(id), name, username };
}

async function newPeople() {
  return (await newStorage()).telegram.people;
}

describe('appointing', () => {
  it('makes a member', async () => {
    const people = await newPeople();
    await people.appoint(named(1, 'Anna', 'anna'), 'reader', at(0));

    const anna = { ...named(1, 'Anna', 'anna'), role: 'reader', language: null, joinedAt: at(0) };
    expect(await people.find(personId(1))).toEqual(anna);
    expect(await people.members()).toEqual([anna]);
  });

  it('again changes role and name, and keeps the time of joining and the language', async () => {
    const people = await newPeople();
    await people.appoint(named(1, 'Anna'), 'reader', at(0));
    await people.setLanguage(named(1, 'Anna'), DE);
    await people.appoint(named(1, 'Anna B.', 'anna'), 'admin', at(60));

    expect(await people.find(personId(1))).toEqual({
      ...named(1, 'Anna B.', 'anna'),
      role: 'admin',
      language: DE,
      joinedAt: at(0),
    });
  });

  it('somebody who had only chosen a language lets them join now', async () => {
    const people = await newPeople();
    await people.setLanguage(named(1), DE);
    await people.appoint(named(1), 'reader', at(60));

    expect(await people.find(personId(1))).toMatchObject({ role: 'reader', language: DE, joinedAt: at(60) });
  });
});

describe('members', () => {
  it('are those with a role: the most rights first, then who joined first, then by id', async () => {
    const people = await newPeople();
    await people.appoint(named(4), 'reader', at(1));
    await people.appoint(named(3), 'reader', at(1));
    await people.appoint(named(5), 'reader', at(0));
    await people.appoint(named(2), 'analyst', at(9));
    await people.appoint(named(7), 'owner', at(9));
    await people.appoint(named(6), 'admin', at(9));
    await people.setLanguage(named(1), DE);

    const members = await people.members();
    expect(members.map(({ id, role }) => [role, id])).toEqual([
      ['owner', 7],
      ['admin', 6],
      ['analyst', 2],
      ['reader', 5],
      ['reader', 3],
      ['reader', 4],
    ]);
  });
});

describe('the language of a person', () => {
  it('is kept of somebody without a role, who is no member by it', async () => {
    const people = await newPeople();
    await people.setLanguage(named(1, 'Anna', 'anna'), DE);

    const anna = { ...named(1, 'Anna', 'anna'), role: null, language: DE, joinedAt: null };
    expect(await people.find(personId(1))).toEqual(anna);
    expect(await people.members()).toEqual([]);
  });

  it('changes nothing of a role, and may be taken back', async () => {
    const people = await newPeople();
    await people.appoint(named(1), 'analyst', at(0));
    await people.setLanguage(named(1), DE);
    await people.setLanguage(named(1, 'Anna'), null);

    expect(await people.find(personId(1))).toEqual({
      ...named(1, 'Anna'),
      role: 'analyst',
      language: null,
      joinedAt: at(0),
    });
  });
});

describe('a name', () => {
  it('is kept up to date for those who are known, and of nobody else', async () => {
    const people = await newPeople();
    await people.appoint(named(1, 'Anna', 'anna'), 'reader', at(0));
    await people.rename(named(1, 'Anna B.'));
    await people.rename(named(2, 'Stranger'));

    expect(await people.find(personId(1))).toMatchObject({ name: 'Anna B.', username: null, role: 'reader' });
    expect(await people.find(personId(2))).toBeNull();
  });
});

describe('removing a person', () => {
  it('forgets everything about them, once', async () => {
    const people = await newPeople();
    await people.appoint(named(1), 'reader', at(0));
    await people.setLanguage(named(1), DE);
    await people.appoint(named(2), 'reader', at(0));

    expect(await people.remove(personId(1))).toBe(true);
    expect(await people.remove(personId(1))).toBe(false);
    expect(await people.find(personId(1))).toBeNull();
    expect(await people.members()).toHaveLength(1);
  });
});

describe('the owner', () => {
  it('is there once somebody is appointed, until they are removed', async () => {
    const people = await newPeople();
    const owner: PersonId = personId(1);
    await people.appoint(named(2), 'admin', at(0));
    expect(await people.hasOwner()).toBe(false);

    await people.appoint(named(owner), 'owner', at(0));
    expect(await people.hasOwner()).toBe(true);

    await people.remove(owner);
    expect(await people.hasOwner()).toBe(false);
  });
});
