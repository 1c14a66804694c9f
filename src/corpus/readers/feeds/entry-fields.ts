import { decodeHTMLStrict } from 'entities/decode';
import { parseLanguage, type Language } from '../../../domain/index.js';
import { normaliseLabel } from '../normalise.js';
import type { FeedEntry } from './feed-document.js';
import { LONGEST_CONTENT, LONGEST_ID, LONGEST_NAME, MOST_AUTHORS } from './limits.js';

/** The entries that say anything. */
export function keepEntries(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  return entries.filter(({ url, title, contentHtml, summaryHtml }) => url ?? title ?? contentHtml ?? summaryHtml);
}

/** The first that is there and not too long, on one line. */
export function idOf(...ids: readonly (string | undefined)[]): string | null {
  const [id] = present(ids);
  return id === undefined || id.length > LONGEST_ID ? null : normaliseLabel(id);
}

/** The first HTML that is there; one that is too long counts as absent. */
export function htmlOf(...contents: readonly (string | undefined)[]): string | null {
  const [html] = present(contents);
  return html === undefined || html.length > LONGEST_CONTENT ? null : html;
}

/** Names on one line each, without entities, each once. */
export function namesOf(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => nameOf(name) ?? []))].slice(0, MOST_AUTHORS);
}

/** A name on one line, without entities; null where it is too long to be one. */
export function nameOf(name: string | undefined): string | null {
  const label = name === undefined ? null : normaliseLabel(decodeHTMLStrict(name));
  return label !== null && label.length <= LONGEST_NAME ? label : null;
}

/** The language that the first label which can be understood names. */
export function languageOf(...labels: readonly (string | undefined)[]): Language | null {
  return (
    present(labels)
      .map(parseLanguage)
      .find((language) => language !== null) ?? null
  );
}

function present(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined && value.trim() !== '') as readonly string[]; // filter() does not narrow
}
