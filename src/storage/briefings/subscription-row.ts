import type { Selectable } from 'kysely';
import { z } from 'zod';
import {
  type Language,
  parseLanguage,
  type Subscription,
  type SubscriptionChoice,
  type Weekday,
  WEEKDAYS,
} from '../../domain/index.js';
import type { Tables } from '../tables.js';

type Row = Selectable<Tables['subscription']>;

const textsSchema = z.array(z.string());
const languagesSchema = z.array(
  z.string().transform((code, context): Language => {
    const language = parseLanguage(code);
    if (language) return language;
    context.addIssue({ code: 'custom', message: 'not a language' });
    return z.NEVER;
  }),
);
const daysSchema = z.array(z.literal(WEEKDAYS));

/** What somebody has chosen, as columns. */
export function choiceColumns(choice: SubscriptionChoice) {
  const { topic, outlets, languages, quotedOutlets, days, time, timeZone, stories, language, emptyDay } = choice;
  return {
    topic: topic.kind === 'words' ? topic.words : null,
    outlets: JSON.stringify(outlets),
    languages: JSON.stringify(languages),
    quotedOutlets: JSON.stringify(quotedOutlets),
    days: JSON.stringify(inOrder(days)),
    time,
    timeZone,
    stories,
    language,
    emptyDay,
  };
}

/** @throws ZodError for a row that this program has not written */
export function readSubscription(row: Row): Subscription {
  return {
    id: row.id,
    chat: row.chatId,
    thread: row.threadId,
    person: row.personId,
    topic: row.topic === null ? { kind: 'everything' } : { kind: 'words', words: row.topic },
    outlets: textsSchema.parse(JSON.parse(row.outlets)),
    languages: languagesSchema.parse(JSON.parse(row.languages)),
    quotedOutlets: textsSchema.parse(JSON.parse(row.quotedOutlets)),
    days: daysSchema.parse(JSON.parse(row.days)),
    time: row.time,
    timeZone: row.timeZone,
    stories: row.stories,
    language: row.language,
    emptyDay: row.emptyDay,
    state: row.state,
  };
}

function inOrder(days: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}
