/** What a million tokens cost that a model reads, and that it writes; both in one currency, whichever. */
export interface TokenPrices {
  readonly prompt: number;
  readonly completion: number;
}

/** What tokens cost, in the currency of the prices. */
export function costOf(
  { prompt, completion }: { readonly prompt: number; readonly completion: number },
  prices: TokenPrices,
): number {
  return (prompt * prices.prompt + completion * prices.completion) / 1_000_000;
}
