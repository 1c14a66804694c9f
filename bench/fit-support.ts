import { outletNames, Verifier } from '../src/answering/verifying/index.js';
import { shippedOutlets } from '../src/corpus/index.js';
import type { SupportReader } from '../src/domain/index.js';
import { LanguageCentres } from '../src/index/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { type LabelledStatement, readStatements } from '../test/answering/verifying/labelled-statements.js';

const EXCUSING = [2, 1.5, 1.25, 1];
const LEAST = [-99, -2, -1.5, -1.25, -1, -0.5, 0];
const LEAST_IN_DOUBT = [-99, -0.25, 0, 0.25, 0.5];

/** Puts every doubt aside, and none, not even a slight one. */
const SURE = saying(Number.POSITIVE_INFINITY);
const UNSURE = saying(-0.5);

interface Weighed {
  readonly statement: LabelledStatement;
  /** What its words leave of it: nothing to doubt, a slight doubt, one that the reader may put aside, or a refusal. */
  readonly words: 'clean' | 'slightly' | 'doubted' | 'refused';
  readonly support: number;
}

/** Prints what each pair of thresholds of src/answering/verifying/support.ts would let through, of statements that the reader was not trained on. */
async function fitSupport(model: EmbeddedModel): Promise<void> {
  const { support } = model;
  if (!support) throw new Error('models/support-reader is missing');
  const centres = await LanguageCentres.read('models/language-centres.json', model.model);
  const parts = { embedder: model, centres, namesOfOutlet: outletNames(shippedOutlets()) };
  const byWords = new Verifier({ ...parts, support: null });
  const unsure = new Verifier({ ...parts, support: UNSURE });
  const excusing = new Verifier({ ...parts, support: SURE });
  const weighed: Weighed[] = [];
  for (const statement of readStatements('weighing')) {
    const { text, quotes } = statement;
    const isThrough = async (verifier: Verifier): Promise<boolean> =>
      (await verifier.verify(statement, quotes)).kind === 'verified';
    const words = (await isThrough(unsure))
      ? 'clean'
      : (await isThrough(byWords))
        ? 'slightly'
        : (await isThrough(excusing))
          ? 'doubted'
          : 'refused';
    const [logit = 0] = await support.support([{ text, quotes: quotes.map(({ quote }) => quote) }]);
    weighed.push({ statement, words, support: logit });
  }
  for (const least of LEAST)
    for (const slight of LEAST_IN_DOUBT)
      for (const from of EXCUSING) {
        const shares = letThrough(weighed, {
          clean: least,
          slightly: Math.max(least, slight),
          doubted: from,
          refused: Number.POSITIVE_INFINITY,
        });
        console.log(`least ${least}, in doubt ${slight}, excusing ${from}: ${shares}`);
      }
}

function letThrough(weighed: readonly Weighed[], least: Readonly<Record<Weighed['words'], number>>): string {
  return [true, false]
    .map((label) => {
      const some = weighed.filter(({ statement }) => statement.right === label);
      const through = some.filter(({ words, support }) => support >= least[words]);
      return `${(through.length / some.length).toFixed(3)} of the ${label ? 'right' : 'wrong'}`;
    })
    .join(', ');
}

function saying(logit: number): SupportReader {
  return { support: async (statements) => statements.map(() => logit) };
}

const model = await EmbeddedModel.open({
  encoder: 'models/multilingual-e5-small',
  reader: 'models/answer-reader',
  support: 'models/support-reader',
});
await fitSupport(model);
await model.close();
