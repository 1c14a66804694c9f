import type { PersonId } from '../../domain/index.js';

/** How long a question can be followed by another, in ms. */
const FOLLOWED_MS = 30 * 60_000;
/** The last questions of a person in one place that are kept. */
const MOST_QUESTIONS = 3;
/** Places in which questions are kept; beyond that, the one where nobody has asked for longest is forgotten. */
const MOST_PLACES = 5_000;

/** Where a person asks: one chat or, in a forum, one topic of it. */
export interface AskingPlace {
  readonly personId: PersonId;
  readonly chatId: number;
  readonly threadId: number | null;
}

interface Asked {
  readonly personId: PersonId;
  readonly questions: readonly { readonly text: string; readonly at: number }[];
}

/** What people have asked in the last half hour: in memory alone, so that questions are stored nowhere. */
export class RecentQuestions {
  private readonly places = new Map<string, Asked>();

  /** The questions of a person in a place that can be followed up at a moment, the oldest first. */
  before(place: AskingPlace, now: Date): string[] {
    return this.recent(place, now).map(({ text }) => text);
  }

  /** Keeps a question as it was understood. */
  remember(place: AskingPlace, text: string, now: Date): void {
    const key = keyOf(place);
    const questions = [...this.recent(place, now), { text, at: now.getTime() }].slice(-MOST_QUESTIONS);
    // A place that is set anew stands behind all others.
    this.places.delete(key);
    this.places.set(key, { personId: place.personId, questions });
    const [oldest] = this.places.keys();
    if (this.places.size > MOST_PLACES && oldest !== undefined) this.places.delete(oldest);
  }

  forgetPerson(personId: PersonId): void {
    for (const [key, asked] of this.places) if (asked.personId === personId) this.places.delete(key);
  }

  /** Forgets what can no longer be followed up. */
  forgetOld(now: Date): void {
    for (const [key, { questions }] of this.places) {
      const last = questions.at(-1)?.at ?? 0;
      if (now.getTime() - last >= FOLLOWED_MS) this.places.delete(key);
    }
  }

  private recent(place: AskingPlace, now: Date): Asked['questions'] {
    const questions = this.places.get(keyOf(place))?.questions ?? [];
    return questions.filter(({ at }) => now.getTime() - at < FOLLOWED_MS);
  }
}

function keyOf({ personId, chatId, threadId }: AskingPlace): string {
  return `${personId}:${chatId}:${threadId ?? ''}`;
}
