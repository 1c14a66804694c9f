import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StatementQuote } from '../../../src/answering/verifying/index.js';
import { type Language, parseLanguage } from '../../../src/domain/index.js';

const language = z.string().transform((code, context): Language => {
  const parsed = parseLanguage(code);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: `not a language code: ${code}` });
  return z.NEVER;
});

const line = z.object({
  id: z.string(),
  language,
  outlet: z.string(),
  quotedOutlets: z.array(z.string()),
  /** A passage is named where it is more than its quote. */
  quotes: z.array(z.object({ passage: z.string().optional(), quote: z.string() })),
  statements: z.array(
    z.object({
      label: z.enum(['right', 'wrong']),
      why: z.string(),
      language,
      text: z.string(),
      /** In place of the quotes of its line. */
      quote: z.string().optional(),
    }),
  ),
});

/** A statement with its quotes, and whether it is right. */
export interface LabelledStatement {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly quoteLanguage: Language;
  readonly quotes: readonly StatementQuote[];
  readonly right: boolean;
  /** What is wrong with it, or in which way it is right. */
  readonly why: string;
}

/**
 * Rules were made on the statements of "fit", and the thresholds of the support reader are fitted on those of "weighing", a fourteenth of what its
 * authors wrote. Of the others sums alone are looked at: "test" is half of what the author of "fit" wrote, "aside" a third of a third
 * author's, "aside-2" and "aside-3" all of two authors' who knew of none of this.
 */
const FILES = {
  fit: ['fit', 'fit-2', 'fit-3'],
  weighing: ['weighing', 'weighing-2', 'fit-3'],
  aside: ['aside'],
  'aside-2': ['aside-2'],
  'aside-3': ['aside-3'],
  test: ['test'],
} as const;

const FOLDER = 'test/answering/verifying/statements';

/** Which statements. */
type Part = keyof typeof FILES;

/** Reads one part of the labelled statements, from the repository's root. */
export function readStatements(part: Part): LabelledStatement[] {
  return FILES[part].flatMap((name) => readStatementFile(`${FOLDER}/${name}.jsonl`));
}

/** The files of statements that the support reader is trained on, and of those to fit rules on; from the repository's root. */
export function filesToLearnFrom(): string[] {
  const names = readdirSync(FOLDER).filter((name) => /^(?:fit|reader-).*\.jsonl$/u.test(name));
  return names.map((name) => `${FOLDER}/${name}`);
}

/** Reads one file of labelled statements. */
export function readStatementFile(path: string): LabelledStatement[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.flatMap((text) => {
    const { id, language: quoteLanguage, outlet, quotedOutlets, quotes, statements } = line.parse(JSON.parse(text));
    return statements.map(({ label, why, language: written, text: statement, quote: altered }, place) => ({
      id: `${id}.${place + 1}`,
      text: statement,
      language: written,
      quoteLanguage,
      right: label === 'right',
      why,
      quotes: quotes.map(({ passage, quote }, number) => ({
        passage: { id: `A1.${number + 1}`, text: passage ?? quote },
        quote: altered ?? quote,
        language: quoteLanguage,
        quotedOutlets,
        outlet,
      })),
    }));
  });
}
