/** `[text](address)`, of which the text stays. */
const MARKDOWN_LINK = /!?\[(?<shown>[^\]\n]*)\]\([^)\n]*\)/gu;
/** Whatever begins as an address does: its scheme, `www.`, or a name and an @. */
const ADDRESS =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|\b(?:mailto|tg|tel|javascript|data):(?=\S))\S*|\S+@[\p{L}\p{N}-]+\.\S+/giu;
/**
 * Endings that apps take for an address although nothing else shows it. Two letters are a country's; the others are the generic ones
 * that addresses planted in texts mostly have. A name such as "Booking.com" loses its ending.
 */
const ENDINGS =
  'com|net|org|info|biz|edu|gov|mil|int|name|mobi|asia|online|site|website|shop|store|top|xyz|app|dev|news|press|media|live|club|link|click|page|blog|tech|cloud|space|world|today|agency|digital|email|chat|bot|icu|vip|work|fun|win|bid|loan|zip|mov|me|io|рф|укр|бел|онлайн|сайт|موقع|شبكة';
const HOST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<label>(?:[\p{L}\p{N}][\p{L}\p{N}_-]+\.)*?[\p{L}\p{N}][\p{L}\p{N}_-]+)\.(?:${ENDINGS}|[a-z]{2}|xn--[a-z0-9-]+)(?![\p{L}\p{N}_-])(?:[:/?#]\S*)?`,
  'giu',
);
/** Hosts of one letter, which abbreviations look like but for their endings: t.me, g.co. */
const SHORT_HOST =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]\.(?:me|co|ly|be|gg|gl|cc|to|io|com|net|org)(?![\p{L}\p{N}_-])(?:[:/?#]\S*)?/giu;
const IP_ADDRESS = /(?<![\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?:\/\S*)?(?![\p{N}.])/gu;
/** What Telegram makes clickable: names, commands and tags. */
const HANDLE = /@(?=[\p{L}\p{N}_])|(?<![\p{L}\p{N}])[#/](?=[\p{L}\p{N}_])/gu;
/** `[1]`, `[^1]`, `［1］`, `【1†a】`, `[P2]`, `(P2)`: citations are numbered by the program. */
const CITATION_MARK =
  /\s*(?:[[【［(]\s*\^?[Pp]?\p{Nd}+(?:\s*[,;،–-]\s*\^?[Pp]?\p{Nd}+)*[†:]?[^\]】］)\s]{0,12}\s*[\]】］]|\(\s*P\d+(?:\s*,\s*P\d+)*\s*\))/gu;
/** `(1)` or `(1, 3)` at the end: such marks, too, if of one digit; an age has two. */
const CLOSING_MARK = /\s*\(\s*[1-9](?:\s*[,;،]\s*[1-9])*\s*\)(?=\s*[.!?…。؟]?\s*$)/gu;
/** `Journal¹`, `help.²`, `Journal^1^`: such marks, too. Units of up to three letters have an exponent, and so have numbers. */
const RAISED_MARK = /(?<=\p{L}{4}|[.!?…,;:)”“"»’])(?:[⁰¹²³⁴-⁹]+|\^\p{Nd}+\^)(?!\p{L})/gu;
const MARKUP =
  /<\/?[a-z][^>]*>|[*`_~]{2,}|(?<![\p{L}\p{N}])[*_`](?=\S)|(?<=\S)[*_`](?![\p{L}\p{N}])|^\s*(?:(?:#+|[-•>])\s+)+/giu;
/** Orders to a terminal, as a model may copy them from a log: https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const CONTROL_SEQUENCE = new RegExp(String.raw`${'\u001b'}\[[0-?]*[ -/]*[@-~]`, 'gu');
/** Controls, and format characters that hide text or turn its direction. */
const HIDDEN = /\p{C}/gu;
/** Those that are part of words, or part them. */
const SEEN: ReadonlySet<string> = new Set(['\u200c', '\u200d', '\n', '\t']);

/**
 * What a model wrote as one line of plain text: without addresses, marks of citations, markup, and characters that hide something.
 * No link ever comes from a model. What is left when something has gone may be an address again, and goes too.
 */
export function withoutLinks(text: string): string {
  let before = text.normalize('NFC');
  // Each time something goes, so that there is an end.
  for (;;) {
    const after = stripped(before);
    if (after === before) return after;
    before = after;
  }
}

function stripped(text: string): string {
  return text
    .replace(CONTROL_SEQUENCE, '')
    .replace(HIDDEN, (character) => (SEEN.has(character) ? character : ''))
    .replace(MARKDOWN_LINK, '$<shown>')
    .replace(ADDRESS, '')
    .replace(IP_ADDRESS, '')
    .replace(SHORT_HOST, '')
    .replace(HOST, '$<label>')
    .replace(CITATION_MARK, '')
    .replace(CLOSING_MARK, '')
    .replace(RAISED_MARK, '')
    .replace(MARKUP, '')
    .replace(HANDLE, '')
    .replace(/\(\s*\)|\[\s*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?،؛؟])/gu, '')
    .trim();
}
