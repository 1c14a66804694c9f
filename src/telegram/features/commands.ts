import type { BotCommand, LanguageCode } from 'grammy/types';
import { type ChatId, hasRight, type Language, type Role } from '../../domain/index.js';
import type { BotParts } from '../bot-parts.js';
import type { Texts } from '../locales/index.js';

const EVERYWHERE = [
  'ask',
  'search',
  'excerpt',
  'sources',
  'briefing',
  'subscribe',
  'subscriptions',
  'help',
  'stop',
] as const;
const IN_PRIVATE = ['settings', 'privacy', 'forget'] as const;
type Command = (typeof EVERYWHERE)[number] | (typeof IN_PRIVATE)[number] | 'add' | 'members' | 'invite' | 'feeds';

/**
 * Lets Telegram list the commands, in every language. The list helps people to write; that it could not be set is no reason not to
 * answer them.
 */
export async function listCommands(parts: Pick<BotParts, 'api' | 'locales' | 'log'>): Promise<void> {
  const { api, locales, log } = parts;
  for (const language of locales.languages) {
    const texts = locales.texts(language);
    const options = forLanguage(language);
    try {
      await api.setMyCommands(described(EVERYWHERE, texts), options);
      const scope = { type: 'all_private_chats' } as const;
      await api.setMyCommands(described(commandsOf(null), texts), { ...options, scope });
    } catch (error) {
      log.warn({ error, language }, 'the list of commands could not be set');
      return;
    }
  }
}

/** Lets Telegram list the commands that a role adds, in the chat of a member. */
export function showCommandsFor(
  chatId: ChatId,
  role: Role | null,
  parts: Pick<BotParts, 'api' | 'locales' | 'log'>,
): void {
  const { api, locales, log } = parts;
  const scope = { type: 'chat', chat_id: chatId } as const;
  const set = async (): Promise<void> => {
    for (const language of locales.languages) {
      const options = forLanguage(language);
      await api.setMyCommands(described(commandsOf(role), locales.texts(language)), { ...options, scope });
    }
  };
  set().catch((error: unknown) => log.warn({ error }, 'the list of commands of a member could not be set'));
}

/** The commands that a role may use in a private chat, in the order in which they are listed. */
export function commandsOf(role: Role | null): Command[] {
  return [
    ...EVERYWHERE,
    ...(hasRight(role, 'add-articles') ? (['add'] as const) : []),
    ...(hasRight(role, 'see-members') ? (['members', 'invite'] as const) : []),
    ...(hasRight(role, 'manage-feeds') ? (['feeds'] as const) : []),
    ...IN_PRIVATE,
  ];
}

function described(commands: readonly Command[], texts: Texts): BotCommand[] {
  return commands.map((command) => ({ command, description: texts(`command-${command}`) }));
}

/** Telegram shows the list without a language, which is the English one, to everyone who has none of their own. */
function forLanguage(language: Language): { readonly language_code?: LanguageCode } {
  // The bot's languages all have a code of two letters, as Telegram wants it.
  return language === 'en' ? {} : { language_code: language as string as LanguageCode };
}
