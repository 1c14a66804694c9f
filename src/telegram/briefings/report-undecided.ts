import { chatId, hasRight } from '../../domain/index.js';
import type { Member } from '../../storage/index.js';
import type { BotParts } from '../bot-parts.js';
import { buttonOf } from '../buttons/keyboards.js';
import { type Block, displayable } from '../formatting/index.js';
import { dayText } from '../messages/day-text.js';
import { paragraphs } from '../messages/plain-text.js';
import { type OutgoingMessage, storedMessage } from '../outbox/index.js';

/** Briefings that are named one by one. */
const MOST_NAMED = 10;
const MOST_READ = 1_000;

type ReportParts = Pick<BotParts, 'application' | 'outbox' | 'locales' | 'signer' | 'clock'>;

/** A briefing as an admin is told of it. */
interface Named {
  readonly chat: string;
  readonly day: string;
}

/** Tells the owner and the admins, once, of briefings of which nobody can know whether they arrived. */
export async function reportUndecided(parts: ReportParts): Promise<void> {
  const { application, outbox, clock } = parts;
  const { telegram } = application.storage;
  if ((await telegram.briefings.unknown.countUndecided()) === 0) return;
  const ids = await telegram.transaction(async ({ people, chats, briefings, messages }) => {
    const untold = await briefings.unknown.takeUnreported();
    const [first, last] = [untold[0], untold.at(-1)];
    if (first === undefined || last === undefined) return [];
    const all = (await briefings.unknown.undecided(MOST_READ)).filter(({ id }) => untold.includes(id));
    const named: Named[] = [];
    for (const { chat, localDay } of all.slice(0, MOST_NAMED)) {
      const title =
        (await chats.find(chat))?.title ?? (await people.members()).find(({ id }) => chatId(id) === chat)?.name;
      named.push({ chat: displayable(title ?? String(chat)), day: localDay });
    }
    const admins = (await people.members()).filter(({ role }) => hasRight(role, 'see-members'));
    const report = { count: untold.length, first, last, named };
    return messages.add(
      null,
      admins.map((admin) => storedMessage(reportTo(admin, report, parts))),
      clock(),
    );
  });
  outbox.enqueue(ids);
}

function reportTo(
  { id, language }: Member,
  {
    count,
    first,
    last,
    named,
  }: { readonly count: number; readonly first: number; readonly last: number; readonly named: readonly Named[] },
  { locales, signer }: ReportParts,
): OutgoingMessage {
  const texts = locales.texts(language);
  const chat = chatId(id);
  const button = (label: string, action: 'again' | 'leave') =>
    buttonOf(label, { kind: 'undecided', first, last, action }, { chatId: chat, personId: id }, signer);
  const items = named.map(({ chat: title, day }) => [`${title}, ${dayText(day, texts)}`]);
  const blocks: Block[] = [
    ...paragraphs(texts('undecided-heading', { count })),
    { kind: 'list', items: count > named.length ? [...items, ['…']] : items },
  ];
  const keyboard = [[button(texts('button-send-again'), 'again'), button(texts('button-let-be'), 'leave')]];
  const text = { blocks, direction: texts.direction };
  return { chatId: chat, threadId: null, content: { kind: 'message', text, keyboard, replyTo: null } };
}
