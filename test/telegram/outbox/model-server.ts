import type { Clock } from '../../../src/telegram/outbox/index.js';

/** What the server does with a call. */
export type Reaction =
  | { readonly kind: 'ok' }
  | { readonly kind: 'error'; readonly code: number; readonly description: string; readonly parameters?: object }
  /** 429, and until then each call to the chat, or each at all, is a violation. */
  | { readonly kind: 'flood'; readonly scope: 'chat' | 'all'; readonly retryAfter: number }
  /** No answer comes, or one of no use, after the effect or without one. */
  | { readonly kind: 'cut' | 'hang' | 'html' | 'internal'; readonly effect: boolean }
  /** The connection cannot be made. */
  | { readonly kind: 'refused-connection' };

export interface Call {
  readonly method: string;
  readonly chatId: number;
  readonly body: Record<string, unknown>;
  /** When it arrived. */
  readonly at: number;
  readonly reaction: Reaction;
}

/** What a chat has of the bot. */
export interface Effect {
  readonly chatId: number;
  readonly text: string;
  readonly call: Call;
}

const OK: Reaction = { kind: 'ok' };

/** The end of the Bot API that the outbox sees, as a `fetch` on a clock of its own: counts every call against Telegram's limits. */
export class ModelServer {
  readonly calls: Call[] = [];
  readonly effects: Effect[] = [];
  readonly violations: string[] = [];
  /** Calls of which the bot cannot know whether they had an effect. */
  readonly lost = new Set<Call>();
  react: (call: Omit<Call, 'reaction'>) => Reaction = () => OK;
  /** Ms that a request or an answer is on its way. */
  latency: () => number = () => 20;
  private readonly travelling = new Set<() => void>();
  private readonly unanswered = new Set<Call>();
  private readonly deadlines = new Map<number | 'all', number>();

  constructor(private readonly clock: Clock) {}

  /** The texts that a chat has got, in order. */
  texts(chatId: number): string[] {
    return this.effects.filter((effect) => effect.chatId === chatId).map(({ text }) => text);
  }

  readonly fetch = async (url: string, init: { body: string; signal: AbortSignal }): Promise<unknown> => {
    return new Promise((resolve, reject) => {
      init.signal.addEventListener('abort', () => reject(named('AbortError', 'The user aborted a request.')));
      const arrive = (): void => {
        cancel();
        this.travelling.delete(arrive);
        const call = this.arrive(url, init.body);
        const answer = this.answerTo(call, url);
        if (!answer) return;
        this.clock.after(this.latency(), () => {
          this.unanswered.delete(call);
          if (answer instanceof Error) reject(answer);
          else resolve({ json: async () => answer });
        });
      };
      const cancel = this.clock.after(this.latency(), arrive);
      this.travelling.add(arrive);
    });
  };

  /**
   * The process at the other end has ended: what is on its way from it arrives, in less time than it takes to come back, and what is
   * on its way to it is lost.
   */
  loseCaller(): void {
    for (const arrive of this.travelling) arrive();
    for (const call of this.unanswered) {
      this.lost.add(call);
      // Nobody was told of it.
      if (call.reaction.kind === 'flood') this.deadlines.delete(call.chatId);
    }
    this.unanswered.clear();
  }

  private arrive(url: string, json: string): Call {
    const body = JSON.parse(json) as Record<string, unknown>;
    const method = url.slice(url.lastIndexOf('/') + 1);
    const draft = { method, chatId: Number(body['chat_id']), body, at: this.clock.elapsed() };
    const call = { ...draft, reaction: this.react(draft) };
    const { kind } = call.reaction;
    if (kind !== 'refused-connection') {
      this.check(call);
      this.calls.push(call);
    }
    this.unanswered.add(call);
    if ('effect' in call.reaction) this.lost.add(call);
    if (kind === 'ok' || ('effect' in call.reaction && call.reaction.effect)) this.take(call);
    return call;
  }

  /** What comes back: JSON, what `fetch` throws, or nothing at all. */
  private answerTo({ chatId, at, reaction }: Call, url: string): object | null {
    switch (reaction.kind) {
      case 'ok':
        return { ok: true, result: { message_id: this.effects.length } };
      case 'error':
        return failed(reaction.code, reaction.description, reaction.parameters);
      case 'flood':
        this.deadlines.set(reaction.scope === 'all' ? 'all' : chatId, at + reaction.retryAfter * 1000);
        return failed(429, 'Too Many Requests', { retry_after: reaction.retryAfter });
      case 'internal':
        return failed(500, 'Internal Server Error');
      case 'html':
        return named('FetchError', `invalid json response body at ${url} reason: Unexpected token '<'`);
      case 'cut':
        return network(url, 'socket hang up', 'ECONNRESET');
      case 'refused-connection':
        return network(url, 'connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED');
      case 'hang':
        return null;
    }
  }

  private take(call: Call): void {
    this.effects.push({ chatId: call.chatId, text: textOf(call.body), call });
  }

  private check(call: Call): void {
    const { at, chatId } = call;
    for (const scope of ['all', chatId] as const) {
      if (at < (this.deadlines.get(scope) ?? 0)) this.violations.push(`${at}: before the deadline of ${scope}`);
    }
    const within = (ms: number, condition: (call: Call) => boolean = () => true): number => {
      let count = 1;
      for (const other of this.calls.toReversed()) {
        if (other.at <= at - ms) break;
        if (condition(other)) count++;
      }
      return count;
    };
    const isSameChat = (other: Call): boolean => other.chatId === chatId;
    // What the server refuses for too many requests it does not carry out.
    if (within(1000, ({ reaction }) => reaction.kind !== 'flood') > 30) this.violations.push(`${at}: over 30 a second`);
    if (within(1000, isSameChat) > 1) this.violations.push(`${at}: over 1 a second in ${chatId}`);
    if (chatId < 0 && within(60_000, isSameChat) > 20) this.violations.push(`${at}: over 20 a minute in ${chatId}`);
  }
}

/** The text of a message in either form, for tests whose messages are one paragraph. */
function textOf({ text, rich_message: rich }: Record<string, unknown>): string {
  if (typeof text === 'string') return text;
  const { blocks } = rich as { blocks: readonly { text: string }[] };
  return blocks.map((block) => block.text).join('\n\n');
}

function failed(error_code: number, description: string, parameters: object = {}): object {
  return { ok: false, error_code, description, parameters };
}

/** As node-fetch throws it. */
function network(url: string, reason: string, code: string): Error {
  return Object.assign(named('FetchError', `request to ${url} failed, reason: ${reason}`), { type: 'system', code });
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
