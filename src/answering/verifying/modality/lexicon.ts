import type { Language } from '../../../domain/index.js';
import type { LanguageData, Modality, PhraseList } from '../languages/index.js';
import { Phrases } from '../text/phrases.js';

/** How one language tells something as less than a fact, ready to be looked up. */
export interface ModalityLexicon {
  readonly words: readonly (readonly [Modality, Phrases<true>])[];
  readonly forms: readonly (readonly [Modality, RegExp])[];
  readonly keeping: Phrases<true>;
  readonly saying: Phrases<true>;
  readonly done: Phrases<true>;
  readonly doneForms: RegExp | null;
  /** A word in lower case with its accents, which keys leave out: "würde" is no "wurde". */
  readonly lower: (word: string) => string;
}

/** Prepares a language's data; null where its modal words are not known. */
export function modalityLexicon({ modalWords }: LanguageData, language: Language): ModalityLexicon | null {
  if (modalWords === null) return null;
  const phrases = (list: PhraseList): Phrases<true> => new Phrases(language, [[list, true]]);
  // Object.entries widens the keys of a record to strings.
  const words = Object.entries(modalWords.words) as [Modality, PhraseList][];
  return {
    words: words.map(([modality, list]) => [modality, phrases(list)] as const),
    forms: Object.entries(modalWords.forms) as [Modality, RegExp][],
    keeping: phrases(modalWords.keeping),
    saying: phrases(modalWords.saying),
    done: phrases(modalWords.done),
    doneForms: modalWords.doneForms,
    lower: (word) => (language === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase()),
  };
}
