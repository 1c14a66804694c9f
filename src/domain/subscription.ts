import type { Language } from './language.js';
import type { ChatId, PersonId } from './person.js';

/** A subscription's id; positive. */
export type SubscriptionId = number & { readonly __brand: 'SubscriptionId' };

/** From 1, Monday, to 7, Sunday, as ISO 8601 numbers them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** A time of day on the wall: `08:05`, from `00:00` to `23:59`. */
export type LocalTime = string & { readonly __brand: 'LocalTime' };

/** A day on the calendar of a place, as ISO 8601: `2026-11-28`. */
export type LocalDay = string;

/** The numbers of stories that a briefing may have at most. */
export const BRIEFING_LENGTHS = [3, 7, 15] as const;

export type BriefingLength = (typeof BRIEFING_LENGTHS)[number];

/** What somebody wants to be told about. */
export type Topic = { readonly kind: 'everything' } | { readonly kind: 'words'; readonly words: string };

/** When a subscription's briefings are due: at a wall time on some days of the week. */
export interface Schedule {
  /** In order, each once; at least one. */
  readonly days: readonly Weekday[];
  readonly time: LocalTime;
  /** IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
}

/** What somebody has chosen for a subscription. */
export interface SubscriptionChoice extends Schedule {
  readonly topic: Topic;
  /** None for any outlet. */
  readonly outlets: readonly string[];
  /** Of the articles; none for any language. */
  readonly languages: readonly Language[];
  /** None for any, and for articles that quote none. */
  readonly quotedOutlets: readonly string[];
  readonly stories: BriefingLength;
  /** Of the briefing. */
  readonly language: Language;
  /** What comes on a day without stories. */
  readonly emptyDay: 'line' | 'silence';
}

/** Briefings that come to a chat, or to a topic of a forum. */
export interface Subscription extends SubscriptionChoice {
  readonly id: SubscriptionId;
  readonly chat: ChatId;
  readonly thread: number | null;
  /** Who made it. */
  readonly person: PersonId;
  readonly state: 'active' | 'paused';
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The id of a subscription, as the database gives it. */
export function subscriptionId(id: number): SubscriptionId {
  // The only place that brands one.
  return id as SubscriptionId;
}

/** A time of day as `HH:MM`. @returns null for anything else */
export function parseLocalTime(text: string): LocalTime | null {
  // The pattern is what makes a string a LocalTime; this is the only place that brands one.
  return TIME.test(text) ? (text as LocalTime) : null;
}
