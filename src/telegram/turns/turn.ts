import type { ChatId } from '../../domain/index.js';
import type { TelegramRecords } from '../../storage/index.js';
import type { Keyboard, MessageText, ReplyKeyboard } from '../formatting/index.js';
import type { OutgoingMessage } from '../outbox/index.js';

/** What handling an update changes and says: runs in the transaction that finishes the update, and must wait for its records alone. */
export type Effect = (records: TelegramRecords) => Promise<readonly OutgoingMessage[]>;

/** Where the answers to an update go. */
export interface Place {
  readonly chatId: ChatId;
  /** The forum topic, where there is one. */
  readonly threadId: number | null;
  /** The message that is answered. */
  readonly messageId: number | null;
  /** Whether answers in this chat need to name the message that they answer. */
  readonly isGroup: boolean;
}

/** The handling of one update. What it does is collected, and comes about together with the update's being finished, or not at all. */
export class Turn {
  private readonly effects: Effect[] = [];
  private readonly afterwards: (() => void)[] = [];

  constructor(
    readonly updateId: number,
    readonly place: Place,
    /** Aborted when the person has asked to stop, or the program ends. */
    readonly signal: AbortSignal,
    /** How many turns of the same person in the same chat had not ended when this one came. */
    readonly before: number,
  ) {}

  /** Adds to what the turn comes to. Effects run in the order in which they were added. */
  effect(effect: Effect): void {
    this.effects.push(effect);
  }

  /** Answers where the update came from; in a group as a reply. */
  reply(text: MessageText, keyboard: Keyboard = []): void {
    this.effect(async () => [this.message(text, keyboard)]);
  }

  /** Answers as `reply` does, and puts something in place of the person's keyboard. */
  replyWithKeyboard(text: MessageText, replyKeyboard: ReplyKeyboard): void {
    const { content, ...place } = this.message(text);
    this.effect(async () => (content.kind === 'message' ? [{ ...place, content: { ...content, replyKeyboard } }] : []));
  }

  /** A message as `reply` sends it, for an effect that decides what to say. */
  message(text: MessageText, keyboard: Keyboard = []): OutgoingMessage {
    const { chatId, threadId, messageId, isGroup } = this.place;
    const replyTo = isGroup ? messageId : null;
    return { chatId, threadId, content: { kind: 'message', text, keyboard, replyTo } };
  }

  /** Puts another text and other buttons into a message of the bot's. */
  edit(messageId: number, text: MessageText, keyboard: Keyboard = []): void {
    this.effect(async () => [this.change(messageId, text, keyboard)]);
  }

  /** A change as `edit` makes it, for an effect that decides what to say. */
  change(messageId: number, text: MessageText, keyboard: Keyboard = []): OutgoingMessage {
    const { chatId, threadId } = this.place;
    return { chatId, threadId, content: { kind: 'edit', messageId, text, keyboard } };
  }

  /** Does something when the turn's effects are stored: what may as well not happen after a crash. */
  after(work: () => void): void {
    this.afterwards.push(work);
  }

  /** Takes back all that was collected: an error's line stands in its place. */
  reset(): void {
    this.effects.length = 0;
    this.afterwards.length = 0;
  }

  /** Runs the effects and gives what is to be sent. */
  async apply(records: TelegramRecords): Promise<OutgoingMessage[]> {
    const messages: OutgoingMessage[] = [];
    for (const effect of this.effects) messages.push(...(await effect(records)));
    return messages;
  }

  /** Does what was left for afterwards. */
  conclude(): void {
    for (const work of this.afterwards) work();
  }
}
