import { Alignment, wordsOf } from '../src/answering/verifying/alignment.js';
import { LEAST_SIMILARITY } from '../src/answering/verifying/by-meaning.js';
import { Meaning, type MeaningEmbedder, similarity, type TextOfWords } from '../src/answering/verifying/meaning.js';
import { readText, type TextReading } from '../src/answering/verifying/reading.js';
import { LanguageCentres } from '../src/index/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { type LabelledStatement, readStatements } from '../test/answering/verifying/labelled-statements.js';

/** Share of right statements that a threshold of meaning may refuse. */
const REFUSED = [0.002, 0.005, 0.01, 0.02];

interface Compared {
  readonly statement: LabelledStatement;
  readonly within: boolean;
  readonly whole: number;
  readonly lowestFifth: number;
  /** Null where the quotes deny nothing, or nothing else. */
  readonly denial: { readonly mutual: number; readonly margin: number } | null;
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
  printDenials(compared);
}

async function compare(statement: LabelledStatement, meaning: Meaning): Promise<Compared | null> {
  const stated = readText(statement.text, statement.language);
  const quotes = statement.quotes.map(({ quote, language }) => readText(quote, language));
  const texts = [
    textOf(statement.text, stated),
    ...statement.quotes.map(({ quote }, place) => textOf(quote, quotes[place] ?? stated)),
  ];
  const [statedMeant, ...quotesMeant] = await meaning.read(texts);
  const alignment = statedMeant && Alignment.of(stated, statedMeant, quotes, quotesMeant);
  if (!alignment) return null;
  const parts = quotes.flatMap(({ polarity }, quote) => polarity.clauses.map((clause) => ({ ...clause, quote })));
  const [denied, affirmed] = [true, false].map((denies) =>
    parts.filter((part) => (part.denies || part.implies) === denies),
  );
  const within = (denied ?? []).map(({ quote, denied: span }) => ({ quote, ...span }));
  const [kept, left] = [affirmed ?? [], within].map((some) => alignment.coverage(some));
  const isDenying = !stated.polarity.denies && (denied?.length ?? 0) > 0 && (affirmed?.length ?? 0) > 0;
  return {
    statement,
    within: quotes.some(({ language }) => language === statement.language),
    whole: similarity(
      statedMeant.vector,
      quotesMeant.map(({ vector }) => vector),
    ),
    lowestFifth: alignment.lowestFifth(),
    denial: isDenying ? { mutual: alignment.mutual(within, () => false), margin: (kept ?? 0) - (left ?? 1) } : null,
  };
}

function textOf(text: string, { tokens, language }: TextReading): TextOfWords {
  return { text, language, words: wordsOf(tokens) };
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

function printDenials(compared: readonly Compared[]): void {
  const denying = compared.filter(
    ({ denial, statement: { right, why } }) => denial && (right || why === 'negation lost'),
  );
  for (const mutual of [0.45, 0.5, 0.55, 0.6])
    for (const margin of [-0.1, -0.04, 0, 0.04, 0.08, 0.12]) {
      const through = denying.filter(({ denial }) => denial && denial.mutual < mutual && denial.margin >= margin);
      const right = through.filter(({ statement }) => statement.right).length;
      console.log(
        `denials: mutual ${mutual}, margin ${margin}: through ${right} right, ${through.length - right} wrong of ${denying.length}`,
      );
    }
}

const model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
await fitVerifying(model, await LanguageCentres.read('models/language-centres.json', model.model));
await model.close();
