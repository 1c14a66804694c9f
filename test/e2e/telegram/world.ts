import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { chatId, personId, type Role } from '../../../src/domain/index.js';
import { openStorage, type Storage } from '../../../src/storage/index.js';
import {
  type BotApi,
  type BotApiOptions,
  type Group,
  type LedgerEntry,
  type Person,
  type PersonDraft,
  startBotApi,
  type StoredMessage,
} from '../../support/bot-api/index.js';
import { startBotHere } from '../../support/bot-here.js';
import { startHostedBot } from '../../support/bot-host/index.js';
import { type Bot, type BotProcess, startBot } from '../../support/bot-process.js';
import { runCommand } from '../../support/command.js';
import { seededData, temporaryFolder } from '../../support/data-folder.js';

/** An article as a line of JSON holds it; what is left out is detected. */
export interface ArticleLine {
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly publishedAt?: string;
  readonly url?: string;
}

/** How a world differs from the usual one. */
export interface WorldOptions {
  /** What the corpus holds; the article that comes with the program where absent. */
  readonly articles?: readonly ArticleLine[];
  /** Everyone may use the bot where this is absent; see `member` for people with a role. */
  readonly access?: 'invite' | 'open';
  /** False leaves the bot without an owner, so that it prints the link for one. */
  readonly hasOwner?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly telegram?: BotApiOptions;
  /** Whether each bot is the built program in a process of its own; one that is killed has to be. */
  readonly inOwnProcess?: boolean;
  /** Called with the data before the bot starts. */
  readonly before?: (storage: Storage) => Promise<void>;
}

/** How long an answer may take: the processor may be shared by many. */
export const PATIENCE_MS = 30_000;
/** Why no rich message is taken for a plain reader. */
const NOT_RICH = 'RICH_MESSAGE_NOT_FOR_THIS_READER';

/** How a person writes; see the stand-in. */
type Writing = Parameters<Person['writes']>[1] & { readonly in?: Group };

/**
 * A bot at work over a corpus of its own, and the Telegram that it works in.
 *
 * @example
 * let world: World;
 * beforeAll(async () => { world = await openWorld(); });
 * afterAll(async () => world.close());
 * const answer = await world.say(world.person(), 'How many returnees asked for help?');
 */
export class World {
  private people = 0;
  private isHere = false;
  private readonly expected: ((call: LedgerEntry) => boolean)[] = [
    ({ outcome }) => outcome.kind === 'error' && outcome.description.includes(NOT_RICH),
  ];

