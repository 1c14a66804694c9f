import type { OutboxObserver } from '../outbox/index.js';
import type { BotLog } from './log.js';
import type { BotMetrics } from './metrics.js';

/** Logs and counts what happens in the outbox. */
export function observeOutbox(log: BotLog, metrics: () => BotMetrics): OutboxObserver {
  return (event) => {
    const { messages, messageSeconds, pauses } = metrics();
    switch (event.kind) {
      case 'sent':
        messages.inc({ outcome: 'sent' });
        messageSeconds.observe(event.waitedMs / 1_000);
        return;
      case 'retried':
        messages.inc({ outcome: 'retried' });
        return log.warn(event, 'a message could not be sent; trying again');
      case 'paused':
        pauses.inc({ scope: event.scope === 'all' ? 'all' : 'chat' });
        return log.warn(event, 'Telegram wants no messages for a while');
      case 'rich-refused':
        messages.inc({ outcome: 'plain' });
        return log.info(event, 'a message is sent in plain form');
      case 'failed':
        messages.inc({ outcome: 'failed' });
        return log.error(event, 'a message was given up');
      case 'lost':
        messages.inc({ outcome: 'unknown' });
        return log.error(event, 'a briefing may not have arrived, and is not sent again: somebody has to decide');
      case 'unreachable':
        return log.info(event, 'a chat cannot be reached any more');
      case 'moved':
        return log.info(event, 'a group has become a supergroup');
      case 'possibly-repeated':
        messages.inc({ outcome: 'possibly-repeated' });
        return log.warn(event, 'a message may have been sent twice: the answer to its first sending was lost');
      case 'unauthorized':
        return log.fatal(event, 'Telegram does not know the token any more; nothing is sent');
      case 'storage-failed':
        return log.error(event, 'the database did not take what became of a message; trying again');
    }
  };
}
