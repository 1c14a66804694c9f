import { outletNames, type Verdict, Verifier } from '../src/answering/verifying/index.js';
import { shippedOutlets } from '../src/corpus/index.js';
import { LanguageCentres } from '../src/index/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { type LabelledStatement, readStatements } from '../test/answering/verifying/labelled-statements.js';
import { median, milliseconds, share, type Table, writeSection } from './results.js';

const COMMAND = 'npm run bench -- verifying';
/** Times that each statement is verified for its time, each time by a verifier that has kept nothing. */
const ROUNDS = 3;

interface Judged {
  readonly statement: LabelledStatement;
  readonly verdict: Verdict;
  readonly time: number;
}

const model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
const centres = await LanguageCentres.read('models/language-centres.json', model.model);
const parts = { embedder: model, centres, namesOfOutlet: outletNames(shippedOutlets()) };

/** Measures which of the labelled statements are let through, and how long that takes. */
async function measureVerifying(): Promise<void> {
  const judged = await judgeAll(readStatements('test'));
  const fitted = await judgeAll(readStatements('fit'));
  writeSection(
    'Statements checked against their quotes',
    COMMAND,
    [summary({ test: judged, fit: fitted }), byKind(judged, fitted), byLanguages(judged), times(judged)],
    [
      'Statements in test/answering/verifying/statements, the test half written before the rules. Of that half only sums by kind were looked at while rules were made; the fit half, by two authors, grew with them.',
      'Right ones should be let through and wrong ones not. "Roles swapped" exchanges two names of one quote, which nothing here can see.',
      'Times in ms of one statement with its quotes embedded anew, everything loaded.',
    ],
  );
}

async function judgeAll(statements: readonly LabelledStatement[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const statement of statements) {
    let best: Judged | null = null;
    for (let round = 0; round < ROUNDS; round++) {
      const verifier = new Verifier(parts);
      const started = performance.now();
      const verdict = await verifier.verify(statement, statement.quotes);
      const time = performance.now() - started;
      if (!best || time < best.time) best = { statement, verdict, time };
    }
    if (best) judged.push(best);
  }
  return judged;
}

function summary(halves: Readonly<Record<string, readonly Judged[]>>): Table {
  const rows = Object.entries(halves).map(([half, judged]) => {
    const right = judged.filter(({ statement }) => statement.right);
    const wrong = judged.filter(({ statement }) => !statement.right);
    return [half, String(right.length), letThrough(right), String(wrong.length), letThrough(wrong)];
  });
  return { columns: ['half', 'right', 'let through', 'wrong', 'let through'], rows };
}

function byKind(test: readonly Judged[], fit: readonly Judged[]): Table {
  const kinds = [...new Set([...test, ...fit].map(({ statement }) => statement.why))];
  const rows = kinds.map((kind) => {
    const [tested, fitted] = [test, fit].map((judged) => judged.filter(({ statement }) => statement.why === kind));
    return [kind, String(tested?.length), letThrough(tested ?? []), String(fitted?.length), letThrough(fitted ?? [])];
  });
  return { columns: ['kind', 'test', 'let through', 'fit', 'let through'], rows };
}

function byLanguages(judged: readonly Judged[]): Table {
  const pair = ({ statement }: Judged): string => `${statement.quoteLanguage}->${statement.language}`;
  const rows = [...new Set(judged.map(pair))].toSorted().map((name) => {
    const of = judged.filter((one) => pair(one) === name);
    const right = of.filter(({ statement }) => statement.right);
    const wrong = of.filter(({ statement }) => !statement.right);
    return [name, String(right.length), letThrough(right), String(wrong.length), letThrough(wrong)];
  });
  return { columns: ['quote->statement', 'right', 'let through', 'wrong', 'let through'], rows };
}

function times(judged: readonly Judged[]): Table {
  const verified = judged.filter(({ verdict }) => verdict.kind === 'verified').map(({ time }) => time);
  const refused = judged.filter(({ verdict }) => verdict.kind === 'refused').map(({ time }) => time);
  const row = (name: string, all: readonly number[]): string[] => [
    name,
    milliseconds(median(all)),
    milliseconds(all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.9)] ?? Number.NaN),
  ];
  return {
    columns: ['statements', 'median', '9 in 10'],
    rows: [row('verified', verified), row('refused', refused)],
  };
}

function letThrough(judged: readonly Judged[]): string {
  const { length } = judged.filter(({ verdict }) => verdict.kind === 'verified');
  return judged.length > 0 ? share(length / judged.length) : '-';
}

await measureVerifying();
await model.close();
