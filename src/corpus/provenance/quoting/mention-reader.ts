import type { Span } from '../../../domain/index.js';
import { BoundNames } from './bound-names.js';
import type { HomographCheck } from './homographs.js';
import type { IntroducedName, IntroducedNames } from './introduced-names.js';
import type { Mention, NamedOutlet, NameMention, NounMention, PronounMention } from './mention.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { Namesakes } from './namesakes.js';
import type { OpeningWords } from './opening-words.js';
import type { OutletNames } from './outlet-names.js';
import { type OutletNoun, type OutletNouns, owesCapitalToPlace } from './outlet-nouns.js';
import { HOST } from './name-shapes.js';
import { isNeverOutlet } from './never-outlets.js';
import { WORD } from './pattern-syntax.js';
import { OPENING_MARKS, quotedAround } from './quotation-marks.js';
import type { TellingNames } from './telling-names.js';
import { isWordAt, nextWordStart, wordEnd } from './text-words.js';
import type { WordAffixes } from './word-affixes.js';

/** What reading mentions needs of one language, ready to use. */
export interface MentionRules {
  readonly outlets: OutletDirectory;
  readonly names: OutletNames;
  readonly nouns: OutletNouns;
  readonly affixes: WordAffixes;
  readonly openings: OpeningWords;
  readonly introduced: IntroducedNames;
  readonly telling: TellingNames;
  readonly homographs: HomographCheck;
  readonly inflect: (name: string) => readonly string[];
  /** In small letters. */
  readonly pronouns: ReadonlySet<string>;
  /** Matches names in the dative, or null where every inflected one may be. */
  readonly dative: RegExp | null;
  /** Matches before and behind an outlet noun what makes it no outlet's: "рейтинговое". */
  readonly noOutlet: { readonly before: RegExp; readonly behind: RegExp } | null;
  /** Matches behind an outlet noun up to the first word of a name; the word is the first group. */
  readonly nameBehindNoun: RegExp;
  /** Matches behind a name what makes it somebody else's: " Company". */
  readonly refusedBehind: RegExp;
  /** Matches an adjective behind a name, or null where there are none. */
  readonly adjectiveLast: RegExp | null;
  /** Matches behind a name an ending set off from it, which makes a name of an ordinary word: "Karar'a"; null without such. */
  readonly suffixed: RegExp | null;
  /** Null in languages in which outlets of one name are not told apart. */
  readonly namesakes: Namesakes | null;
  /** Words that describe an outlet noun behind them where their capital letter comes from their place. */
  readonly describing: ReadonlySet<string>;
  /** Whether a name can stand before its noun: "Bild newspaper". */
  readonly nounBehind: boolean;
}

interface Named extends Span {
  readonly outlet: NamedOutlet;
  readonly homograph: boolean;
  readonly inflected: boolean;
}

const HOST_HERE = new RegExp(HOST, 'uy');
/** An unknown host that may be a news site's: "Myce.com". */
const NEWS_HOST =
  /^[\p{L}\p{N}][\p{L}\p{N}-]{2,30}\.(?:com|net|org|de|at|ch|info|tv|news|fm|uk|fr|it|es|pl|ru|ua|nl|be|pt|br|tr|eu|lt|by|kz)$/iu;
