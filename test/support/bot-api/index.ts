import { BotApi, type BotApiOptions } from './bot-api.js';

export type { BotApi, BotApiOptions, PersonDraft } from './bot-api.js';
export type { Group } from './chats/group.js';
export type { LedgerEntry } from './ledger.js';
export type { StoredMessage } from './messages.js';
export type { Person } from './people.js';

/**
 * Starts a stand-in of Telegram's Bot API server on a free port of this machine.
 *
 * @example
 * const telegram = await startBotApi();
 * const anna = telegram.person({ firstName: 'Anna', languageCode: 'de' });
 * // a bot process runs with TELEGRAM_API_ROOT=telegram.root, TELEGRAM_BOT_TOKEN=telegram.token
 * anna.writes('How many returnees asked for help?');
 * const answer = await anna.chat.nextMessage();
 * anna.presses('Source', answer);
 * await telegram.close();
 */
export function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  return BotApi.start(options);
}
