import type { Direction } from './matching.js';

interface Branch {
  readonly branches: Map<string, Branch>;
  ends: boolean;
}

/**
 * The source of a regular expression for any of some words, each given as the sources of its characters. What they share
 * at the end that is read first stands in it once, so that a text with none of them is passed over at its first character.
 */
export function trieSource(words: readonly (readonly string[])[], direction: Direction): string {
  const root: Branch = { branches: new Map(), ends: false };
  for (const word of words) {
    let at = root;
    for (const unit of direction === 'behind' ? word.toReversed() : word) {
      const branch = at.branches.get(unit) ?? { branches: new Map(), ends: false };
      at.branches.set(unit, branch);
      at = branch;
    }
    at.ends = true;
  }
  return sourceOf(root, direction);
}

function sourceOf({ branches, ends }: Branch, direction: Direction): string {
  if (branches.size === 0) return '';
  const parts = [...branches].map(([unit, branch]) => {
    const rest = sourceOf(branch, direction);
    return direction === 'behind' ? rest + unit : unit + rest;
  });
  return ends ? `(?:${parts.join('|')})?` : parts.length === 1 ? parts.join('') : `(?:${parts.join('|')})`;
}
