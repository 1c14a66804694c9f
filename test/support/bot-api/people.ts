import type { CallbackQuery, Chat, InlineKeyboardButton, MessageEntity, MessageOrigin, User } from 'grammy/types';
import type { Press } from './callback-queries.js';
import type { ChatRecord } from './chats/chat.js';
import { Group } from './chats/group.js';
import { PrivateChat } from './chats/private-chat.js';
import type { Topic } from './chats/topic.js';
import { detectEntities } from './detected-entities.js';
import type { Content, MessageDraft, Reply, StoredMessage } from './messages.js';
import { inOrder, trimmed } from './validation/entities.js';
import { longestText } from './validation/text.js';
import type { World } from './world.js';

/** Where and how a person writes. Without `in`, to the bot itself. */
export interface Writing {
  readonly in?: Group | PrivateChat;
  readonly replyTo?: StoredMessage;
  /** A part of the message replied to, which the person has marked. */
  readonly quote?: string;
  readonly thread?: Topic | number;
  /** Formatting that the person chose; commands, mentions, links and hashtags are found besides. */
  readonly entities?: readonly MessageEntity[];
}

/** A file that a person sends. */
export interface SentFile {
  readonly name: string;
  readonly mime: string;
  readonly content: Buffer;
  readonly caption?: string;
}

/** A text from elsewhere that a person forwards. */
export interface Forwarded {
  readonly text: string;
  readonly entities?: readonly MessageEntity[];
  readonly origin:
    | { readonly channel: { readonly title: string; readonly username?: string }; readonly messageId?: number }
    | { readonly person: Person }
    | { readonly hiddenName: string };
}

/** Which button to press: its text, or what is true of it. */
export type ButtonChoice = string | ((button: InlineKeyboardButton) => boolean);

/** Someone who uses Telegram. Whatever a test makes a person do wrongly throws an Error that says so. */
export class Person {
  /** The private chat with the bot. */
  readonly chat: PrivateChat;

  constructor(
    private readonly world: World,
    readonly user: User,
  ) {
    this.chat = new PrivateChat(world, user);
    world.users.set(user.id, user);
    world.chats.set(user.id, this.chat);
  }

  /** The user's id, which is that of the private chat too. */
  get id(): number {
    return this.user.id;
  }

  /** Writes a text. */
  writes(text: string, writing: Writing = {}): StoredMessage {
    return this.#send({ kind: 'text', ...this.#typed(text, writing.entities ?? []) }, writing);
  }

