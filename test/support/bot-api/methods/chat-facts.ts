import type { ChatMember } from 'grammy/types';
import { Group } from '../chats/group.js';
import { chatMemberJson, memberJson } from '../chats/members.js';
import { badRequest } from '../failure.js';
import { chatOf, type Methods } from './method.js';

/** What the bot can learn about a chat, and leaving it. */
export const chatFacts: Methods = {
  getChat: {
    kind: 'plain',
    run(call, world) {
      const chat = chatOf(call, world);
      if (chat instanceof Group) refuseOutside(chat);
      const gifts = {
        unlimited_gifts: true,
        limited_gifts: true,
        unique_gifts: true,
        premium_subscription: true,
        gifts_from_channels: true,
      };
      return { ...chat.toJson(), accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: gifts };
    },
  },
  getChatMember: {
    kind: 'plain',
    run(call, world): ChatMember {
      const chat = chatOf(call, world);
      const id = call.parameters.integer('user_id');
      if (id === undefined) throw badRequest('invalid user_id specified');
      const user = world.users.get(id);
      if (user === undefined) throw badRequest('user not found');
      if (!(chat instanceof Group)) return memberJson(user);
      refuseOutside(chat);
      return chatMemberJson(user, chat.memberStatus(id));
    },
  },
  getChatAdministrators: {
    kind: 'plain',
    run(call, world): ChatMember[] {
      const chat = chatOf(call, world);
      if (!(chat instanceof Group)) throw badRequest('there are no administrators in the private chat');
      refuseOutside(chat);
      return chat.members
        .filter(({ user, status }) => (status === 'creator' || status === 'administrator') && user.id !== world.bot.id)
        .map(({ user, status }) => chatMemberJson(user, status));
    },
  },
  leaveChat: {
    kind: 'plain',
    run(call, world) {
      const chat = chatOf(call, world);
      if (!(chat instanceof Group)) throw badRequest("chat member status can't be changed in private chats");
      refuseOutside(chat);
      chat.setBotStatus('left', world.bot);
      return true;
    },
  },
};

/** @throws ApiFailure where the bot is no member. */
function refuseOutside(group: Group): void {
  const refusal = group.refusal();
  if (refusal !== undefined) throw refusal;
}
