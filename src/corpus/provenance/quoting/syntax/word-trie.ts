import { characterAt, type Direction, further, type Matcher, matchSpace, matchTatweel, NOWHERE } from './matching.js';
import type { Unit } from './units.js';

interface Branch {
  /** By what the unit takes. */
  readonly branches: Map<string, { readonly unit: Unit; readonly branch: Branch }>;
  ends: boolean;
  /** The branches by a character that they take, once a text has been looked up here. */
  byCharacter: Map<string, Branch[]> | null;
}

/**
 * Words that are looked up together, as many as there may be: a text with none of them is passed over at the first
 * character. Of words that begin alike, the longest is tried first.
 */
export class WordTrie {
  private readonly root = emptyBranch();

  /** @param direction in which texts will be read */
  constructor(
    words: readonly (readonly Unit[])[],
    private readonly direction: Direction,
  ) {
    for (const word of words) this.enter(direction === 'behind' ? word.toReversed() : word);
  }

  /** Tries each of the words at an offset, and what comes next behind it. */
  match(text: string, at: number, next: Matcher): number {
    return this.matchFrom(this.root, text, at, next);
  }

  private enter(units: readonly Unit[]): void {
    let at = this.root;
    for (const unit of units) {
      const key = unit.kind === 'any' ? unit.of : unit.kind;
      const known = at.branches.get(key);
      const branch = known?.branch ?? emptyBranch();
      if (!known) at.branches.set(key, { unit, branch });
      at = branch;
    }
    at.ends = true;
  }

  private matchFrom(from: Branch, text: string, at: number, next: Matcher): number {
    from.byCharacter ??= byCharacter(from);
    const { direction } = this;
    for (const branch of from.byCharacter.get(characterAt(text, at, direction)) ?? NONE) {
      const end = this.matchFrom(branch, text, further(at, 1, direction), next);
      if (end !== NOWHERE) return end;
    }
    for (const [kind, match] of VARIABLE) {
      const variable = from.branches.get(kind);
      const end = variable
        ? match(text, at, direction, (_, behind) => this.matchFrom(variable.branch, text, behind, next))
        : NOWHERE;
      if (end !== NOWHERE) return end;
    }
    return from.ends ? next(text, at) : NOWHERE;
  }
}

const NONE: readonly Branch[] = [];
/** Units that take more than one character, or none. */
const VARIABLE = [
  ['space', matchSpace],
  ['tatweel', matchTatweel],
] as const;

function emptyBranch(): Branch {
  return { branches: new Map(), ends: false, byCharacter: null };
}

function byCharacter({ branches }: Branch): Map<string, Branch[]> {
  const found = new Map<string, Branch[]>();
  for (const { unit, branch } of branches.values()) {
    if (unit.kind !== 'any') continue;
    for (const character of new Set(unit.of)) found.set(character, [...(found.get(character) ?? []), branch]);
  }
  return found;
}
