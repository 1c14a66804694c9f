import type { Kysely } from 'kysely';
import type { ChatId, PersonId } from '../../domain/index.js';
import type { Tables } from '../tables.js';

const PURPOSES = ['topic', 'outlets', 'quoted', 'time', 'zone', 'story'] as const;

/** What a text is wanted for: a part of a draft, or a question about a `story`. */
export type AwaitedPurpose = (typeof PURPOSES)[number];

/** What the bot waits for a person to write. */
export interface AwaitedText {
  readonly purpose: AwaitedPurpose;
  /** The id of the draft or of the story. */
  readonly target: number;
  /** The message of the bot's that changes with the text; null where the text gets an answer. */
  readonly messageId: number | null;
}

/** What the next text of a person in a chat is taken for; of each person one thing in each chat. */
export class AwaitedTexts {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Waits for a text, and no longer for another one. */
  async expect(chatId: ChatId, personId: PersonId, awaited: AwaitedText, now: Date): Promise<void> {
    const values = { ...awaited, since: now.toISOString() };
    await this.db
      .insertInto('awaitedText')
      .values({ chatId, personId, ...values })
      .onConflict((conflict) => conflict.columns(['chatId', 'personId']).doUpdateSet(values))
      .execute();
  }

  /** What is waited for since a moment or later. */
  async find(chatId: ChatId, personId: PersonId, since: Date): Promise<AwaitedText | null> {
    const row = await this.db
      .selectFrom('awaitedText')
      .select(['purpose', 'target', 'messageId'])
      .where('chatId', '=', chatId)
      .where('personId', '=', personId)
      .where('since', '>=', since.toISOString())
      .executeTakeFirst();
    const purpose = PURPOSES.find((known) => known === row?.purpose);
    return row && purpose ? { ...row, purpose } : null;
  }

  /** Waits no longer. */
  async end(chatId: ChatId, personId: PersonId): Promise<void> {
    await this.db.deleteFrom('awaitedText').where('chatId', '=', chatId).where('personId', '=', personId).execute();
  }

  async forgetPerson(personId: PersonId): Promise<void> {
    await this.db.deleteFrom('awaitedText').where('personId', '=', personId).execute();
  }

  async forgetOld(before: Date): Promise<void> {
    await this.db.deleteFrom('awaitedText').where('since', '<', before.toISOString()).execute();
  }
}
