import { type Language, overlaps, type Span } from '../../domain/index.js';
import type { ChatPrompt, Fence, Prompts } from '../../models/index.js';
import type { TokenSpending } from '../../storage/index.js';
import type { CheckedQuote } from './checked-statement.js';
import { englishName, type PassageSource, type ShownPassage } from './shown-passages.js';
import type { Asker } from './token-budget.js';

/** An answer to a question. */
export interface AnswerTask {
  readonly kind: 'answer';
  readonly question: string;
  readonly asker: Asker;
}

/** A sentence of an article. */
export interface SourceSentence {
  readonly source: PassageSource;
  /** Offsets into the article, inside the passage. */
  readonly span: Span;
}

/** A story: its headline first, then what else is to be said of it. */
export interface StoryTask {
  readonly kind: 'story';
  /** What is to be told, the most important first. */
  readonly sentences: readonly SourceSentence[];
  /** Whether nothing but these sentences may be told, as where the rest has been told before. */
  readonly isBound: boolean;
  /** The most statements, the headline among them. */
  readonly most: number;
}

/** What a model is to write about passages. */
export type WritingTask = AnswerTask | StoryTask;

/** The most statements of an answer. */
const MOST_STATEMENTS = 5;

/** How many statements are taken; what a model writes beyond them is not looked at. */
export function mostStatements(task: WritingTask): number {
  return task.kind === 'story' ? task.most : MOST_STATEMENTS;
}

/** Whose tokens a task takes. */
export function spendingOf(task: WritingTask): TokenSpending {
  return task.kind === 'story' ? { task: 'story' } : { task: 'answer', asker: task.asker };
}

/** What a prompt holds that strangers have written, besides the passages. */
export function materialOf(task: WritingTask, passages: readonly ShownPassage[]): string {
  if (task.kind === 'answer') return task.question;
  return task.sentences.flatMap((sentence) => sentenceLine(sentence, passages)).join('\n');
}

/** The prompt for a task. */
export function promptFor(
  task: WritingTask,
  language: Language,
  prompts: Prompts,
  { fence, material, passages }: { readonly fence: Fence; readonly material: string; readonly passages: string },
): ChatPrompt {
  const shared = { language: nameForModel(language), passages, mark: fence.mark };
  if (task.kind === 'answer') {
    return prompts.fill('compose-answer', { ...shared, question: fence.enclose('question', material) });
  }
  return prompts.fill('compose-story', {
    ...shared,
    most: String(task.most),
    sentences: fence.enclose('sentences', material),
  });
}

/** What is wrong with a statement for this task, though its quotes carry it. */
export function reasonsAgainst(task: WritingTask, quotes: readonly CheckedQuote[]): string[] {
  if (task.kind === 'answer' || !task.isBound) return [];
  const isTold = quotes.some(({ source, span }) =>
    task.sentences.some((sentence) => sentence.source.version === source.version && overlaps(sentence.span, span)),
  );
  return isTold ? [] : ['None of its quotes is one of the sentences that are to be told.'];
}

/** How a model is told a language. */
export function nameForModel(language: Language): string {
  return language === 'und' ? 'the language of the question' : englishName(language);
}

/** A sentence with the passage that it is in: "P2: …". Nothing where that is not shown. */
function sentenceLine({ source, span }: SourceSentence, passages: readonly ShownPassage[]): string[] {
  const shown = passages.find(
    (passage) => passage.source.version === source.version && passage.source.passage.number === source.passage.number,
  );
  const text = source.version.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return shown ? [`${shown.id}: ${text}`] : [];
}
