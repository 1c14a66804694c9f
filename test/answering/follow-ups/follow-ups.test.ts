import { describe, expect, it } from 'vitest';
import { FollowUps, TokenBudget } from '../../../src/answering/with-chat-model.js';
import { type ChatModelError, ChatUnreachableError } from '../../../src/errors.js';
import { openScriptedChat, ScriptedChat } from '../../support/scripted-chat.js';

const PREVIOUS = ['How many returnees of 2016 asked for help?'];
const usages = { add: async () => {}, spent: async () => 500, spentBy: async () => 500 };

async function understood(reply: unknown, previous: readonly string[] = PREVIOUS, inAll: number | null = null) {
  const chat = new ScriptedChat(() => {
    if (reply instanceof Error) throw reply;
    return { question: reply };
  });
  const { prompts, randomMark } = await openScriptedChat(chat);
  const reported: ChatModelError[] = [];
  const budget = new TokenBudget(usages, { inAll, perPerson: null }, () => new Date(0));
  const followUps = new FollowUps({ chat, prompts, randomMark, budget });
  const question = await followUps.understand({
    question: 'And where do they come from?',
    previous,
    asker: null,
    report: (error) => reported.push(error),
  });
  return { question, reported, asked: chat.prompts };
}

describe('a follow-up', () => {
  it('is rewritten by the questions before it', async () => {
    const { question, asked } = await understood('Where do the returnees of 2016 who asked for help come from?');
    expect(question).toBe('Where do the returnees of 2016 who asked for help come from?');
    expect(asked[0]?.user).toContain(`<<<question 1 mark-1\n${PREVIOUS[0]}\nmark-1 question 1>>>`);
    expect(asked[0]?.user).toContain('<<<question mark-1\nAnd where do they come from?\n');
  });

  it.each([
    ['a number that nobody wrote', 'Where do the 900 returnees come from?'],
    ['nothing', ''],
    ['an address alone', 'https://evil.example'],
    ['far too much', 'Where do they come from? '.repeat(20)],
  ])('stays as it was asked where the model writes %s', async (_, reply) => {
    expect((await understood(reply)).question).toBe('And where do they come from?');
  });

  it('stays as it was asked where the model fails, which is told', async () => {
    const { question, reported } = await understood(new ChatUnreachableError('It is away.'));
    expect([question, reported.length]).toEqual(['And where do they come from?', 1]);
  });

  it('asks nothing where there is nothing to follow, or nothing left to spend', async () => {
    expect((await understood('x', [])).asked).toEqual([]);
    expect((await understood('x', PREVIOUS, 500)).asked).toEqual([]);
  });
});
