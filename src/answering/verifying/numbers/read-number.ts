import type { Token } from '../text/tokens.js';
import { asciiDigits, digitValues } from './digits.js';
import { HALF, halfAfter, halfMore, LEAST_SCALE, scaleOf } from './halves.js';
import type { NumberLexicon } from './lexicon.js';
import { numberPrefixes } from './one-word.js';
import type { Unit } from './quantity.js';
import { NumberSum } from './sum.js';

/** A number found among the tokens of a text. */
export interface NumberFound {
  readonly from: number;
  /** The first token behind it. */
  readonly to: number;
  readonly values: readonly number[];
  readonly uncounted: boolean | 'perhaps';
  /** Whether it is a place in an order: "fourth". */
  readonly ordinal: boolean;
  /** A unit that is part of the number's last word: "dreitägig". */
  readonly unit: Unit | null;
}

/** A number word that can be several things at once is at most so long. */
const LETTERS_OF_ABBREVIATION = 2;
const TEN = 10;
/** Roman numerals of two letters and more: "XXI", "IV"; a single letter is mostly none. */
const ROMAN = /^([IVX]{2,})(?:e|ème|er)?$/u;
/** The German penalty kick is named after a distance that no other language names with it. */
const PENALTY = /^elfmeter/u;

/** The number that begins at a token, as long as it goes on; null where none does. */
export function readNumber(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberFound | null {
  return (
    readDigits(tokens, from, lexicon) ??
    readOrdinal(tokens, from, lexicon) ??
    readUncounted(tokens, from, lexicon) ??
    readFraction(tokens, from, lexicon) ??
    readWords(tokens, from, lexicon) ??
    readWordWithUnit(tokens, from, lexicon) ??
    readRoman(tokens, from)
  );
}

/** Digits with what multiplies them: "3,5 Millionen", "5bn", "200 mil millones". */
function readDigits(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberFound | null {
  const token = tokens[from];
  if (token?.kind !== 'digits') return null;
  const plain = digitValues(token.text, lexicon.decimalMark);
  const [first = 0] = plain;
  const scaled = scaleAfter(tokens, from + 1, first, lexicon);
  const more = scaled ? null : halfMore(tokens, from + 1, lexicon);
  if (more !== null) return { from, to: more, values: [first + HALF], uncounted: false, ordinal: false, unit: null };
  if (!scaled) return { from, to: from + 1, values: plain, uncounted: false, ordinal: false, unit: null };
  const others = plain.slice(1).map((value) => (value / first) * scaled.value);
  // "5m" may be five metres as well.
  const abbreviated = (tokens[from + 1]?.key.length ?? 0) <= LETTERS_OF_ABBREVIATION ? plain : [];
  return {
    from,
    to: scaled.to,
    values: [scaled.value, ...others, ...abbreviated],
    uncounted: false,
    ordinal: false,
    unit: null,
  };
}

function scaleAfter(
  tokens: readonly Token[],
  from: number,
  first: number,
  lexicon: NumberLexicon,
): { value: number; to: number } | null {
  const sum = new NumberSum();
  sum.begin(first);
  let to = from;
  for (;;) {
    const dot = to > from && tokens[to]?.key === '.' ? 1 : 0;
    const scale = lexicon.scales.at(tokens, to + dot);
    if (!scale || scale.meaning < LEAST_SCALE || !sum.scale(scale.meaning)) break;
    to = scale.to;
  }
  if (to === from) return null;
  // Turkish: "2 bin 846".
  const rest = tokens[to];
  const ones = rest?.kind === 'digits' && /^\p{Nd}{1,3}$/u.test(rest.text) ? Number(asciiDigits(rest.text)) : 0;
  if (ones > 0 && scaleOf(sum.value) === LEAST_SCALE) return { value: sum.value + ones, to: to + 1 };
  return { value: sum.value + halfAfter(tokens, to, lexicon, sum.value), to };
}

/** "Fourth"; in Arabic the tens may follow: "الرابع والأربعون". */
function readOrdinal(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberFound | null {
  const match = lexicon.ordinals.at(tokens, from);
  if (!match) return null;
  const fraction = lexicon.fractions.at(tokens, from);
  const tens = match.meaning < 10 ? lexicon.cardinals.at(tokens, match.to) : null;
  if (tens && tens.meaning >= 20 && tens.meaning < 100)
    return { from, to: tens.to, values: [match.meaning + tens.meaning], uncounted: false, ordinal: true, unit: null };
  // "السابع عشر": the tens of the ordinals from eleven to nineteen are cardinals.
  if (tens?.meaning === TEN)
    return { from, to: tens.to, values: [match.meaning + TEN], uncounted: false, ordinal: true, unit: null };
  const values = fraction ? [match.meaning, fraction.meaning] : [match.meaning];
  return { from, to: match.to, values, uncounted: false, ordinal: fraction === null, unit: null };
}

/** "Hundreds of thousands". */
function readUncounted(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberFound | null {
  const match = lexicon.uncounted.at(tokens, from);
  if (!match) return null;
  const next = [match.to, match.to + 1]
    .map((place) => lexicon.uncounted.at(tokens, place))
    .find((more) => more !== null);
  const values = [match.meaning * (next?.meaning ?? 1)];
  const uncounted = !next && lexicon.scales.at(tokens, from)?.meaning === match.meaning ? 'perhaps' : true;
  return { from, to: next?.to ?? match.to, values, uncounted, ordinal: false, unit: null };
}

/** "Half", "half a million", "ein Drittel". */
function readFraction(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberFound | null {
  const match = lexicon.fractions.at(tokens, from);
  if (!match) return null;
  const scale = [match.to, match.to + 1]
    .map((place) => lexicon.scales.at(tokens, place))
    .find((found) => found !== null);
  const value = match.meaning * (scale?.meaning ?? 1);
  // Without vowels "خمس" is five and a fifth.
  const words = lexicon.cardinals.at(tokens, from) ? readWords(tokens, from, lexicon) : null;
  if (words && words.to > match.to) return words;
  const values = [...(words?.values ?? []), value];
  return { from, to: scale?.to ?? match.to, values, uncounted: false, ordinal: false, unit: null };
}

function readWords(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberFound | null {
  const sum = new NumberSum();
  let to = from;
  for (;;) {
    const joined = to > from ? (lexicon.joiners.at(tokens, to)?.to ?? to) : to;
    const next = addWord(tokens, joined, sum, lexicon) ?? (joined > to ? addWord(tokens, to, sum, lexicon) : null);
    if (next === null) break;
    to = next;
  }
  if (to === from) return null;
  const last = lexicon.ordinals.at(tokens, lexicon.joiners.at(tokens, to)?.to ?? to);
  // "Forty-fourth", "сорок четвёртый".
  if (last && last.meaning < 10 && sum.value % 10 === 0 && sum.value >= 20)
    return { from, to: last.to, values: [sum.value + last.meaning], uncounted: false, ordinal: true, unit: null };
  const fraction = lexicon.fractions.at(tokens, tokens[to]?.key === '-' ? to + 1 : to);
  // "Two thirds", and not "two and a half".
  if (fraction && sum.value === 1) return readFraction(tokens, to, lexicon);
  if (fraction && sum.value < 10)
    return {
      from,
      to: fraction.to,
      values: [sum.value * fraction.meaning],
      uncounted: false,
      ordinal: false,
      unit: null,
    };
  const more = halfMore(tokens, to, lexicon);
  if (more !== null && sum.value < LEAST_SCALE) {
    const values = [sum.value + HALF];
    return { from, to: more, values, uncounted: false, ordinal: false, unit: null };
  }
  const values = [sum.value + (sum.value >= LEAST_SCALE ? halfAfter(tokens, to, lexicon, sum.value) : 0)];
  return { from, to, values, uncounted: false, ordinal: false, unit: null };
}

/** Adds the number word at a place to a sum; the place behind it, or null where there is none that fits. */
function addWord(tokens: readonly Token[], place: number, sum: NumberSum, lexicon: NumberLexicon): number | null {
  const cardinal = lexicon.cardinals.at(tokens, place);
  if (cardinal) return sum.add(cardinal.meaning) ? cardinal.to : null;
  const scale = lexicon.scales.at(tokens, place);
  if (scale) {
    // A single letter multiplies digits only.
    const letters = tokens[place]?.key.length ?? 0;
    return letters > LETTERS_OF_ABBREVIATION && sum.scale(scale.meaning) ? scale.to : null;
  }
  const word = tokens[place];
  if (!word || lexicon.parts.size === 0) return null;
  const whole = numberPrefixes(word.key, lexicon.parts, lexicon.innerJoiners).find(({ rest }) => rest === '');
  if (!whole || whole.parts.length < 2) return null;
  return whole.parts.every((part) => (part >= LEAST_SCALE ? sum.scale(part) : sum.add(part))) ? place + 1 : null;
}

/** "Dreitägig", "двухлетний". */
function readWordWithUnit(tokens: readonly Token[], from: number, lexicon: NumberLexicon): NumberFound | null {
  const word = tokens[from];
  if (word?.kind !== 'word' || lexicon.parts.size === 0 || PENALTY.test(word.key)) return null;
  for (const { parts, rest } of numberPrefixes(word.key, lexicon.parts, lexicon.innerJoiners)) {
    const unit = lexicon.units.at([{ ...word, key: rest, keys: [rest] }], 0);
    const sum = new NumberSum();
    if (unit && parts.every((part) => (part >= LEAST_SCALE ? sum.scale(part) : sum.add(part))))
      return { from, to: from + 1, values: [sum.value], uncounted: false, ordinal: false, unit: unit.meaning };
  }
  return null;
}

function readRoman(tokens: readonly Token[], from: number): NumberFound | null {
  const token = tokens[from];
  const numeral = token?.kind === 'word' ? ROMAN.exec(token.text)?.[1] : undefined;
  if (numeral === undefined) return null;
  const worth = { I: 1, V: 5, X: 10 } as const;
  const letters = Array.from(numeral, (letter) =>
    letter === 'I' || letter === 'V' || letter === 'X' ? worth[letter] : 0,
  );
  const value = letters.reduce<number>((sum, one, place) => sum + (one < (letters[place + 1] ?? 0) ? -one : one), 0);
  return { from, to: from + 1, values: [value], uncounted: false, ordinal: false, unit: null };
}
