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

const cited = z.strictObject({ text: z.string().min(1), citations: z.array(z.int().positive()).min(1) });

/** What `briefing --json` prints. */
export const briefingContract = z.array(
  z.strictObject({
    subscription: z.int().positive(),
    localDay: z.iso.date(),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    skipped: z.array(z.iso.date()),
    stories: z.array(
      z.strictObject({
        story: z.int().positive(),
        since: z.enum(['new', 'continued']),
        kind: z.enum(['extracted', 'composed']),
        headline: cited,
        statements: z.array(cited),
        citations: z.array(citation),
        alsoIn: z.array(z.strictObject({ outlet: z.string(), language: z.string() })),
        articles: z.int().positive(),
        origins: z.array(z.string()),
        differing: z.array(
          z.strictObject({
            figures: z
              .array(z.strictObject({ figure: z.string(), outlet: z.string(), citation: z.int().positive() }))
              .min(2),
          }),
        ),
      }),
    ),
  }),
);

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
