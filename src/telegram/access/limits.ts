import type { PersonId } from '../../domain/index.js';
import type { TelegramRecords } from '../../storage/index.js';

/** Questions and searches that a person without a role may ask in a period; members have no limit. */
const LIMITS = [
  { period: 'hour', questions: 20 },
  { period: 'day', questions: 100 },
] as const;

type Period = (typeof LIMITS)[number]['period'];

/** Characters of an ISO moment that name its hour or day: `2016-06-04T10`, `2016-06-04`. */
const NAME_LENGTH: Readonly<Record<Period, number>> = { hour: 13, day: 10 };
const LENGTH_MS: Readonly<Record<Period, number>> = { hour: 3_600_000, day: 86_400_000 };

/** The periods that a moment belongs to, as usage is counted by. */
export function periodsAt(now: Date): string[] {
  return LIMITS.map(({ period }) => nameOf(period, now));
}

/** The minutes, at least 1, until a person may ask again; 0 where they may ask now. */
export async function minutesUntilAllowed(
  usage: Pick<TelegramRecords['usage'], 'questions'>,
  personId: PersonId,
  now: Date,
): Promise<number> {
  let minutes = 0;
  for (const { period, questions } of LIMITS) {
    if ((await usage.questions(personId, nameOf(period, now))) < questions) continue;
    const end = Math.floor(now.getTime() / LENGTH_MS[period]) * LENGTH_MS[period] + LENGTH_MS[period];
    minutes = Math.max(minutes, Math.ceil((end - now.getTime()) / 60_000));
  }
  return minutes;
}

/** Counts a question of a person in every period. */
export async function countQuestion(
  usage: Pick<TelegramRecords['usage'], 'count'>,
  personId: PersonId,
  now: Date,
): Promise<void> {
  for (const period of periodsAt(now)) await usage.count(personId, period);
}

/** Days and hours are those of UTC, so that a limit does not depend on where the bot runs. */
function nameOf(period: Period, now: Date): string {
  return now.toISOString().slice(0, NAME_LENGTH[period]);
}