const HOST_CONTINUED = /[\p{L}\p{N}.@/-]/u;
/** UTF-16 units that close a quotation: a space and a mark. */
const LONGEST_CLOSING = 2;
/** A noun in marks too: "im ORF-„Sommergespräch“". */
const COMPOUND = /-[„“”"»]?\p{L}/uy;
const SLASHED = /\/\p{L}/uy;

/** Matches behind an outlet noun up to the first word of a name that it may introduce; the word is the first group. */
export function nameBehindNoun(adjectiveBehind: string | undefined): RegExp {
  const adjectives = adjectiveBehind === undefined ? '' : String.raw`(?:\s(?:${adjectiveBehind})){0,3}?`;
  return new RegExp(String.raw`${adjectives}\s{1,3}[(${OPENING_MARKS}]?\s?(${WORD})`, 'uy');
}

/** A name and the brackets right around it, as behind an outlet noun: "the state agency (IRNA)". */
function bracketedAround(text: string, { start, end }: Span): Span | null {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')' ? { start: start - 1, end: end + 1 } : null;
}

/** Reads the mentions of outlets in one text, once and word by word. */
export class MentionReader {
  private readonly bound: BoundNames;
  /** Names whose outlets have been told apart already. */
  private readonly toldApart = new Set<string>();
  /** Where the last mention ended. */
  private read = 0;

  constructor(
    private readonly text: string,
    private readonly rules: MentionRules,
  ) {
    this.bound = new BoundNames(rules.outlets, rules.inflect);
  }

  mentions(): readonly Mention[] {
    const { text } = this;
    const mentions: Mention[] = [];
    for (let start = nextWordStart(text, 0), next = 0; start < text.length; start = nextWordStart(text, next)) {
      next = wordEnd(text, start);
      const mention = this.mayBegin(start, next) ? this.mentionAt(start, text.slice(start, next)) : null;
      if (!mention) continue;
      mentions.push(mention);
      this.read = mention.end;
      next = mention.end;
    }
    return mentions;
  }

  private mayBegin(start: number, end: number): boolean {
    return (
      this.rules.openings.mayBeAt(this.text, start, end) ||
      this.bound.mayBeAt(this.text, start, end) ||
      this.mayBeHost(end)
    );
  }

  private mayBeHost(end: number): boolean {
    return this.text.charAt(end) === '.' && (isWordAt(this.text, end + 1) || this.text.charAt(end + 1) === '-');
  }

  private mentionAt(start: number, word: string): Mention | null {
    const noun = this.rules.nouns.at(start, word);
    const listed = this.listedName(start, word);
    if (noun && (!listed || (!noun.coined && listed.end <= noun.end))) return this.nounOrIntroduced(noun);
    const named = listed ?? this.hostAt(start, word) ?? this.toldName(start, word);
    if (named) return this.nameMention(named);
    const capitalised = this.rules.nouns.atSentenceStart(this.text, start, word);
    return capitalised ? this.nounOrIntroduced(capitalised) : this.pronounAt(start, word);
  }

  private nounOrIntroduced(noun: OutletNoun): Mention | null {
    if (this.standsForNoOutlet(noun)) return null;
    const introduced = this.nameBehind(noun) ?? this.newNameBefore(noun);
    return introduced ? this.nameMention(introduced) : this.nounMention(noun);
  }

  private standsForNoOutlet({ start, end }: Span): boolean {
    const { noOutlet } = this.rules;
    return noOutlet !== null && (this.matches(noOutlet.before, start) || this.matches(noOutlet.behind, end));
  }

  /** A name of the list, or one that the text itself has bound. */
  private listedName(wordStart: number, word: string): Named | null {
    for (const length of this.rules.affixes.lengths(word)) {
      const start = wordStart + length;
      const rest = length === 0 ? word : word.slice(length);
      const named = this.boundName(start, rest) ?? this.knownName(start, rest);
      if (named && (length > 0 || !named.inflected || !this.rules.affixes.hasPrefixes)) return named;
    }
    return null;
  }

  private toldName(start: number, word: string): Named | null {
    const told = this.rules.telling.at(this.text, start, word, this.read);
    return told && this.newName(told, told.kind);
  }

  /** The outlet at a host that the text names: "Onet.pl"; one that nobody knows may be anything's, as an ordinary word may. */
  private hostAt(start: number, word: string): Named | null {
    if (this.text.charAt(start + word.length) !== '.' || HOST_CONTINUED.test(this.text.charAt(start - 1))) return null;
    if (!this.matches(HOST_HERE, start)) return null;
    const host = this.text.slice(start, HOST_HERE.lastIndex);
    const known = this.rules.outlets.atHost(host);
    if (!known && (!NEWS_HOST.test(host) || isNeverOutlet(host) || isNeverOutlet(word))) return null;
    const outlet = known ?? { name: host, language: null, kind: 'site' as const };
    return { start, end: HOST_HERE.lastIndex, outlet, homograph: !known, inflected: false };
  }

  private boundName(start: number, word: string): Named | null {
    const found = this.bound.at(this.text, start, word);
    return found && { start, homograph: false, inflected: false, ...found };
  }

  /** A name of the list, where it stands as one. */
  private knownName(start: number, word: string): Named | null {
    const found = this.rules.names.at(this.text, start, word);
    if (!found) return null;
    const { outlet, standing, inflected, end } = found;
    const marked = standing === 'marked' && !(this.rules.suffixed && this.matches(this.rules.suffixed, end));
    const name = { start, end, outlet, homograph: !marked, inflected };
    if (standing === 'unmistakable') return { ...name, homograph: false };
    const isBeforeNoun = this.rules.nouns.endBehind(this.text, end) > end;
    if (isBeforeNoun && this.rules.describing.has(word) && owesCapitalToPlace(this.text, start)) return null;
    if (quotedAround(this.text, name) || isBeforeNoun) return { ...name, homograph: false };
    return name.homograph && this.rules.homographs.standsAlone(this.text, name) ? name : null;
  }

  /** The name that an outlet noun introduces, of the list or new; a name that only begins with a listed one is new. */
  private nameBehind(noun: OutletNoun): Named | null {
    const known = this.knownNameBehind(noun);
    const introduced = this.rules.introduced.behind(this.text, noun);
    if (known && !(introduced && this.goesOn(known, introduced))) return known;
    if (!introduced) return null;
    const mayBeNew = introduced.quoted || this.rules.nouns.isNaming(this.text, noun);
    if (!mayBeNew && !this.rules.outlets.resolve(introduced.name)) return known;
    return this.newName(introduced, noun.kind);
  }

  private goesOn(known: Named & { readonly sure: boolean }, { quoted, end }: IntroducedName): boolean {
    return quoted ? end > known.end + LONGEST_CLOSING : !known.sure && end > known.end;
  }

  /** A name of the list behind an outlet noun, which makes it the outlet's whatever else it means. */
  private knownNameBehind(noun: OutletNoun): (Named & { readonly sure: boolean }) | null {
    const { nameBehindNoun: pattern, names } = this.rules;
    pattern.lastIndex = noun.end;
    const word = pattern.exec(this.text)?.[1];
    if (!word) return null;
    const start = pattern.lastIndex - word.length;
    const bound = this.boundName(start, word) ?? this.hostAt(start, word);
    if (bound) return { ...bound, sure: true };
    const found = names.at(this.text, start, word);
    if (!found || (noun.kind === 'agency' && found.standing === 'marked' && found.outlet.kind !== 'agency'))
      return null;
    const span = { start, end: found.end };
    const whole = bracketedAround(this.text, span) ?? span;
    return { ...found, ...whole, homograph: false, sure: found.standing === 'unmistakable' };
  }

  private newNameBefore(noun: OutletNoun): Named | null {
    if (!this.rules.nounBehind || !this.rules.nouns.isNaming(this.text, noun)) return null;
    const found = this.rules.introduced.before(this.text, noun, this.read);
    return found && this.newName(found, noun.kind);
  }

  private newName({ name, start, end }: Omit<IntroducedName, 'quoted'>, kind: NamedOutlet['kind']): Named | null {
    if (isNeverOutlet(name)) return null;
    const outlet = this.rules.outlets.resolve(name) ?? { name, language: null, kind };
    this.bound.bindIntroduced(name, outlet);
    return { start, end, outlet, homograph: false, inflected: false };
  }

  private nameMention(named: Named): NameMention | null {
    const { homograph, inflected } = named;
    const outlet = this.namesake(named) ?? named.outlet;
    const dative = inflected && (this.rules.dative?.test(this.text.slice(named.start, named.end)) ?? true);
    const { start, end } = quotedAround(this.text, named) ?? named;
    if (this.matches(SLASHED, end) || this.matches(this.rules.refusedBehind, end)) return null;
    this.bound.bindShortName(outlet);
    const bracketed = this.bound.bindBracketed(this.text, { start, end }, outlet);
    const whole = this.endOfAdjective(this.rules.nouns.endBehind(this.text, bracketed));
    const compound = this.matches(COMPOUND, whole);
    return { by: 'name', outlet, homograph, inflected, dative, start, end: whole, compound };
  }

  /**
   * Of outlets with one name, the one that an adjective behind it tells ("«الوطن» السعودية") or else the country that
   * the text is about. The name means it from there on.
   */
  private namesake({ start, end, outlet }: Named): NamedOutlet | null {
    const { namesakes } = this.rules;
    if (!namesakes) return null;
    const name = this.text.slice(start, end);
    const told = this.toldByAdjective(name, quotedAround(this.text, { start, end })?.end ?? end);
    if (!told && this.toldApart.has(name)) return null;
    const meant = told ?? namesakes.meantBy(name, this.text);
    this.toldApart.add(name);
    if (!meant || meant.name === outlet.name) return null;
    this.bound.bindIntroduced(name, meant);
    return meant;
  }

  private toldByAdjective(name: string, end: number): NamedOutlet | null {
    const { adjectiveLast, outlets } = this.rules;
    if (!adjectiveLast || !this.matches(adjectiveLast, end)) return null;
    return outlets.resolve(`${name} ${this.text.slice(end, adjectiveLast.lastIndex).trim()}`);
  }

  private nounMention(noun: OutletNoun): NounMention | null {
    const alone = this.rules.nouns.standingAlone(this.text, noun);
    return alone && { by: 'noun', kind: noun.kind, ...alone, compound: this.matches(COMPOUND, alone.end) };
  }

  private pronounAt(start: number, word: string): PronounMention | null {
    if (!this.rules.pronouns.has(word.toLowerCase())) return null;
    return { by: 'pronoun', start, end: start + word.length, compound: false };
  }

  private endOfAdjective(end: number): number {
    const { adjectiveLast } = this.rules;
    return adjectiveLast && this.matches(adjectiveLast, end) ? adjectiveLast.lastIndex : end;
  }

  private matches(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.text);
  }
}
