import { describe, expect, it } from 'vitest';
import { chatId, personId } from '../../../src/domain/index.js';
import { newStorage } from '../samples.js';
import { at } from './moments.js';

const CHAT = chatId(101);
const ANNA = personId(101);
const DRAFT = { chatId: CHAT, threadId: 7, personId: ANNA, subscriptionId: null, choice: '{"a":1}' };

describe('a draft of a subscription', () => {
  it('is one in each chat of a person, and a new one has another number', async () => {
    const { drafts } = (await newStorage()).telegram;
    const first = await drafts.begin(DRAFT, at(0));
    const second = await drafts.begin({ ...DRAFT, choice: '{}' }, at(1));
    expect(second).toBeGreaterThan(first);
    expect(await drafts.find(first)).toBeNull();
    expect(await drafts.find(second)).toEqual({ ...DRAFT, choice: '{}' });
    const elsewhere = await drafts.begin({ ...DRAFT, chatId: chatId(-5) }, at(1));
    expect(await drafts.find(second)).not.toBeNull();
    await drafts.forgetPerson(ANNA);
    expect([await drafts.find(second), await drafts.find(elsewhere)]).toEqual([null, null]);
  });

  it('changes, and is given up when it is old', async () => {
    const { drafts } = (await newStorage()).telegram;
    const id = await drafts.begin(DRAFT, at(0));
    await drafts.change(id, '{"b":2}');
    await drafts.forgetOld(at(0));
    expect((await drafts.find(id))?.choice).toBe('{"b":2}');
    await drafts.forgetOld(at(1));
    expect(await drafts.find(id)).toBeNull();
  });
});

describe('what a person is to write', () => {
  const TOPIC = { purpose: 'topic', target: 3, messageId: 9 } as const;

  it('is one thing in a chat, for a time', async () => {
    const { awaited } = (await newStorage()).telegram;
    await awaited.expect(CHAT, ANNA, TOPIC, at(0));
    await awaited.expect(CHAT, ANNA, { purpose: 'story', target: 5, messageId: null }, at(10));
    expect(await awaited.find(CHAT, ANNA, at(10))).toEqual({ purpose: 'story', target: 5, messageId: null });
    expect(await awaited.find(CHAT, ANNA, at(11))).toBeNull();
    expect(await awaited.find(CHAT, personId(2), at(0))).toBeNull();
  });

  it('is waited for no longer when it has come', async () => {
    const { awaited } = (await newStorage()).telegram;
    await awaited.expect(CHAT, ANNA, TOPIC, at(0));
    await awaited.end(CHAT, ANNA);
    expect(await awaited.find(CHAT, ANNA, at(0))).toBeNull();
  });
});
