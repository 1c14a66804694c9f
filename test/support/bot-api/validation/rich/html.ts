import { badRequest } from '../../failure.js';

/** https://core.telegram.org/bots/api#rich-html-style */
const tags = new Set(
  (
    'a b strong i em u ins s strike del code mark sub sup tg-spoiler tg-reference tg-emoji tg-time tg-math h1 h2 h3 h4 h5 h6 p pre ' +
    'footer ul ol li blockquote aside cite figure figcaption video audio tg-document tg-collage tg-slideshow table caption tr th td ' +
    'details summary tg-math-block tg-button tg-button-row img hr br input tg-map'
  ).split(' '),
);
const withoutEnd = new Set(['img', 'hr', 'br', 'input', 'tg-map']);
const namedCharacters: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** The text of a rich message's HTML. @throws ApiFailure 400 for a tag that is unknown, or has no partner. */
export function plainTextOfHtml(html: string): string {
  const open: string[] = [];
  for (const [, slash, rawName = '', selfClosed] of html.matchAll(/<(\/?)([^\s>/]*)[^>]*?(\/?)>/g)) {
    const name = rawName.toLowerCase();
    if (!tags.has(name)) throw badRequest(`can't parse rich message: Unsupported start tag "${name}"`);
    if (slash === '/') {
      const expected = open.pop();
      if (expected !== name) throw badRequest(`can't parse rich message: Unmatched end tag "${name}"`);
    } else if (selfClosed !== '/' && !withoutEnd.has(name)) open.push(name);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    throw badRequest(`can't parse rich message: Can't find end tag corresponding to start tag "${unclosed}"`);
  }
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => namedCharacters[name] ?? whole);
}
