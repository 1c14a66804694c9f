import type { ArticleDraft } from '../../domain/index.js';
import type { Arrival } from '../../storage/index.js';

/** An article that a feed has brought, with all that is known of which article it is. */
export interface BroughtArticle {
  readonly kind: 'brought';
  readonly draft: ArticleDraft;
  /** Of the article that it is a version of, or of a new one. */
  readonly identity: string;
  /** Stored together with the article. */
  readonly arrival: Arrival;
}
