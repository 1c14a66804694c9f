import { LEAST_SIMILARITY } from '../src/answering/verifying/by-meaning.js';
import { Meaning, type MeaningEmbedder, similarity } from '../src/answering/verifying/meaning.js';
import { LanguageCentres } from '../src/index/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { type LabelledStatement, readStatements } from '../test/answering/verifying/labelled-statements.js';
import { alignStatement } from './fitting/align-statement.js';

/** Share of right statements that a threshold of meaning may refuse. */
const REFUSED = [0.002, 0.005, 0.01, 0.02];

interface Compared {
  readonly statement: LabelledStatement;
  readonly within: boolean;
  readonly whole: number;
  readonly lowestFifth: number;
}

/** Compares all statements to fit on, and prints what thresholds would refuse. */
async function fitVerifying(embedder: MeaningEmbedder, centres: LanguageCentres): Promise<void> {
  const meaning = new Meaning(embedder, centres);
  const compared: Compared[] = [];
  for (const statement of readStatements('fit')) {
    const one = await compare(statement, meaning);
    if (one) compared.push(one);
  }
  printLowest('whole, all', compared, ({ whole }) => whole);
  for (const within of [true, false]) {
    const some = compared.filter((one) => one.within === within && one.whole >= LEAST_SIMILARITY);
    printLowest(`lowest fifth of words, ${within ? 'within' : 'across'}`, some, ({ lowestFifth }) => lowestFifth);
  }
}

async function compare(statement: LabelledStatement, meaning: Meaning): Promise<Compared | null> {
  const aligned = await alignStatement(statement, meaning);
  return (
    aligned && {
      statement,
      within: statement.quotes.some(({ language }) => language === statement.language),
      whole: similarity(
        aligned.statedMeant.vector,
        aligned.quotesMeant.map(({ vector }) => vector),
      ),
      lowestFifth: aligned.alignment.lowestFifth(),
    }
  );
}

function printLowest(name: string, compared: readonly Compared[], of: (one: Compared) => number): void {
  const right = compared
    .filter(({ statement }) => statement.right)
    .map(of)
    .sort((a, b) => a - b);
  const wrong = compared.filter(({ statement }) => !statement.right);
  for (const share of REFUSED) {
    const threshold = right[Math.ceil(share * right.length)] ?? 0;
    const caught = wrong.filter((one) => of(one) < threshold);
    const other = caught.filter(({ statement }) => statement.why === 'other meaning').length;
    console.log(
      `${name}: ${threshold.toFixed(3)} refuses ${share} of ${right.length} right, ${caught.length} of ${wrong.length} wrong, ${other} of other meaning`,
    );
  }
}

const model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
await fitVerifying(model, await LanguageCentres.read('models/language-centres.json', model.model));
await model.close();
