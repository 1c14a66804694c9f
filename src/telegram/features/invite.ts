import { Composer, type Middleware } from 'grammy';
import { hasRight, type Right, type Role, ROLES } from '../../domain/index.js';
import { invitationExpiry, invitationLink } from '../access/invitations.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { dayText } from '../messages/day-text.js';
import { plainText } from '../messages/plain-text.js';
import { roleName } from '../messages/role-name.js';
import { requirePrivateChat } from './private-chat.js';
import { requireRight } from './required-right.js';

type InvitedRole = Exclude<Role, 'owner'>;

const RIGHT_TO_INVITE: Readonly<Record<InvitedRole, Right>> = {
  reader: 'invite-readers',
  analyst: 'invite-readers',
  admin: 'invite-admins',
};

/** `/invite reader|analyst|admin`: a link that makes one person a member. It is given in private chats alone, where nobody else can take it. */
export function inviteFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('invite', (context) => {
    if (!requirePrivateChat(context) || !requireRight('invite-readers', context)) return;
    const { turn, speaker } = context;
    const { texts } = speaker;
    const role = invitedRole(context.match);
    if (!role) {
      turn.reply(plainText(texts('invite-usage', { roles: invitable(speaker.role).join(', ') }), texts.direction));
    } else if (requireRight(RIGHT_TO_INVITE[role], context)) {
      const token = parts.randomToken();
      const now = parts.clock();
      const expiresAt = invitationExpiry(role, now);
      turn.effect(async ({ invites }) => {
        await invites.add(token, { role, createdBy: speaker.id, expiresAt }, now);
        const until = dayText(expiresAt.toISOString(), texts);
        const link = invitationLink(parts.botName, token);
        return [
          turn.message(plainText(texts('invite-link', { role: roleName(role, texts), until, link }), texts.direction)),
        ];
      });
    }
  });
  return composer;
}

function invitedRole(written: string): InvitedRole | null {
  const role = ROLES.find((known) => known === written.trim().toLowerCase());
  return role === undefined || role === 'owner' ? null : role;
}

function invitable(role: Role | null): string[] {
  const roles = Object.entries(RIGHT_TO_INVITE).filter(([, right]) => hasRight(role, right));
  return roles.map(([name]) => `/invite ${name}`);
}
