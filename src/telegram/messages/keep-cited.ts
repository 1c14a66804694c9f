import { type Citation, parseArticleLink } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';

/** Has the articles kept that a message of this turn cites: people can open them from it. */
export function keepCited(
  citations: readonly Pick<Citation, 'article'>[],
  { turn }: Pick<BotContext, 'turn'>,
  { application, log }: Pick<BotParts, 'application' | 'log'>,
): void {
  const ids = [...new Set(citations.flatMap(({ article }) => parseArticleLink(article) ?? []))];
  turn.after(() => {
    application.storage.articles
      .markCited(ids)
      .catch((error: unknown) => log.warn({ error }, 'it could not be recorded that articles were cited'));
  });
}
