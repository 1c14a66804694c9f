import {
  type Answer,
  type Citation,
  type ComposedAnswer,
  type ExtractedAnswer,
  singleOrigin,
  type Statement,
} from '../../domain/index.js';
import { differingFiguresLine, type Wording, wordingFor } from '../../wording/index.js';
import { printable } from '../layout/printable.js';
import { shorten } from '../layout/shorten.js';
import { wrap } from '../layout/wrap.js';
import type { Output } from '../program/output.js';
import { provenanceLine } from './provenance-line.js';

/** How a text is laid out for a person. */
export type Style = Pick<Output, 'width' | 'emphasize'>;

/** Below this probability an answer is rather wrong than right, and says so. */
const UNCERTAIN = 0.5;
/** How many lines of a passage stand for it where it is not cited. */
const LINES_OF_PASSAGE = 3;

/** An answer as a person reads it: its quotes or statements with their sources, or that there is none and the nearest passages. */
export function answerText(answer: Answer, style: Style): string {
  const wording = wordingFor(answer.language);
  const blocks = answer.kind === 'abstained' ? abstention(answer, wording, style) : given(answer, wording, style);
  return blocks.join('\n\n');
}

function given(answer: ExtractedAnswer | ComposedAnswer, wording: Wording, style: Style): string[] {
  const sources = answer.citations.map((citation, place) =>
    sourceLines(citation, wording, style, { first: `[${place + 1}] `, rest: '    ' }),
  );
  return [
    ...(answer.kind === 'composed'
      ? composedTexts(answer, wording, style)
      : answer.statements.map((statement) => statementText(statement, wording, style))),
    ...(answer.confidence < UNCERTAIN ? [wording.uncertain] : []),
    ...differing(answer, wording, style),
    sources.join('\n'),
    ...oneOrigin(answer, wording, style),
    ...(answer.kind === 'extracted' && answer.uncomposed
      ? [wrap(wording.uncomposed[answer.uncomposed], style.width)]
      : []),
  ];
}

/** Each statement with the quotes under it that carry it, in the words of the original; one that stands above is not repeated. */
function composedTexts({ statements, citations }: ComposedAnswer, wording: Wording, { width }: Style): string[] {
  const shown = new Set<number>();
  return statements.map(({ text, citations: numbers }) => {
    const quotes = numbers.flatMap((number) => {
      const citation = citations[number - 1];
      if (!citation || shown.has(number)) return [];
      shown.add(number);
      return quoteText(citation, number, wording, width);
    });
    return [wrap(`${printable(text)} ${marksOf(numbers)}`, width), ...quotes].join('\n');
  });
}

/** Figures for which outlets have other numbers: a line each, with the quotes under it that no statement has shown. */
function differing(answer: ExtractedAnswer | ComposedAnswer, wording: Wording, { width }: Style): string[] {
  const shown = new Set(answer.statements.flatMap(({ citations }) => citations));
  return answer.differing.map((difference) => {
    const line = differingFiguresLine(difference, wording, printable, (number) => marksOf([number]));
    const quotes = difference.figures.flatMap(({ citation: number }) => {
      const citation = answer.citations[number - 1];
      if (!citation || shown.has(number)) return [];
      shown.add(number);
      return quoteText(citation, number, wording, width);
    });
    return [wrap(line, width), ...quotes].join('\n');
  });
}

/** A quote in the words of the original, with its number. */
function quoteText(citation: Citation, number: number, wording: Wording, width: number): string {
  const quote = wording.quote(wording.foreignName(printable(citation.quote)));
  return wrap(`[${number}] ${quote}`, width, { first: '  ', rest: '      ' });
}

function marksOf(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join('');
}

/** Several articles that have it from one outlet are no confirmation of each other, and say so. */
function oneOrigin(answer: Answer, wording: Wording, { width }: Style): string[] {
  const origin = singleOrigin(answer);
  if (!origin) return [];
  return [wrap(wording.oneOrigin(origin.articles, wording.foreignName(printable(origin.outlet))), width)];
}

function abstention({ nearest }: Answer, wording: Wording, style: Style): string[] {
  if (nearest.length === 0) return [wording.notAnswered];
  return [
    wording.notAnswered,
    wording.nearest,
    ...nearest.map((citation) => {
      const quote = shorten(printable(citation.quote), LINES_OF_PASSAGE * (style.width - 4));
      const source = sourceLines(citation, wording, style, { first: '  ', rest: '  ' });
      return `${wrap(wording.quote(quote), style.width, { first: '  ', rest: '  ' })}\n${source}`;
    }),
  ];
}

function statementText(
  { text, highlight, citations }: Statement,
  wording: Wording,
  { width, emphasize }: Style,
): string {
  const { start, end } = highlight ?? { start: 0, end: 0 };
  const answering = text.slice(start, end);
  const shown = [
    printable(text.slice(0, start)),
    answering === '' ? '' : emphasize(printable(answering)),
    printable(text.slice(end)),
  ];
  return wrap(`${wording.quote(shown.join(''))} ${marksOf(citations)}`, width);
}

function sourceLines(
  citation: Citation,
  wording: Wording,
  { width }: Style,
  indentation: { readonly first: string; readonly rest: string },
): string {
  const further = [citation.title, citation.url].flatMap((line) => (line === null ? [] : printable(line)));
  const { rest } = indentation;
  return [
    wrap(provenanceLine(citation, wording), width, indentation),
    // An address that is broken over lines can no longer be opened.
    ...further.map((line) => `${rest}${line}`),
  ].join('\n');
}
