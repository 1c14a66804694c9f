import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type ChatId, chatId } from '../../../src/domain/index.js';
import type { TelegramStorage } from '../../../src/storage/index.js';
import { newStorage, temporaryPath } from '../samples.js';
import { at } from './moments.js';

const ANNA = chatId(101);
const GROUP = chatId(-4_000_000_001);
const SUPERGROUP = chatId(-1_001_000_000_001);

type Messages = TelegramStorage['messages'];

async function newMessages(path = temporaryPath()): Promise<Messages> {
  return (await newStorage(path)).telegram.messages;
}

function message(content: string, chat = ANNA, threadId: number | null = null) {
  return { chatId: chat, threadId, content };
}

/** Stores one message, and gives its id. */
async function add(messages: Messages, content = 'hello', chat = ANNA, threadId: number | null = null) {
  const [id = 0] = await messages.add(null, [message(content, chat, threadId)], at(0));
  return id;
}

/** What the table holds of a message that no query gives back. */
function stored(path: string, id: number): unknown {
  const database = new Database(path, { readonly: true });
  const columns = 'state, content, chat_id, attempts, uncertain, not_before, sent_at, message_id, reason';
  const row = database.prepare(`select ${columns} from outgoing_message where id = ?`).get(id);
  database.close();
  return row;
}

/** Ways to bring the only message of a chat into each of its states. */
const INTO_STATE = {
  pending: async () => {},
  sending: async (messages: Messages, id: number) => void (await messages.begin(id)),
  sent: async (messages: Messages, id: number) => {
    await messages.begin(id);
    await messages.succeed(id, 55, at(1));
  },
  failed: async (messages: Messages, id: number) => {
    await messages.begin(id);
    await messages.fail(id, 'Forbidden', at(1));
  },
  cancelled: async (messages: Messages, _id: number, chat: ChatId) => void (await messages.cancel(chat)),
} as const;

type State = keyof typeof INTO_STATE;

const ACTIONS = {
  begin: async (messages: Messages, id: number) => void (await messages.begin(id)),
  succeed: async (messages: Messages, id: number) => messages.succeed(id, 77, at(2)),
  fail: async (messages: Messages, id: number) => messages.fail(id, 'Bad Request', at(2)),
  postpone: async (messages: Messages, id: number) =>
    messages.postpone(id, { notBefore: at(9), uncertain: true, reason: '502', content: 'the rest', calledAt: at(2) }),
  cancel: async (messages: Messages, _id: number, chat: ChatId) => void (await messages.cancel(chat)),
} as const;

/** The state after each action. */
type Step = readonly [action: keyof typeof ACTIONS, next: State | 'as it was'];

const FINISHED: readonly Step[] = [
  ['begin', 'as it was'],
  ['succeed', 'as it was'],
  ['fail', 'as it was'],
  ['postpone', 'as it was'],
  ['cancel', 'as it was'],
];

const TRANSITIONS: readonly (readonly [state: State, steps: readonly Step[]])[] = [
  [
    'pending',
    [
      ['begin', 'sending'],
      ['succeed', 'sent'],
      ['fail', 'failed'],
      ['postpone', 'as it was'],
      ['cancel', 'cancelled'],
    ],
  ],
  [
    'sending',
    [
      ['begin', 'as it was'],
      ['succeed', 'sent'],
      ['fail', 'failed'],
      ['postpone', 'pending'],
      ['cancel', 'as it was'],
    ],
  ],
  ['sent', FINISHED],
  ['failed', FINISHED],
  ['cancelled', FINISHED],
];

