import { Api } from 'grammy';
import { type ChatId, chatId } from '../../../src/domain/index.js';
import type { Storage } from '../../../src/storage/index.js';
import type { MessageText } from '../../../src/telegram/formatting/index.js';
import {
  type Clock,
  Outbox,
  type OutboxEvent,
  type OutgoingContent,
  storedMessage,
} from '../../../src/telegram/outbox/index.js';
import type { FakeClock } from './fake-clock.js';
import { MemoryDepartures } from './memory-departures.js';
import type { ModelServer } from './model-server.js';

export const TOKEN = '123456:secret';

interface ProcessParts {
  readonly clock: FakeClock;
  readonly server: ModelServer;
  readonly storage: Pick<Storage, 'telegram'>;
  readonly random?: () => number;
  readonly departures?: MemoryDepartures;
}

/** A process with an outbox, which can be ended as by a power failure. */
export class BotProcess {
  readonly events: OutboxEvent[] = [];
  readonly outbox: Outbox;
  readonly departures: MemoryDepartures;
  private isDead = false;

  constructor(private readonly parts: ProcessParts) {
    const { storage, random = () => 0, departures = new MemoryDepartures() } = parts;
    this.departures = departures;
    this.outbox = new Outbox({
      api: this.api(),
      records: storage.telegram,
      departures,
      clock: this.clock(),
      random,
      observer: (event) => this.events.push(event),
    });
  }

  /** Nothing that it waits for will happen. */
  kill(): void {
    this.isDead = true;
  }

  /** Stores messages as the bot does, and gives their ids. */
  async store(chat: number, ...contents: readonly (string | Partial<OutgoingContent>)[]): Promise<number[]> {
    const { storage, clock } = this.parts;
    return storage.telegram.transaction(async ({ messages }) =>
      messages.add(
        null,
        contents.map((content) => outgoing(chat, content)),
        clock.now(),
      ),
    );
  }

  /** Stores messages and enqueues them. */
  async say(chat: number, ...contents: readonly (string | Partial<OutgoingContent>)[]): Promise<number[]> {
    const ids = await this.store(chat, ...contents);
    this.outbox.enqueue(ids);
    return ids;
  }

  /** Goes on until everything is sent or given up. */
  async finish(): Promise<void> {
    await this.parts.clock.advanceUntil(() => this.outbox.waiting === 0);
  }

  of<K extends OutboxEvent['kind']>(kind: K): Extract<OutboxEvent, { kind: K }>[] {
    return this.events.filter((event): event is Extract<OutboxEvent, { kind: K }> => event.kind === kind);
  }

  private clock(): Clock {
    const { clock } = this.parts;
    return {
      now: () => clock.now(),
      elapsed: () => clock.elapsed(),
      after: (milliseconds, action) => clock.after(milliseconds, () => this.isDead || action()),
    };
  }

  private api(): Api {
    const fetch = async (url: string, init: never): Promise<unknown> => {
      const answer = await this.parts.server.fetch(url, init).catch((error: unknown) => ({ error }));
      if (this.isDead) await new Promise(() => {});
      if (typeof answer === 'object' && answer && 'error' in answer) throw answer.error;
      return answer;
    };
    // It gives as much of a response as grammY looks at.
    return new Api(TOKEN, { fetch: fetch as unknown as typeof globalThis.fetch });
  }
}

export function paragraph(text: string): MessageText {
  return { blocks: [{ kind: 'paragraph', content: [text] }], direction: 'ltr' };
}

function outgoing(chat: number, content: string | Partial<OutgoingContent>): ReturnType<typeof storedMessage> {
  const base: OutgoingContent = { kind: 'message', text: paragraph('x'), keyboard: [], replyTo: null };
  const given = typeof content === 'string' ? { text: paragraph(content) } : content;
  // A partial member of the union over a whole one is whole.
  return storedMessage({ chatId: id(chat), threadId: null, content: { ...base, ...given } as OutgoingContent });
}

export function id(chat: number): ChatId {
  return chatId(chat);
}
