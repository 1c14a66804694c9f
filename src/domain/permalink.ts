/** The name of an article that a person can quote: `A12`. */
export type ArticleLink = `A${number}`;

/** The name of one passage: `A12.3`. It keeps its meaning when the article changes, for a new version's passages are numbered on. */
export type PassageLink = `A${number}.${number}`;

const ARTICLE_LINK = /^A([1-9]\d{0,14})$/;
const PASSAGE_LINK = /^A([1-9]\d{0,14})\.([1-9]\d{0,8})$/;

export function articleLink(articleId: number): ArticleLink {
  return `A${articleId}`;
}

export function passageLink(articleId: number, passageNumber: number): PassageLink {
  return `A${articleId}.${passageNumber}`;
}

/** The number in an article's name, `A12`, or null where the text is not one. */
export function parseArticleLink(text: string): number | null {
  const match = ARTICLE_LINK.exec(text.trim());
  return match ? Number(match[1]) : null;
}

/** The article and passage number that a permalink names, or null where the text is not one. */
export function parsePassageLink(text: string): { articleId: number; passageNumber: number } | null {
  const match = PASSAGE_LINK.exec(text.trim());
  return match ? { articleId: Number(match[1]), passageNumber: Number(match[2]) } : null;
}
