/** A run of a text's tokens that fits the model, ready to be encoded. */
export interface Window {
  /** The place of the text that it belongs to. */
  readonly text: number;
  /** Start token, prefix, the text's tokens, end token. */
  readonly ids: readonly number[];
  /** How many tokens of the text it holds, at least 1; the weight of its vector. */
  readonly weight: number;
}

/** What stands around the tokens of every window. */
export interface WindowFrame {
  readonly start: number;
  readonly prefix: readonly number[];
  readonly end: number;
  /** The longest window, frame included. */
  readonly maximumTokens: number;
}

/** Cuts a text's tokens into as few windows as fit the model, of equal length but for one token, none left out. */
export function cutWindows(text: number, ids: readonly number[], frame: WindowFrame): Window[] {
  const room = frame.maximumTokens - frame.prefix.length - 2;
  const count = Math.max(1, Math.ceil(ids.length / room));
  return Array.from({ length: count }, (_, place) => {
    const part = ids.slice(Math.round((place * ids.length) / count), Math.round(((place + 1) * ids.length) / count));
    return { text, ids: [frame.start, ...frame.prefix, ...part, frame.end], weight: Math.max(1, part.length) };
  });
}

/**
 * Groups windows of similar length so that a batch, padded, holds at most `tokenBudget` tokens: padding is work for nothing, and
 * a batch larger than the processor's cache is slower than two.
 */
export function planBatches<W extends { readonly ids: readonly number[] }>(windows: readonly W[], tokenBudget: number): W[][] {
  const batches: W[][] = [];
  let batch: W[] = [];
  for (const window of windows.toSorted((a, b) => b.ids.length - a.ids.length)) {
    const longest = batch[0]?.ids.length ?? window.ids.length;
    if (batch.length > 0 && longest * (batch.length + 1) > tokenBudget) {
      batches.push(batch);
      batch = [];
    }
    batch.push(window);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
