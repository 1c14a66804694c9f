import { hasRight } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { plainText } from '../messages/plain-text.js';

/** More at once are not decided by one press. */
const MOST_DECIDED = 1_000;

/** Which briefings are meant: those without a decision whose ids lie between these, both included. */
export interface UndecidedRange {
  readonly first: number;
  readonly last: number;
}

/** Has briefings sent again that may not have arrived, or leaves them as they are. */
export async function decide(
  { first, last }: UndecidedRange,
  action: 'again' | 'leave',
  context: BotContext,
  parts: Pick<BotParts, 'outbox' | 'clock'>,
): Promise<void> {
  const { turn, speaker, callbackQuery } = context;
  const { texts } = speaker;
  const messageId = callbackQuery?.message?.message_id;
  if (messageId === undefined || !hasRight(speaker.role, 'see-members')) return;
  const sending: number[] = [];
  turn.effect(async ({ briefings: { unknown } }) => {
    sending.length = 0;
    const all = await unknown.undecided(MOST_DECIDED);
    const meant = all.filter(({ id }) => id >= first && id <= last);
    for (const { id } of meant) {
      if (action === 'again') sending.push(...((await unknown.sendAgain(id, parts.clock())) ?? []));
      else await unknown.letBe(id);
    }
    const count = meant.length;
    const line = action === 'again' ? texts('undecided-again', { count }) : texts('undecided-left', { count });
    return [turn.change(messageId, plainText(count === 0 ? texts('undecided-none') : line, texts.direction))];
  });
  turn.after(() => parts.outbox.enqueue(sending));
}
