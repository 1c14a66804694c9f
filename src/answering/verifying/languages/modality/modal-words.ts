/** As in language-data.ts. */
type PhraseList = string;

/** Ways in which something is told that has not happened, or that nobody vouches for. */
export type Modality =
  /** "May", "could". */
  | 'possibility'
  /** "Plans to", "wants to". */
  | 'intention'
  /** "Asks for", "considers", "is in talks about". */
  | 'proposal'
  /** "Is expected", "is likely". */
  | 'expectation'
  /** "Allegedly", "is suspected of". */
  | 'suspicion'
  /** "If", "unless". */
  | 'condition'
  /** "Will". */
  | 'future'
  /** "Claims", "blames": what one side says. */
  | 'claim';

/** The words of one language that tell something as less than a fact. */
export interface ModalWords {
  readonly words: Readonly<Record<Modality, PhraseList>>;
  /** Forms of verbs that tell it by their ending, in lower case with all accents. */
  readonly forms: Readonly<Partial<Record<Modality, RegExp>>>;
  /** Words that keep any of these without being one: "plan", "talks", "by then". */
  readonly keeping: PhraseList;
  /** What keeps a claim somebody's: "says", "admits", "in the eyes of". */
  readonly saying: PhraseList;
  /** What tells that something is done: "has", "already", and forms of the past. */
  readonly done: PhraseList;
  readonly doneForms: RegExp | null;
}
