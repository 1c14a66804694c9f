import { lossLogit, MODALITY_FEATURES, unkeptModality } from '../src/answering/verifying/lost-modality.js';
import { Meaning, type MeaningEmbedder } from '../src/answering/verifying/meaning.js';
import { isClaimed } from '../src/answering/verifying/modality/compare.js';
import { LanguageCentres } from '../src/index/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { type LabelledStatement, readStatementFile } from '../test/answering/verifying/labelled-statements.js';
import { alignStatement } from './fitting/align-statement.js';
import { type Example, fitLogisticRegression } from './fitting/logistic-regression.js';

const RIDGE = 0.005;
const STATEMENTS_AT_ONCE = 8;
const LEAST = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Of wrong statements those alone are fitted on that are wrong for this. */
const LOST: ReadonlySet<string> = new Set(['hedge lost', 'attribution lost']);

interface Unkept {
  readonly statement: LabelledStatement;
  readonly words: ReturnType<typeof unkeptModality>;
}

/**
 * Fits what tells of a modal word that a statement does not keep whether it speaks of what stands by it, and prints the weights for
 * src/answering/verifying/lost-modality.ts and how many statements would be refused from which logit on.
 */
async function fitModality(
  files: readonly string[],
  embedder: MeaningEmbedder,
  centres: LanguageCentres,
): Promise<void> {
  const meaning = new Meaning(embedder, centres);
  const statements = files.flatMap(readStatementFile);
  const all: Unkept[] = [];
  for (let first = 0; first < statements.length; first += STATEMENTS_AT_ONCE)
    all.push(
      ...(await Promise.all(
        statements.slice(first, first + STATEMENTS_AT_ONCE).map(async (one) => unkept(one, meaning)),
      )),
    );
  for (const claimed of [false, true]) fitOne(claimed ? 'claims' : 'events', all, claimed);
}

async function unkept(statement: LabelledStatement, meaning: Meaning): Promise<Unkept> {
  const aligned = await alignStatement(statement, meaning);
  const words = aligned ? unkeptModality(aligned.stated.reading, aligned.quotes, aligned.alignment) : [];
  return { statement, words };
}

function fitOne(name: string, all: readonly Unkept[], claimed: boolean): void {
  const some = all.map(({ statement, words }) => ({
    statement,
    features: words.filter(({ modality }) => isClaimed(modality) === claimed).map((word) => word.features),
  }));
  const examples = some
    .filter(({ statement: { right, why } }) => right || LOST.has(why))
    .flatMap(({ statement: { right }, features: words }) =>
      words.map((features): Example => ({ features, right: !right, weight: 1 / words.length })),
    );
  const { intercept, weights } = fitLogisticRegression(examples, MODALITY_FEATURES, RIDGE);
  const rounded = MODALITY_FEATURES.map((feature) => Number((weights[feature] ?? 0).toFixed(2)));
  console.log(`${name}: weights ${JSON.stringify(rounded)}, intercept ${intercept.toFixed(2)}`);
  for (const least of LEAST) {
    const refused = some.filter(({ features }) =>
      features.some((one) => lossLogit({ weights: rounded, intercept }, one) >= least),
    );
    const right = refused.filter((one) => one.statement.right).length;
    console.log(`  from ${least} on: ${right} right, ${refused.length - right} wrong of ${all.length}`);
  }
}

const model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
const centres = await LanguageCentres.read('models/language-centres.json', model.model);
await fitModality(process.argv.slice(2), model, centres);
await model.close();
