import type { TimeClass } from '../languages/times/index.js';
import type { TimeMention } from './read-times.js';

/** Parts of the day that shade into each other, each pair in one order. */
const NEAR: ReadonlySet<string> = new Set([
  'dawn morning',
  'dawn night',
  'morning noon',
  'noon afternoon',
  'afternoon evening',
  'evening night',
]);

/**
 * The first time of a statement in place of which its quotes have another one of the same class: "in autumn" where they say "in spring".
 * A time without any such is none: quotes may say it otherwise.
 */
export function exchangedTime(stated: readonly TimeMention[], quoted: readonly TimeMention[]): TimeMention | null {
  const quotedBy = (of: TimeClass): string[] =>
    quoted.flatMap((mention) => (mention.class === of ? [mention.member] : []));
  return (
    stated.find((mention) => {
      // How often is compared as a unit.
      if (mention.class === 'rate') return false;
      const members = quotedBy(mention.class);
      return members.length > 0 && !members.some((member) => agree(member, mention.member));
    }) ?? null
  );
}

function agree(a: string, b: string): boolean {
  return a === b || NEAR.has(`${a} ${b}`) || NEAR.has(`${b} ${a}`);
}
