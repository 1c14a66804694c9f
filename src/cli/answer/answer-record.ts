import type { Answer, Citation, CitedOutlet } from '../../domain/index.js';

/** An answer as `ask --json` prints it. */
export function answerRecord(answer: Answer) {
  const { question, language, kind, statements, citations, nearest, confidence } = answer;
  return {
    question,
    language,
    kind,
    statements: statements.map(({ text, citations: numbers }) => ({ text, citations: numbers })),
    citations: citations.map(citationRecord),
    nearest: nearest.map(citationRecord),
    confidence,
  };
}

/** A citation as every command prints it: these keys, in this order, and no others. */
export function citationRecord(citation: Citation) {
  const { passage, article, title, outlet, language, publishedAt, url, quote, start, end, version } = citation;
  const quotedOutlets = citation.quotedOutlets.map(quotedOutletRecord);
  return { passage, article, title, outlet, language, publishedAt, url, quote, start, end, version, quotedOutlets };
}

/** A quoted outlet as every command prints it: these keys and no others. */
export function quotedOutletRecord({ name, language, evidence, start, end }: Omit<CitedOutlet, 'cites'>) {
  return { name, language, evidence, start, end };
}
