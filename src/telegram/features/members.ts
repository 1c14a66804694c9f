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
import { requireRight } from './required-right.js';

/** Telegram shows at most 100 buttons; members beyond this many are listed without one. */
const MOST_BUTTONS = 90;
const NAME_UNITS = 30;

/** `/members`: who may use the bot, and a button to remove each whom this person outranks. */
export function membersFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.chatType('private').command('members', async (context) => {
    if (!requireRight('see-members', context)) return;
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
  if (!person) return turn.edit(messageId, plainText(texts('member-gone'), texts.direction));
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
  const messageId = callbackQuery?.message?.message_id;
  if (messageId === undefined) return;
  turn.effect(async (records) => {
    const text = plainText(await removal(personId, context, records), speaker.texts.direction);
    return [turn.change(messageId, text)];
  });
  turn.after(() => showCommandsFor(chatId(personId), null, parts));
}

async function removal(personId: PersonId, { speaker }: BotContext, records: TelegramRecords): Promise<string> {
  const { texts } = speaker;
  const { people, invites, listings, usage } = records;
  const remover = await people.find(speaker.id);
  const person = await people.find(personId);
  if (!person) return texts('member-gone');
  const mayRemove = hasRight(remover?.role ?? null, 'see-members') && outranks(remover?.role ?? null, person.role);
  if (!mayRemove) return texts('remove-refused', { name: person.name });
  await people.remove(personId);
  await invites.withdrawBy(personId);
  await listings.forgetPerson(personId);
  await usage.forgetPerson(personId);
  return texts('removed', { name: person.name });
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
