import type { Update, User, UserFromGetMe } from 'grammy/types';
import { CallbackQueries } from './callback-queries.js';
import { Changes } from './changes.js';
import type { ChatRecord } from './chats/chat.js';
import type { Privacy } from './chats/privacy.js';
import { Faults } from './faults.js';
import { Files } from './files.js';
import { Ledger } from './ledger.js';
import { Profile } from './profile.js';
import { type Limits, RateLimits } from './rate-limits.js';
import { RichSwitch } from './rich-switch.js';
import { type UpdateContent, UpdateQueue } from './update-queue.js';
import { WebhookSender, type WebhookTiming } from './webhook-sender.js';

/** What a stand-in is made with; `clock` gives ms. */
export interface WorldSettings {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly clock: () => number;
  readonly limits: Limits;
  readonly privacy: Privacy;
  readonly webhook: WebhookTiming;
}

/** Everything that the stand-in knows: the one place where its parts meet. */
export class World {
  readonly token: string;
  /** The bot as getMe gives it. */
  readonly me: UserFromGetMe;
  /** The bot as it stands in messages. */
  readonly bot: User;
  readonly clock: () => number;
  readonly privacy: Privacy;
  readonly changes = new Changes();
  readonly ledger = new Ledger();
  readonly faults = new Faults();
  readonly files = new Files();
  readonly profile = new Profile();
  readonly rich = new RichSwitch();
  readonly limits: RateLimits;
  readonly queries: CallbackQueries;
  readonly queue: UpdateQueue;
  readonly webhook: WebhookSender;
  readonly users = new Map<number, User>();
  readonly chats = new Map<number, ChatRecord>();
  #lastMessageId = 0;
  #inFlight = 0;
  #lastActivity = performance.now();

  constructor({ token, me, clock, limits, privacy, webhook }: WorldSettings) {
    this.token = token;
    this.me = me;
    this.bot = { id: me.id, is_bot: true, first_name: me.first_name, username: me.username };
    this.clock = clock;
    this.privacy = privacy;
    this.limits = new RateLimits(limits, clock);
    this.queries = new CallbackQueries(clock);
    this.queue = new UpdateQueue(clock);
    this.webhook = new WebhookSender(this.queue, clock, webhook, () => this.changed());
    this.users.set(me.id, this.bot);
  }

  /** The next number of a message in private chats and groups, which share one count. */
  nextMessageId(): number {
    return ++this.#lastMessageId;
  }

  /** Queues an update; undefined when the bot has not asked for its kind. */
  push(content: UpdateContent): Update | undefined {
    const update = this.queue.push(content);
    this.changed();
    return update;
  }

  /** Tells all who wait that something has changed. */
  changed(): void {
    this.#lastActivity = performance.now();
    this.changes.notify();
  }

  /** Counts a call as under way until the function that it gives is called. */
  begin(): () => void {
    this.#inFlight += 1;
    this.changed();
    return () => {
      this.#inFlight -= 1;
      this.changed();
    };
  }

  /** Real milliseconds since something last happened; 0 while a call is under way. */
  idleMs(): number {
    return this.#inFlight > 0 ? 0 : performance.now() - this.#lastActivity;
  }

  /** The last calls in words, for the error of a wait that failed. */
  recent(): string {
    const lines = this.ledger.entries.slice(-8).map(({ method, outcome }) => {
      return `${method}: ${outcome.kind === 'error' ? `${outcome.code} ${outcome.description}` : outcome.kind}`;
    });
    return `last calls: ${lines.join('; ') || 'none'}`;
  }
}
