import { writeFile } from 'node:fs/promises';
import { FEATURE_NAMES, featuresOf } from '../src/briefing/stories/likeness/likeness.js';
import { linearScore } from '../src/briefing/stories/likeness/weights.js';
import { dot } from '../src/domain/index.js';
import { type Example, fitLogisticRegression } from './fitting/logistic-regression.js';
import { type LabelledPair, readStoryPairs } from './briefings/story-pairs.js';

const TARGET = 'src/briefing/stories/likeness/weights.json';
const RIDGE = 0.01;

interface JudgedPair {
  readonly pair: LabelledPair;
  readonly score: number;
}

/** Fits src/briefing/stories/likeness/weights.json on the half for fitting; the other half is not looked at. */
async function fitStories(): Promise<void> {
  const { pairs } = await readStoryPairs('fit');
  const model = fit(pairs);
  // Scores of pairs that a model was fitted on are too good to set a threshold by.
  const families = [...new Set(pairs.map(({ family }) => family))];
  const judged = families.flatMap((family) => {
    const others = fit(pairs.filter((pair) => pair.family !== family));
    return pairs.filter((pair) => pair.family === family).map((pair) => ({ pair, score: scoreOf(pair, others) }));
  });
  const threshold = bestThreshold(judged);
  await writeFile(TARGET, `${JSON.stringify({ model, threshold }, null, 2)}\n`);
  console.log(JSON.stringify({ model, threshold }, null, 1));
  console.log(`each family left out: F1 ${f1(judged, threshold).toFixed(3)}`);
}

function fit(pairs: readonly LabelledPair[]): ReturnType<typeof fitLogisticRegression> {
  const examples = pairs.map((pair): Example => ({ features: features(pair), right: pair.same, weight: 1 }));
  return fitLogisticRegression(examples, FEATURE_NAMES, RIDGE);
}

function scoreOf(pair: LabelledPair, model: ReturnType<typeof fit>): number {
  return linearScore(model, FEATURE_NAMES, features(pair));
}

function features({ a, b }: LabelledPair): number[] {
  return featuresOf(a, b, dot(a.vector, b.vector));
}

/** The threshold with the largest F1, in the middle of those that have it. */
function bestThreshold(judged: readonly JudgedPair[]): number {
  const scores = judged.map(({ score }) => score).sort((a, b) => a - b);
  const between = scores.slice(1).map((score, place) => (score + (scores[place] ?? score)) / 2);
  const best = Math.max(...between.map((threshold) => f1(judged, threshold)));
  const equal = between.filter((threshold) => f1(judged, threshold) === best);
  return Number((equal[Math.floor(equal.length / 2)] ?? 0).toFixed(3));
}

function f1(judged: readonly JudgedPair[], threshold: number): number {
  const joined = judged.filter(({ score }) => score >= threshold);
  const right = joined.filter(({ pair }) => pair.same).length;
  const wanted = judged.filter(({ pair }) => pair.same).length;
  return (2 * right) / (joined.length + wanted);
}

await fitStories();
