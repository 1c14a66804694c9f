import type {
  ChatMember,
  ChatMemberAdministrator,
  ChatMemberBanned,
  ChatMemberLeft,
  ChatMemberMember,
  ChatMemberOwner,
  User,
} from 'grammy/types';

/** How someone stands to a group. */
export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

/** A person's or the bot's membership as the Bot API writes it. */
export function chatMemberJson(user: User, status: MemberStatus): ChatMember {
  switch (status) {
    case 'creator':
      return ownerJson(user);
    case 'administrator':
      return administratorJson(user);
    case 'member':
      return memberJson(user);
    case 'left':
      return leftJson(user);
    case 'kicked':
      return bannedJson(user);
  }
}

/** A plain member. */
export function memberJson(user: User): ChatMemberMember {
  return { status: 'member', user };
}

/** Someone who was removed, or who blocked the bot. */
export function bannedJson(user: User): ChatMemberBanned {
  return { status: 'kicked', user, until_date: 0 };
}

/** The owner of a group. */
export function ownerJson(user: User): ChatMemberOwner {
  return { status: 'creator', user, is_anonymous: false };
}

/** An administrator with the rights that administrators usually get. */
export function administratorJson(user: User): ChatMemberAdministrator {
  return {
    status: 'administrator',
    user,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_pin_messages: true,
    can_manage_topics: true,
    can_send_welcome_messages: false,
  };
}

function leftJson(user: User): ChatMemberLeft {
  return { status: 'left', user };
}
