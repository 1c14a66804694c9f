/** The most bytes of one article: of a file that holds one, and of one line of JSON. Whole books are smaller. */
export const ARTICLE_BYTES_LIMIT = 25_000_000;

/** The limit, for messages. */
export const ARTICLE_LIMIT_WORDS = `${ARTICLE_BYTES_LIMIT / 1_000_000} MB`;
