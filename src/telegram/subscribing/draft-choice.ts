import { z } from 'zod';
import {
  BRIEFING_LENGTHS,
  type Language,
  parseLanguage,
  parseLocalTime,
  type SubscriptionChoice,
  WEEKDAYS,
} from '../../domain/index.js';

/** What a person has chosen so far: all has a value from the beginning but the zone, which nobody can know. */
export interface DraftChoice extends Omit<SubscriptionChoice, 'timeZone'> {
  readonly timeZone: string | null;
}

const language = z.string().transform((code, context): Language => {
  const parsed = parseLanguage(code);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'not a language' });
  return z.NEVER;
});
const time = z.string().transform((text, context) => {
  const parsed = parseLocalTime(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'not a time of day' });
  return z.NEVER;
});

const draftSchema: z.ZodType<DraftChoice> = z.strictObject({
  topic: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('everything') }),
    z.strictObject({ kind: z.literal('words'), words: z.string() }),
  ]),
  outlets: z.array(z.string()),
  languages: z.array(language),
  quotedOutlets: z.array(z.string()),
  days: z.array(z.literal(WEEKDAYS)),
  time,
  timeZone: z.string().nullable(),
  stories: z.literal(BRIEFING_LENGTHS),
  language,
  emptyDay: z.enum(['line', 'silence']),
});

/** What a dialog begins with: everything, every day at 07:30. */
export function usualChoice(spoken: Language, timeZone: string | null): DraftChoice {
  return {
    topic: { kind: 'everything' },
    outlets: [],
    languages: [],
    quotedOutlets: [],
    days: WEEKDAYS,
    time: time.parse('07:30'),
    timeZone,
    stories: 7,
    language: spoken,
    emptyDay: 'line',
  };
}

/** A choice as the database holds it. */
export function writeChoice(choice: DraftChoice): string {
  return JSON.stringify(choice);
}

/** @throws ZodError for what this program has not written */
export function readChoice(json: string): DraftChoice {
  return draftSchema.parse(JSON.parse(json));
}

/** The choice of a draft or of a subscription, without what else a subscription has. */
export function choiceOf(source: DraftChoice): DraftChoice {
  const {
    topic,
    outlets,
    languages,
    quotedOutlets,
    days,
    time: at,
    timeZone,
    stories,
    language: told,
    emptyDay,
  } = source;
  return { topic, outlets, languages, quotedOutlets, days, time: at, timeZone, stories, language: told, emptyDay };
}
