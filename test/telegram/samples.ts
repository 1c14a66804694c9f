import { Api, Context } from 'grammy';
import type { Message, Update, UserFromGetMe } from 'grammy/types';
import { type Language, personId } from '../../src/domain/index.js';
import type { Speaker } from '../../src/telegram/bot-context.js';
import { Locales, type Texts } from '../../src/telegram/locales/index.js';
import { type BotLog, createLog } from '../../src/telegram/monitoring/log.js';
import { language } from '../cli/samples.js';
import { SHIPPED } from './locales/locales-folder.js';

/** How long is waited for what must come about soon, on a machine that does much else; ms. */
export const PATIENCE = { timeout: 10_000 };

/** The bot as getMe gives it. */
export const ME: UserFromGetMe = {
  id: 7_000_000_001,
  is_bot: true,
  first_name: 'Depesche',
  username: 'depesche_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

export const ANNA = { id: 101, is_bot: false, first_name: 'Anna' };
export const PRIVATE = { id: 101, type: 'private' as const, first_name: 'Anna' };
export const GROUP = { id: -1_001_000_000_001, type: 'supergroup' as const, title: 'News' };

/** A message from Anna, in a private chat where nothing else is said. */
export function message(fields: Partial<Message> = {}): Update {
  // A message of Telegram's has far more forms than one literal can be checked against.
  const whole = { message_id: 9, date: 1_767_323_045, chat: PRIVATE, from: ANNA, ...fields } as Message &
    Update.NonChannel;
  return { update_id: 5, message: whole };
}

/** grammY's context of an update; its API is not called. */
export function contextOf(update: Update): Context {
  return new Context(update, new Api('7000000001:never-called'), ME);
}

/** The texts of the bot in a language. */
export async function textsIn(code: string): Promise<Texts> {
  return (await Locales.read(SHIPPED)).texts(language(code));
}

/** Anna as the bot knows her: a reader. */
export function speaker(texts: Texts, fixedLanguage: Language | null = null): Speaker {
  return { id: personId(ANNA.id), name: 'Anna', username: null, role: 'reader', fixedLanguage, texts };
}

/** A log whose lines can be looked at. */
export function keptLog(secrets: readonly string[] = []): { readonly log: BotLog; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const log = createLog({ level: 'trace', secrets, write: (line) => lines.push(line) });
  return { log, lines };
}
