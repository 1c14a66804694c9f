import type { EvaluationQuestion, Judgement } from '../../answering/index.js';
import type { Application } from '../../application.js';
import type { CommandContext } from '../program/context.js';

/** Milliseconds between two lines of progress where they cannot replace each other. */
const NOTICE_INTERVAL = 10_000;

/** Asks the questions one after the other, as a person would, and judges each answer. */
export async function askAll(
  questions: readonly EvaluationQuestion[],
  application: Application,
  { output, now }: Pick<CommandContext, 'output' | 'now'>,
): Promise<Judgement[]> {
  const { judge } = await import('../../answering/index.js');
  const answerer = await application.answerer();
  const judgements: Judgement[] = [];
  let noticed = now();
  for (const question of questions) {
    const articleId = await findArticle(question.article, application);
    judgements.push(judge(question, await answerer.reason(question.question), articleId));
    const line = `${judgements.length} of ${questions.length} questions`;
    if (output.status) {
      output.status(line);
    } else if (now() - noticed >= NOTICE_INTERVAL) {
      output.notice(line);
      noticed = now();
    }
  }
  return judgements;
}

/** The number that the corpus gave the article; -1, which no article has, for one that is expected but not there. */
async function findArticle(id: string | null, { storage }: Application): Promise<number | null> {
  if (id === null) return null;
  return (await storage.articles.findByIdentity(`id:${id}`))?.articleId ?? -1;
}
