import type { BotCommand } from 'grammy/types';
import { z } from 'zod';
import { badRequest } from '../failure.js';
import type { Parameters } from '../parameters.js';

/** https://core.telegram.org/bots/api#setmycommands */
const mostCommands = 100;
const longestCommand = 32;
const longestDescription = 256;

const commandsShape = z.array(z.looseObject({ command: z.string(), description: z.string() }));
const chatShape = { chat_id: z.union([z.int(), z.string()]) };
const scopeShape = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.enum(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']),
  }),
  z.looseObject({ type: z.enum(['chat', 'chat_administrators']), ...chatShape }),
  z.looseObject({ type: z.literal('chat_member'), ...chatShape, user_id: z.int() }),
]);

/** The commands of setMyCommands. @throws ApiFailure 400. */
export function readCommands(parameters: Parameters): BotCommand[] {
  const given = commandsShape.safeParse(parameters.structure('commands'));
  if (!given.success) throw badRequest("can't parse commands JSON object");
  if (given.data.length > mostCommands) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return given.data.map(({ command, description }) => {
    const name = command.replace(/^\//, '');
    if (name === '') throw badRequest('command must be non-empty');
    if (name.length > longestCommand) throw badRequest(`command length must not exceed ${longestCommand}`);
    if (!/^[a-z0-9_]+$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
    if (description.trim() === '') throw badRequest('command description must be non-empty');
    if (description.length > longestDescription) {
      throw badRequest(`command description length must not exceed ${longestDescription}`);
    }
    return { command: name, description };
  });
}

/** A name for the scope and the language of a list of commands. @throws ApiFailure 400. */
export function readCommandScope(parameters: Parameters): string {
  const scope = scopeShape.safeParse(parameters.structure('scope') ?? { type: 'default' });
  if (!scope.success) throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  const { type } = scope.data;
  const chat = 'chat_id' in scope.data ? String(scope.data['chat_id']) : '';
  const member = 'user_id' in scope.data ? String(scope.data['user_id']) : '';
  return [type, chat, member, readLanguage(parameters)].join(':');
}

/** The language of a list of commands, or of a description; empty for all others. @throws ApiFailure 400. */
export function readLanguage(parameters: Parameters): string {
  const language = parameters.text('language_code') ?? '';
  if (!/^(?:[a-z]{2})?$/.test(language)) throw badRequest('invalid language code specified');
  return language;
}
