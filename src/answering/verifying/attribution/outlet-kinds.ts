import { foldLetters } from '../text/key.js';

/** What kinds of outlets are called, whole or by their beginnings; they are translated with the rest of a text where a name is not. */
const KINDS = [
  'newspaper, magazine*, agency, broadcaster*, channel, station, radio, tv, television, weekly, daily',
  'zeitung*, tageszeitung*, zeitschrift*, magazin*, nachrichtenagentur*, agentur*, sender*, fernsehsender*, blatt*',
  'journal, quotidien*, hebdomadaire*, agence*, chaîne*, revue*, télévision*, site, média',
  'periódico*, diario, revista*, agencia*, cadena*, emisora*, canal, televisión',
  'газет*, журнал*, агентств*, телеканал*, радио*, издани*, портал*, тв, телевидени*',
  'gazete*, dergi*, ajans*, kanal*, televizyon*, radyo*',
  'صحيفة, جريدة, وكالة, مجلة, قناة, إذاعة, راديو, موقع, تلفزيون, شبكة',
].flatMap((list) => list.split(', '));
const WHOLE = new Set(KINDS.filter((kind) => !kind.endsWith('*')).map((kind) => foldLetters(kind)));
const BEGINNINGS = KINDS.filter((kind) => kind.endsWith('*')).map((kind) => foldLetters(kind.slice(0, -1)));
/** Letters of the longest ending of such a word. */
const LONGEST_ENDING = 5;

/** Whether a word says what kind of outlet a name is of: "newspaper", "Radio", "газеты". */
export function isOutletKind(key: string): boolean {
  return (
    WHOLE.has(key) || BEGINNINGS.some((stem) => key.startsWith(stem) && key.length - stem.length <= LONGEST_ENDING)
  );
}
