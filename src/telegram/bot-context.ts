import type { Context } from 'grammy';
import type { Language, PersonId, Role } from '../domain/index.js';
import type { Texts } from './locales/index.js';
import type { Turn } from './turns/turn.js';

/** The person whom an update comes from, as far as the bot knows them. */
export interface Speaker {
  readonly id: PersonId;
  /** First and last name as Telegram has them. */
  readonly name: string;
  readonly username: string | null;
  /** Null for a person who was not invited. */
  readonly role: Role | null;
  /** The language that the person has fixed; null where the bot follows Telegram's. */
  readonly fixedLanguage: Language | null;
  /** What the bot says to this person. */
  readonly texts: Texts;
}

/** What handlers are given: grammY's context, the turn that collects what they do, and who speaks. */
export interface BotContext extends Context {
  turn: Turn;
  speaker: Speaker;
}
