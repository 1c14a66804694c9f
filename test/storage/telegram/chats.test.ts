import { describe, expect, it } from 'vitest';
import { chatId } from '../../../src/domain/index.js';
import { newStorage } from '../samples.js';
import { at } from './moments.js';

const ANNA = chatId(101);
const GROUP = chatId(-4_000_000_001);
const SUPERGROUP = chatId(-1_001_000_000_001);
const HOUR = 3_600;

async function newChats() {
  return (await newStorage()).telegram.chats;
}

const admitted = { id: GROUP, title: 'News', reachability: 'reachable', isAdmitted: true };

describe('a group', () => {
  it('is admitted, under its newest title, and reachable again by that', async () => {
    const chats = await newChats();
    expect(await chats.find(GROUP)).toBeNull();
    await chats.admit(GROUP, 'Old title');
    await chats.setReachability(GROUP, 'gone');
    expect(await chats.find(GROUP)).toEqual({ ...admitted, title: 'Old title', reachability: 'gone' });

    await chats.admit(GROUP, 'News');

    expect(await chats.find(GROUP)).toEqual(admitted);
  });

  it('that cannot be reached, and was not admitted, is known by that alone', async () => {
    const chats = await newChats();
    await chats.setReachability(GROUP, 'gone');

    expect(await chats.find(GROUP)).toEqual({ id: GROUP, title: null, reachability: 'gone', isAdmitted: false });
    await chats.admit(GROUP, 'News');
    expect(await chats.find(GROUP)).toEqual(admitted);
  });

  it('is forgotten once', async () => {
    const chats = await newChats();
    await chats.admit(GROUP, 'News');
    await chats.claimRefusal(GROUP, at(0), at(0));

    expect(await chats.remove(GROUP)).toBe(true);
    expect(await chats.find(GROUP)).toBeNull();
    expect(await chats.claimRefusal(GROUP, at(-HOUR), at(0))).toBe(true);
    expect(await chats.remove(GROUP)).toBe(false);
  });
});

describe('whether a chat can be reached', () => {
  it('changes and keeps the admission', async () => {
    const chats = await newChats();
    await chats.admit(GROUP, 'News');
    for (const reachability of ['gone', 'blocked', 'reachable'] as const) {
      await chats.setReachability(GROUP, reachability);
      expect(await chats.find(GROUP)).toEqual({ ...admitted, reachability });
    }
  });

  it('leaves no trace where it can, and nothing else is known of it', async () => {
    const chats = await newChats();
    await chats.setReachability(ANNA, 'reachable');
    expect(await chats.find(ANNA)).toBeNull();

    await chats.setReachability(ANNA, 'blocked');
    expect(await chats.find(ANNA)).toMatchObject({ reachability: 'blocked', isAdmitted: false });
    await chats.setReachability(ANNA, 'reachable');
    expect(await chats.find(ANNA)).toBeNull();
  });
});

describe('a group that becomes a supergroup', () => {
  it('takes its admission along', async () => {
    const chats = await newChats();
    await chats.admit(GROUP, 'News');
    await chats.move(GROUP, SUPERGROUP);

    expect(await chats.find(GROUP)).toBeNull();
    expect(await chats.find(SUPERGROUP)).toEqual({ ...admitted, id: SUPERGROUP });
  });

  it('is moved once, whoever notices it first', async () => {
    const chats = await newChats();
    await chats.admit(GROUP, 'News');
    await chats.move(GROUP, SUPERGROUP);
    await chats.setReachability(SUPERGROUP, 'gone');
    await chats.move(GROUP, SUPERGROUP);

    expect(await chats.find(SUPERGROUP)).toEqual({ ...admitted, id: SUPERGROUP, reachability: 'gone' });
  });

  it('is reachable and admitted where the supergroup was known already', async () => {
    const chats = await newChats();
    await chats.admit(GROUP, 'News');
    await chats.setReachability(SUPERGROUP, 'gone');
    await chats.move(GROUP, SUPERGROUP);

    expect(await chats.find(SUPERGROUP)).toMatchObject({ reachability: 'reachable', isAdmitted: true });
  });

  it('does not lose an admission of its own', async () => {
    const chats = await newChats();
    await chats.setReachability(GROUP, 'gone');
    await chats.admit(SUPERGROUP, 'News');
    await chats.move(GROUP, SUPERGROUP);

    expect(await chats.find(SUPERGROUP)).toEqual({ ...admitted, id: SUPERGROUP });
  });

  it('is nothing to remember where the group was unknown', async () => {
    const chats = await newChats();
    await chats.move(GROUP, SUPERGROUP);
    expect(await chats.find(SUPERGROUP)).toBeNull();
  });
});

describe('telling strangers that the bot is not for them', () => {
  /** Whether a chat is told at a moment, where an hour has to be quiet. */
  const claim = async (chats: Awaited<ReturnType<typeof newChats>>, seconds: number, chat = ANNA) =>
    chats.claimRefusal(chat, at(seconds - HOUR), at(seconds));

  it('happens once an hour, to the millisecond, in each chat', async () => {
    const chats = await newChats();
    expect(await claim(chats, 0)).toBe(true);
    expect(await claim(chats, 1)).toBe(false);
    expect(await claim(chats, 1, GROUP)).toBe(true);
    expect(await claim(chats, HOUR - 0.001)).toBe(false);
    expect(await claim(chats, HOUR)).toBe(true);
    expect(await claim(chats, HOUR + 1)).toBe(false);
  });

  it('is not put off by asking', async () => {
    const chats = await newChats();
    await claim(chats, 0);
    for (const minutes of [20, 40, 59]) expect(await claim(chats, minutes * 60)).toBe(false);
    expect(await claim(chats, HOUR)).toBe(true);
  });

  it('is forgotten when it is old', async () => {
    const chats = await newChats();
    await claim(chats, 0, GROUP);
    await claim(chats, 10);

    await chats.forgetRefusals(at(10));

    expect(await claim(chats, 20, GROUP)).toBe(true);
    expect(await claim(chats, 20)).toBe(false);
  });

  it('makes no chat known', async () => {
    const chats = await newChats();
    await claim(chats, 0);
    expect(await chats.find(ANNA)).toBeNull();
  });
});
