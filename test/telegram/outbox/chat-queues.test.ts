import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChatQueues } from '../../../src/telegram/outbox/chat-queues.js';
import { type QueuedMessage, rankOf } from '../../../src/telegram/outbox/queued-message.js';
import { id } from './bot-process.js';

const CHATS = 4;

function message(number: number, chat: number, notBefore = 0, deliveryId: number | null = null): QueuedMessage {
  const rest = { threadId: null, createdAt: new Date(0), content: '', attempts: 0, failures: 0, doubtful: false };
  return { ...rest, id: number, chatId: id(chat), notBefore, deliveryId };
}

/** The same as a plain list of messages would do it. */
class Model {
  readonly underWay = new Map<number, QueuedMessage>();
  readonly freeAt = new Map<number, number>();
  private list: QueuedMessage[] = [];

  get size(): number {
    return this.list.length + this.underWay.size;
  }

  get briefings(): number {
    return [...this.list, ...this.underWay.values()].filter(({ deliveryId }) => deliveryId !== null).length;
  }

  add(added: QueuedMessage): void {
    if (![...this.list, ...this.underWay.values()].some((other) => other.id === added.id)) this.list.push(added);
  }

  nextAt(): number {
    return Math.min(Infinity, ...this.next().map(({ at }) => at));
  }

  take(now: number): QueuedMessage | null {
    const ready = this.next().filter(({ at }) => at <= now);
    const first = ready.toSorted((a, b) => rankOf(a.next) - rankOf(b.next))[0]?.next;
    if (!first) return null;
    this.list = this.list.filter((other) => other !== first);
    this.underWay.set(first.chatId, first);
    return first;
  }

  putBack(later: QueuedMessage): void {
    this.list.push(later);
  }

  remove(chat: number, ids: readonly number[]): void {
    this.list = this.list.filter((other) => other.chatId !== chat || !ids.includes(other.id));
  }

  move(from: number, to: number): void {
    this.list = this.list.map((other) => (other.chatId === from ? { ...other, chatId: id(to) } : other));
  }

  /** The next message of every chat to which none is under way, with the moment from which on it may go. */
  next(): { readonly at: number; readonly next: QueuedMessage }[] {
    const chats = Array.from({ length: CHATS }, (_, chat) => chat).filter((chat) => !this.underWay.has(chat));
    return chats.flatMap((chat) => {
      const [next] = this.list.filter(({ chatId }) => chatId === chat).toSorted((a, b) => rankOf(a) - rankOf(b));
      return next ? [{ at: Math.max(next.notBefore, this.freeAt.get(chat) ?? -Infinity), next }] : [];
    });
  }
}

const chat = fc.nat(CHATS - 1);
const deliveryId = fc.option(fc.nat(3));
const operation = fc.oneof(
  fc.record({ kind: fc.constant('add'), id: fc.nat(30), chat, notBefore: fc.nat(20), deliveryId } as const),
  fc.record({ kind: fc.constant('take') } as const),
  fc.record({ kind: fc.constant('finish'), chat, freeIn: fc.nat(5) } as const),
  fc.record({ kind: fc.constant('put back'), chat, delay: fc.nat(5), to: chat } as const),
  fc.record({ kind: fc.constant('remove'), chat, ids: fc.array(fc.nat(30)) } as const),
  fc.record({ kind: fc.constant('move'), chat, to: chat } as const),
  fc.record({ kind: fc.constant('wait'), ms: fc.nat(8) } as const),
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** What is seen of the queues and of the model while both do the same. */
function* sights(operations: readonly Operation[]): Generator<{ readonly seen: unknown; readonly wanted: unknown }> {
  const model = new Model();
  const queues = new ChatQueues((free) => model.freeAt.get(free) ?? -Infinity);
  let now = 0;
  for (const step of operations) {
    const current = 'chat' in step ? model.underWay.get(step.chat) : undefined;
    if (step.kind === 'wait') now += step.ms;
    if (step.kind === 'add') {
      const added = message(step.id, step.chat, now + step.notBefore, step.deliveryId);
      queues.add(added);
      model.add(added);
    }
    if (step.kind === 'take') yield { seen: queues.take(now), wanted: model.take(now) };
    if (step.kind === 'finish' && current) {
      model.underWay.delete(step.chat);
      model.freeAt.set(step.chat, now + step.freeIn);
      queues.finish(current);
    }
    if (step.kind === 'put back' && current) {
      const later = { ...current, chatId: id(step.to), notBefore: now + step.delay };
      model.underWay.delete(step.chat);
      model.putBack(later);
      queues.putBack(current, later);
    }
    if (step.kind === 'remove') {
      queues.remove(id(step.chat), step.ids);
      model.remove(step.chat, step.ids);
    }
    if (step.kind === 'move') {
      queues.move(id(step.chat), id(step.to));
      model.move(step.chat, step.to);
    }
    yield { seen: queues.size, wanted: model.size };
    yield { seen: queues.briefings, wanted: model.briefings };
    yield { seen: Math.max(now, queues.nextAt(now)), wanted: Math.max(now, model.nextAt()) };
    yield { seen: queues.someNext(() => true), wanted: model.next().length > 0 };
    yield { seen: queues.underWay(id(0)), wanted: model.underWay.get(0) ?? null };
  }
}

describe('the queues', () => {
  test('give answers before briefings, in a chat and among chats, and the oldest of each first', () => {
    const queues = new ChatQueues(() => 0);
    const briefing = 7;
    for (const given of [message(1, 1, 0, briefing), message(2, 2, 0, briefing), message(3, 1), message(4, 3)]) {
      queues.add(given);
    }
    const order = [];
    for (let next = queues.take(0); next; next = queues.take(0)) {
      order.push(next.id);
      queues.finish(next);
    }
    expect(order).toEqual([3, 4, 1, 2]);
  });

  test('do what a plain list of messages would do', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 60 }), (operations) => {
        for (const { seen, wanted } of sights(operations)) expect(seen).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