describe('a message', () => {
  it.each(TRANSITIONS)('that is %s goes on from there alone', async (state, steps) => {
    const path = temporaryPath();
    const messages = await newMessages(path);
    for (const [place, [action, next]] of steps.entries()) {
      const chat = chatId(ANNA + place);
      const id = await add(messages, 'hello', chat);
      await INTO_STATE[state](messages, id, chat);
      const before = stored(path, id);
      expect(before).toMatchObject({ state });

      await ACTIONS[action](messages, id, chat);

      const change = next === 'as it was' ? before : { state: next };
      expect({ action, row: stored(path, id) }).toMatchObject({ action, row: change });
    }
  });

  it.each(['sent', 'failed', 'cancelled'] as const)('that is %s keeps nothing of what it said', async (state) => {
    const path = temporaryPath();
    const messages = await newMessages(path);
    const id = await add(messages, 'a private answer');
    await INTO_STATE[state](messages, id, ANNA);

    expect(stored(path, id)).toMatchObject({ state, content: null });
    expect(await messages.pending([id])).toEqual([]);
    expect(await messages.recover()).toEqual([]);
    expect(await messages.countUnsent()).toBe(0);
  });

  it('that was sent or given up keeps when the call ended, and what came of it', async () => {
    const path = temporaryPath();
    const messages = await newMessages(path);
    const [sent, refused, unsent] = [await add(messages), await add(messages), await add(messages)];
    await messages.begin(sent);
    await messages.succeed(sent, 55, at(1));
    await messages.begin(refused);
    await messages.fail(refused, 'Forbidden: bot was blocked by the user', at(2));
    await messages.fail(unsent, 'the chat is gone');

    expect(stored(path, sent)).toMatchObject({ sent_at: at(1).toISOString(), message_id: 55, reason: null });
    expect(stored(path, refused)).toMatchObject({
      sent_at: at(2).toISOString(),
      message_id: null,
      reason: 'Forbidden: bot was blocked by the user',
    });
    expect(stored(path, unsent)).toMatchObject({ sent_at: null, reason: 'the chat is gone' });
  });

  it('that a later attempt sent keeps no reason of an earlier one', async () => {
    const path = temporaryPath();
    const messages = await newMessages(path);
    const id = await add(messages);
    await messages.begin(id);
    await messages.postpone(id, { notBefore: null, uncertain: false, reason: '502: Bad Gateway' });
    expect(stored(path, id)).toMatchObject({ reason: '502: Bad Gateway' });

    await messages.begin(id);
    await messages.succeed(id, 55, at(3));
    expect(stored(path, id)).toMatchObject({ state: 'sent', attempts: 2, reason: null });
  });
});

describe('messages to be sent', () => {
  it('get ids in the order in which their chat shall get them, and come back as they were stored', async () => {
    const messages = await newMessages();
    const first = await messages.add(9, [message('one', GROUP, 4), message('two', GROUP, 4)], at(0));
    const second = await messages.add(null, [message('three')], at(1));

    const ids = [...first, ...second];
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    const unsent = { attempts: 0, uncertain: false, notBefore: null, deliveryId: null };
    const all = [
      { ...unsent, id: ids[0], updateId: 9, chatId: GROUP, threadId: 4, content: 'one', createdAt: at(0) },
      { ...unsent, id: ids[1], updateId: 9, chatId: GROUP, threadId: 4, content: 'two', createdAt: at(0) },
      { ...unsent, id: ids[2], updateId: null, chatId: ANNA, threadId: null, content: 'three', createdAt: at(1) },
    ];
    expect(await messages.pending(ids.toReversed())).toEqual(all);
    expect(await messages.pending([ids[1] ?? 0])).toEqual([all[1]]);
    expect(await messages.recover()).toEqual(all);
    expect(await messages.countUnsent()).toBe(3);
  });

  it('may be none', async () => {
    const messages = await newMessages();
    expect(await messages.add(9, [], at(0))).toEqual([]);
    expect(await messages.pending([])).toEqual([]);
    expect(await messages.pending([1])).toEqual([]);
  });

  it('never get the id of one that was forgotten', async () => {
    const messages = await newMessages();
    const id = await add(messages);
    await messages.cancel(ANNA);
    await messages.forgetFinished(at(1));

    expect(await add(messages)).toBeGreaterThan(id);
  });

  it('are not pending while they are being sent, and can be begun once', async () => {
    const messages = await newMessages();
    const id = await add(messages);

    expect(await messages.begin(id)).toBe(true);
    expect(await messages.begin(id)).toBe(false);
    expect(await messages.pending([id])).toEqual([]);
    expect(await messages.countUnsent()).toBe(1);
  });

  it('cannot be begun once they were taken back, nor when there is no such message', async () => {
    const messages = await newMessages();
    const id = await add(messages);
    await messages.cancel(ANNA);

    expect(await messages.begin(id)).toBe(false);
    expect(await messages.begin(id + 1)).toBe(false);
  });
});

