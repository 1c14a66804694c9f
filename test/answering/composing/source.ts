import type { QuotedOutlet } from '../../../src/domain/index.js';
import type { CitationSource } from '../../../src/storage/index.js';
import { languageOf } from '../../support/language-of.js';

/** What an article says of itself besides its text. */
interface ArticleFacts {
  readonly language: string;
  readonly outlet?: string;
  /** The outlets to which all of it is attributed. */
  readonly quotes?: readonly string[];
}

/** An article of one passage, with the sentences that its full stops show. */
export function sourceOf(
  articleId: number,
  text: string,
  { language, outlet, quotes = [] }: ArticleFacts,
): CitationSource {
  const sentences = Array.from(text.matchAll(/\S[^.!?؟\n]*[.!?؟]?/gu), ({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
  const whole = { start: 0, end: text.length };
  const quotedOutlets = quotes.map((name): QuotedOutlet => {
    return { name, language: null, basis: 'name', cites: null, evidence: name, ...whole, reach: whole };
  });
  return {
    passageId: articleId,
    articleId,
    passage: { number: 1, ...whole, sentences, tokens: 50 },
    version: {
      number: 1,
      current: true,
      title: null,
      text,
      outlet: outlet ?? null,
      language: languageOf(language),
      publishedAt: null,
      url: null,
      source: 'test',
      quotedOutlets,
      withdrawnAt: null,
    },
  };
}
