import { Composer, type Middleware } from 'grammy';
import { chatId, type PersonId } from '../../domain/index.js';
import type { TelegramRecords } from '../../storage/index.js';
import type { BotContext, Speaker } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton } from '../buttons/keyboards.js';
import type { MessageText } from '../formatting/index.js';
import { plainText } from '../messages/plain-text.js';
import { roleName } from '../messages/role-name.js';
import { turnOwner } from '../turns/entering.js';
import { showCommandsFor } from './commands.js';

/** `/forget`: removes all that is stored about a person, after asking once. */
export function forgetFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('forget', (context) => {
    const { texts } = context.speaker;
    context.turn.reply(plainText(question(context, parts), texts.direction), [
      [
        pressButton(texts('button-forget'), { kind: 'forget' }, context, parts),
        pressButton(texts('button-cancel'), { kind: 'cancel' }, context, parts),
      ],
    ]);
  });
  return composer;
}

function question({ speaker: { texts, role } }: BotContext, { access }: BotParts): string {
  if (role === 'owner') return texts('forget-question-owner');
  return access === 'open' ? texts('forget-question-open') : texts('forget-question');
}

/** Removes what is stored about the person who pressed, and says what it was. */
export function forgetPerson(context: BotContext, parts: BotParts): void {
  const { turn, speaker, callbackQuery } = context;
  const messageId = callbackQuery?.message?.message_id;
  if (messageId === undefined) return;
  parts.running.stopBefore(turnOwner(context), turn.updateId);
  turn.effect(async (records) => {
    return [turn.change(messageId, removedText(await removeAll(speaker, records), speaker))];
  });
  turn.after(() => parts.recentQuestions.forgetPerson(speaker.id));
  if (speaker.role !== null) turn.after(() => showCommandsFor(chatId(speaker.id), null, parts));
}

interface Removed {
  readonly person: boolean;
  readonly invitations: number;
  readonly searches: number;
  readonly subscriptions: number;
  readonly counts: number;
  readonly messages: number;
}

/** The id of a private chat is that of the person. */
async function removeAll({ id }: Speaker, records: TelegramRecords): Promise<Removed> {
  const chat = chatId(id);
  await records.chats.remove(chat);
  return {
    person: await records.people.remove(id),
    invitations: await records.invites.withdrawBy(id),
    searches: await records.listings.forgetPerson(id),
    subscriptions: await forgetSubscriptions(id, records),
    counts: (await records.usage.forgetPerson(id)) + (await records.tokenUsages.forgetPerson(id)),
    messages: await records.messages.forgetChat(chat),
  };
}

/** Removes what a person has subscribed to, here and for groups, and was about to; gives the number of subscriptions. */
export async function forgetSubscriptions(
  id: PersonId,
  { briefings, drafts, awaited }: TelegramRecords,
): Promise<number> {
  await drafts.forgetPerson(id);
  await awaited.forgetPerson(id);
  return briefings.subscriptions.forgetPerson(id, chatId(id));
}

function removedText(removed: Removed, { texts, role }: Speaker): MessageText {
  const personal = role ? texts('forgotten-person', { role: roleName(role, texts) }) : texts('forgotten-settings');
  const items = [
    ...(removed.person ? [personal] : []),
    ...(removed.invitations > 0 ? [texts('forgotten-invitations', { count: removed.invitations })] : []),
    ...(removed.searches > 0 ? [texts('forgotten-searches', { count: removed.searches })] : []),
    ...(removed.subscriptions > 0 ? [texts('forgotten-subscriptions', { count: removed.subscriptions })] : []),
    ...(removed.counts > 0 ? [texts('forgotten-counts')] : []),
    ...(removed.messages > 0 ? [texts('forgotten-messages', { count: removed.messages })] : []),
  ];
  if (items.length === 0) return plainText(texts('forgotten-nothing'), texts.direction);
  return {
    blocks: [
      { kind: 'paragraph', content: [texts('forgotten')] },
      { kind: 'list', items: items.map((item) => [item]) },
    ],
    direction: texts.direction,
  };
}
