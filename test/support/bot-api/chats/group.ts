import type { Chat, Message, User } from 'grammy/types';
import { ApiFailure, badRequest, forbidden } from '../failure.js';
import type { Reply, StoredMessage } from '../messages.js';
import type { World } from '../world.js';
import { ChatRecord } from './chat.js';
import { chatMemberJson, type MemberStatus } from './members.js';
import { isMeantForBot } from './privacy.js';
import { Topic } from './topic.js';

/** What a group begins with. The first member is its owner. */
export interface GroupDraft {
  readonly title: string;
  readonly kind: 'group' | 'supergroup';
  readonly isForum: boolean;
  readonly username?: string | undefined;
  readonly members: readonly User[];
}

/** A group, or a supergroup with or without topics. */
export class Group extends ChatRecord {
  override readonly isGroup = true;
  readonly #members = new Map<number, { readonly user: User; status: MemberStatus }>();
  readonly #topics = new Map<number, Topic>();
  #lastMessageId = 0;
  /** Undefined as long as the bot has never been here. */
  botStatus: MemberStatus | undefined;
  /** True when another bot was the last to write, so that plain commands are its. */
  anotherBotWroteLast = false;
  /** The supergroup that this group has become. */
  successor: Group | undefined;

  constructor(
    id: number,
    world: World,
    readonly draft: GroupDraft,
  ) {
    super(id, world);
    for (const [index, user] of draft.members.entries()) {
      this.#members.set(user.id, { user, status: index === 0 ? 'creator' : 'member' });
    }
  }

  override toJson(): Chat.GroupChat | Chat.SupergroupChat {
    const { title, kind, username, isForum } = this.draft;
    if (kind === 'group') return { id: this.id, type: 'group', title };
    return {
      id: this.id,
      type: 'supergroup',
      title,
      ...(username && { username }),
      ...(isForum && { is_forum: true }),
    };
  }

  override refusal(): ApiFailure | undefined {
    const name = this.draft.kind === 'group' ? 'group' : 'supergroup';
    switch (this.botStatus) {
      case undefined:
        return badRequest('chat not found');
      case 'kicked':
        return forbidden(`bot was kicked from the ${name} chat`);
      case 'left':
        return forbidden(`bot is not a member of the ${name} chat`);
      default:
        return undefined;
    }
  }

