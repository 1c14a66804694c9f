import { z } from 'zod';

const quotedOutlet = z.strictObject({
  name: z.string(),
  language: z.string().nullable(),
  evidence: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

const citation = z.strictObject({
  passage: z.string().regex(/^A\d+\.\d+$/),
  article: z.string().regex(/^A\d+$/),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  language: z.string(),
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  version: z.int().positive(),
  quotedOutlets: z.array(quotedOutlet),
});

/** What `ask --json` prints. */
export const answerContract = z.strictObject({
  question: z.string(),
  language: z.string(),
  kind: z.enum(['extracted', 'composed', 'abstained']),
  statements: z.array(z.strictObject({ text: z.string(), citations: z.array(z.int().positive()) })),
  citations: z.array(citation),
  nearest: z.array(citation),
  confidence: z.number().min(0).max(1),
});

/** What `search --json` prints. */
export const searchContract = z.array(citation.extend({ score: z.number() }));

/** What `ingest --json` prints. */
export const ingestContract = z.strictObject({
  added: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  failed: z.array(z.strictObject({ source: z.string(), reason: z.string() })),
  passages: z.int().nonnegative(),
  articles: z.array(
    z.strictObject({
      id: z.string().nullable(),
      article: z.string().regex(/^A\d+$/),
      outlet: z.string().nullable(),
      language: z.string(),
      quotedOutlets: z.array(quotedOutlet),
    }),
  ),
});
