import type { StoredMessage } from '../../support/bot-api/index.js';

/** A part of a message that looks different from the text around it, or does something. */
export interface Shown {
  /** As Telegram names it: `bold`, `url`, `expandable_blockquote` and so on, in rich and in plain messages alike. */
  readonly look: string;
  readonly text: string;
  /** Where a link leads. */
  readonly url: string | null;
}

/** The parts of a rich message as Telegram nests them. */
type Part = string | Node | readonly Part[];

interface Node {
  readonly type?: string;
  readonly text?: Part;
  readonly blocks?: Part;
  readonly items?: Part;
  readonly url?: string;
}

/** Blocks of text that look like any other. */
const ORDINARY = new Set(['paragraph', 'list']);
/** What the two kinds of message name differently. */
const ONE_NAME: Readonly<Record<string, string>> = { text_link: 'url', heading: 'bold' };

/** Whatever stands out in a message, outer parts before those inside them. */
export function shownIn({ rich, text, entities }: StoredMessage): Shown[] {
  // A rich message is one of the parts above, written with a type for each.
  if (rich) return partsOf(rich.blocks as Part).shown;
  return entities.map((entity) => ({
    look: ONE_NAME[entity.type] ?? entity.type,
    text: text.slice(entity.offset, entity.offset + entity.length),
    url: entity.type === 'text_link' ? entity.url : null,
  }));
}

/** The texts of the parts that have a look, in order. */
export function shownAs(look: string, message: StoredMessage): string[] {
  return shownIn(message)
    .filter((shown) => shown.look === look)
    .map(({ text }) => text);
}

/** The links of a message: what is shown, and where it leads. */
export function linksIn(message: StoredMessage): Record<string, string> {
  return Object.fromEntries(shownIn(message).flatMap(({ text, url }) => (url === null ? [] : [[text, url]])));
}

/** The quotes of a message as the article has them, without quotation marks and the numbers behind them. */
export function quotesIn(message: StoredMessage): string[] {
  return shownAs('expandable_blockquote', message).map((quotation) =>
    quotation.replace(/ ?(?:\[\d+\])*$/u, '').replace(/^[“„«]\s?\u2068?|\u2069?\s?[”“»]$/gu, ''),
  );
}

/** The texts of a message's buttons, row by row. */
export function buttonsOf({ keyboard }: StoredMessage): string[][] {
  return (keyboard?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));
}

/** The lines of a message that hold something. */
export function linesOf({ text }: StoredMessage): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function partsOf(part: Part): { readonly text: string; readonly shown: Shown[] } {
  if (typeof part === 'string') return { text: part, shown: [] };
  if (isList(part)) {
    const parts = part.map(partsOf);
    return { text: parts.map(({ text }) => text).join(''), shown: parts.flatMap(({ shown }) => shown) };
  }
  const { type = '', url = null } = part;
  const { text, shown } = partsOf([part.text ?? '', part.blocks ?? '', part.items ?? '']);
  if (type === '' || ORDINARY.has(type)) return { text, shown };
  return { text, shown: [{ look: ONE_NAME[type] ?? type, text, url }, ...shown] };
}

function isList(part: Node | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}
