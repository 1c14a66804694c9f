import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiFailure } from '../../support/bot-api/failure.js';
import { RateLimits, telegramLimits } from '../../support/bot-api/rate-limits.js';
import { ask, complaint, handClock, opened } from './asking.js';

const group = -100;

/** One call; its retry_after in seconds, or 0 when it was taken. */
function attempt(limits: RateLimits, chat: number): number {
  const call = { method: 'sendMessage', chat, isGroup: chat < 0 };
  try {
    limits.refuseBeforeDeadline(call);
    limits.take(call);
    return 0;
  } catch (error) {
    if (error instanceof ApiFailure) return error.parameters?.retry_after ?? Number.NaN;
    throw error;
  }
}

describe('properties', () => {
  const calls = fc.array(
    fc.record({ chat: fc.constantFrom(1, 2, 3, group, group - 1), gap: fc.integer({ min: 0, max: 2500 }) }),
    { minLength: 1, maxLength: 200 },
  );

  test('who waits as told is refused once a wait, and never before a deadline', () => {
    fc.assert(
      fc.property(calls, (sequence) => {
        const clock = handClock();
        const limits = new RateLimits({ overall: 3, perChat: 1, perGroup: 5 }, clock.now);
        for (const { chat, gap } of sequence) {
          clock.forward(gap);
          const told = attempt(limits, chat);
          if (told === 0) continue;
          expect(Number.isInteger(told)).toBe(true);
          clock.forward(told * 1000);
          expect(attempt(limits, chat)).toBe(0);
        }
        expect(limits.violations.filter(({ kind }) => kind === 'before-deadline')).toEqual([]);
      }),
    );
  });

  test('what is taken never exceeds a window, however the calls come', () => {
    fc.assert(
      fc.property(calls, (sequence) => {
        const clock = handClock();
        const limits = new RateLimits({ overall: 3, perChat: 1, perGroup: 5 }, clock.now);
        const taken: { chat: number; at: number }[] = [];
        let refused = 0;
        for (const { chat, gap } of sequence) {
          clock.forward(gap);
          if (attempt(limits, chat) === 0) taken.push({ chat, at: clock.now() });
          else refused += 1;
        }
        for (const { chat, at } of taken) {
          const within = (ms: number): typeof taken => taken.filter((one) => one.at > at - ms && one.at <= at);
          const ofChat = (ms: number): number => within(ms).filter((one) => one.chat === chat).length;
          expect(within(1000).length).toBeLessThanOrEqual(3);
          expect(ofChat(1000)).toBe(1);
          expect(chat < 0 ? ofChat(60_000) : 0).toBeLessThanOrEqual(5);
        }
        expect(limits.violations).toHaveLength(refused);
      }),
    );
  });
});

test('a call before the deadline is a violation and does not move it', () => {
  const clock = handClock();
  const limits = new RateLimits(telegramLimits, clock.now);
  expect(attempt(limits, 1)).toBe(0);
  clock.forward(300);
  expect(attempt(limits, 1)).toBe(1);
  clock.forward(500);
  expect(attempt(limits, 1)).toBe(1);
  expect(attempt(limits, 2)).toBe(0);
  clock.forward(500);
  expect(attempt(limits, 1)).toBe(0);
  expect(limits.violations.map(({ kind, scope, chat }) => [kind, scope, chat])).toEqual([
    ['over-limit', 'chat', 1],
    ['before-deadline', 'chat', 1],
  ]);
});

test('a window is over to the millisecond', () => {
  const clock = handClock();
  const limits = new RateLimits({ overall: 1, perChat: 1, perGroup: 1 }, clock.now);
  expect(attempt(limits, group)).toBe(0);
  clock.forward(59_999);
  expect(attempt(limits, group)).toBe(1);
  limits.set({ overall: 1, perChat: Infinity, perGroup: Infinity });
  clock.forward(1);
  expect(attempt(limits, 1)).toBe(0);
  clock.forward(999);
  expect(attempt(limits, 2)).toBe(1);
  clock.forward(1000);
  expect(attempt(limits, 2)).toBe(0);
});

