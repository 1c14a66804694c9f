import { creditedOutlets } from './credit.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';

/** UTF-16 units at the end of a text in which a dated sign-off may stand: tables of results follow it. */
const SEARCHED = 4_000;

const BRACKET = /\(([^()\n]{2,60})\)/gu;
const DATED = /\p{N}{1,2}\.\s?\p{N}{1,2}\.\s?\p{N}{2,4}/u;

/**
 * The agency that signs a text: "(APA, 3.2.2016)", "(dpa)", of several the first. Without a date the bracket must end
 * the text. Null where it names anybody besides agencies ("(red, APA)"): then the text is somebody else's.
 */
export function signOffOutlet(text: string, outlets: OutletDirectory): string | null {
  const tail = text.slice(-SEARCHED).trimEnd();
  for (const bracket of [...tail.matchAll(BRACKET)].reverse()) {
    const [whole, credit = ''] = bracket;
    const ends = bracket.index + whole.length === tail.length;
    if (!ends && !DATED.test(credit)) continue;
    const first = creditedOutlets(credit.replace(/\s[–—-]\s/u, ', '), outlets)?.[0];
    if (first?.kind === 'agency') return first.name;
  }
  return null;
}
