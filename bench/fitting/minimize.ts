/** A function's value and its gradient at a point. */
export interface Evaluation {
  readonly value: number;
  readonly gradient: readonly number[];
}

const ITERATIONS = 600;
const TOLERANCE = 1e-7;

/** A minimum of a smooth convex function, by gradient descent with Nesterov's momentum and a step that halves where it fails. */
export function minimize(evaluate: (point: readonly number[]) => Evaluation, dimension: number): number[] {
  let point = Array.from({ length: dimension }, () => 0);
  let previous = point;
  let step = 1;
  let last = Number.POSITIVE_INFINITY;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const momentum = iteration / (iteration + 3);
    const ahead = point.map((value, place) => value + momentum * (value - (previous[place] ?? 0)));
    const { value, gradient } = evaluate(ahead);
    const moved = (size: number): number[] =>
      ahead.map((coordinate, place) => coordinate - size * (gradient[place] ?? 0));
    const squared = gradient.reduce((sum, slope) => sum + slope * slope, 0);
    while (step > 1e-6 && evaluate(moved(step)).value > value - (step / 2) * squared) step /= 2;
    previous = point;
    point = moved(step);
    if (Math.abs(last - value) < TOLERANCE) break;
    last = value;
    step *= 1.3;
  }
  return point;
}