  /** Follows `t.me/<bot>?start=<payload>`: writes `/start payload`. */
  opensLink(payload: string): StoredMessage {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(payload)) throw new Error(`No deep link can carry "${payload}".`);
    return this.writes(`/start ${payload}`);
  }

  /** Sends a file as a document. */
  sendsDocument(file: SentFile, writing: Writing = {}): StoredMessage {
    const document = this.world.files.keep(file);
    const caption = file.caption === undefined ? undefined : this.#typed(file.caption, writing.entities ?? []);
    return this.#send({ kind: 'document', document, ...(caption && { caption }) }, writing);
  }

  /** Forwards a message of a chat here, or a text from elsewhere. */
  forwards(forwarded: StoredMessage | Forwarded, writing: Writing = {}): StoredMessage {
    if (!('origin' in forwarded)) {
      const { sender: sender_user, at, content } = forwarded;
      return this.#send(content, writing, { type: 'user', date: Math.floor(at / 1000), sender_user });
    }
    const content = { kind: 'text', ...this.#typed(forwarded.text, forwarded.entities ?? []) } as const;
    return this.#send(content, writing, this.#originOf(forwarded.origin));
  }

  /** Edits an own message of text. */
  edits(message: StoredMessage, text: string): void {
    if (message.sender.id !== this.id) throw new Error(`${this.user.first_name} did not write that message.`);
    this.#chatOf(message).receiveEdit(message, { kind: 'text', ...this.#typed(text, []) });
  }

  /** Presses a button that calls back; what the bot answers is added to the press that it gives. */
  presses(choice: ButtonChoice, message: StoredMessage): Press {
    const chat = this.#chatOf(message);
    if (message.deleted) throw new Error('That message was deleted: it has no buttons any more.');
    if (chat instanceof Group) chat.requireMember(this.user);
    else if (chat !== this.chat) throw new Error(`${this.user.first_name} cannot see the chats of others.`);
    const { text, data } = chosenButton(choice, message.buttons);
    if (data === undefined) throw new Error(`The button "${text}" does not call back.`);
    const press = this.world.queries.open();
    const query: CallbackQuery = {
      id: press.id,
      from: this.user,
      message: message.toJson(),
      chat_instance: String(7_000_000_000 + Math.abs(chat.id)),
      data,
    };
    this.world.push({ callback_query: query });
    return press;
  }

  /** Blocks the bot. */
  blocks(): void {
    this.chat.setBlocked(true);
  }

  /** Unblocks the bot. */
  unblocks(): void {
    this.chat.setBlocked(false);
  }

  /** Gives up the account; the bot is not told. */
  deletesAccount(): void {
    this.chat.state = 'deactivated';
  }

  /** Adds the bot to a group, as a member or as an administrator. */
  addsBotTo(group: Group, as: 'member' | 'administrator' = 'member'): void {
    group.requireMember(this.user);
    group.setBotStatus(as, this.user);
  }

  /** Removes the bot from a group. */
  removesBotFrom(group: Group): void {
    group.requireMember(this.user);
    group.setBotStatus('kicked', this.user);
  }

  /** Becomes a member of a group. */
  joins(group: Group): void {
    group.join(this.user);
  }

  /** Leaves a group. */
  leaves(group: Group): void {
    group.leave(this.user);
  }

  #typed(text: string, entities: readonly MessageEntity[]): { text: string; entities: MessageEntity[] } {
    const typed = trimmed({ text, entities });
    if (typed.text === '') throw new Error('Nobody can send an empty text.');
    if (typed.text.length > longestText)
      throw new Error(`A text of ${typed.text.length} units is sent in several messages.`);
    const found = detectEntities(typed.text).filter(({ type, offset }) => {
      return !typed.entities.some((other) => other.type === type && other.offset === offset);
    });
    return { text: typed.text, entities: inOrder([...typed.entities, ...found]) };
  }

  #send(content: Content, writing: Writing, origin?: MessageOrigin): StoredMessage {
    const chat = writing.in ?? this.chat;
    const reply = replyOf(writing);
    const draft: MessageDraft = { sender: this.user, content, reply, origin };
    if (chat instanceof Group) return chat.receive({ ...draft, thread: this.#threadIn(chat, writing, reply) });
    if (chat !== this.chat) throw new Error(`${this.user.first_name} cannot write in the chats of others.`);
    if (chat.state !== 'open' && chat.state !== 'never-wrote') {
      throw new Error(`${this.user.first_name} cannot write to the bot: the chat is ${chat.state}.`);
    }
    chat.state = 'open';
    return chat.receive(draft);
  }

  #threadIn(group: Group, writing: Writing, reply: Reply | undefined): number | undefined {
    group.requireMember(this.user);
    if (group.successor !== undefined) throw new Error(`${group.draft.title} is a supergroup now: write there.`);
    const { thread } = writing;
    if (thread === undefined) return group.replyThread(reply);
    if (typeof thread === 'number') {
      if (!group.knowsThread(thread)) throw new Error(`${group.draft.title} has no topic ${thread}.`);
      return thread === 1 ? undefined : thread;
    }
    if (thread.group !== group) throw new Error(`The topic ${thread.name} is one of another group.`);
    if (thread.state !== 'open') throw new Error(`The topic ${thread.name} is ${thread.state}.`);
    return thread.id;
  }

  #chatOf(message: StoredMessage): ChatRecord {
    const chat = this.world.chats.get(message.chat.id);
    if (chat === undefined) throw new Error('That message is of another stand-in.');
    return chat;
  }

  #originOf(origin: Forwarded['origin']): MessageOrigin {
    const date = Math.floor(this.world.clock() / 1000) - 3600;
    if ('hiddenName' in origin) return { type: 'hidden_user', date, sender_user_name: origin.hiddenName };
    if ('person' in origin) return { type: 'user', date, sender_user: origin.person.user };
    const { title, username } = origin.channel;
    const chat: Chat.ChannelChat = { id: channelId(title), type: 'channel', title, ...(username && { username }) };
    return { type: 'channel', date, chat, message_id: origin.messageId ?? 1 };
  }
}

function replyOf({ replyTo, quote }: Writing): Reply | undefined {
  if (replyTo === undefined) return undefined;
  if (quote === undefined) return { message: replyTo };
  const position = replyTo.text.indexOf(quote);
  if (position === -1) throw new Error(`The message replied to does not say "${quote}".`);
  return { message: replyTo, quote: { text: quote, position, is_manual: true } };
}

function chosenButton(
  choice: ButtonChoice,
  buttons: readonly InlineKeyboardButton[],
): { text: string; data: string | undefined } {
  const button = buttons.find((one) => (typeof choice === 'string' ? one.text === choice : choice(one)));
  if (button === undefined) {
    const texts = buttons.map(({ text }) => `"${text}"`).join(', ');
    throw new Error(`No button fits; the message has ${texts || 'none'}.`);
  }
  return { text: button.text, data: 'callback_data' in button ? button.callback_data : undefined };
}

/** One id for one title, in the range of channels. */
function channelId(title: string): number {
  let sum = 0;
  for (const character of title) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_000;
  return -1_002_000_000_000 - sum;
}
