import type { Role } from '../../domain/index.js';
import type { TelegramRecords } from '../../storage/index.js';

/** How long an invitation can be taken, in ms. */
const INVITATION_LIFETIME = 7 * 86_400_000;
/** The owner's link gives every right, and a new one comes with each start. */
const OWNER_LINK_LIFETIME = 86_400_000;
/** What `/start` is given with an invitation: a payload may be 1 to 64 of A-Z a-z 0-9 _ - (https://core.telegram.org/bots/features#deep-linking). */
const PAYLOAD = /^\/start(?:@\w+)? i_([\w-]{20,62})$/u;

/** The token of the invitation that a message brings, or null. */
export function invitationIn(text: string): string | null {
  return PAYLOAD.exec(text.trim())?.[1] ?? null;
}

/** The address that opens a chat with the bot and brings something along: an invitation, or a permalink. */
export function deepLink(botName: string, payload: string): string {
  return `https://t.me/${botName}?start=${payload}`;
}

/** The link of an invitation. */
export function invitationLink(botName: string, token: string): string {
  return deepLink(botName, `i_${token}`);
}

/** When an invitation that is made now expires. */
export function invitationExpiry(role: Role, now: Date): Date {
  return new Date(now.getTime() + (role === 'owner' ? OWNER_LINK_LIFETIME : INVITATION_LIFETIME));
}

/**
 * Makes the link by which the owner joins, where nobody is the owner; links made before stop working.
 *
 * @returns null where there is an owner
 */
export async function ownerLink(
  { people, invites }: Pick<TelegramRecords, 'people' | 'invites'>,
  { botName, token, now }: { readonly botName: string; readonly token: string; readonly now: Date },
): Promise<string | null> {
  if (await people.hasOwner()) return null;
  await invites.withdrawOwnerLinks();
  await invites.add(token, { role: 'owner', createdBy: null, expiresAt: invitationExpiry('owner', now) }, now);
  return invitationLink(botName, token);
}
