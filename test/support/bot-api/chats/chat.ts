import type { Chat } from 'grammy/types';
import type { ApiFailure } from '../failure.js';
import { type MessageDraft, type Reply, StoredMessage } from '../messages.js';
import type { World } from '../world.js';

/** Where to look for the bot's next message. */
export interface NextMessage {
  /** Only messages later than this one; otherwise those that `nextMessage` has not given yet. */
  readonly after?: StoredMessage;
  /** Real milliseconds to wait; 5,000 when absent. */
  readonly timeoutMs?: number;
}

const patienceMs = 5000;

/** A chat with its messages in order, those that were deleted too. */
export abstract class ChatRecord {
  readonly messages: StoredMessage[] = [];
  readonly #byId = new Map<number, StoredMessage>();
  #unread = 0;

  constructor(
    readonly id: number,
    protected readonly world: World,
  ) {}

  /** True for what the limit of a group holds for. */
  abstract readonly isGroup: boolean;

  /** The chat as the Bot API writes it. */
  abstract toJson(): Exclude<Chat, Chat.ChannelChat>;

  /** Why the bot may not write here, if so. */
  abstract refusal(): ApiFailure | undefined;

  /** The thread of a message that the bot sends here. @throws ApiFailure 400 for a thread that takes none. */
  abstract threadOf(requested: number | undefined, reply: Reply | undefined): number | undefined;

  /** The service message that began a topic. */
  abstract topicRoot(thread: number): StoredMessage | undefined;

  /** True when the bot gets to know of a message that a person sends here. */
  protected abstract botSees(message: StoredMessage): boolean;

  protected abstract nextMessageId(): number;

  /** The messages that the bot sent and that were not deleted, in order. */
  get botMessages(): StoredMessage[] {
    return this.messages.filter((message) => this.#isBots(message) && !message.deleted);
  }

  /** The newest message that was not deleted. */
  get lastMessage(): StoredMessage | undefined {
    return this.messages.findLast((message) => !message.deleted);
  }

  /** The message, unless it was deleted. */
  message(id: number): StoredMessage | undefined {
    const message = this.#byId.get(id);
    return message?.deleted === true ? undefined : message;
  }

  /** Adds a message. */
  post(draft: MessageDraft): StoredMessage {
    const message = new StoredMessage(this.nextMessageId(), this, draft, this.world.clock());
    this.messages.push(message);
    this.#byId.set(message.id, message);
    this.world.changed();
    return message;
  }

  /** Adds a message of a person, and an update where the bot sees it. */
  receive(draft: MessageDraft): StoredMessage {
    const message = this.post(draft);
    if (this.botSees(message)) this.world.push({ message: message.toJson() });
    return message;
  }

  /** Replaces a person's message, and tells the bot where it sees it. */
  receiveEdit(message: StoredMessage, content: StoredMessage['content']): void {
    message.versions.push({ content, at: this.world.clock() });
    const edit_date = Math.floor(this.world.clock() / 1000);
    if (this.botSees(message)) this.world.push({ edited_message: { ...message.toJson(), edit_date } });
    this.world.changed();
  }

  /** The bot's next message, as a person reads on. @throws Error when none comes in time. */
  nextMessage({ after, timeoutMs = patienceMs }: NextMessage = {}): Promise<StoredMessage> {
    const find = (): StoredMessage | undefined => {
      const from = after === undefined ? this.#unread : this.messages.indexOf(after) + 1;
      const index = this.messages.findIndex((message, position) => position >= from && this.#isBots(message));
      if (index === -1) return undefined;
      this.#unread = Math.max(this.#unread, index + 1);
      return this.messages[index];
    };
    return this.world.changes.until(
      find,
      timeoutMs,
      () => `no message of the bot in chat ${this.id}; ${this.world.recent()}`,
    );
  }

  #isBots(message: StoredMessage): boolean {
    return message.sender.id === this.world.bot.id && message.content.kind !== 'service';
  }
}
