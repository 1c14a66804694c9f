import type {
  Chat,
  Document,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  Message,
  MessageEntity,
  MessageOrigin,
  RichMessage,
  TextQuote,
  Update,
  User,
} from 'grammy/types';
import { defined } from './defined.js';
import type { FormattedText } from './validation/html.js';

/** What a message holds. */
export type Content =
  | { readonly kind: 'text'; readonly text: string; readonly entities: readonly MessageEntity[] }
  | {
      readonly kind: 'rich';
      readonly rich: RichMessage;
      /** The text as a person reads it, a line a block. */
      readonly text: string;
      readonly buttons: readonly InlineKeyboardButton[];
    }
  | { readonly kind: 'document'; readonly document: Document; readonly caption?: FormattedText }
  | { readonly kind: 'service'; readonly fields: Readonly<Partial<Message>> };

/** The state of a message from its sending or an edit on. `at` is in ms. */
export interface Version {
  readonly content: Content;
  readonly keyboard?: InlineKeyboardMarkup;
  readonly at: number;
}

/** What a message answers. */
export interface Reply {
  readonly message: StoredMessage;
  readonly quote?: TextQuote;
}

/** What a message is made of; `at` in ms. */
export interface MessageDraft {
  readonly sender: User;
  readonly content: Content;
  readonly keyboard?: InlineKeyboardMarkup | undefined;
  /** A reply keyboard, its removal or a forced reply, as the bot sent it. */
  readonly otherMarkup?: Readonly<Record<string, unknown>> | undefined;
  readonly reply?: Reply | undefined;
  readonly thread?: number | undefined;
  readonly origin?: MessageOrigin | undefined;
  readonly silent?: boolean | undefined;
}

/** The chat of a message, as far as the message shows it. */
interface MessageChat {
  readonly id: number;
  toJson(): Exclude<Chat, Chat.ChannelChat>;
  /** The service message that began a topic, which its messages are replies to. */
  topicRoot(thread: number): StoredMessage | undefined;
}

/** A message as people see it, with all that it was before. */
export class StoredMessage {
  readonly versions: Version[];
  /** When it was deleted, in ms. */
  deletedAt: number | undefined;
  /** True for a person's message that privacy mode let through because it was meant for the bot. */
  meantForBot = false;

  constructor(
    readonly id: number,
    readonly chat: MessageChat,
    readonly draft: MessageDraft,
    readonly at: number,
  ) {
    this.versions = [{ content: draft.content, ...(draft.keyboard && { keyboard: draft.keyboard }), at }];
  }

  /** Who sent it. */
  get sender(): User {
    return this.draft.sender;
  }

  /** The last version. */
  get current(): Version {
    return this.versions.at(-1) ?? { content: this.draft.content, at: this.at };
  }

  /** What it holds now. */
  get content(): Content {
    return this.current.content;
  }

  /** What a person reads: text, caption or the plain text of a rich message; empty for a service message. */
  get text(): string {
    const { content } = this;
    if (content.kind === 'document') return content.caption?.text ?? '';
    return content.kind === 'service' ? '' : content.text;
  }

  /** The formatting of its text or caption, in UTF-16 units. */
  get entities(): readonly MessageEntity[] {
    const { content } = this;
    if (content.kind === 'document') return content.caption?.entities ?? [];
    return content.kind === 'text' ? content.entities : [];
  }

  /** The rich message, when it is one. */
  get rich(): RichMessage | undefined {
    return this.content.kind === 'rich' ? this.content.rich : undefined;
  }

  /** The file, when it is one. */
  get document(): Document | undefined {
    return this.content.kind === 'document' ? this.content.document : undefined;
  }

  /** The buttons under it now. */
  get keyboard(): InlineKeyboardMarkup | undefined {
    return this.current.keyboard;
  }

  /** All buttons that can be pressed, those of the keyboard last. */
  get buttons(): readonly InlineKeyboardButton[] {
    const within = this.content.kind === 'rich' ? this.content.buttons : [];
    return [...within, ...(this.keyboard?.inline_keyboard.flat() ?? [])];
  }

  /** What it answers. */
  get reply(): Reply | undefined {
    return this.draft.reply;
  }

  /** The topic or thread that it belongs to. */
  get thread(): number | undefined {
    return this.draft.thread;
  }

  /** True once it was deleted. */
  get deleted(): boolean {
    return this.deletedAt !== undefined;
  }

  /** True once it was edited. */
  get edited(): boolean {
    return this.versions.length > 1;
  }

  /** The message as the Bot API writes it; what it replies to is written without its own reply. */
  toJson(): Message & Update.NonChannel {
    const { content, reply, draft } = this;
    const topic = draft.thread === undefined ? undefined : this.chat.topicRoot(draft.thread);
    const repliedTo = reply?.message ?? (topic === this ? undefined : topic);
    const last = this.versions.length > 1 ? this.current : undefined;
    return {
      ...contentJson(content),
      message_id: this.id,
      from: draft.sender,
      chat: this.chat.toJson(),
      date: seconds(this.at),
      ...defined({
        message_thread_id: draft.thread,
        is_topic_message: topic === undefined ? undefined : (true as const),
        forward_origin: draft.origin,
        quote: reply?.quote,
        edit_date: last === undefined ? undefined : seconds(last.at),
        reply_markup: this.keyboard,
        reply_to_message: repliedTo?.toReplyJson(),
      }),
    };
  }

  /** The message as it stands within a reply to it. */
  toReplyJson(): NonNullable<Message['reply_to_message']> {
    const { reply_to_message: _repliedTo, ...json } = this.toJson();
    // The reply's own reply is left out, as its type means; written there, it would be an undefined property.
    return json as NonNullable<Message['reply_to_message']>;
  }
}

function contentJson(content: Content): Partial<Message> {
  switch (content.kind) {
    case 'text':
      return { text: content.text, ...(content.entities.length > 0 && { entities: [...content.entities] }) };
    case 'rich':
      return { rich_message: content.rich };
    case 'document': {
      const { document, caption } = content;
      return {
        document,
        ...(caption && { caption: caption.text }),
        ...(caption && caption.entities.length > 0 && { caption_entities: [...caption.entities] }),
      };
    }
    case 'service':
      return content.fields;
  }
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
