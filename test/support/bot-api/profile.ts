import type { BotCommand } from 'grammy/types';

/** What people see of the bot itself; keys are languages, the empty one for all others. */
export class Profile {
  /** By scope and language, as `type:chat:user:language`. */
  readonly commands = new Map<string, readonly BotCommand[]>();
  readonly names = new Map<string, string>();
  readonly descriptions = new Map<string, string>();
  readonly shortDescriptions = new Map<string, string>();
}
