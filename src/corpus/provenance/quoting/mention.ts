import type { Language, Span } from '../../../domain/index.js';
import type { OutletKind } from '../outlets/outlet.js';

/** An outlet as a text names it: known from the list, or by its name alone. */
export interface NamedOutlet {
  readonly name: string;
  readonly language: Language | null;
  readonly kind: OutletKind | null;
}

interface MentionBase extends Span {
  /** The text goes on with a hyphen: "APA-Anfrage". */
  readonly compound: boolean;
}

/** A name in the text, quotation marks and a bracketed abbreviation included. */
export interface NameMention extends MentionBase {
  readonly by: 'name';
  readonly outlet: NamedOutlet;
  /** Whether the name is an ordinary word as well. */
  readonly homograph: boolean;
  /** Whether the name stands in a form that its language's `inflect` gave. */
  readonly inflected: boolean;
  /** Whether that form is a dative. */
  readonly dative: boolean;
}

/** An outlet noun that stands for an outlet named before: "die Zeitung". */
export interface NounMention extends MentionBase {
  readonly by: 'noun';
  /** What kind of outlet the noun stands for, or null for any. */
  readonly kind: OutletKind | null;
}

/** A pronoun that may stand for the outlet quoted in the sentence before: "it said". */
export interface PronounMention extends MentionBase {
  readonly by: 'pronoun';
}

export type Mention = NameMention | NounMention | PronounMention;