describe('a message that is put back', () => {
  it('waits for its moment, and counts the attempt', async () => {
    const messages = await newMessages();
    const id = await add(messages);
    await messages.begin(id);
    await messages.postpone(id, { notBefore: at(30), uncertain: false, reason: '429' });

    expect(await messages.pending([id])).toMatchObject([
      { id, content: 'hello', attempts: 1, uncertain: false, notBefore: at(30) },
    ]);
    await messages.begin(id);
    await messages.postpone(id, { notBefore: null, uncertain: false, reason: null });
    expect(await messages.pending([id])).toMatchObject([{ attempts: 2, notBefore: null }]);
  });

  it('says what is left where a part was sent', async () => {
    const messages = await newMessages();
    const id = await add(messages, 'part one, part two');
    await messages.begin(id);
    await messages.postpone(id, { notBefore: null, uncertain: false, reason: null, content: 'part two' });

    expect(await messages.pending([id])).toMatchObject([{ content: 'part two' }]);
  });

  it('stays uncertain once it may have arrived', async () => {
    const messages = await newMessages();
    const id = await add(messages);
    await messages.begin(id);
    await messages.postpone(id, { notBefore: null, uncertain: true, reason: 'the connection was lost' });
    await messages.begin(id);
    await messages.postpone(id, { notBefore: null, uncertain: false, reason: '429' });

    expect(await messages.pending([id])).toMatchObject([{ uncertain: true, attempts: 2 }]);
  });
});

describe('after a restart', () => {
  it('what was being sent comes back uncertain, oldest first, and what waited as it was', async () => {
    const path = temporaryPath();
    const before = await newStorage(path);
    const { messages } = before.telegram;
    const [sending, waiting, sent] = [await add(messages, 'a'), await add(messages, 'b'), await add(messages, 'c')];
    await messages.begin(sending);
    await messages.begin(sent);
    await messages.succeed(sent, 55, at(1));
    await before.close();

    const again = await newMessages(path);
    const recovered = [
      { id: sending, content: 'a', attempts: 1, uncertain: true },
      { id: waiting, content: 'b', attempts: 0, uncertain: false },
    ];
    expect(await again.recover()).toMatchObject(recovered);
    expect(await again.recover()).toMatchObject(recovered);
    expect(await again.begin(sending)).toBe(true);
  });

  it('a message that may have been sent twice is listed from then on, whatever became of it', async () => {
    const messages = await newMessages();
    const [twice, once] = [await add(messages), await add(messages)];
    await messages.begin(twice);
    await messages.recover();
    const listed = { id: twice, updateId: null, chatId: ANNA };
    expect(await messages.uncertainSince(at(0))).toEqual([{ ...listed, state: 'pending', attempts: 1 }]);

    for (const id of [twice, once]) {
      await messages.begin(id);
      await messages.succeed(id, 55, at(1));
    }
    expect(await messages.uncertainSince(at(0))).toEqual([{ ...listed, state: 'sent', attempts: 2 }]);
    expect(await messages.uncertainSince(at(0.001))).toEqual([]);
  });
});

describe('taking messages back', () => {
  it('is done by chat; what is being sent goes on', async () => {
    const messages = await newMessages();
    const [first, second] = [await add(messages), await add(messages, 'b', ANNA, 4)];
    const [sending, other] = [await add(messages), await add(messages, 'c', GROUP)];
    await messages.begin(sending);

    expect(await messages.cancel(ANNA)).toEqual([first, second]);
    expect(await messages.pending([first, second, other])).toMatchObject([{ id: other }]);
    await messages.succeed(sending, 55, at(1));
    expect(await messages.countUnsent()).toBe(1);
    expect(await messages.cancel(ANNA)).toEqual([]);
  });

  it('is done by thread where one is named, of which "none" is one', async () => {
    const messages = await newMessages();
    const general = await add(messages, 'a', GROUP);
    const [news, sport] = [await add(messages, 'b', GROUP, 4), await add(messages, 'c', GROUP, 5)];
    const elsewhere = await add(messages, 'd', ANNA, 4);

    expect(await messages.cancel(GROUP, 4)).toEqual([news]);
    expect(await messages.cancel(GROUP, null)).toEqual([general]);
    expect(await messages.pending([sport, elsewhere])).toHaveLength(2);
  });
});