test('30 a second in all', () => {
  const clock = handClock();
  const limits = new RateLimits(telegramLimits, clock.now);
  for (let chat = 1; chat <= 30; chat += 1) expect(attempt(limits, chat)).toBe(0);
  expect(attempt(limits, 31)).toBe(1);
  expect(limits.violations).toMatchObject([{ scope: 'all', retryAfter: 1 }]);
  clock.forward(1000);
  expect(attempt(limits, 31)).toBe(0);
});

test('20 a minute in a group', () => {
  const clock = handClock();
  const limits = new RateLimits(telegramLimits, clock.now);
  for (let count = 0; count < 20; count += 1) {
    expect(attempt(limits, group)).toBe(0);
    clock.forward(1500);
  }
  expect(attempt(limits, group)).toBe(30);
  clock.forward(30_000);
  expect(attempt(limits, group)).toBe(0);
});

describe('over HTTP', () => {
  test('edits count, what is refused as wrong does not, and chat actions are free', async () => {
    const clock = handClock();
    const telegram = await opened({ clock: clock.now, limits: {} });
    const anna = telegram.person({ firstName: 'Anna' });
    anna.writes('hello');
    expect(await complaint(telegram, 'sendMessage', { chat_id: anna.id, text: '' })).toContain('text is empty');
    expect(await complaint(telegram, 'sendMessage', { chat_id: anna.id, text: 'one' })).toBe('ok');
    expect(await complaint(telegram, 'sendChatAction', { chat_id: anna.id, action: 'typing' })).toBe('ok');
    const edit = { chat_id: anna.id, message_id: anna.chat.lastMessage?.id, text: 'two' };
    expect(await ask(telegram, 'editMessageText', edit)).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    expect(anna.chat.lastMessage?.text).toBe('one');
    clock.forward(1000);
    expect(await complaint(telegram, 'editMessageText', edit)).toBe('ok');
    expect(telegram.violations).toMatchObject([{ kind: 'over-limit', method: 'editMessageText', chat: anna.id }]);
  });

  test('a 429 on demand is no violation, a call before its deadline is', async () => {
    const clock = handClock();
    const telegram = await opened({ clock: clock.now, limits: {} });
    const [anna, bert] = [telegram.person({ firstName: 'Anna' }), telegram.person({ firstName: 'Bert' })];
    for (const person of [anna, bert]) person.writes('hello');
    const send = (to: number): Promise<string> => complaint(telegram, 'sendMessage', { chat_id: to, text: 'x' });
    telegram.fault({ method: 'sendMessage', fault: { kind: 'too-many-requests', scope: 'chat', retryAfter: 7 } });
    expect(await send(anna.id)).toBe('Too Many Requests: retry after 7');
    expect(telegram.violations).toEqual([]);
    expect(await send(bert.id)).toBe('ok');
    clock.forward(6000);
    expect(await send(anna.id)).toBe('Too Many Requests: retry after 1');
    expect(telegram.violations).toMatchObject([{ kind: 'before-deadline', scope: 'chat', chat: anna.id }]);
    telegram.fault({ fault: { kind: 'too-many-requests', scope: 'all', retryAfter: 2 } });
    await send(bert.id);
    clock.forward(1000);
    expect(await send(anna.id)).toBe('Too Many Requests: retry after 1');
    clock.forward(1000);
    expect(await send(anna.id)).toBe('ok');
  });

  test('limits can be set and switched off', async () => {
    const telegram = await opened({ clock: handClock().now, limits: { overall: 1 } });
    const anna = telegram.person({ firstName: 'Anna' });
    anna.writes('hello');
    telegram.setLimits('off');
    for (let count = 0; count < 40; count += 1) {
      expect(await complaint(telegram, 'sendMessage', { chat_id: anna.id, text: `${count}` })).toBe('ok');
    }
    expect(telegram.violations).toEqual([]);
  });
});
