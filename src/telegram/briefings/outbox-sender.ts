import type { BriefingSender } from '../../briefing/index.js';
import type { Briefing, Subscription } from '../../domain/index.js';
import { type Outbox, type OutgoingContent, storedMessage } from '../outbox/index.js';

/** Messages of briefings that wait in memory at most: what five seconds take at the full rate. */
const MOST_WAITING = 150;

/** Gives the messages that say a briefing. */
export type BriefingRenderer = (subscription: Subscription, briefing: Briefing) => Promise<readonly OutgoingContent[]>;

/** Brings briefings to chats of Telegram, through the outbox and behind the answers. */
export function outboxSender(
  outbox: Pick<Outbox, 'enqueue' | 'waitingBriefings'>,
  renderBriefing: BriefingRenderer,
): BriefingSender {
  return {
    room: () => MOST_WAITING - outbox.waitingBriefings,
    render: async (subscription, briefing) => {
      const { chat: chatId, thread: threadId } = subscription;
      const contents = await renderBriefing(subscription, briefing);
      return contents.map((content) => storedMessage({ chatId, threadId, content }).content);
    },
    send: (messages) => outbox.enqueue(messages),
  };
}
