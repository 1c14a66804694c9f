import { languageName, type SubscriptionChoice, type Weekday, WEEKDAYS } from '../../domain/index.js';
import { wordingFor } from '../../wording/index.js';
import { displayable, shorten } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import type { DraftChoice } from './draft-choice.js';

/** A Monday; the days of the week are named by the days from there on. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
/** Names of outlets and words of a topic are cut, in UTF-16 units: a message has to stay one. */
const LIST_UNITS = 300;

/** What was chosen, a line each. */
export function choiceLines(choice: DraftChoice, texts: Texts): string[] {
  const { outlets, languages, quotedOutlets, time, timeZone, stories, language, emptyDay } = choice;
  const spoken = languages.map((code) => languageName(code, texts.language));
  return [
    texts('draft-topic', { value: topicWords(choice, texts) }),
    texts('draft-outlets', { value: listed(outlets, texts) }),
    texts('draft-languages', { value: listed(spoken, texts) }),
    texts('draft-quoted', { value: listed(quotedOutlets, texts) }),
    texts('draft-when', { days: daysWords(choice.days, texts), time }),
    texts('draft-zone', { value: timeZone ?? texts('draft-zone-missing') }),
    texts('draft-length', { count: stories }),
    texts('draft-language', { value: languageName(language, texts.language) }),
    texts(emptyDay === 'line' ? 'draft-empty-line' : 'draft-empty-silence'),
  ];
}

/** What somebody wants to be told about, in their words. */
export function topicWords({ topic }: Pick<SubscriptionChoice, 'topic'>, texts: Texts): string {
  return topic.kind === 'everything' ? texts('draft-everything') : shorten(displayable(topic.words), LIST_UNITS);
}

/** "every day", or the names of the days. */
export function daysWords(days: readonly Weekday[], texts: Texts): string {
  if (days.length === WEEKDAYS.length) return texts('draft-every-day');
  const { locale } = wordingFor(texts.language);
  return new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' }).format(
    days.map((day) => dayName(day, 'short', texts)),
  );
}

/** The name of a day of the week. */
export function dayName(day: Weekday, weekday: 'short' | 'long', { language }: Pick<Texts, 'language'>): string {
  const format = new Intl.DateTimeFormat(wordingFor(language).locale, { weekday, timeZone: 'UTC' });
  return format.format(new Date(MONDAY + (day - 1) * DAY_MS));
}

/** A moment in a zone: "Monday 30 November at 07:30". */
export function momentWords(moment: Date, timeZone: string, { language }: Pick<Texts, 'language'>): string {
  return new Intl.DateTimeFormat(wordingFor(language).locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(moment);
}

function listed(values: readonly string[], texts: Texts): string {
  if (values.length === 0) return texts('draft-any');
  const { separator } = wordingFor(texts.language);
  return shorten(values.map(displayable).join(separator), LIST_UNITS);
}
