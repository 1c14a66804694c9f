import { Composer, type Middleware } from 'grammy';
import { chatId, hasRight, outranks, type PersonId } from '../../domain/index.js';
import type { Member, TelegramRecords } from '../../storage/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton } from '../buttons/keyboards.js';
import { type Keyboard, type MessageText, shorten } from '../formatting/index.js';
import { dayText } from '../messages/day-text.js';
import { plainText } from '../messages/plain-text.js';
import { roleName } from '../messages/role-name.js';
import { showCommandsFor } from './commands.js';
import { forgetSubscriptions } from './forget.js';
import { requirePrivateChat } from './private-chat.js';
import { requireRight } from './required-right.js';

/** Telegram shows at most 100 buttons; members beyond this many are listed without one. */
const MOST_BUTTONS = 90;
const NAME_UNITS = 30;

/** `/members`: who may use the bot, and a button to remove each whom this person outranks. */
export function membersFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('members', async (context) => {
    if (!requirePrivateChat(context) || !requireRight('see-members', context)) return;
    const members = await parts.application.storage.telegram.people.members();
    context.turn.reply(membersText(members, context), removalButtons(members, context, parts));
  });
  return composer;
}

/** Asks whether a member shall really be removed. */
export async function askRemoval(personId: PersonId, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker, callbackQuery } = context;
  const { texts } = speaker;
  const messageId = callbackQuery?.message?.message_id;
  if (messageId === undefined || !requireRight('see-members', context)) return;
  const person = await parts.application.storage.telegram.people.find(personId);
  if (!person?.role) return turn.edit(messageId, plainText(texts('member-gone'), texts.direction));
  turn.edit(messageId, plainText(texts('remove-question', { name: person.name }), texts.direction), [
    [
      pressButton(texts('button-remove-yes'), { kind: 'remove', personId }, context, parts),
      pressButton(texts('button-cancel'), { kind: 'cancel' }, context, parts),
    ],
  ]);
}

/** Removes a member, and what was stored about them, if the person who asks for it outranks them now. */
export function removeMember(personId: PersonId, context: BotContext, parts: BotParts): void {
  const { turn, speaker, callbackQuery } = context;
  const { texts } = speaker;
  const messageId = callbackQuery?.message?.message_id;
  if (messageId === undefined) return;
  const say = (text: string) => [turn.change(messageId, plainText(text, texts.direction))];
  turn.effect(async (records) => {
    const remover = (await records.people.find(speaker.id))?.role ?? null;
    const person = await records.people.find(personId);
    if (!person?.role) return say(texts('member-gone'));
    const mayRemove = hasRight(remover, 'see-members') && outranks(remover, person.role);
    if (!mayRemove) return say(texts('remove-refused', { name: person.name }));
    await forgetMember(personId, records);
    turn.after(() => showCommandsFor(chatId(personId), null, parts));
    return say(texts('removed', { name: person.name }));
  });
}

async function forgetMember(personId: PersonId, records: TelegramRecords): Promise<void> {
  const { people, invites, listings, usage, tokenUsages } = records;
  await people.remove(personId);
  await invites.withdrawBy(personId);
  await listings.forgetPerson(personId);
  await usage.forgetPerson(personId);
  await tokenUsages.forgetPerson(personId);
  await forgetSubscriptions(personId, records);
}

function membersText(members: readonly Member[], { speaker: { texts } }: BotContext): MessageText {
  const lines = members.map(({ name, username, role, joinedAt }) =>
    texts('members-line', {
      name: username === null ? name : `${name} (@${username})`,
      role: roleName(role, texts),
      date: joinedAt ? dayText(joinedAt.toISOString(), texts) : '–',
    }),
  );
  return {
    blocks: [
      { kind: 'heading', content: [texts('members-heading', { count: members.length })] },
      { kind: 'list', items: lines.map((line) => [line]) },
    ],
    direction: texts.direction,
  };
}

function removalButtons(members: readonly Member[], context: BotContext, parts: BotParts): Keyboard {
  const { texts, role } = context.speaker;
  return members
    .filter((member) => outranks(role, member.role))
    .slice(0, MOST_BUTTONS)
    .map(({ id, name }) => [
      pressButton(
        texts('button-remove', { name: shorten(name, NAME_UNITS) }),
        { kind: 'ask-removal', personId: id },
        context,
        parts,
      ),
    ]);
}
