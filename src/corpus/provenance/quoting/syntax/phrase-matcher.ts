import { gap } from './gaps.js';
import { characterAt, type Direction, further, type Matcher, matchSpace, matchTatweel, NOWHERE } from './matching.js';
import { parsePhrase, type Part, type Phrase } from './phrase.js';
import { type Unit, unitsOf } from './units.js';
import { wordEndingIn } from './word-ending.js';
import { WordTrie } from './word-trie.js';

/** The words for which a language's phrases have a name. */
export type Slots = Readonly<Record<string, readonly string[]>>;

type TextPhrase = readonly Extract<Part, { kind: 'text' }>[];

/**
 * Makes matchers for the phrases of one language. No regular expressions: compiled, those for some hundred verbs take
 * longer than reading an article, and each pattern would have its own.
 */
export class PhraseMatchers {
  private readonly parsed = new Map<string, readonly Phrase[]>();
  private readonly tries = new Map<string, WordTrie>();

  constructor(private readonly slots: Slots) {}

  /**
   * What matches a phrase and then what comes next in reading direction. Throws RangeError where the phrase names a slot
   * that is not there.
   */
  matcher(phrase: Phrase, direction: Direction, next: Matcher): Matcher {
    const parts = direction === 'ahead' ? phrase.toReversed() : phrase;
    return parts.reduce((then, part) => this.partMatcher(part, direction, then), next);
  }

  private partMatcher(part: Part, direction: Direction, next: Matcher): Matcher {
    switch (part.kind) {
      case 'text':
        return textMatcher(part.text, direction, next);
      case 'gap':
        return gap(part.over, direction, next);
      case 'word':
        return wordEndingIn(part.ending, direction, next);
      case 'slot':
        return part.name === 'start' ? atTextStart(next) : this.choice([[part]], direction, next);
      case 'choice':
        return part.optional
          ? option((then) => this.choice(part.phrases, direction, then), next)
          : this.choice(part.phrases, direction, next);
    }
  }

  /** Alternatives, of which those that are mere words are looked up together and first. */
  private choice(phrases: readonly Phrase[], direction: Direction, next: Matcher): Matcher {
    const trie = this.trie(phrases, direction);
    const others = this.spelledOut(phrases).filter((phrase) => !isText(phrase));
    return firstOf([
      (text, at) => trie.match(text, at, next),
      ...others.map((phrase) => this.matcher(phrase, direction, next)),
    ]);
  }

  private trie(phrases: readonly Phrase[], direction: Direction): WordTrie {
    const key = direction + JSON.stringify(phrases);
    const known = this.tries.get(key);
    if (known) return known;
    const texts = this.spelledOut(phrases).filter(isText);
    const trie = new WordTrie(
      texts.map((phrase) => unitsOf(phrase.map(({ text }) => text).join(''))),
      direction,
    );
    this.tries.set(key, trie);
    return trie;
  }

  /** The phrases with those that are a slot alone as the words that it stands for. */
  private spelledOut(phrases: readonly Phrase[]): readonly Phrase[] {
    return phrases.flatMap((phrase) => {
      const [part, ...more] = phrase;
      return part?.kind === 'slot' && part.name !== 'start' && more.length === 0 ? this.wordsOf(part.name) : [phrase];
    });
  }

  private wordsOf(slot: string): readonly Phrase[] {
    const known = this.parsed.get(slot);
    if (known) return known;
    const words = this.slots[slot]?.map(parsePhrase);
    if (!words) throw new RangeError(`No slot {${slot}}`);
    this.parsed.set(slot, words);
    return words;
  }
}

/** White space as between two words, and then what comes next. */
export function spaceMatcher(direction: Direction, next: Matcher): Matcher {
  return (text, at) => matchSpace(text, at, direction, next);
}

/** The first of the matchers that matches. */
export function firstOf(matchers: readonly Matcher[]): Matcher {
  return (text, at) => {
    for (const matcher of matchers) {
      const end = matcher(text, at);
      if (end !== NOWHERE) return end;
    }
    return NOWHERE;
  };
}

/** What may be there and what comes next, or that alone. What is there is something: a gap of no words comes last. */
function option(made: (next: Matcher) => Matcher, next: Matcher): Matcher {
  // Patterns have no loops but gaps, so that nothing that comes next gets here again.
  let start = NOWHERE;
  const optional = made((text, at) => (at === start ? NOWHERE : next(text, at)));
  return (text, at) => {
    start = at;
    const end = optional(text, at);
    return end === NOWHERE ? next(text, at) : end;
  };
}

function isText(phrase: Phrase): phrase is TextPhrase {
  return phrase.every(({ kind }) => kind === 'text');
}

function textMatcher(text: string, direction: Direction, next: Matcher): Matcher {
  const units = unitsOf(text);
  return (direction === 'ahead' ? units.toReversed() : units).reduce(
    (then, unit) => unitMatcher(unit, direction, then),
    next,
  );
}

function unitMatcher(unit: Unit, direction: Direction, next: Matcher): Matcher {
  switch (unit.kind) {
    case 'space':
      return spaceMatcher(direction, next);
    case 'tatweel':
      return (text, at) => matchTatweel(text, at, direction, next);
    case 'any':
      return (text, at) => {
        const character = characterAt(text, at, direction);
        return character !== '' && unit.of.includes(character) ? next(text, further(at, 1, direction)) : NOWHERE;
      };
  }
}

function atTextStart(next: Matcher): Matcher {
  return (text, at) => (at === 0 ? next(text, at) : NOWHERE);
}
