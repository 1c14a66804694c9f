import type { Citation } from '../../domain/index.js';
import { provenanceParts, type Wording } from '../../wording/index.js';
import { deepLink } from '../access/invitations.js';
import { displayable, type Inline, isLinkable, shorten } from '../formatting/index.js';

/** What parts of a citation are set apart by. */
const SEPARATOR = ' · ';
/** Longer names of outlets are cut, in UTF-16 units. */
const NAME_UNITS = 100;

/** What a citation's line needs besides the citation. */
export interface CitationLook {
  readonly wording: Wording;
  /** The bot's name without the @: permalinks lead to it. */
  readonly botName: string;
}

/** "Sputniknews · in German · citing The Wall Street Journal (English) · 4 June 2016 · A1.3", with what can be opened as links. */
export function citationLine(citation: Citation, { wording, botName }: CitationLook): Inline[] {
  // A name of which nothing can be seen is none.
  const named = { ...citation, outlet: shownName(citation.outlet ?? '') || null };
  const { outlet, language, citing, date, withdrawn } = provenanceParts(named, wording, shownName);
  const source: Inline = linked(outlet, citation.url);
  const rest = [language, citing, date, withdrawn].filter((part) => part !== null);
  return [
    source,
    ...rest.map((part) => `${SEPARATOR}${part}`),
    SEPARATOR,
    linked(citation.passage, permalinkAddress(citation.passage, botName)),
  ];
}

/** The address that opens a passage in the bot: a deep link may hold no dot. */
export function permalinkAddress(passage: Citation['passage'], botName: string): string {
  return deepLink(botName, passage.replace('.', '_'));
}

/** The name of an outlet as it may stand in a line; '' where nothing of it can be seen. */
export function shownName(name: string): string {
  return shorten(displayable(name), NAME_UNITS);
}

/** A text that leads to an address, where that is one that may be opened. */
export function linked(text: string, url: string | null): Inline {
  return url !== null && isLinkable(url) ? { kind: 'link', content: [text], url } : text;
}
