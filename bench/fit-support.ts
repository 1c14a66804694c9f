import { outletNames, Verifier } from '../src/answering/verifying/index.js';
import { shippedOutlets } from '../src/corpus/index.js';
import type { SupportReader } from '../src/domain/index.js';
import { LanguageCentres } from '../src/index/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { type LabelledStatement, readStatements } from '../test/answering/verifying/labelled-statements.js';

const EXCUSING = [99, 2.5, 2, 1.5, 1, 0.5, 0];
const LEAST = [-99, -3, -2.5, -2, -1.5, -1, -0.5, 0];

/** Would put every doubt aside. */
const SURE: SupportReader = { support: async (statements) => statements.map(() => Number.POSITIVE_INFINITY) };

interface Weighed {
  readonly statement: LabelledStatement;
  /** What its words leave of it: nothing to doubt, a doubt that the reader may put aside, or a refusal. */
  readonly words: 'clean' | 'doubted' | 'refused';
  readonly support: number;
}

/** Prints what each pair of thresholds of src/answering/verifying/support.ts would let through, of statements that the reader was not trained on. */
async function fitSupport(model: EmbeddedModel): Promise<void> {
  const { support } = model;
  if (!support) throw new Error('models/support-reader is missing');
  const centres = await LanguageCentres.read('models/language-centres.json', model.model);
  const parts = { embedder: model, centres, namesOfOutlet: outletNames(shippedOutlets()) };
  const byWords = new Verifier({ ...parts, support: null });
  const excusing = new Verifier({ ...parts, support: SURE });
  const weighed: Weighed[] = [];
  for (const statement of readStatements('weighing')) {
    const { text, quotes } = statement;
    const isClean = (await byWords.verify(statement, quotes)).kind === 'verified';
    const isOpen = isClean || (await excusing.verify(statement, quotes)).kind === 'verified';
    const [logit = 0] = await support.support([{ text, quotes: quotes.map(({ quote }) => quote) }]);
    weighed.push({ statement, words: isClean ? 'clean' : isOpen ? 'doubted' : 'refused', support: logit });
  }
  for (const least of LEAST)
    for (const from of EXCUSING) console.log(`least ${least}, excusing ${from}: ${letThrough(weighed, least, from)}`);
}

function letThrough(weighed: readonly Weighed[], least: number, from: number): string {
  const isThrough = ({ words, support }: Weighed): boolean =>
    words === 'clean' ? support >= least : words === 'doubted' && support >= from;
  return [true, false]
    .map((label) => {
      const some = weighed.filter(({ statement }) => statement.right === label);
      return `${(some.filter(isThrough).length / some.length).toFixed(3)} of the ${label ? 'right' : 'wrong'}`;
    })
    .join(', ');
}

const model = await EmbeddedModel.open({
  encoder: 'models/multilingual-e5-small',
  reader: 'models/answer-reader',
  support: 'models/support-reader',
});
await fitSupport(model);
await model.close();
