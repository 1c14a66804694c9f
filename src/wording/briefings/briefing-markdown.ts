import type { Briefing, Citation } from '../../domain/index.js';
import { provenanceParts } from '../provenance.js';
import type { Wording } from '../wording.js';
import { wordingFor } from '../wordings.js';
import { briefingOpening, type BriefingReader, storyNotes } from './briefing-parts.js';
import { type NumberedStory, numberedStories } from './numbered-stories.js';

/** What CommonMark would take for markup inside a line. */
const MARKUP = /[\\`*_{}[\]<>#|~]/gu;
const LINE_BREAKS = /\s*[\n\r]+\s*/gu;
/** What an address must not hold between parentheses. */
const OUTSIDE_ADDRESSES = /[\s()<>]/gu;

/** A briefing as a file of Markdown (CommonMark), with a line end at its end. */
export function briefingMarkdown(briefing: Briefing, reader: BriefingReader): string {
  const { greeting, notes } = briefingOpening(briefing, reader);
  const blocks = [
    `# ${escaped(greeting)}`,
    ...notes.map(escaped),
    ...numberedStories(briefing.stories).flatMap((story) => storyBlocks(story, reader)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function storyBlocks(numbered: NumberedStory, reader: BriefingReader): string[] {
  const { story, number, citations, marksOf, markOf } = numbered;
  const wording = wordingFor(reader.language);
  const { continued, alsoIn, origins, differing } = storyNotes(story, reader, (text) => text, markOf);
  const quoted = ({ text }: { readonly text: string }): string => escaped(wording.quote(wording.foreignName(text)));
  const statements = story.statements.map((statement) => `- ${quoted(statement)} ${escaped(marksOf(statement))}`);
  return [
    `## ${number}. ${quoted(story.headline)} ${escaped(marksOf(story.headline))}`,
    ...(continued === null ? [] : [`*${escaped(continued)}*`]),
    ...(statements.length === 0 ? [] : [statements.join('\n')]),
    ...[...differing, alsoIn, origins].flatMap((line) => (line === null ? [] : escaped(line))),
    citations
      .map(({ number: mark, citation }) => `- ${escaped(`[${mark}]`)} ${sourceText(citation, wording)}`)
      .join('\n'),
  ];
}

function sourceText(citation: Citation, wording: Wording): string {
  const { outlet, language, citing, date } = provenanceParts(citation, wording, (text) => text);
  const rest = [language, citing, date, citation.passage].flatMap((part) => (part === null ? [] : escaped(part)));
  return [linked(outlet, citation.url), ...rest].join(' · ');
}

function linked(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\//u.test(url)) return escaped(text);
  return `[${escaped(text)}](${url.replace(OUTSIDE_ADDRESSES, percentEncoded)})`;
}

function escaped(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(MARKUP, String.raw`\$&`);
}

/** `encodeURIComponent` leaves parentheses as they are. */
function percentEncoded(character: string): string {
  if (character === '(') return '%28';
  return character === ')' ? '%29' : encodeURIComponent(character);
}
