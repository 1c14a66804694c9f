import { UpdateAbandonedError } from '../../errors.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { keepTyping, showTyping } from './typing.js';

/** How often work on one update may begin: after so many the update itself is taken to end the process. */
const MOST_ATTEMPTS = 10;

/**
 * Does what an update needs the model for, when its turn has come, while the chat shows that the bot is at work.
 *
 * @throws TurnStopped where the person has asked to stop or the program ends
 * @throws UpdateAbandonedError where the process has ended again and again in the middle of this
 */
export async function withModel<T>(
  context: BotContext,
  parts: Pick<BotParts, 'application' | 'api' | 'work' | 'botId' | 'log'>,
  work: () => Promise<T>,
): Promise<T> {
  const { turn } = context;
  const { application, botId } = parts;
  showTyping(turn.place, parts);
  return parts.work.run(turn.signal, async () => {
    const attempts = await application.storage.telegram.updates.begin(botId, turn.updateId);
    if (attempts > MOST_ATTEMPTS) {
      throw new UpdateAbandonedError(`Work on this update has begun ${MOST_ATTEMPTS} times and never ended.`);
    }
    const result = await keepTyping(turn.place, parts, work);
    turn.signal.throwIfAborted();
    return result;
  });
}
