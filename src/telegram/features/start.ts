import { Composer, type Middleware } from 'grammy';
import { chatId, hasRight, outranks, type Role } from '../../domain/index.js';
import type { TelegramRecords } from '../../storage/index.js';
import { invitationIn } from '../access/invitations.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import type { MessageText } from '../formatting/index.js';
import { paragraphs, plainText } from '../messages/plain-text.js';
import { roleName } from '../messages/role-name.js';
import { showCommandsFor } from './commands.js';
import { openPermalink } from './excerpt.js';

/** A permalink as a deep link brings it, which may hold no dot. */
const PERMALINK = /^A\d+_\d+$/u;

/** `/start`: a greeting, an invitation that is taken, or a passage that a link leads to. */
export function startFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('start', async (context) => {
    const payload = context.match.trim();
    const token = invitationIn(context.message?.text ?? '');
    if (token) await join(token, context, parts);
    else if (PERMALINK.test(payload)) await openPermalink(payload.replace('_', '.'), context, parts);
    else context.turn.reply(await welcome(context, parts));
  });
  return composer;
}

/** Takes an invitation. Reading, taking and appointing are one transaction, so that a link makes one member. */
async function join(token: string, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const greeting = await welcome(context, parts);
  turn.effect(async (records) => {
    const now = parts.clock();
    const before = (await records.people.find(speaker.id))?.role ?? null;
    const invite = await records.invites.redeem(token, now);
    const say = (line: string): MessageText => plainText(line, texts.direction);
    if (!invite) return [turn.message(say(texts('invitation-invalid')))];
    if (!outranks(invite.role, before)) {
      await records.invites.add(token, invite, now);
      return [turn.message(say(texts('already-member', { role: roleName(before ?? invite.role, texts) })))];
    }
    await appoint(invite.role, context, records, now);
    turn.after(() => showCommandsFor(chatId(speaker.id), invite.role, parts));
    const joined = texts('joined', { name: speaker.name, role: roleName(invite.role, texts) });
    return [turn.message({ ...greeting, blocks: [...paragraphs(joined), ...greeting.blocks] })];
  });
}

async function appoint(
  role: Role,
  { speaker }: BotContext,
  { people, invites }: TelegramRecords,
  now: Date,
): Promise<void> {
  await people.appoint(speaker, role, now);
  if (role === 'owner') await invites.withdrawOwnerLinks();
}

/** What the bot is for, what it has, and a question to try. */
async function welcome({ speaker }: BotContext, { application }: BotParts): Promise<MessageText> {
  const { texts } = speaker;
  const { articles, outlets } = await application.storage.corpus.statistics();
  const lines = [
    texts('welcome'),
    texts('welcome-corpus', { articles, outlets: outlets.length }),
    texts('welcome-example', { question: texts('example-question') }),
    ...(hasRight(speaker.role, 'add-articles') ? [texts('help-add')] : []),
  ];
  return { blocks: lines.flatMap(paragraphs), direction: texts.direction };
}