  constructor(
    readonly telegram: BotApi,
    readonly data: string,
    /** The bot's database, open beside the bot. */
    readonly storage: Storage,
    /** The bot at work now. */
    public bot: Bot | BotProcess,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** Someone who has not written yet, and has no role. Speaks English where nothing else is said. */
  person(draft: Partial<PersonDraft> = {}): Person {
    this.people += 1;
    return this.telegram.person({ firstName: `Person ${this.people}`, languageCode: 'en', ...draft });
  }

  /** Someone to whom the server takes no rich messages, so that the bot has to write plain ones. */
  plainReader(draft: Partial<PersonDraft> = {}): Person {
    const person = this.person(draft);
    this.telegram.rich.refuse(NOT_RICH, person.chat);
    return person;
  }

  /** Someone who has a role, without having come by an invitation. */
  async member(role: Role, draft: Partial<PersonDraft> = {}): Promise<Person> {
    const person = this.person(draft);
    await appoint(person, role, this.storage);
    return person;
  }

  /** A group of these members that the bot is in and may be in. Who added it is not told, so that it has greeted nobody. */
  async group(members: readonly Person[], options: { readonly isForum?: boolean } = {}): Promise<Group> {
    const group = this.telegram.group({ title: 'Newsroom', members, ...options });
    group.botStatus = 'member';
    await this.storage.telegram.chats.admit(chatId(group.id), 'Newsroom');
    return group;
  }

  /** Has a person write, and gives the next message of the bot in that chat. */
  async say(person: Person, text: string, writing: Writing = {}): Promise<StoredMessage> {
    const written = person.writes(text, writing);
    return (writing.in ?? person.chat).nextMessage({ after: written, timeoutMs: PATIENCE_MS });
  }

  /** Has a person press a button, and waits until the bot has put something else into the message. */
  async turn(person: Person, button: string, message: StoredMessage): Promise<StoredMessage> {
    const { length } = message.versions;
    person.presses(button, message);
    await this.telegram.until(() => message.versions.length > length, PATIENCE_MS);
    return message;
  }

  /** Has the command line take articles in, while the bot is at work; gives what it prints as JSON. */
  async ingest(articles: readonly ArticleLine[]): Promise<string> {
    return ingestInto(this.data, [articleFile(articles)]);
  }

  /** The calls of the bot since this number of calls, or all. */
  calls(method: string, from = 0): readonly LedgerEntry[] {
    return this.telegram.ledger.entries.slice(from).filter((entry) => entry.method === method);
  }

  /** Names calls that the server refuses because a test wants it so. */
  expectRefusal(isExpected: (call: LedgerEntry) => boolean): void {
    this.expected.push(isExpected);
  }

  /**
   * Ends the bot, as an operator does or as a power failure does, and starts one over the same data in another process: what it
   * knows then, it knows from there.
   */
  async restart(how: 'stop' | 'kill' = 'stop'): Promise<void> {
    const isProgram = 'kill' in this.bot;
    if (how === 'stop') await this.bot.stop();
    else await this.kill();
    if (!isProgram) this.isHere = !this.isHere;
    const hosted = this.isHere ? startBotHere : startHostedBot;
    const start = isProgram ? startBot : hosted;
    this.bot = await start({ telegram: this.telegram, data: this.data, environment: this.environment });
  }

  /** Ends the bot as a power failure does. */
  async kill(): Promise<void> {
    if (!('kill' in this.bot)) throw new Error('Only a bot in a process of its own can be killed: see inOwnProcess.');
    await this.bot.kill();
  }

  /** Ends everything, and checks that the bot has broken no limit, that no call was refused, and that it ended well. */
  async close(): Promise<void> {
    const code = await this.bot.stop();
    await this.storage.close();
    await this.telegram.close();
    requireThatAllWentWell({ code, violations: this.telegram.violations, refusals: this.refusals() });
  }

  /** The calls that the server refused and no test has named. */
  private refusals(): readonly unknown[] {
    return this.telegram.ledger.entries
      .filter((call) => call.outcome.kind === 'error' && !this.expected.some((isExpected) => isExpected(call)))
      .map(({ method, parameters, outcome }) => ({ method, parameters, outcome }));
  }
}

/** Starts a stand-in and a bot. To be called in `beforeAll`; the world is closed in `afterAll`. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const data = options.articles ? await dataWith(options.articles) : seededData();
  const telegram = await startBotApi(options.telegram);
  const storage = await openStorage({
    path: join(data, 'depesche.db'),
    clock: () => new Date(),
    randomId: randomUUID,
  });
  if (options.hasOwner !== false) {
    await appoint(telegram.person({ firstName: 'Olga', username: 'olga_owner' }), 'owner', storage);
  }
  await options.before?.(storage);
  const environment = { ACCESS: options.access ?? 'open', ...options.environment };
  const start = options.inOwnProcess === true ? startBot : startHostedBot;
  const bot = await start({ telegram, data, environment });
  return new World(telegram, data, storage, bot, environment);
}

function requireThatAllWentWell(end: {
  readonly code: number | null;
  readonly violations: readonly unknown[];
  readonly refusals: readonly unknown[];
}): void {
  expect(end).toEqual({ code: 0, violations: [], refusals: [] });
}

/** A file of JSON lines with these articles. */
export function articleFile(articles: readonly ArticleLine[]): string {
  const path = join(temporaryFolder(), 'articles.jsonl');
  writeFileSync(path, articles.map((article) => JSON.stringify(article)).join('\n'));
  return path;
}

async function dataWith(articles: readonly ArticleLine[]): Promise<string> {
  const data = temporaryFolder();
  await ingestInto(data, [articleFile(articles)]);
  return data;
}

async function ingestInto(data: string, sources: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(['ingest', ...sources, '--json'], { data });
  if (code !== 0) throw new Error(`The articles could not be taken in:\n${stderr}`);
  return stdout;
}

async function appoint({ user }: Person, role: Role, { telegram }: Storage): Promise<void> {
  const name = { id: personId(user.id), name: user.first_name, username: user.username ?? null };
  await telegram.people.appoint(name, role, new Date());
}
