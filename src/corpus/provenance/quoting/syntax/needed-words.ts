import { nextWordStart, wordEnd } from '../text-words.js';
import { parsePhrase, type Part, type Phrase } from './phrase.js';
import type { Slots } from './phrase-matcher.js';
import { TATWEEL } from './units.js';

const JOINED_BEHIND = /(?:^|[\p{L}\p{M}\p{N}ـ])$/u;
const JOINED_AHEAD = /^[\p{L}\p{M}\p{N}ـ]/u;

/** Words of which a text must have one: a word in small letters for each way in which a part of a phrase can stand. */
export type NeededWords = ReadonlySet<string>;

/** A word as it is looked up: in small letters, the Turkish capital "İ" as "i". */
export function folded(word: string): string {
  const small = word.toLowerCase();
  return word.includes('İ') ? small.replace('i̇', 'i') : small;
}

const JOINED: Part = { kind: 'slot', name: 'outlet' };

/** Whether a neighbour's words may be written in one with a part's. */
function isJoined(neighbour: Part | null | undefined, edge: RegExp): boolean {
  if (!neighbour || neighbour.kind === 'gap' || neighbour.kind === 'word') return false;
  return neighbour.kind !== 'text' || edge.test(neighbour.text);
}

/** Tells which words phrases of one language need. */
export class WordsNeeded {
  /** Those of a slot's words, by its name and its neighbours: many phrases have the same. */
  private readonly ofSlots = new Map<string, readonly NeededWords[]>();

  constructor(private readonly slots: Slots) {}

  /**
   * The words that a text must have for a phrase to stand in it: one of each set. Tells quickly where it cannot stand.
   *
   * @param place the side of the phrase on which an outlet stands, where the two may be written in one
   */
  of(phrase: Phrase, place: 'before' | 'behind'): readonly NeededWords[] {
    return phrase.flatMap((part, at) => {
      const behind = at > 0 ? phrase[at - 1] : place === 'behind' ? JOINED : null;
      const ahead = at < phrase.length - 1 ? phrase[at + 1] : place === 'before' ? JOINED : null;
      return this.ofPart(part, isJoined(behind, JOINED_BEHIND), isJoined(ahead, JOINED_AHEAD));
    });
  }

  private ofPart(part: Part, joinedBehind: boolean, joinedAhead: boolean): readonly NeededWords[] {
    switch (part.kind) {
      case 'gap':
      case 'word':
        return [];
      case 'text':
        return wholeWordsOf(part.text, joinedBehind, joinedAhead).map((word) => new Set([word]));
      case 'slot':
        return this.ofSlot(part.name, joinedBehind, joinedAhead);
      case 'choice':
        return part.optional ? [] : this.oneOf(part.phrases, joinedBehind, joinedAhead);
    }
  }

  private ofSlot(name: string, joinedBehind: boolean, joinedAhead: boolean): readonly NeededWords[] {
    const key = `${name} ${joinedBehind} ${joinedAhead}`;
    const known = this.ofSlots.get(key);
    if (known) return known;
    const needed = this.oneOf((this.slots[name] ?? []).map(parsePhrase), joinedBehind, joinedAhead);
    this.ofSlots.set(key, needed);
    return needed;
  }

  /** What is needed for one of several phrases: one word of each. Nothing where one of them needs none. */
  private oneOf(phrases: readonly Phrase[], joinedBehind: boolean, joinedAhead: boolean): readonly NeededWords[] {
    const needed = new Set<string>();
    for (const phrase of phrases) {
      const sets = phrase.flatMap((part, at) =>
        this.ofPart(
          part,
          at === 0 ? joinedBehind : isJoined(phrase[at - 1], JOINED_BEHIND),
          at === phrase.length - 1 ? joinedAhead : isJoined(phrase[at + 1], JOINED_AHEAD),
        ),
      );
      const [telling] = sets.length > 1 ? sets.toSorted((a, b) => lengthOf(b) - lengthOf(a)) : sets;
      if (!telling) return [];
      for (const word of telling) needed.add(word);
    }
    return needed.size > 0 ? [needed] : [];
  }
}

/** Long words are rare ones. */
function lengthOf(words: NeededWords): number {
  return Math.min(...[...words].map(({ length }) => length));
}

function wholeWordsOf(text: string, joinedBehind: boolean, joinedAhead: boolean): string[] {
  const whole: string[] = [];
  for (let start = nextWordStart(text, 0), end = start; start < text.length; start = nextWordStart(text, end)) {
    end = wordEnd(text, start);
    const isJoinedHere = (joinedBehind && start === 0) || (joinedAhead && end === text.length);
    const word = text.slice(start, end);
    if (!isJoinedHere && !word.includes(TATWEEL)) whole.push(folded(word));
  }
  return whole;
}
