import type { PhraseList } from '../language-data.js';

/** Members of closed classes of words for times that are no calendar dates; two members of one class exclude each other. */
export interface TimeMembers {
  season: 'spring' | 'summer' | 'autumn' | 'winter';
  dayPart: 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
  feast: 'easter' | 'christmas' | 'newYear' | 'pentecost' | 'ramadan' | 'fitr' | 'adha';
  /** The day before something and the day after it. */
  neighbour: 'before' | 'after';
  deictic: 'yesterday' | 'today' | 'tomorrow';
  relative: `${'last' | 'this' | 'next'}${'Year' | 'Month' | 'Week' | 'Season'}`;
  /** How often, or per how long. */
  rate: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  bound: 'earliest' | 'latest';
}

export type TimeClass = keyof TimeMembers;

/** The words of one language by class and member. */
export type TimeWords = { readonly [Class in TimeClass]: Readonly<Record<TimeMembers[Class], PhraseList>> };