describe('a group that becomes a supergroup', () => {
  it('takes along what is unsent, and nothing of other chats', async () => {
    const path = temporaryPath();
    const messages = await newMessages(path);
    const [sent, sending] = [await add(messages, 'a', GROUP), await add(messages, 'b', GROUP)];
    const [waiting, other] = [await add(messages, 'c', GROUP, 4), await add(messages, 'd')];
    await messages.begin(sent);
    await messages.succeed(sent, 55, at(1));
    await messages.begin(sending);

    await messages.moveChat(GROUP, SUPERGROUP);

    const chats = [sent, sending, waiting, other].map((id) => stored(path, id));
    expect(chats).toMatchObject([GROUP, SUPERGROUP, SUPERGROUP, ANNA].map((chat) => ({ chat_id: chat })));
    expect(stored(path, sending)).toMatchObject({ state: 'sending' });
    expect(await messages.pending([waiting])).toMatchObject([{ chatId: SUPERGROUP, threadId: 4, content: 'c' }]);
  });
});

describe('the messages sent lately', () => {
  it('are those whose last call ended since a moment, by these ends, whatever came of it', async () => {
    const messages = await newMessages();
    const ids = await messages.add(
      null,
      Array.from({ length: 6 }, () => message('x')),
      at(0),
    );
    const [sent = 0, refused = 0, put = 0, uncalled = 0, earlier = 0] = ids;
    for (const id of ids.slice(0, 5)) await messages.begin(id);
    await messages.succeed(sent, 55, at(30));
    await messages.fail(refused, 'Bad Request', at(20));
    await messages.postpone(put, { notBefore: null, uncertain: true, reason: '502', calledAt: at(10) });
    await messages.begin(put);
    await messages.fail(uncalled, 'never called');
    await messages.succeed(earlier, 56, at(9.999));

    expect(await messages.sentSince(at(10))).toEqual([
      { chatId: ANNA, sentAt: at(10), attempts: 2 },
      { chatId: ANNA, sentAt: at(20), attempts: 1 },
      { chatId: ANNA, sentAt: at(30), attempts: 1 },
    ]);
    expect(await messages.sentSince(at(31))).toEqual([]);
  });
});

describe('forgetting messages', () => {
  it('that are finished and old leaves what is unsent or newer', async () => {
    const messages = await newMessages();
    const [sent, refused, cancelled] = [await add(messages), await add(messages), await add(messages, 'x', GROUP)];
    const [waiting, sending] = [await add(messages), await add(messages)];
    const [newer = 0] = await messages.add(null, [message('new', GROUP)], at(10));
    await messages.begin(sent);
    await messages.recover();
    await messages.succeed(sent, 55, at(1));
    await messages.fail(refused, 'Bad Request');
    await messages.begin(sending);
    await messages.cancel(GROUP);
    expect(await messages.uncertainSince(at(0))).toHaveLength(1);

    await messages.forgetFinished(at(10));

    expect(await messages.uncertainSince(at(0))).toEqual([]);
    expect(await messages.forgetChat(GROUP)).toBe(1);
    expect(await messages.countUnsent()).toBe(2);
    for (const gone of [sent, refused, cancelled, newer]) expect(await messages.begin(gone)).toBe(false);
    expect(await messages.begin(waiting)).toBe(true);
  });

  it('of a chat gives their number, and leaves the one that is being sent', async () => {
    const messages = await newMessages();
    const [sent, , sending] = [await add(messages), await add(messages), await add(messages)];
    const other = await add(messages, 'x', GROUP);
    await messages.begin(sent);
    await messages.succeed(sent, 55, at(1));
    await messages.begin(sending);

    expect(await messages.forgetChat(ANNA)).toBe(2);

    expect(await messages.forgetChat(ANNA)).toBe(0);
    expect(await messages.recover()).toMatchObject([{ id: sending, uncertain: true }, { id: other }]);
  });
});
