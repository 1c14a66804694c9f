import type { Opml } from 'feedsmith';
import { UnreadableFeedError } from '../../../errors.js';
import { MOST_LISTED_FEEDS } from './limits.js';
import { plainTitle } from './plain-title.js';
import { absoluteAddress } from './web-address.js';

/** A feed in a list of feeds. */
export interface OpmlFeed {
  /** Absolute, http or https. */
  readonly url: string;
  /** Plain text on one line. */
  readonly title: string | null;
}

type Outline = Opml.Outline<string>;

/** What stands for a list's address in messages. */
const SOURCE = 'OPML';

const OPML_START = /^[^<]*(?:<[?!][^<]*)*<opml(?=[\s/>])/i;

/** XML 1.0, production 2: no document may hold these characters, escaped or not. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The feeds that a list in OPML names, in its order, however deep they stand in its folders; each address once, at most 10,000.
 *
 * @throws UnreadableFeedError where the text is no OPML; a list without feeds is an empty one
 */
export async function readOpml(text: string): Promise<readonly OpmlFeed[]> {
  const feeds = new Map<string, OpmlFeed>();
  for (const { xmlUrl, title, text: label } of outlinesOf((await parsed(text)).body?.outlines ?? [])) {
    const url = absoluteAddress(xmlUrl, []);
    if (url === null || feeds.has(url)) continue;
    if (feeds.size === MOST_LISTED_FEEDS) break;
    const name = plainTitle(title, false) ?? plainTitle(label, false);
    // An address may hold what reads as a character of HTML, such as `&#0;`, and then stands otherwise as a title.
    feeds.set(url, { url, title: name === plainTitle(url, false) ? null : name });
  }
  return [...feeds.values()];
}

/**
 * A list of feeds in OPML 2.0, which `readOpml` reads back.
 *
 * @param title of the list
 */
export async function writeOpml(feeds: readonly OpmlFeed[], title: string): Promise<string> {
  const outlines = feeds.map(({ url, title: name }) => {
    // OPML asks for a text in every outline.
    const label = name === null ? url : allowed(name) || url;
    return { type: 'rss', text: label, title: label, xmlUrl: url };
  });
  // The library refuses a list that is empty; a folder of none is one without feeds.
  const body = { outlines: outlines.length > 0 ? outlines : [{ text: allowed(title) || SOURCE }] };
  const { generateOpml } = await import('feedsmith');
  return generateOpml({ head: { title: allowed(title) }, body });
}

/** Attributes keep no line breaks, and one line is what a title is. */
function allowed(label: string): string {
  return label.replace(NOT_IN_XML, '\ufffd').replace(/\s+/g, ' ').trim();
}

/** Loading the parser takes a quarter of a second, and few commands need it. */
async function parsed(text: string): Promise<Opml.Document<string>> {
  const { MalformedError, ParseError, parseOpml } = await import('feedsmith');
  try {
    return parseOpml(text);
  } catch (error) {
    // The parser takes a list without any feed for none.
    if (error instanceof ParseError && OPML_START.test(text)) return {};
    if (error instanceof ParseError) throw refusal('other-format', 'not OPML', error);
    const detail =
      error instanceof MalformedError && error.cause instanceof Error ? error.cause.message : String(error);
    throw refusal('broken', `broken XML: ${detail.slice(0, 200)}`, error);
  }
}

function refusal(problem: 'broken' | 'other-format', reason: string, cause: unknown): UnreadableFeedError {
  return new UnreadableFeedError(SOURCE, problem, reason, { cause });
}

/** The outlines of a list with those inside them; the parser refuses lists nested deeper than a hundred. */
function outlinesOf(outlines: readonly Outline[]): readonly Outline[] {
  return outlines.flatMap((outline) => [outline, ...outlinesOf(outline.outlines ?? [])]);
}
