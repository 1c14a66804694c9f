import { WORD } from '../pattern-syntax.js';
import { parsePhrase, type Part, type Phrase } from './phrase.js';
import type { Slots } from './phrase-source.js';

const WORDS = new RegExp(WORD, 'gu');
const JOINED_BEHIND = /(?:^|[\p{L}\p{M}\p{N}ـ])$/u;
const JOINED_AHEAD = /^[\p{L}\p{M}\p{N}ـ]/u;

/** Words of which a text must have one: a word in small letters for each way in which a part of a phrase can stand. */
export type NeededWords = ReadonlySet<string>;

/**
 * The words that a text must have for a phrase to stand in it: one of each set. Tells quickly where it cannot stand.
 *
 * @param place the side of the phrase on which an outlet stands, where the two may be written in one
 */
export function neededWords(phrase: Phrase, slots: Slots, place: 'before' | 'behind'): readonly NeededWords[] {
  return phrase.flatMap((part, at) => {
    const behind = at > 0 ? phrase[at - 1] : place === 'behind' ? JOINED : null;
    const ahead = at < phrase.length - 1 ? phrase[at + 1] : place === 'before' ? JOINED : null;
    return wordsOfPart(part, slots, isJoined(behind, JOINED_BEHIND), isJoined(ahead, JOINED_AHEAD));
  });
}

/** A word as it is looked up: in small letters, the Turkish capital "İ" as "i". */
export function folded(word: string): string {
  return word.toLowerCase().replace('i̇', 'i');
}

const JOINED: Part = { kind: 'slot', name: 'outlet' };

/** Whether a neighbour's words may be written in one with a part's. */
function isJoined(neighbour: Part | null | undefined, edge: RegExp): boolean {
  if (!neighbour || neighbour.kind === 'gap' || neighbour.kind === 'word') return false;
  return neighbour.kind !== 'text' || edge.test(neighbour.text);
}

function wordsOfPart(part: Part, slots: Slots, joinedBehind: boolean, joinedAhead: boolean): NeededWords[] {
  switch (part.kind) {
    case 'gap':
    case 'word':
      return [];
    case 'text':
      return wholeWordsOf(part.text, joinedBehind, joinedAhead).map((word) => new Set([word]));
    case 'slot':
      return oneOf((slots[part.name] ?? []).map(parsePhrase), slots, joinedBehind, joinedAhead);
    case 'choice':
      return part.optional ? [] : oneOf(part.phrases, slots, joinedBehind, joinedAhead);
  }
}

/** What is needed for one of several phrases: one word of each. Nothing where one of them needs none. */
function oneOf(phrases: readonly Phrase[], slots: Slots, joinedBehind: boolean, joinedAhead: boolean): NeededWords[] {
  const needed = new Set<string>();
  for (const phrase of phrases) {
    const sets = phrase.flatMap((part, at) =>
      wordsOfPart(
        part,
        slots,
        at === 0 ? joinedBehind : isJoined(phrase[at - 1], JOINED_BEHIND),
        at === phrase.length - 1 ? joinedAhead : isJoined(phrase[at + 1], JOINED_AHEAD),
      ),
    );
    const telling = sets.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    if (!telling) return [];
    for (const word of telling) needed.add(word);
  }
  return needed.size > 0 ? [needed] : [];
}

/** Long words are rare ones. */
function lengthOf(words: NeededWords): number {
  return Math.min(...[...words].map(({ length }) => length));
}

function wholeWordsOf(text: string, joinedBehind: boolean, joinedAhead: boolean): string[] {
  return [...text.matchAll(WORDS)]
    .filter(
      ({ 0: word, index }) => !(joinedBehind && index === 0) && !(joinedAhead && index + word.length === text.length),
    )
    .map(({ 0: word }) => word)
    .filter((word) => !word.includes('ـ'))
    .map(folded);
}
