/** Mean and deviation of each feature, so that all are fitted at one scale. */
export interface Scaling {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** The scaling of rows of features; a feature that never varies is left as it is. */
export function scalingOf(rows: readonly (readonly number[])[]): Scaling {
  const dimension = rows[0]?.length ?? 0;
  const columns = Array.from({ length: dimension }, (_, place) => rows.map((row) => row[place] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const deviations = columns.map((column, place) => {
    const squares = column.reduce((sum, value) => sum + (value - (means[place] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / column.length) || 1;
  });
  return { means, deviations };
}

export function scale(row: readonly number[], { means, deviations }: Scaling): number[] {
  return row.map((value, place) => (value - (means[place] ?? 0)) / (deviations[place] ?? 1));
}

/** The weights and intercept for features as they are, of weights that were fitted to scaled ones. */
export function unscale(
  names: readonly string[],
  fitted: readonly number[],
  intercept: number,
  { means, deviations }: Scaling,
): { intercept: number; weights: Record<string, number> } {
  const weights = fitted.map((weight, place) => weight / (deviations[place] ?? 1));
  return {
    intercept: rounded(weights.reduce((sum, weight, place) => sum - weight * (means[place] ?? 0), intercept)),
    weights: Object.fromEntries(names.map((name, place) => [name, rounded(weights[place] ?? 0)])),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
