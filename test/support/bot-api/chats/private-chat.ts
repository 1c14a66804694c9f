import type { Chat, ChatMember, User } from 'grammy/types';
import { type ApiFailure, badRequest, forbidden } from '../failure.js';
import type { StoredMessage } from '../messages.js';
import type { World } from '../world.js';
import { ChatRecord } from './chat.js';
import { bannedJson, memberJson } from './members.js';

/** How a person stands to the bot. */
export type Acquaintance = 'never-wrote' | 'open' | 'blocked' | 'deactivated';

/** The private chat of a person with the bot. */
export class PrivateChat extends ChatRecord {
  override readonly isGroup = false;
  state: Acquaintance = 'never-wrote';

  constructor(
    world: World,
    readonly user: User,
  ) {
    super(user.id, world);
  }

  override toJson(): Chat.PrivateChat {
    const { id, first_name, last_name, username } = this.user;
    return { id, type: 'private', first_name, ...(last_name && { last_name }), ...(username && { username }) };
  }

  override refusal(): ApiFailure | undefined {
    switch (this.state) {
      case 'never-wrote':
        return forbidden("bot can't initiate conversation with a user");
      case 'blocked':
        return forbidden('bot was blocked by the user');
      case 'deactivated':
        return forbidden('user is deactivated');
      case 'open':
        return undefined;
    }
  }

  override threadOf(requested: number | undefined): number | undefined {
    if (requested !== undefined) throw badRequest('message thread not found');
    return undefined;
  }

  override topicRoot(): undefined {
    return undefined;
  }

  /** Blocks or unblocks the bot, and tells the bot. @throws Error when nothing would change. */
  setBlocked(blocked: boolean): void {
    if (this.state !== (blocked ? 'open' : 'blocked')) {
      throw new Error(
        `${this.user.first_name} cannot ${blocked ? 'block' : 'unblock'} the bot: the chat is ${this.state}.`,
      );
    }
    this.state = blocked ? 'blocked' : 'open';
    const member: ChatMember = memberJson(this.world.bot);
    const banned: ChatMember = bannedJson(this.world.bot);
    this.world.push({
      my_chat_member: {
        chat: this.toJson(),
        from: this.user,
        date: Math.floor(this.world.clock() / 1000),
        old_chat_member: blocked ? member : banned,
        new_chat_member: blocked ? banned : member,
      },
    });
    this.world.changed();
  }

  protected override botSees(_message: StoredMessage): boolean {
    return true;
  }

  protected override nextMessageId(): number {
    return this.world.nextMessageId();
  }
}
