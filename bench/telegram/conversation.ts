import type { BotApi, Person } from '../../test/support/bot-api/index.js';

/** How long an answer may take before the bench gives up, in ms: many people wait for one model. */
const PATIENCE_MS = 1_200_000;

/** What one person asked and got. */
export interface Conversation {
  readonly person: Person;
  readonly questions: number;
  /** Answers, with those that came twice. */
  readonly answers: number;
  /** Answers that are the same, word for word, as the one before them. */
  readonly repeated: number;
}

/**
 * Lets a person ask one question after the other, the next one when the last is answered. No two neighbouring questions may have the
 * same answer: that is how a repeated answer is told from a new one.
 */
export async function converse(person: Person, questions: readonly string[], telegram: BotApi): Promise<Conversation> {
  for (const [place, question] of questions.entries()) {
    person.writes(question);
    await telegram.until(() => distinctAnswers(person) > place, PATIENCE_MS);
  }
  return conversationOf(person, questions.length);
}

/** The state of a conversation as the person sees it. */
export function conversationOf(person: Person, questions: number): Conversation {
  const answers = person.chat.botMessages.length;
  return { person, questions, answers, repeated: answers - distinctAnswers(person) };
}

function distinctAnswers({ chat }: Person): number {
  const texts = chat.botMessages.map(({ text }) => text);
  return texts.filter((text, place) => text !== texts[place - 1]).length;
}
