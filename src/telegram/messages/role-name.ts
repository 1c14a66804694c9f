import type { Role } from '../../domain/index.js';
import type { Texts } from '../locales/index.js';

/** A role in the language of a person. */
export function roleName(role: Role, texts: Texts): string {
  return texts(`role-${role}`);
}
