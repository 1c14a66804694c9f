/** A text and the labels that stood before it. */
export interface FrontMatter {
  /** By their names in lower case, quotes around a value taken off; none of them blank. */
  readonly labels: ReadonlyMap<string, string>;
  readonly body: string;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m;
const LABEL = /^(?<name>[\w-]+)[ \t]*:(?<value>$|[ \t].*)$/;
/** What YAML may hold beside labels on the first level: blank lines, comments, and the lines of lists and nested values. */
const OTHER_LINE = /^(?:$|#|-?[ \t])/;

/**
 * Takes the front matter off a text: lines of `name: value` between two lines of `---`. Only this much of YAML is understood;
 * lists and nested values are passed over. A text that merely begins with a rule keeps it.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { labels: new Map(), body: text };
  const opening = OPENING.exec(text);
  if (!opening) return none;
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  const labels = closing && parseLabels(rest.slice(0, closing.index));
  if (!labels) return none;
  return { labels, body: rest.slice(closing.index + closing[0].length).replace(/^\n/, '') };
}

/** Null where a line is not one that front matter could hold, or none of them is a label. */
function parseLabels(header: string): ReadonlyMap<string, string> | null {
  const labels = new Map<string, string>();
  let found = false;
  for (const line of header.split(/\r?\n/)) {
    const { name, value } = LABEL.exec(line)?.groups ?? {};
    if (name === undefined && !OTHER_LINE.test(line)) return null;
    if (name === undefined) continue;
    found = true;
    const label = unquoted((value ?? '').trim()).trim();
    if (label !== '') labels.set(name.toLowerCase(), label);
  }
  return found ? labels : null;
}

function unquoted(value: string): string {
  return /^(?<quote>["'])(?<inner>.*)\k<quote>$/.exec(value)?.groups?.['inner'] ?? value;
}
