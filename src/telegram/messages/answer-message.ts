import {
  type Answer,
  type Citation,
  type ComposedAnswer,
  type ExtractedAnswer,
  singleOrigin,
  type Statement,
} from '../../domain/index.js';
import { differingFiguresLine } from '../../wording/index.js';
import { type Block, displayable, type Inline, type MessageText, shorten } from '../formatting/index.js';
import { citationLine, type CitationLook, shownName } from './citation-line.js';
import { directionOf } from './direction.js';
import { quotation } from './quotation.js';

/** Below this probability an answer is rather wrong than right, and says so. */
const UNCERTAIN = 0.5;
/** How much of a passage stands for it where it is not cited, in UTF-16 units. */
const PASSAGE_UNITS = 300;

/**
 * An answer as a message: what was asked for in bold, the quotes that say it, and for each citation where it comes from; statements
 * in other words, each with its quotes under it; or that there is none, and the nearest passages.
 *
 * @param understood the question that is answered, where that is not the one that was asked word for word
 */
export function answerMessage(answer: Answer, look: CitationLook, understood: string | null = null): MessageText {
  const blocks = [...understoodAs(understood, look), ...blocksOf(answer, look)];
  return { blocks, direction: directionOf(look.wording) };
}

function understoodAs(question: string | null, { wording }: CitationLook): Block[] {
  const shown = displayable(question ?? '');
  return shown === '' ? [] : [paragraph([{ kind: 'italic', content: [wording.understoodAs(shown)] }])];
}

function blocksOf(answer: Answer, look: CitationLook): Block[] {
  switch (answer.kind) {
    case 'extracted':
      return quotes(answer, look);
    case 'composed':
      return composed(answer, look);
    case 'abstained':
      return abstention(answer, look);
  }
}

/** The citations that a message's buttons open, in the order of their numbers. */
export function openableCitations(answer: Answer): readonly Citation[] {
  return answer.kind === 'abstained' ? answer.nearest : answer.citations;
}

function quotes(answer: ExtractedAnswer, look: CitationLook): Block[] {
  const { statements, citations, confidence } = answer;
  const isUncertain = confidence < UNCERTAIN;
  return [
    ...(isUncertain ? [] : lead(statements)),
    ...statements.map((statement) => statementBlock(statement, look)),
    ...(isUncertain ? [paragraph([look.wording.uncertain])] : []),
    ...citations.flatMap((citation, place) => citationBlocks(citation, place + 1, statements, look)),
    ...differing(answer, look),
    ...oneOrigin(answer, look),
    ...(answer.uncomposed ? [paragraph([look.wording.uncomposed[answer.uncomposed]])] : []),
  ];
}

function composed(answer: ComposedAnswer, look: CitationLook): Block[] {
  const { statements, citations, confidence } = answer;
  const shown = new Set<number>();
  return [
    ...statements.flatMap((statement): Block[] => {
      const fresh = statement.citations.filter((number) => !shown.has(number));
      for (const number of fresh) shown.add(number);
      return [
        paragraph([`${displayable(statement.text)} ${marks(statement)}`]),
        ...fresh.flatMap((number) => originalQuote(citations[number - 1], number, look)),
      ];
    }),
    ...(confidence < UNCERTAIN ? [paragraph([look.wording.uncertain])] : []),
    ...citations.flatMap((citation, place) => [
      paragraph([`[${place + 1}] `, ...citationLine(citation, look)]),
      ...(shown.has(place + 1) ? [] : originalQuote(citation, place + 1, look)),
    ]),
    ...differing(answer, look),
    ...oneOrigin(answer, look),
  ];
}

/** What a statement says in other words, in the original's. */
function originalQuote(citation: Citation | undefined, number: number, { wording }: CitationLook): Block[] {
  if (!citation) return [];
  const quote = quotation(citation.quote, null, wording);
  return [{ kind: 'quotation', expandable: true, content: [...quote, ` [${number}]`] }];
}

/** The number or name that was asked for, where it is known: quotes may be long, in another language, and folded up. */
function lead([first]: readonly Statement[]): Block[] {
  if (!first?.highlight) return [];
  const asked = displayable(first.text.slice(first.highlight.start, first.highlight.end)).trim();
  return asked === '' ? [] : [paragraph([{ kind: 'bold', content: [asked] }, ` ${marks(first)}`])];
}

function statementBlock(statement: Statement, { wording }: CitationLook): Block {
  const quote = quotation(statement.text, statement.highlight, wording);
  return { kind: 'quotation', expandable: true, content: [...quote, ` ${marks(statement)}`] };
}

/** Where a citation comes from, and its own words where no statement shows them. */
function citationBlocks(
  citation: Citation,
  number: number,
  statements: readonly Statement[],
  look: CitationLook,
): Block[] {
  const isShown = statements.some(({ text, citations }) => citations.includes(number) && text === citation.quote);
  const line = paragraph([`[${number}] `, ...citationLine(citation, look)]);
  if (isShown) return [line];
  return [line, { kind: 'quotation', expandable: true, content: quotation(citation.quote, null, look.wording) }];
}

/** Figures for which outlets have other numbers: a line each. */
function differing(answer: ExtractedAnswer | ComposedAnswer, { wording }: CitationLook): Block[] {
  const markOf = (number: number): string => marks({ citations: [number] });
  return answer.differing.map((one) => paragraph([differingFiguresLine(one, wording, displayable, markOf)]));
}

/** Several articles that have it from one outlet are no confirmation of each other, and say so. */
function oneOrigin(answer: ExtractedAnswer | ComposedAnswer, { wording }: CitationLook): Block[] {
  const origin = singleOrigin(answer);
  if (!origin) return [];
  return [paragraph([wording.oneOrigin(origin.articles, wording.foreignName(shownName(origin.outlet)))])];
}

function abstention({ nearest }: Answer, look: CitationLook): Block[] {
  const { wording } = look;
  if (nearest.length === 0) return [paragraph([wording.notAnswered])];
  return [
    paragraph([wording.notAnswered]),
    paragraph([wording.nearest]),
    ...nearest.flatMap((citation, place): Block[] => [
      {
        kind: 'quotation',
        expandable: true,
        content: quotation(shorten(citation.quote, PASSAGE_UNITS), null, wording),
      },
      paragraph([`[${place + 1}] `, ...citationLine(citation, look)]),
    ]),
  ];
}

function marks({ citations }: Pick<Statement, 'citations'>): string {
  return citations.map((number) => `[${number}]`).join('');
}

function paragraph(content: readonly Inline[]): Block {
  return { kind: 'paragraph', content };
}
