const START = Date.UTC(2026, 0, 2, 3, 4, 5);

/** A moment so many seconds after the one at which these tests begin. */
export function at(seconds: number): Date {
  return new Date(START + seconds * 1_000);
}
