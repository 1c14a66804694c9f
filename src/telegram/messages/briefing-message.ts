import type { Briefing, Statement, StoryText } from '../../domain/index.js';
import {
  briefingOpening,
  type BriefingReader,
  type NumberedStory,
  numberedStories,
  storyNotes,
  uncomposedNotes,
} from '../../wording/index.js';
import { type Block, displayable, type Inline, type MessageText } from '../formatting/index.js';
import { citationLine, type CitationLook } from './citation-line.js';
import { directionOf } from './direction.js';
import { quotation } from './quotation.js';

/** What a briefing's message needs besides the briefing. */
export interface BriefingLook extends CitationLook {
  readonly reader: BriefingReader;
}

/**
 * A briefing as a message: the period, then each story with its headline sentence, what else is told of it, and where that comes from.
 *
 * @param hint stands below the stories, where there are any
 */
export function briefingMessage(briefing: Briefing, look: BriefingLook, hint: string): MessageText {
  const { greeting, notes } = briefingOpening(briefing, look.reader);
  const stories = numberedStories(briefing.stories);
  return {
    blocks: [
      { kind: 'heading', content: [greeting] },
      ...notes.map((note) => paragraph([note])),
      ...stories.flatMap((story) => storyBlocks(story, `${story.number}. `, look)),
      ...(stories.length === 0 ? [] : [paragraph([{ kind: 'italic', content: [hint] }])]),
    ],
    direction: directionOf(look.wording),
  };
}

/** One story as a message of its own. */
export function storyMessage(story: StoryText, look: BriefingLook): MessageText {
  const blocks = numberedStories([{ ...story, story: 0, since: 'new' }]).flatMap((one) => storyBlocks(one, '', look));
  const notes = uncomposedNotes([story], look.reader).map((note) => paragraph([note]));
  return { blocks: [...blocks, ...notes], direction: directionOf(look.wording) };
}

function storyBlocks(numbered: NumberedStory, prefix: string, look: BriefingLook): Block[] {
  const { story, citations, marksOf, markOf } = numbered;
  const { continued, alsoIn, origins, differing } = storyNotes(story, look.reader, displayable, markOf);
  const sentence = (statement: Statement): Inline[] => [
    ...(story.kind === 'composed'
      ? [displayable(statement.text)]
      : quotation(statement.text, statement.highlight, look.wording)),
    ` ${marksOf(statement)}`,
  ];
  const sources = citations.flatMap(({ number, citation }, place): Inline[] => [
    ...(place === 0 ? [] : ['\n']),
    `[${number}] `,
    ...citationLine(citation, look),
  ]);
  const notes = [...differing, alsoIn, origins].flatMap((line) => line ?? []);
  return [
    paragraph([
      ...(prefix === '' ? [] : [{ kind: 'bold', content: [prefix] } as const]),
      ...(continued === null ? [] : [{ kind: 'italic', content: [continued] } as const, ' ']),
      { kind: 'bold', content: sentence(story.headline) },
    ]),
    ...(story.statements.length === 0 ? [] : [{ kind: 'list', items: story.statements.map(sentence) } as const]),
    ...(story.kind === 'composed' ? [originals(numbered, look)] : []),
    ...(notes.length === 0 ? [] : [paragraph([notes.join('\n')])]),
    ...(sources.length === 0 ? [] : [paragraph(sources)]),
  ];
}

/** What a story says in other words, in those of the originals; folded up, for it is as long again. */
function originals({ citations }: NumberedStory, { wording }: BriefingLook): Block {
  const quotes = citations.flatMap(({ number, citation }, place): Inline[] => [
    ...(place === 0 ? [] : ['\n']),
    ...quotation(citation.quote, null, wording),
    ` [${number}]`,
  ]);
  return { kind: 'quotation', expandable: true, content: quotes };
}

function paragraph(content: readonly Inline[]): Block {
  return { kind: 'paragraph', content };
}
