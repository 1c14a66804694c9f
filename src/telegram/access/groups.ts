import { Composer } from 'grammy';
import type { ChatMemberUpdated } from 'grammy/types';
import { chatId, hasRight } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { plainText } from '../messages/plain-text.js';
import { leave } from './leaving.js';

type Membership = ChatMemberUpdated['new_chat_member'];

/** What happens when the bot is added to or removed from a chat, is blocked, or when a group becomes a supergroup. */
export function groupMembership(parts: Pick<BotParts, 'api' | 'log'>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('my_chat_member', async (context) => {
    const { turn, speaker, myChatMember } = context;
    const { chat } = myChatMember;
    if (!isPresent(myChatMember.new_chat_member)) {
      const reachability = chat.type === 'private' ? 'blocked' : 'gone';
      turn.effect(async ({ chats, messages }) => {
        await chats.setReachability(turn.place.chatId, reachability);
        await messages.cancel(turn.place.chatId);
        return [];
      });
      return;
    }
    if (chat.type === 'private') {
      turn.effect(async ({ chats }) => {
        await chats.setReachability(turn.place.chatId, 'reachable');
        return [];
      });
      return;
    }
    if (isPresent(myChatMember.old_chat_member)) return;
    if (!hasRight(speaker.role, 'add-to-groups')) {
      await leave(turn.place.chatId, parts);
      return;
    }
    const welcome = turn.message(plainText(speaker.texts('group-welcome'), speaker.texts.direction));
    turn.effect(async ({ chats }) => {
      await chats.admit(turn.place.chatId, chat.title);
      return chat.type === 'channel' ? [] : [welcome];
    });
  });
  composer.on('message:migrate_to_chat_id', ({ turn, message }) => {
    const supergroup = chatId(message.migrate_to_chat_id);
    turn.effect(async ({ chats, messages, briefings }) => {
      await chats.move(turn.place.chatId, supergroup);
      await messages.moveChat(turn.place.chatId, supergroup);
      await briefings.subscriptions.moveChat(turn.place.chatId, supergroup);
      return [];
    });
  });
  return composer;
}

function isPresent(membership: Membership): boolean {
  if (membership.status === 'restricted') return membership.is_member;
  return membership.status !== 'left' && membership.status !== 'kicked';
}
