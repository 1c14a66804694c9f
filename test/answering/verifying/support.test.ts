import { describe, expect, test } from 'vitest';
import { outletNames, Verifier } from '../../../src/answering/verifying/index.js';
import { shippedOutlets } from '../../../src/corpus/index.js';
import type { SupportableStatement, SupportReader } from '../../../src/domain/index.js';
import { LanguageCentres } from '../../../src/index/index.js';
import { languageOf } from '../../support/language-of.js';

const QUOTE = 'Der Rat stimmte dem Haushalt am 2. Februar mit 22 Stimmen nicht zu.';
const SUPPORTED = 'On 2 February the council did not approve the budget.';

/** Says the same of every statement, and keeps what each call was asked for. */
class Saying implements SupportReader {
  readonly calls: (readonly SupportableStatement[])[] = [];

  constructor(private readonly logit: number) {}

  async support(statements: readonly SupportableStatement[]): Promise<number[]> {
    this.calls.push(statements);
    return statements.map(() => this.logit);
  }
}

function verifierWith(support: SupportReader | null): Verifier {
  return new Verifier({
    embedder: { embedTexts: async (texts) => texts.map(() => Float32Array.of(1, 0)) },
    centres: LanguageCentres.none(2),
    support,
    namesOfOutlet: outletNames(shippedOutlets()),
  });
}

async function kindsOf(text: string, support: SupportReader | null): Promise<string[]> {
  const passage = { id: 'A1.1', text: QUOTE };
  const quote = { passage, quote: QUOTE, language: languageOf('de'), quotedOutlets: [], outlet: null };
  const verdict = await verifierWith(support).verify({ text, language: languageOf('en') }, [quote]);
  return verdict.kind === 'refused' ? verdict.reasons.map(({ kind }) => kind) : [];
}

describe('what the support reader says', () => {
  test('refuses a statement whose words alone are in order', async () => {
    expect(await kindsOf(SUPPORTED, null)).toEqual([]);
    expect(await kindsOf(SUPPORTED, new Saying(5))).toEqual([]);
    expect(await kindsOf(SUPPORTED, new Saying(-9))).toEqual(['not-supported']);
  });

  test.each([
    [
      'a word that may be a name',
      'On 2 February the council of Plauen did not approve the budget.',
      'name-not-in-quotes',
    ],
    ['a negation in other words', 'On 2 February the council approved the budget.', 'negation-lost'],
    ['a hedge', 'On 2 February at least 22 votes did not approve the budget.', 'hedge-changed'],
    [
      'a small number in words',
      'On 2 February half of the council did not approve the budget.',
      'number-not-in-quotes',
    ],
  ])('puts one doubt aside where it is sure: %s', async (_, text, kind) => {
    expect(await kindsOf(text, null)).toEqual([kind]);
    expect(await kindsOf(text, new Saying(0))).toEqual([kind]);
    expect(await kindsOf(text, new Saying(9))).toEqual([]);
  });

  test('does not put aside that an outlet is not named', async () => {
    const passage = { id: 'A1.1', text: QUOTE };
    const quote = { passage, quote: QUOTE, language: languageOf('de'), quotedOutlets: ['Reuters'], outlet: null };
    const verdict = await verifierWith(new Saying(9)).verify({ text: SUPPORTED, language: languageOf('en') }, [quote]);
    expect(verdict).toMatchObject({ kind: 'refused', reasons: [{ kind: 'attribution-lost' }] });
  });

  test('is not asked of a statement that is its quote word for word', async () => {
    const support = new Saying(-9);
    const passage = { id: 'A1.1', text: QUOTE };
    const quote = { passage, quote: QUOTE, language: languageOf('de'), quotedOutlets: [], outlet: null };
    const verdict = await verifierWith(support).verify({ text: QUOTE, language: languageOf('de') }, [quote]);
    expect([verdict.kind, support.calls]).toEqual(['verified', []]);
  });

  test('puts two doubts aside never', async () => {
    const text = 'On 2 February the council of Plauen approved the budget.';
    expect((await kindsOf(text, new Saying(9))).toSorted()).toEqual(['name-not-in-quotes', 'negation-lost']);
  });

  test.each([
    ['On 2 February 23 votes did not approve the budget.', 'number-not-in-quotes'],
    ['On 3 February the council did not approve the budget.', 'date-not-in-quotes'],
    ['On 2 February the council of Spain did not approve the budget.', 'name-not-in-quotes'],
  ])('cannot excuse what is certain, and is not asked: %s', async (text, kind) => {
    const support = new Saying(99);
    expect(await kindsOf(text, support)).toEqual([kind]);
    expect(support.calls).toEqual([]);
  });

  test('is asked for the statements of one answer together, by exact quotes', async () => {
    const support = new Saying(5);
    const verifier = verifierWith(support);
    const quote = {
      passage: { id: 'A1.1', text: QUOTE },
      quote: QUOTE,
      language: languageOf('de'),
      quotedOutlets: [],
      outlet: null,
    };
    const texts = Array.from({ length: 10 }, (_, place) => `${SUPPORTED}${' '.repeat(place)}`);
    await Promise.all(texts.map(async (text) => verifier.verify({ text, language: languageOf('en') }, [quote])));
    expect(support.calls.map(({ length }) => length)).toEqual([8, 2]);
    expect(support.calls.flat()).toEqual(texts.map((text) => ({ text, quotes: [QUOTE] })));
  });

  test('is a failure where the reader fails', async () => {
    const failing: SupportReader = { support: async () => Promise.reject(new Error('no model')) };
    await expect(kindsOf(SUPPORTED, failing)).rejects.toThrow('no model');
  });
});
