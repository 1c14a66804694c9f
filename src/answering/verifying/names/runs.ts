/** Places in a row, split where one is left out. */
export function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** The numbers from one up to another, without it. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
