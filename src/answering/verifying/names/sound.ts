import { foldToLatin } from '../../../index/index.js';

/**
 * What a name sounds like, so that it can be met in another spelling or script: its consonants by class, and its letters with vowels
 * and doubles levelled.
 */
export interface Sound {
  readonly consonants: string;
  readonly letters: string;
  /** Whether short vowels are not written, as in Arabic: letters cannot be compared then. */
  readonly vowelless: boolean;
}

/** "Servant of", which begins many Arabic names and is spelt in many ways: "Abdel", "Abdul", "عبد". */
const SERVANT = /^abd[aeiou]?l?$/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Groups of letters that are one sound in some language, in the order in which they are looked for. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^x/gu, 's'],
  // The s of an x makes no "sh" with what follows it: "Cuxhaven".
  [/x/gu, 'kS'],
  [/(?:ault|auld|aut|eau|eaux|ot)$/gu, 'u'],
  [/tsz(?=[iaou])|цз/gu, 'x'],
  [/^chr|chr(?=ist)/gu, 'kr'],
  [/tzsch|tsh|dsch|tsch|dzh|dj|tch|sch|zh|sh|ch|cz|sz|j|g(?=[eiy])/gu, 'X'],
  [/kh|gh/gu, 'k'],
  [/ph/gu, 'f'],
  [/th|dh/gu, 't'],
  [/ts|tz|c(?=[eiy])/gu, 's'],
  [/ng\b/gu, 'n'],
  [/ou|oe|ue|oo/gu, 'u'],
];
const CLASSES: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  f: 'F',
  v: 'F',
  w: 'F',
  t: 'D',
  d: 'D',
  s: 'S',
  S: 'S',
  z: 'S',
  x: 'X',
  X: 'X',
  k: 'K',
  q: 'K',
  c: 'K',
  g: 'K',
  l: 'L',
  r: 'R',
  m: 'M',
  n: 'N',
};
const VOWELS: Readonly<Record<string, string>> = { a: 'a', e: 'a', i: 'i', y: 'i', o: 'u', u: 'u', w: 'u' };
/** Pairs of classes that stand for each other between languages: "Xi" and "Си", "Jarkov" and "Харьков". */
const NEAR = new Set(['XK', 'KX', 'XS', 'SX', 'FB', 'BF', 'SD', 'DS', 'KS', 'SK']);
const NEAR_COST = 0.5;
/** Sounds that one language writes and another leaves out: "Falluja" and "Faluya", "Walid" and "وليد". */
const FAINT = new Set(['X', 'F']);
const FAINT_COST = 0.6;

/** Words whose sounds are kept: the names of outlets, and the words of statements that are verified one after the other. */
const KEPT = 20_000;
const kept = new Map<string, Sound>();

/** The sound of a name's word, in whatever script. */
export function soundOf(word: string): Sound {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const sound = readSound(word);
  kept.set(word, sound);
  return sound;
}

function readSound(word: string): Sound {
  const spelt = word
    .toLowerCase()
    .replace(/[ʻ‘’'`-]/gu, '')
    .replace(/ç/gu, 'ch')
    .replace(/ş/gu, 'sh');
  const latin = foldToLatin(spelt).replace(SERVANT, 'abd');
  const levelled = SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), latin);
  const consonants = Array.from(levelled, (letter) => CLASSES[letter] ?? '').join('');
  const letters = Array.from(levelled, (letter) => VOWELS[letter] ?? CLASSES[letter] ?? '').join('');
  return {
    consonants: withoutDoubles(consonants),
    letters: withoutDoubles(letters),
    vowelless: ARABIC.test(word),
  };
}

/** Share of the longer name's consonants that may differ. */
const CONSONANTS_APART = 0.22;
/** Share of the longer name's letters that may differ, where vowels are written. */
const LETTERS_APART = 0.4;
/** Consonants that tell a name with an ending from another name. */
const TELLING_CONSONANTS = 3;
const ENDING_CONSONANTS = 2;

/** Whether two words may be the same name. */
export function soundsLike(a: Sound, b: Sound): boolean {
  // Within one script names are spelt alike, and without vowels many words are near to each other.
  if (a.vowelless && b.vowelless) return a.consonants === b.consonants;
  if (a.consonants === '' || b.consonants === '') return a.letters === b.letters && a.letters !== '';
  const longer = Math.max(a.consonants.length, b.consonants.length);
  const apart = Math.abs(a.consonants.length - b.consonants.length);
  if (apart * FAINT_COST > CONSONANTS_APART * longer && apart > ENDING_CONSONANTS) return false;
  const near =
    distance(a.consonants, b.consonants) <= CONSONANTS_APART * longer || isWithEnding(a, b) || isWithEnding(b, a);
  if (!near) return false;
  if (a.vowelless || b.vowelless) return true;
  return distance(a.letters, b.letters) <= LETTERS_APART * Math.max(a.letters.length, b.letters.length);
}

/**
 * How far apart the consonants of two words are, as a share of the longer's: 0 where they are the same, 1 where nothing is or where they
 * begin otherwise, as another name does more often than another spelling: "Omsk" and "Tomsk".
 */
export function consonantsApart({ consonants: a }: Sound, { consonants: b }: Sound): number {
  const beginAlike = a !== '' && b !== '' && changeCost(a.charAt(0), b.charAt(0)) < 1;
  return beginAlike ? distance(a, b) / Math.max(a.length, b.length) : 1;
}

/** Whether the longer is the shorter with an ending: "korsisch" and "Corse". */
function isWithEnding(longer: Sound, shorter: Sound): boolean {
  const more = longer.consonants.length - shorter.consonants.length;
  return (
    shorter.consonants.length >= TELLING_CONSONANTS &&
    more > 0 &&
    more <= ENDING_CONSONANTS &&
    longer.consonants.startsWith(shorter.consonants)
  );
}

function withoutDoubles(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

/** The edit distance, near and faint sounds costing less. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const letter of a) {
    const next = [(row[0] ?? 0) + lossOf(letter)];
    for (let place = 1; place <= b.length; place++) {
      const other = b.charAt(place - 1);
      next.push(
        Math.min(
          (row[place] ?? 0) + lossOf(letter),
          (next[place - 1] ?? 0) + lossOf(other),
          (row[place - 1] ?? 0) + changeCost(letter, other),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  return NEAR.has(a + b) ? NEAR_COST : 1;
}

function lossOf(letter: string): number {
  return FAINT.has(letter) ? FAINT_COST : 1;
}
