import type { Token } from '../text/tokens.js';
import { HALF, halfMore } from './halves.js';
import { readHedges } from './hedges.js';
import type { NumberLexicon } from './lexicon.js';
import type { Quantity, Unit } from './quantity.js';
import { shareScales, shareUnits } from './ranges.js';
import { type NumberFound, readNumber } from './read-number.js';
import { isYearAlone } from './years.js';

/** What may stand between a number and its unit. */
const BEFORE_UNIT = new Set(['-', "'", '.', 'de', 'd', 'of', 'us', 'u', 's', 'a', 'an']);
const TOKENS_BEFORE_UNIT = 3;
/** Letters of an adjective that may stand between a number and its currency: "amerikanische". */
const LETTERS_OF_ADJECTIVE = 6;
/** The last rounds of a contest, and what may stand between its parts and the word: a hyphen, "de", an article. */
const FINAL = /^(?:final|финал|(?:ال|لل)?نهاي)/u;
const TOKENS_BEFORE_FINAL = 2;
const FINAL_LETTERS = 3;
const QUARTER = 0.25;
const CAPITALS = /^\p{Lu}+$/u;

/** A text's numbers and where its hedges stand. */
export interface QuantitiesRead {
  readonly quantities: readonly Quantity[];
  /** Tokens that are part of a hedge: "not" in "not more than" denies nothing. */
  readonly hedgeTokens: ReadonlySet<number>;
}

/**
 * The numbers that a text states in digits and in words, with their units and hedges. One and zero in words are left out where
 * they stand alone.
 *
 * @param text what the tokens were made of
 * @param taken tokens that are part of something else, as of a date
 */
export function readQuantities(
  text: string,
  tokens: readonly Token[],
  lexicon: NumberLexicon,
  taken: ReadonlySet<number>,
): QuantitiesRead {
  const numbers = findNumbers(tokens, lexicon, taken);
  const units = numbers.map(
    (number) => number.unit ?? (isYearAlone(tokens, number) ? null : unitOf(tokens, number, lexicon)),
  );
  const { hedges, hedgeTokens } = readHedges(tokens, lexicon, numbers, units, taken);
  const quantities = numbers.map((number, place): Quantity => {
    const start = tokens[number.from]?.start ?? 0;
    const end = tokens[number.to - 1]?.end ?? start;
    const bounds = hedges[place] ?? [null];
    return {
      start,
      end,
      text: text.slice(start, end),
      values: number.values,
      uncounted: number.uncounted,
      unit: units[place] ?? null,
      // "About one in eight", and "up to fourth place".
      hedges: number.ordinal ? [...bounds, null] : bounds,
    };
  });
  return {
    quantities: shareScales(shareUnits(quantities, numbers, tokens, lexicon), numbers, tokens, lexicon),
    hedgeTokens,
  };
}

function findNumbers(tokens: readonly Token[], lexicon: NumberLexicon, taken: ReadonlySet<number>): NumberFound[] {
  const numbers: NumberFound[] = [];
  for (let place = 0; place < tokens.length;) {
    const unit = lexicon.units.at(tokens, place);
    // "Pour cent" and "في المئة" hold a number word that is none.
    const half = unit?.meaning.kind === 'measure' ? halfMore(tokens, unit.to, lexicon) : null;
    if (unit && half !== null) {
      // "A year and a half", "deux ans et demi".
      const before = numbers.at(-1)?.to === place ? numbers.pop() : undefined;
      const values = (before?.values ?? [1]).map((value) => value + HALF);
      numbers.push({
        ...(before ?? { from: place, uncounted: false, ordinal: false }),
        to: half,
        values,
        unit: unit.meaning,
      });
      place = half;
    } else if (unit && (unit.to - unit.from > 1 || unit.meaning.kind === 'percent')) place = unit.to;
    else {
      const number =
        taken.has(place) || isInsideWord(tokens, place, lexicon) || isNoNumber(tokens, place, lexicon)
          ? null
          : readNumber(tokens, place, lexicon);
      if (
        number &&
        !(
          tokens[place]?.kind === 'word' &&
          (isUnsaid(number) || isRound(tokens, number) || isQuarterOfYear(tokens, number, lexicon))
        )
      )
        numbers.push(number);
      place = number?.to ?? place + 1;
    }
  }
  return numbers;
}

function isNoNumber(tokens: readonly Token[], place: number, { noNumbers }: NumberLexicon): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  return noNumbers !== null && noNumbers.test(`${before?.text ?? ''} ${token?.text ?? ''}`.toLowerCase());
}

/** Digits of a word: "CO2", "U21", and not "EUR50". */
function isInsideWord(tokens: readonly Token[], place: number, lexicon: NumberLexicon): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (token?.kind !== 'digits' || token.apart || before === undefined || before.end !== token.start) return false;
  return CAPITALS.test(before.text) && !lexicon.units.at(tokens, place - 1);
}

/** A part of a contest: "quarter-finals", "çeyrek finale", "cuartos de final". */
function isRound(tokens: readonly Token[], { to }: NumberFound): boolean {
  const next = tokens
    .slice(to, to + TOKENS_BEFORE_FINAL)
    .find(({ kind, key }) => kind === 'word' && key.length > FINAL_LETTERS);
  return next !== undefined && FINAL.test(next.key);
}

/** "The third quarter", "الربع الأول": a part of the year and no share. */
function isQuarterOfYear(tokens: readonly Token[], { from, to, values }: NumberFound, lexicon: NumberLexicon): boolean {
  const isOrdinal = (place: number): boolean =>
    lexicon.ordinals.at(tokens, place) !== null || lexicon.implied.at(tokens, place)?.meaning.includes(1) === true;
  return values.includes(QUARTER) && (isOrdinal(from - 1) || isOrdinal(to));
}

/** One, which is the article in most languages, and zero, which is a point on a scale or denies. */
function isUnsaid({ values: [value, ...others] }: NumberFound): boolean {
  return others.length === 0 && (value === 0 || value === 1);
}

/** The unit behind a number, or the sign or word before it. */
function unitOf(tokens: readonly Token[], { from, to }: NumberFound, lexicon: NumberLexicon): Unit | null {
  let place = to;
  while (
    place < to + TOKENS_BEFORE_UNIT &&
    !lexicon.units.at(tokens, place) &&
    BEFORE_UNIT.has(tokens[place]?.key ?? '')
  )
    place += 1;
  // "$70 a barrel".
  const money = tokens[from - 1]?.kind === 'mark' ? lexicon.units.at(tokens, from - 1)?.meaning : undefined;
  if (money?.kind === 'currency') return money;
  const behind = lexicon.units.at(tokens, place);
  if (behind) return behind.meaning;
  const adjective = tokens[to];
  // "Les deux premiers mois".
  const first = lexicon.implied.at(tokens, to);
  const counted = first?.meaning.includes(1) ? lexicon.units.at(tokens, first.to) : null;
  if (counted) return counted.meaning;
  const described = lexicon.units.at(tokens, to + 1)?.meaning;
  if (adjective?.kind === 'word' && adjective.key.length >= LETTERS_OF_ADJECTIVE && described?.kind === 'currency')
    return described;
  const before = [from - 2, from - 1].map((start) => lexicon.units.at(tokens, start)).find((unit) => unit?.to === from);
  const sign = before?.meaning;
  // A measure before a number belongs to the one before: "in 24 hours 150 people".
  return sign && sign.kind !== 'measure' ? sign : null;
}
