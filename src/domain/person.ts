/** A Telegram user's id; positive. */
export type PersonId = number & { readonly __brand: 'PersonId' };

/** A Telegram chat's id: that of the person in a private chat, negative for groups and channels. */
export type ChatId = number & { readonly __brand: 'ChatId' };

/** From the least rights to the most. */
export const ROLES = ['reader', 'analyst', 'admin', 'owner'] as const;

export type Role = (typeof ROLES)[number];

/** What a person may do beyond asking and reading. */
export type Right =
  | 'add-articles'
  | 'see-members'
  | 'invite-readers'
  | 'invite-admins'
  | 'add-to-groups'
  | 'manage-feeds';

const LEAST_ROLE: Readonly<Record<Right, Role>> = {
  'add-articles': 'analyst',
  'see-members': 'admin',
  'invite-readers': 'admin',
  'add-to-groups': 'admin',
  'manage-feeds': 'admin',
  'invite-admins': 'owner',
};

/** Whether a role has a right; a person without a role has none. */
export function hasRight(role: Role | null, right: Right): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(LEAST_ROLE[right]);
}

/** The role with the fewest rights that has this one. */
export function leastRole(right: Right): Role {
  return LEAST_ROLE[right];
}

/** Whether the first role stands above the second, so that its holder may remove the other's. */
export function outranks(role: Role | null, other: Role | null): boolean {
  return rank(role) > rank(other);
}

/** The id of a person, as Telegram gives it. */
export function personId(id: number): PersonId {
  // The only place that brands one.
  return id as PersonId;
}

/** The id of a chat, as Telegram gives it. */
export function chatId(id: number): ChatId {
  // The only place that brands one.
  return id as ChatId;
}

function rank(role: Role | null): number {
  return role === null ? -1 : ROLES.indexOf(role);
}
