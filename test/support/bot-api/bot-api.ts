import { setTimeout as pause } from 'node:timers/promises';
import type { BotCommand, Update, User, UserFromGetMe } from 'grammy/types';
import type { Press, PressAnswer } from './callback-queries.js';
import { Group } from './chats/group.js';
import type { Privacy } from './chats/privacy.js';
import type { ActiveFault, FaultRule } from './faults.js';
import { type Listening, listen } from './http/server.js';
import type { Ledger } from './ledger.js';
import { Person } from './people.js';
import type { Profile } from './profile.js';
import { type Limits, noLimits, telegramLimits, type Violation } from './rate-limits.js';
import type { RichSwitch } from './rich-switch.js';
import type { UpdateContent } from './update-queue.js';
import type { WebhookTiming } from './webhook-sender.js';
import { World } from './world.js';

/** How the stand-in differs from its defaults. */
export interface BotApiOptions {
  readonly token?: string;
  readonly botUsername?: string;
  /** Milliseconds; dates, limits and ages follow it. Long polls, faults and waits use real time. */
  readonly clock?: () => number;
  /** Telegram's own when absent; what is left out of an object is Telegram's. */
  readonly limits?: Partial<Limits> | 'off';
  readonly privacy?: Partial<Privacy>;
  readonly webhook?: Partial<WebhookTiming>;
}

/** Someone to be made. */
export interface PersonDraft {
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
  readonly id?: number;
}

/** A group to be made. The first of the members owns it. */
export interface GroupOptions {
  readonly title: string;
  readonly members: readonly Person[];
  readonly isForum?: boolean;
  readonly username?: string;
}

const patienceMs = 5000;

/** Telegram's Bot API server, the people who write to the bot, and all that both of them see. */
export class BotApi {
  readonly #world: World;
  readonly #server: Listening;
  #people = 0;
  #groups = 0;
  #supergroups = 0;

  private constructor(world: World, server: Listening) {
    this.#world = world;
    this.#server = server;
  }

  /** Starts the server. */
  static async start({
    token = '7000000001:AAStandInToken_0123456789abcdefghij',
    ...options
  }: BotApiOptions = {}): Promise<BotApi> {
    const privacy = { on: true, mentions: false, ...options.privacy };
    const limits = options.limits === 'off' ? noLimits : { ...telegramLimits, ...options.limits };
    const world = new World({
      token,
      me: botOf(token, options.botUsername ?? 'depesche_test_bot', privacy),
      clock: options.clock ?? Date.now,
      limits,
      privacy,
      webhook: { timeoutMs: 10_000, pausesMs: [100, 200, 400, 800, 1600, 3200], ...options.webhook },
    });
    return new BotApi(world, await listen(world));
  }

  /** `http://127.0.0.1:PORT`, for TELEGRAM_API_ROOT. */
  get root(): string {
    return this.#server.root;
  }

  /** For TELEGRAM_BOT_TOKEN. */
  get token(): string {
    return this.#world.token;
  }

  /** The bot as getMe gives it. */
  get bot(): UserFromGetMe {
    return this.#world.me;
  }

  /** All calls, in the order in which they came in. */
  get ledger(): Ledger {
    return this.#world.ledger;
  }

  /** Calls that were refused for a limit, or made before a deadline. */
  get violations(): readonly Violation[] {
    return this.#world.limits.violations;
  }

  /** The updates that the bot has not confirmed, in order. */
  get pendingUpdates(): readonly Update[] {
    return this.#world.queue.pending;
  }

  /** Whether rich messages are known and taken. */
  get rich(): RichSwitch {
    return this.#world.rich;
  }

  /** What the bot has set about itself. */
  get profile(): Profile {
    return this.#world.profile;
  }

  /** What the bot gets of a group's messages; may be changed at any time. */
  get privacy(): Privacy {
    return this.#world.privacy;
  }

  /** Sets other limits from now on. */
  setLimits(limits: Partial<Limits> | 'off'): void {
    this.#world.limits.set(limits === 'off' ? noLimits : { ...telegramLimits, ...limits });
  }

  /** Orders a fault for the next calls that match. */
  fault(rule: FaultRule): ActiveFault {
    return this.#world.faults.add(rule);
  }

