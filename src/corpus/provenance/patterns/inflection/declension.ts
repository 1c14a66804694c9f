type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** How words with one ending decline. */
export interface Ending {
  readonly gender: Gender;
  /** What the word ends with, as a regular expression's source; it is replaced by the ending of the case. */
  readonly ending: string;
  /** The endings of the genitive, dative, accusative, instrumental and locative, separated by spaces. */
  readonly cases: string;
}

/** How names decline in one Slavic language. Words that an ending does not tell take the forms of each that it may be. */
export interface Declension {
  readonly nouns: readonly Ending[];
  readonly adjectives: readonly Ending[];
  /** Joins words that decline both: "Аргументы и факты". */
  readonly conjunction: string;
  /** Whether an adjective can follow its noun: "Gazeta Wyborcza". */
  readonly adjectivesBehind: boolean;
  /** What becomes of a stem and an ending where they meet; by default they are joined. */
  readonly join?: (stem: string, ending: string) => string;
}

interface Row extends Omit<Ending, 'ending' | 'cases'> {
  readonly ending: RegExp;
  readonly cases: readonly string[];
}

/** The first words of a name as they stand in each case, and how many they are. */
interface Head {
  readonly gender: Gender;
  readonly words: number;
  readonly cases: readonly string[];
}

const CAPITALISED = /^\p{Lu}/u;
/** Words whose readings are kept: about as many as the names of a list have. */
const MOST_KNOWN = 10_000;

/** Makes the function that gives a name's forms in the cases other than the nominative, some of them nobody's. */
export function declining({ nouns, adjectives, ...declension }: Declension): (name: string) => readonly string[] {
  const declined = new Declined(nouns.map(row), adjectives.map(row), declension);
  return (name) => declined.forms(name);
}

function row({ ending, cases, gender }: Ending): Row {
  return { gender, ending: new RegExp(`${ending}$`, 'u'), cases: cases.split(' ') };
}

class Declined {
  /** Names share many words. */
  private readonly known = new Map<string, readonly Head[]>();

  constructor(
    private readonly nouns: readonly Row[],
    private readonly adjectives: readonly Row[],
    private readonly declension: Omit<Declension, 'nouns' | 'adjectives'>,
  ) {}

  forms(name: string): readonly string[] {
    const words = name.split(' ');
    const wholes = words.length > 1 ? this.wholes(words) : this.single(name);
    return [...new Set(wholes.flat())].filter((form) => form !== name);
  }

  /** A noun, or, as a name, an adjective without one: "Wyborcza", "Суспільне". */
  private single(word: string): readonly (readonly string[])[] {
    const adjectives = CAPITALISED.test(word) ? this.paradigms('adjectives', word) : [];
    return [...this.paradigms('nouns', word), ...adjectives].map(({ cases }) => cases);
  }

  /** "Deutsche Welle", "Washington Post": a foreign name, of which the last word alone declines. */
  private lastAlone(words: readonly string[]): readonly (readonly string[])[] {
    const before = words.slice(0, -1).join(' ');
    return this.paradigms('nouns', words.at(-1) ?? '').map(({ cases }) => cases.map((word) => `${before} ${word}`));
  }

  /** Each reading of a name of several words, in every case. */
  private wholes(words: readonly string[]): readonly (readonly string[])[] {
    const heads = this.heads(words);
    const longest = Math.max(0, ...heads.map((head) => head.words));
    const readings = heads.filter((head) => head.words === longest).flatMap((head) => this.withRest(head, words));
    return longest > 1 ? readings : [...readings, ...this.lastAlone(words)];
  }

  private withRest(head: Head, words: readonly string[]): readonly (readonly string[])[] {
    const rest = words.slice(head.words);
    if (rest.length === 0) return [head.cases];
    const unchanged = head.cases.map((start) => `${start} ${rest.join(' ')}`);
    const declined = this.declinedRests(rest).map((cases) => head.cases.map((start, at) => `${start} ${cases[at]}`));
    return [unchanged, ...declined];
  }

  /** "Dziennik Gazeta Prawna", "Аргументы и факты": what declines with the noun before it. */
  private declinedRests(rest: readonly string[]): readonly (readonly string[])[] {
    const { conjunction } = this.declension;
    const isJoined = rest[0] === conjunction;
    const second = isJoined ? rest.slice(1) : rest;
    const heads = this.heads(second).filter((head) => head.words === second.length && (isJoined || head.words > 1));
    return heads.map(({ cases }) => (isJoined ? cases.map((form) => `${conjunction} ${form}`) : cases));
  }

  private heads(words: readonly string[]): readonly Head[] {
    const [first, ...behind] = words;
    if (first === undefined) return [];
    const nouns = this.paradigms('nouns', first).flatMap((noun) => [noun, ...this.agreeingBehind(noun, behind)]);
    const adjectives = this.paradigms('adjectives', first).flatMap((adjective) =>
      this.heads(behind)
        .filter((head) => head.gender === adjective.gender)
        .map((head) => joinedHead(adjective, head)),
    );
    return [...nouns, ...adjectives];
  }

  private agreeingBehind(noun: Head, words: readonly string[]): readonly Head[] {
    const [adjective] = words;
    if (!this.declension.adjectivesBehind || adjective === undefined) return [];
    return this.paradigms('adjectives', adjective)
      .filter(({ gender }) => gender === noun.gender)
      .map((head) => joinedHead(noun, head));
  }

  private paradigms(kind: 'nouns' | 'adjectives', word: string): readonly Head[] {
    const key = `${kind} ${word}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.declined(this[kind], word);
    if (this.known.size < MOST_KNOWN) this.known.set(key, found);
    return found;
  }

  private declined(rows: readonly Row[], word: string): readonly Head[] {
    const { join = joined } = this.declension;
    return rows
      .filter(({ ending }) => ending.test(word))
      .map(({ ending, gender, cases }) => {
        const stem = word.replace(ending, '');
        return { gender, words: 1, cases: cases.map((each) => join(stem, each)) };
      });
  }
}

function joinedHead(first: Head, second: Head): Head {
  const cases = first.cases.map((form, at) => `${form} ${second.cases[at]}`);
  return { gender: second.gender, words: first.words + second.words, cases };
}

function joined(stem: string, ending: string): string {
  return stem + ending;
}
