import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { EvaluationQuestion } from '../src/answering/index.js';
import { type ArticleDraft, parseLanguage } from '../src/domain/index.js';

/** The public test data beside the repository; never part of it. */
const EVALUATION_DATA = '../shared/eval';
const NEWS_LABELS = 'test/labels/news-questions.jsonl';

/** `fit`: what weights may be fitted on; `test`: what figures are reported on. */
export type Half = 'fit' | 'test';

export type LabelledQuestion = EvaluationQuestion & { readonly half: Half };

/** Articles and the questions that are asked about them. */
export interface EvaluationSet {
  readonly name: string;
  readonly articles: readonly ArticleDraft[];
  readonly questions: readonly LabelledQuestion[];
}

const paragraph = z.object({
  context: z.string(),
  sentence_breaks: z.array(z.tuple([z.number(), z.number()])).optional(),
  qas: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      answers: z.array(z.object({ answer_start: z.number(), text: z.string() })),
    }),
  ),
});
const squad = z.object({ data: z.array(z.object({ paragraphs: z.array(paragraph) })) });
const newsArticle = z.object({ id: z.string(), language: z.string(), text: z.string() });
const spans = z.array(z.tuple([z.int(), z.int()]));
const newsLabel = z.object({
  id: z.string(),
  question: z.string(),
  language: z.string(),
  article: z.string(),
  answerable: z.boolean(),
  half: z.enum(['fit', 'test']),
  sentences: spans,
  accept: spans,
});

/** Whether the test data is there; says on standard error where it is not. */
export function hasEvaluationData(): boolean {
  if (existsSync(EVALUATION_DATA)) return true;
  console.error(`No evaluation data at ${EVALUATION_DATA}; nothing is measured.`);
  return false;
}

/** XQuAD's paragraphs in one language as articles, with its questions in another. Every second subject is for fitting. */
export function xquad(questionLanguage: string, textLanguage: string): EvaluationSet {
  const asked = readSquad(`xquad.${questionLanguage}.json`).flat();
  const questionText = new Map(asked.flatMap(({ qas }) => qas.map(({ id, question }) => [id, question])));
  const subjects = readSquad(`xquad-r.${textLanguage}.json`);
  const answers = new Map(
    readSquad(`xquad.${textLanguage}.json`)
      .flat()
      .flatMap(({ qas }) => qas.map((qa) => [qa.id, qa.answers])),
  );
  const articles: ArticleDraft[] = [];
  const questions: LabelledQuestion[] = [];
  for (const [number, paragraphs] of subjects.entries()) {
    for (const { context, sentence_breaks: breaks = [], qas } of paragraphs) {
      const article = `xquad-${textLanguage}-${articles.length + 1}`;
      articles.push(draft(article, context, textLanguage));
      for (const { id } of qas) {
        const accepted = answers.get(id) ?? [];
        const sentences = breaks
          .filter(([start, end]) =>
            accepted.some((answer) => answer.answer_start >= start && answer.answer_start < end),
          )
          .map(([start, end]) => context.slice(start, end).trim());
        questions.push({
          id,
          question: questionText.get(id) ?? '',
          language: parseLanguage(questionLanguage),
          article,
          answerable: true,
          sentences,
          accept: accepted.map(({ text }) => text),
          half: number % 2 === 0 ? 'fit' : 'test',
        });
      }
    }
  }
  return { name: `xquad-${textLanguage}`, articles, questions };
}

/** German news and the questions in seven languages that were written for it. */
export function news(): EvaluationSet {
  const articles = readLines(`${EVALUATION_DATA}/news-de-dev.jsonl`, newsArticle);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const questions = readLines(NEWS_LABELS, newsLabel).map((label): LabelledQuestion => {
    const text = texts.get(label.article) ?? '';
    const cut = (run: [number, number][]): string[] => run.map(([start, end]) => text.slice(start, end));
    const { id, question, article, answerable, half } = label;
    const language = parseLanguage(label.language);
    return {
      id,
      question,
      article,
      answerable,
      half,
      language,
      sentences: cut(label.sentences),
      accept: cut(label.accept),
    };
  });
  return { name: 'news-de', articles: articles.map(({ id, text, language }) => draft(id, text, language)), questions };
}

function draft(id: string, text: string, language: string): ArticleDraft {
  return {
    id,
    text: text.normalize('NFC'),
    language: parseLanguage(language),
    title: null,
    outlet: null,
    publishedAt: null,
    url: null,
    source: id,
  };
}

function readSquad(file: string): z.infer<typeof paragraph>[][] {
  return squad
    .parse(JSON.parse(readFileSync(`${EVALUATION_DATA}/${file}`, 'utf8')))
    .data.map(({ paragraphs }) => paragraphs);
}

function readLines<T>(path: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}