  /** The error of every call to a group that has become a supergroup. */
  migration(): ApiFailure | undefined {
    if (this.successor === undefined) return undefined;
    return new ApiFailure(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: this.successor.id,
    });
  }

  override threadOf(requested: number | undefined, reply: Reply | undefined): number | undefined {
    const thread = requested ?? this.replyThread(reply);
    if (thread === undefined) return undefined;
    if (this.draft.kind === 'group') throw badRequest('message thread not found');
    if (!this.draft.isForum) {
      if (requested !== undefined && this.message(thread) === undefined) throw badRequest('message thread not found');
      return thread;
    }
    const topic = this.#topics.get(thread);
    if (topic === undefined || topic.state === 'deleted') throw badRequest('message thread not found');
    if (topic.state === 'closed' && this.botStatus !== 'administrator') throw badRequest('TOPIC_CLOSED');
    return thread;
  }

  override topicRoot(thread: number): StoredMessage | undefined {
    return this.#topics.get(thread)?.root;
  }

  /** The thread that a reply belongs to by itself. */
  replyThread(reply: Reply | undefined): number | undefined {
    if (reply === undefined || this.draft.kind === 'group') return undefined;
    return this.draft.isForum ? reply.message.thread : (reply.message.thread ?? reply.message.id);
  }

  /** Begins a topic. @throws Error where the group is no forum. */
  topic(name: string, by: User): Topic {
    if (!this.draft.isForum) throw new Error(`${this.draft.title} is no forum and has no topics.`);
    const fields = { forum_topic_created: { name, icon_color: 0x6fb9f0 } } as const;
    const draft = { sender: by, content: { kind: 'service', fields }, thread: this.#lastMessageId + 1 } as const;
    const root = this.post(draft);
    const topic = new Topic(this, name, root);
    this.#topics.set(topic.id, topic);
    if (this.botSees(root)) this.world.push({ message: root.toJson() });
    return topic;
  }

  /** True for a thread that a chat action may name; the general topic is 1. */
  knowsThread(thread: number): boolean {
    if (!this.draft.isForum || thread === 1) return true;
    const topic = this.#topics.get(thread);
    return topic !== undefined && topic.state !== 'deleted';
  }

  /** Deletes all messages of a thread. */
  forgetThread(thread: number): void {
    for (const message of this.messages) if (message.thread === thread) message.deletedAt ??= this.world.clock();
  }

  /** What someone is in the group; `left` for who never was. */
  memberStatus(id: number): MemberStatus {
    if (id === this.world.bot.id) return this.botStatus ?? 'left';
    return this.#members.get(id)?.status ?? 'left';
  }

  /** All who are in the group, the bot too. */
  get members(): readonly { readonly user: User; readonly status: MemberStatus }[] {
    const bot = { user: this.world.bot, status: this.botStatus ?? 'left' };
    return [...this.#members.values(), bot].filter(({ status }) => status !== 'left' && status !== 'kicked');
  }

  /** Lets a person join, with the service message. */
  join(user: User): void {
    if (this.memberStatus(user.id) !== 'left') throw new Error(`${user.first_name} is in ${this.draft.title} already.`);
    this.#members.set(user.id, { user, status: 'member' });
    this.#service(user, { new_chat_members: [user] });
  }

  /** Lets a person leave, with the service message. */
  leave(user: User): void {
    const member = this.requireMember(user);
    member.status = 'left';
    this.#service(user, { left_chat_member: user });
  }

  /** Makes a member an administrator; the bot is told only about itself. */
  promote(user: User): void {
    this.requireMember(user).status = 'administrator';
  }

  /** Sets what the bot is here, and tells it. A service message goes with joining and leaving. */
  setBotStatus(status: MemberStatus, by: User): void {
    const old = this.botStatus ?? 'left';
    if (old === status) throw new Error(`The bot is "${status}" in ${this.draft.title} already.`);
    this.botStatus = status;
    const { bot } = this.world;
    this.world.push({
      my_chat_member: {
        chat: this.toJson(),
        from: by,
        date: Math.floor(this.world.clock() / 1000),
        old_chat_member: chatMemberJson(bot, old),
        new_chat_member: chatMemberJson(bot, status),
      },
    });
    const wasIn = old !== 'left' && old !== 'kicked';
    const isIn = status !== 'left' && status !== 'kicked';
    if (!wasIn && isIn) this.#service(by, { new_chat_members: [bot] });
    if (wasIn && !isIn) this.post({ sender: by, content: { kind: 'service', fields: { left_chat_member: bot } } });
    this.world.changed();
  }

  /** Makes a supergroup of it, with the service messages in both. */
  migrate(to: Group, by: User): void {
    to.botStatus = this.botStatus;
    this.#service(by, { migrate_to_chat_id: to.id });
    this.successor = to;
    to.receive({ sender: by, content: { kind: 'service', fields: { migrate_from_chat_id: this.id } } });
  }

  /** @throws Error for someone who is not in the group. */
  requireMember(user: User): { readonly user: User; status: MemberStatus } {
    const member = this.#members.get(user.id);
    if (member === undefined || member.status === 'left' || member.status === 'kicked') {
      throw new Error(`${user.first_name} is not in ${this.draft.title}.`);
    }
    return member;
  }

  protected override botSees(message: StoredMessage): boolean {
    if (this.botStatus !== 'member' && this.botStatus !== 'administrator') return false;
    message.meantForBot = isMeantForBot(message, this.world, this.anotherBotWroteLast);
    return this.botStatus === 'administrator' || !this.world.privacy.on || message.meantForBot;
  }

  protected override nextMessageId(): number {
    return this.draft.kind === 'group' ? this.world.nextMessageId() : ++this.#lastMessageId;
  }

  #service(sender: User, fields: Partial<Message>): void {
    this.receive({ sender, content: { kind: 'service', fields } });
  }
}
