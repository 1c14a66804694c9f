import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import type { AskingPlace } from './recent-questions.js';

/** The question as it is understood by those that the person asked in this place before; as it was asked, where there is no chat model. */
export async function understandFollowUp(
  question: string,
  { turn, speaker }: Pick<BotContext, 'turn' | 'speaker'>,
  { application, recentQuestions, clock, log }: Pick<BotParts, 'application' | 'recentQuestions' | 'clock' | 'log'>,
): Promise<string> {
  const followUps = await application.followUps();
  if (!followUps) return question;
  const { chatId, threadId } = turn.place;
  const place: AskingPlace = { personId: speaker.id, chatId, threadId };
  const previous = recentQuestions.before(place, clock());
  const understood = await followUps.understand({
    question,
    previous,
    asker: speaker.id,
    signal: turn.signal,
    report: (error) => log.warn({ error }, 'the chat model could not be used'),
  });
  turn.after(() => recentQuestions.remember(place, understood, clock()));
  return understood;
}
