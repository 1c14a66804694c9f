import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Meaning, type MeaningEmbedder } from '../src/answering/verifying/meaning.js';
import { polarityDoubt } from '../src/answering/verifying/polarity/doubt.js';
import { linearScore, type LinearModel } from '../src/answering/weights.js';
import { LanguageCentres } from '../src/index/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import {
  filesToLearnFrom,
  type LabelledStatement,
  readStatementFile,
} from '../test/answering/verifying/labelled-statements.js';
import { alignStatement } from './fitting/align-statement.js';
import { fitLogisticRegression } from './fitting/logistic-regression.js';

const TARGET = 'src/answering/verifying/polarity/doubt.json';
const RIDGE = 0.003;
const DIGITS = 3;
const THRESHOLDS = [-1, -0.5, 0, 0.5, 1, 1.5];
/** What is wrong with statements that turn round what their quotes deny or say. */
const TURNED: ReadonlySet<string> = new Set(['negation lost', 'reversed']);
/** Most statements are written to mislead; the plain ones, of which there are few, count as often as answers are plain. */
const PLAIN = { name: /^fit/u, weight: 2 } as const;

/** A statement whose polarity is in doubt. */
interface Doubted {
  readonly statement: LabelledStatement;
  readonly features: Readonly<Record<string, number>>;
  readonly weight: number;
}

/**
 * Fits src/answering/verifying/polarity/doubt.json, and prints which doubts each threshold would keep. Statements that are wrong in other
 * ways are left out of the fit, for their polarity is right more often than not.
 */
async function fitPolarity(
  files: readonly string[],
  embedder: MeaningEmbedder,
  centres: LanguageCentres,
): Promise<void> {
  const doubted: Doubted[] = [];
  for (const file of files) {
    const meaning = new Meaning(embedder, centres);
    const weight = PLAIN.name.test(basename(file)) ? PLAIN.weight : 1;
    for (const statement of readStatementFile(file)) {
      const features = await featuresOf(statement, meaning);
      if (features) doubted.push({ statement, features, weight });
    }
  }
  const names = Object.keys(doubted[0]?.features ?? {});
  const vectorOf = ({ features }: Doubted): number[] => names.map((name) => features[name] ?? 0);
  const examples = doubted.flatMap((one) => {
    const { right, why } = one.statement;
    return right || TURNED.has(why) ? [{ features: vectorOf(one), right: !right, weight: one.weight }] : [];
  });
  const model = rounded(fitLogisticRegression(examples, names, RIDGE));
  await writeFile(TARGET, `${JSON.stringify(model, null, 2)}\n`);
  for (const threshold of THRESHOLDS) {
    const kept = doubted.filter((one) => linearScore(model, names, vectorOf(one)) >= threshold);
    const right = kept.filter(({ statement }) => statement.right).length;
    const turned = kept.filter(({ statement }) => TURNED.has(statement.why)).length;
    console.log(`from ${threshold} on: ${right} right, ${kept.length - right} wrong, ${turned} of them turned round`);
  }
}

async function featuresOf(statement: LabelledStatement, meaning: Meaning): Promise<Doubted['features'] | null> {
  const aligned = await alignStatement(statement, meaning);
  if (!aligned) return null;
  const { stated, quotes, alignment } = aligned;
  const readings = quotes.map(({ reading }) => reading);
  return polarityDoubt(stated.reading, readings, alignment)?.features ?? null;
}

function rounded({ intercept, weights }: LinearModel): LinearModel {
  const round = (number: number): number => Number(number.toFixed(DIGITS));
  const pairs = Object.entries(weights).map(([name, weight]) => [name, round(weight)] as const);
  return { intercept: round(intercept), weights: Object.fromEntries(pairs) };
}

const named = process.argv.slice(2);
const model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
const centres = await LanguageCentres.read('models/language-centres.json', model.model);
await fitPolarity(named.length > 0 ? named : filesToLearnFrom(), model, centres);
await model.close();
