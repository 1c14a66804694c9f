import { setImmediate as atRest } from 'node:timers/promises';
import { Bot } from 'grammy';
import type { Message, Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import type { BotContext } from '../../../src/telegram/bot-context.js';
import { enterTurn, inOrderOfChats, turnOwner } from '../../../src/telegram/turns/entering.js';
import { RunningTurns } from '../../../src/telegram/turns/running-turns.js';
import { ANNA, contextOf, GROUP, ME, message, PRIVATE } from '../samples.js';

const BERT = { id: 102, is_bot: false, first_name: 'Bert' };

/** A bot whose handling of each update goes on until it is told to end. */
class SlowBot {
  readonly begun: number[] = [];
  readonly turns: BotContext['turn'][] = [];
  readonly running = new RunningTurns();
  readonly ending = new AbortController();
  private readonly ends = new Map<number, () => void>();
  private readonly bot = new Bot<BotContext>('7000000001:never-called', { botInfo: ME });

  constructor() {
    this.bot.use(enterTurn({ running: this.running, ending: this.ending.signal }), inOrderOfChats());
    this.bot.use(async ({ update, turn }) => {
      this.begun.push(update.update_id);
      this.turns.push(turn);
      await new Promise<void>((resolve) => this.ends.set(update.update_id, resolve));
    });
  }

  take(...updates: readonly Update[]): Promise<void>[] {
    return updates.map(async (update) => this.bot.handleUpdate(update));
  }

  end(updateId: number): void {
    this.ends.get(updateId)?.();
  }
}

function says(updateId: number, text: string, fields: Partial<Message> = {}): Update {
  return { ...message({ text, ...fields }), update_id: updateId };
}

function presses(updateId: number, from = ANNA): Update {
  return { update_id: updateId, callback_query: { id: '1', from, chat_instance: 'x', data: 'f' } };
}

describe('updates', () => {
  it('of one chat are worked on one after the other, those of others meanwhile', async () => {
    const bot = new SlowBot();
    const [first, second] = bot.take(
      says(1, 'one'),
      says(2, 'two'),
      says(3, 'three', { chat: { ...PRIVATE, id: 102 }, from: BERT }),
    );
    await atRest();
    expect(bot.begun).toEqual([1, 3]);

    bot.end(1);
    await first;
    await atRest();
    expect(bot.begun).toEqual([1, 3, 2]);
    bot.end(2);
    await second;
  });

  it.each(['/stop', '/stop@depesche_bot', '/stop please'])('that say %s do not wait', async (text) => {
    const bot = new SlowBot();
    bot.take(says(1, 'one'), says(2, text), says(3, '/stopwatch'));
    await atRest();
    expect(bot.begun.toSorted()).toEqual([1, 2]);
  });

  it('that come from a button do not wait for the chat, but for the buttons of their person', async () => {
    const bot = new SlowBot();
    const [, pressed] = bot.take(says(1, 'one'), presses(2), presses(3), presses(4, BERT));
    await atRest();
    expect(bot.begun).toEqual([1, 2, 4]);

    bot.end(2);
    await pressed;
    await atRest();
    expect(bot.begun).toEqual([1, 2, 4, 3]);
  });
});

describe('the turn of an update', () => {
  it('counts those of its person in its chat that wait or are worked on, until they have ended', async () => {
    const bot = new SlowBot();
    const taken = bot.take(says(1, 'one'), says(2, 'two'), says(3, '/stop'));
    await atRest();
    expect(new Map(bot.turns.map(({ updateId, before }) => [updateId, before]))).toEqual(
      new Map([
        [1, 0],
        [3, 2],
      ]),
    );

    for (const [index, done] of taken.entries()) {
      bot.end(index + 1);
      await done;
      await atRest();
    }
    bot.take(says(4, 'four'));
    await atRest();
    expect(bot.turns.at(-1)?.before).toBe(0);
  });

  it('is stopped by its person, also while it waits', async () => {
    const bot = new SlowBot();
    const [first] = bot.take(says(1, 'one'), says(2, 'two'));
    await atRest();
    bot.running.stopBefore('101:101', 3);
    bot.end(1);
    await first;
    await atRest();
    expect(bot.turns.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  it('is stopped by the end of the program', async () => {
    const bot = new SlowBot();
    bot.take(says(1, 'one'));
    await atRest();
    const [turn] = bot.turns;
    expect(turn?.signal.aborted).toBe(false);
    bot.ending.abort();
    expect(turn?.signal.aborted).toBe(true);
  });

  it('knows where it answers', async () => {
    const topic = { is_topic_message: true as const, message_thread_id: 4 };
    const bot = new SlowBot();
    bot.take(
      says(1, 'in private'),
      says(2, 'in a group', { chat: GROUP, message_id: 10 }),
      says(3, 'in a topic', { chat: { ...GROUP, id: -7 }, ...topic }),
      // Replies in a group without topics have a thread, too, into which no message can be sent.
      says(4, 'in a thread', { chat: { ...GROUP, id: -8 }, message_thread_id: 4 }),
    );
    await atRest();
    expect(bot.turns.map(({ place }) => place)).toEqual([
      { chatId: PRIVATE.id, threadId: null, messageId: 9, isGroup: false },
      { chatId: GROUP.id, threadId: null, messageId: 10, isGroup: true },
      { chatId: -7, threadId: 4, messageId: 9, isGroup: true },
      { chatId: -8, threadId: null, messageId: 9, isGroup: true },
    ]);
  });
});

describe('who may stop a turn', () => {
  it('is a person in a chat', () => {
    expect(turnOwner(contextOf(says(1, 'x')))).toBe('101:101');
    expect(turnOwner(contextOf(says(1, 'x', { chat: GROUP })))).toBe(`${GROUP.id}:101`);
    expect(turnOwner(contextOf(presses(1)))).toBe('0:101');
  });
});
