import type { BriefingDocument, DocumentSource, DocumentStory } from './briefing-document.js';

/** What CommonMark would take for markup inside a line. */
const MARKUP = /[\\`*_{}[\]<>#|~]/gu;
const LINE_BREAKS = /\s*[\n\r]+\s*/gu;
/** What an address must not hold between parentheses. */
const OUTSIDE_ADDRESSES = /[\s()<>]/gu;

/** A briefing as a file of Markdown (CommonMark), with a line end at its end. */
export function briefingMarkdown({ title, notes, stories }: BriefingDocument): string {
  const blocks = [`# ${escaped(title)}`, ...notes.map(escaped), ...stories.flatMap(storyBlocks)];
  return `${blocks.join('\n\n')}\n`;
}

function storyBlocks({ number, headline, continued, statements, notes, sources }: DocumentStory): string[] {
  return [
    `## ${number}. ${escaped(headline.text)} ${escaped(headline.marks)}`,
    ...(continued === null ? [] : [`*${escaped(continued)}*`]),
    ...list(statements.map(({ text, marks }) => `${escaped(text)} ${escaped(marks)}`)),
    ...notes.map(escaped),
    ...list(sources.map(sourceText)),
  ];
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];
}

function sourceText({ mark, outlet, url, details, quote }: DocumentSource): string {
  const line = `${escaped(mark)} ${[linked(outlet, url), ...details.map(escaped)].join(' · ')}`;
  // A backslash at the end of a line breaks it; the indent keeps what follows in the item.
  return quote === null ? line : `${line}\\\n  ${escaped(quote)}`;
}

function linked(text: string, url: string | null): string {
  return url === null ? escaped(text) : `[${escaped(text)}](${url.replace(OUTSIDE_ADDRESSES, percentEncoded)})`;
}

function escaped(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(MARKUP, String.raw`\$&`);
}

/** `encodeURIComponent` leaves parentheses as they are. */
function percentEncoded(character: string): string {
  if (character === '(') return '%28';
  return character === ')' ? '%29' : encodeURIComponent(character);
}
