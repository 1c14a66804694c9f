/**
 * What a division into passages costs; the division with the least total is taken. One unit is what a passage of no length
 * costs for missing its target.
 */

/** A passage below this many tokens says too little to be found or understood alone. */
const MIN_TOKENS = 40;

/** A tiny passage costs more than any break it could avoid. */
const TINY = 4;

/** What it costs to end a passage here: nothing between paragraphs, most between two sentences of one. */
const BREAK_COST = { paragraph: 0, line: 0.05, sentence: 0.5 } as const;

const BLANK_LINE = /\n[^\S\n]*\n/u;

/** What it costs that a passage holds `tokens` where `target` would balance all of them. */
export function fillCost(tokens: number, target: number): number {
  const missed = (tokens - target) / target;
  const tiny = tokens < MIN_TOKENS ? TINY * (1 - tokens / (2 * MIN_TOKENS)) : 0;
  return missed * missed + tiny;
}

/** What it costs to end a passage at the white space between two sentences. */
export function breakCost(between: string): number {
  if (BLANK_LINE.test(between)) return BREAK_COST.paragraph;
  return between.includes('\n') ? BREAK_COST.line : BREAK_COST.sentence;
}

/**
 * The length that passages should have: all of one that fits, otherwise even parts, with room left to end them at
 * paragraphs.
 */
export function targetTokens(total: number, limit: number): number {
  const parts = Math.ceil(total / limit);
  return parts <= 1 ? Math.max(1, total) : Math.min(total / parts, 0.85 * limit);
}
