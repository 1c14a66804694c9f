import type { MiddlewareFn } from 'grammy';
import type { User } from 'grammy/types';
import { personId } from '../../domain/index.js';
import type { Person } from '../../storage/index.js';
import type { BotContext, Speaker } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { displayable } from '../formatting/index.js';

type SpeakerParts = Pick<BotParts, 'application' | 'locales'>;

/** Names of people are shown in lists; longer ones are cut, in UTF-16 units. */
const LONGEST_NAME = 64;

/** Finds out who speaks; a name that has changed is kept at the end of the turn. Updates that come from nobody end here: there is nobody to answer. */
export function knowSpeaker(parts: SpeakerParts): MiddlewareFn<BotContext> {
  return async (context, next) => {
    if (!context.from || (context.from.is_bot && !isForPeople(context))) return;
    const known = await parts.application.storage.telegram.people.find(personId(context.from.id));
    const speaker = speakerOf(context.from, known, parts);
    context.speaker = speaker;
    if (known && (known.name !== speaker.name || known.username !== speaker.username)) {
      context.turn.effect(async ({ people }) => {
        await people.rename(speaker);
        return [];
      });
    }
    await next();
  };
}

/** Two bots that answer each other would never end. People who speak or act for a group come as a bot, too. */
function isForPeople({ from, me, senderChat, myChatMember }: BotContext): boolean {
  return senderChat !== undefined || (myChatMember !== undefined && from?.id !== me.id);
}

function speakerOf(user: User, known: Person | null, { locales }: SpeakerParts): Speaker {
  const fixedLanguage = known?.language ?? null;
  return {
    id: personId(user.id),
    ...nameOf(user),
    role: known?.role ?? null,
    fixedLanguage,
    texts: locales.texts(locales.negotiate(fixedLanguage, user.language_code)),
  };
}

function nameOf(user: User): { name: string; username: string | null } {
  const written = [user.first_name, user.last_name].filter((part) => part !== undefined).join(' ');
  const name = displayable(written).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
  return { name: name || String(user.id), username: user.username ?? null };
}
