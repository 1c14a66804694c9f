import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Language, Span } from '../../../src/domain/index.js';
import { languageOf } from '../../support/language-of.js';

/** Lies beside the repository; its licence keeps it out of it. The German labels are offsets into its texts. */
const NEWS = '../shared/eval/news-de-dev.jsonl';

/** One attribution as a reader of the article marked it. */
export interface QuotedLabel extends Span {
  readonly name: string;
  /** Null where the labels of this file do not say what stands under an attribution. */
  readonly reach: Span | null;
  /** Whether a noun or pronoun alone means the outlet. */
  readonly weak: boolean;
}

/** What is known of an article besides its text. */
export interface Known {
  readonly outlet: string | null;
  readonly url: string | null;
}

export interface LabelledArticle {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  /** With what is known when outlets are looked for that it quotes. */
  readonly known: Known;
  readonly quoted: readonly QuotedLabel[];
  /** Who published it, and with what is known that is to be found. */
  readonly publisher: { readonly outlet: string | null; readonly known: Known };
}

const quoted = z
  .object({
    name: z.string(),
    start: z.int(),
    end: z.int(),
    reach: z.tuple([z.int(), z.int()]).optional(),
    weak: z.boolean().default(false),
  })
  .transform(({ reach, ...label }) => ({ ...label, reach: reach ? { start: reach[0], end: reach[1] } : null }));
const written = z.object({
  id: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  outletLabel: z.string().nullable(),
  outlet: z.string().nullable(),
  quoted: z.array(quoted),
});
const inNews = z.array(z.object({ id: z.string(), signedBy: z.string().nullable(), quoted: z.array(quoted) }));
const news = z.object({ id: z.string(), text: z.string() });

/**
 * Reads a file of labels: JSON lines named after their language (`fr.jsonl`, `fr-2.jsonl`), or a list of labels of the German news
 * (`news-de.json`).
 *
 * @param path from the repository's root
 * @returns null where the file, or the news beside the repository that it is about, is not there
 */
export function readLabels(path: string): readonly LabelledArticle[] | null {
  if (!existsSync(path)) return null;
  return path.endsWith('.jsonl') ? readWritten(path) : readInNews(path);
}

function readWritten(path: string): LabelledArticle[] {
  const language = languageOf(basename(path, '.jsonl').replace(/-\d+$/u, ''));
  return lines(path).map((line) => {
    const { outletLabel, outlet, url, ...label } = written.parse(line);
    const known = { outlet: outletLabel, url };
    return { ...label, language, known, publisher: { outlet, known } };
  });
}

/** The news is that of one paper, which its texts do not say; what they say is the agency that signs them. */
function readInNews(path: string): LabelledArticle[] | null {
  if (!existsSync(NEWS)) return null;
  const texts = new Map(
    lines(NEWS)
      .map((line) => news.parse(line))
      .map(({ id, text }) => [id, text]),
  );
  const language = languageOf('de');
  const labels = inNews.parse(JSON.parse(readFileSync(path, 'utf8')));
  return labels.map(({ signedBy, ...label }) => ({
    ...label,
    language,
    text: texts.get(label.id) ?? '',
    known: { outlet: 'Der Standard', url: null },
    publisher: { outlet: signedBy, known: { outlet: null, url: null } },
  }));
}

function lines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