  /** Takes back all faults. */
  clearFaults(): void {
    this.#world.faults.clear();
  }

  /** Someone who uses Telegram, and has not written to the bot yet. */
  person({ firstName, lastName, username, languageCode, id }: PersonDraft): Person {
    this.#people += 1;
    const user: User = {
      id: id ?? 200_000_000 + this.#people,
      is_bot: false,
      first_name: firstName,
      ...(lastName !== undefined && { last_name: lastName }),
      ...(username !== undefined && { username }),
      ...(languageCode !== undefined && { language_code: languageCode }),
    };
    if (this.#world.users.has(user.id)) throw new Error(`Someone has the id ${user.id} already.`);
    return new Person(this.#world, user);
  }

  /** A basic group, without the bot. With topics it is a supergroup. */
  group(options: GroupOptions): Group {
    return options.isForum === true ? this.supergroup(options) : this.#make(options, 'group');
  }

  /** A supergroup, without the bot. */
  supergroup(options: GroupOptions): Group {
    return this.#make(options, 'supergroup');
  }

  /** Makes a supergroup of a group, as its owner does. */
  migrate(group: Group): Group {
    if (group.draft.kind !== 'group') throw new Error(`${group.draft.title} is a supergroup already.`);
    const [owner] = group.draft.members;
    if (owner === undefined) throw new Error(`${group.draft.title} has no owner.`);
    const users = group.members.map(({ user }) => user).filter(({ is_bot }) => !is_bot);
    const to = this.#add({ title: group.draft.title, kind: 'supergroup', isForum: false, members: users });
    group.migrate(to, owner);
    return to;
  }

  /** Queues any update. */
  push(content: UpdateContent): Update | undefined {
    return this.#world.push(content);
  }

  /** What `find` gives as soon as it is neither undefined, null nor false. @throws Error after `timeoutMs` real milliseconds. */
  until<Found>(
    find: () => Found | undefined | null | false,
    timeoutMs = patienceMs,
  ): Promise<Exclude<Found, false | null | undefined>> {
    return this.#world.changes.until(find, timeoutMs, () => this.#world.recent());
  }

  /** The bot's first answer to a pressed button. */
  answerTo(press: Press, timeoutMs = patienceMs): Promise<PressAnswer> {
    return this.until(() => press.answers[0], timeoutMs);
  }

  /** Resolves when every update made so far was confirmed. */
  taken(timeoutMs = patienceMs): Promise<true> {
    const next = this.#world.queue.nextId;
    return this.until(() => (this.pendingUpdates[0]?.update_id ?? next) >= next, timeoutMs);
  }

  /** Resolves when nothing has happened for so many real milliseconds: no call but waiting polls, no message, no update. */
  async settled(ms: number): Promise<void> {
    for (let rest = ms - this.#world.idleMs(); rest > 0; rest = ms - this.#world.idleMs())
      await pause(Math.max(rest, 1));
  }

  /** The commands of a scope, the default one when absent, in a language. */
  commands(scope = 'default', languageCode = ''): readonly BotCommand[] {
    return this.profile.commands.get(`${scope}:::${languageCode}`) ?? [];
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    this.#world.webhook.set(undefined);
    await this.#server.close();
  }

  #make({ title, members, isForum = false, username }: GroupOptions, kind: 'group' | 'supergroup'): Group {
    return this.#add({ title, kind, isForum, username, members: members.map(({ user }) => user) });
  }

  #add(draft: Group['draft']): Group {
    const id = draft.kind === 'group' ? -4_000_000_001 - this.#groups++ : -1_001_000_000_001 - this.#supergroups++;
    const group = new Group(id, this.#world, draft);
    this.#world.chats.set(id, group);
    return group;
  }
}

function botOf(token: string, username: string, privacy: Privacy): UserFromGetMe {
  const id = Number(token.split(':', 1)[0]);
  if (!Number.isSafeInteger(id)) throw new Error('A token begins with the bot\'s number, as in "123:ABC".');
  return {
    id,
    is_bot: true,
    first_name: 'Depesche',
    username,
    can_join_groups: true,
    can_read_all_group_messages: !privacy.on,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
