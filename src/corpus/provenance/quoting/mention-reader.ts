import type { Span } from '../../../domain/index.js';
import { BoundNames } from './bound-names.js';
import type { HomographCheck } from './homographs.js';
import { introducedName } from './introduced-names.js';
import type { Mention, NamedOutlet, NameMention, NounMention } from './mention.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { OutletNames } from './outlet-names.js';
import type { OutletNouns } from './outlet-nouns.js';
import type { OutletKind } from '../outlets/outlet.js';

/** What reading mentions needs of one language, ready to use. */
export interface MentionRules {
  readonly outlets: OutletDirectory;
  readonly names: OutletNames;
  readonly nouns: OutletNouns;
  readonly homographs: HomographCheck;
  readonly neverInNames: RegExp;
  /** Matches behind a name what makes it somebody else's: " Company". */
  readonly refusedBehind: RegExp;
}

interface Named extends Span {
  readonly outlet: NamedOutlet;
  readonly homograph: boolean;
}

const OPENING_MARK = /[„“”"»«›‹‚‘]/u;
const CLOSING_MARK = /[“”"«»‹›‘’]/u;
const COMPOUND = /-\p{L}/uy;
const SLASHED = /\/\p{L}/uy;
const NEXT_WORD = /\s{1,3}[„“”"»«‚‘›‹]?([\p{L}\p{N}]+)/uy;

/** Reads the mentions of outlets in one text, once and word by word. */
export class MentionReader {
  private readonly bound = new BoundNames();

  constructor(
    private readonly text: string,
    private readonly rules: MentionRules,
  ) {}

  mentions(): readonly Mention[] {
    const mentions: Mention[] = [];
    const words = /[\p{L}\p{N}]+/gu;
    for (let word = words.exec(this.text); word; word = words.exec(this.text)) {
      const mention = this.mentionAt(word.index, word[0]);
      if (!mention) continue;
      mentions.push(mention);
      words.lastIndex = mention.end;
    }
    return mentions;
  }

  private mentionAt(start: number, word: string): Mention | null {
    const kind = this.rules.nouns.kindOf(word);
    if (kind === undefined) {
      const named = this.boundName(start, word) ?? this.knownName(start, word);
      return named && this.nameMention(named);
    }
    const noun = { start, end: start + word.length };
    const introduced = this.knownNameBehind(noun) ?? this.newNameBehind(noun, word, kind);
    return introduced ? this.nameMention(introduced) : this.nounMention(noun, kind);
  }

  private boundName(start: number, word: string): Named | null {
    const found = this.bound.at(this.text, start, word);
    return found && { start, homograph: false, ...found };
  }

  /** A name of the list, where it stands as one. */
  private knownName(start: number, word: string): Named | null {
    const found = this.rules.names.at(this.text, start, word);
    if (!found) return null;
    const { outlet, standing, end } = found;
    const name = { start, end, outlet, homograph: standing === 'homograph' };
    if (standing === 'unmistakable') return name;
    if (this.isQuoted(name)) return { ...name, homograph: false };
    return name.homograph && this.rules.homographs.standsAlone(this.text, name) ? name : null;
  }

  /** A name of the list behind an outlet noun, which makes it the outlet's whatever else it means. */
  private knownNameBehind(noun: Span): Named | null {
    NEXT_WORD.lastIndex = noun.end;
    const word = NEXT_WORD.exec(this.text)?.[1];
    if (!word) return null;
    const start = NEXT_WORD.lastIndex - word.length;
    const found = this.rules.names.at(this.text, start, word);
    return found && { start, end: found.end, outlet: found.outlet, homograph: false };
  }

  private newNameBehind(noun: Span, word: string, kind: OutletKind | null): Named | null {
    const found = introducedName(this.text, noun.end, this.rules.neverInNames);
    if (!found) return null;
    const { name, quoted, start, end } = found;
    const known = this.rules.outlets.resolve(name);
    if (!known && !quoted && !this.rules.nouns.names(word)) return null;
    const outlet = known ?? { name, language: null, kind };
    this.bound.bind(name, outlet);
    return { start, end, outlet, homograph: false };
  }

  private nameMention(named: Named): NameMention | null {
    const { outlet, homograph } = named;
    const { start, end } = this.isQuoted(named) ? { start: named.start - 1, end: named.end + 1 } : named;
    if (this.matches(SLASHED, end) || this.matches(this.rules.refusedBehind, end)) return null;
    this.bound.bindShortName(outlet);
    const abbreviated = this.bound.bindAbbreviation(this.text, { start, end }, outlet);
    const whole = this.rules.nouns.endBehind(this.text, abbreviated);
    return { by: 'name', outlet, homograph, start, end: whole, compound: this.matches(COMPOUND, whole) };
  }

  private nounMention(noun: Span, kind: OutletKind | null): NounMention | null {
    const alone = this.rules.nouns.standingAlone(this.text, noun);
    return alone && { by: 'noun', kind, ...alone, compound: this.matches(COMPOUND, alone.end) };
  }

  private isQuoted({ start, end }: Span): boolean {
    return OPENING_MARK.test(this.text.charAt(start - 1)) && CLOSING_MARK.test(this.text.charAt(end));
  }

  private matches(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.text);
  }
}
