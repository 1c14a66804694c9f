import { z } from 'zod';
import { type Language, parseLanguage } from '../../domain/index.js';

/** One line of an evaluation file. */
export interface EvaluationQuestion {
  readonly id: string;
  readonly question: string;
  /** The language of the question; detected where it is not given. */
  readonly language: Language | null;
  /** The id under which the article that answers was ingested. */
  readonly article: string | null;
  /** Whether the corpus answers the question. */
  readonly answerable: boolean;
  /** Sentences of the article, word for word, each of which answers; empty where that is not asked. */
  readonly sentences: readonly string[];
  /** Short answers, word for word; empty where that is not asked. */
  readonly accept: readonly string[];
}

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  question: z.string().trim().min(1),
  language: z.string().nullish(),
  article: z.string().nullish(),
  passage: z.string().nullish(),
  answerable: z.boolean().default(true),
  sentences: z.array(z.string().min(1)).default([]),
  accept: z.array(z.string().min(1)).default([]),
});

/** What a line is, or why it is none. */
export type ParsedLine =
  | { readonly kind: 'question'; readonly question: EvaluationQuestion }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads one line of an evaluation file. */
export function parseQuestion(json: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'failed', reason: 'it is not JSON' };
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) return { kind: 'failed', reason: z.prettifyError(parsed.error).replaceAll('\n', ' ') };
  const { language, article, passage, ...rest } = parsed.data;
  return {
    kind: 'question',
    question: {
      ...rest,
      language: language ? parseLanguage(language) : null,
      article: article ?? null,
      sentences: rest.sentences.length > 0 || !passage ? rest.sentences : [passage],
    },
  };
}
