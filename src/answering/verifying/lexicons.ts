import type { Language } from '../../domain/index.js';
import { dateLexicon, type DateLexicon } from './dates/lexicon.js';
import { languageData } from './languages/index.js';
import { modalityLexicon, type ModalityLexicon } from './modality/lexicon.js';
import { nameLexicon, type NameLexicon } from './names/name-lexicon.js';
import { numberLexicon, type NumberLexicon } from './numbers/lexicon.js';
import { polarityLexicon, type PolarityLexicon } from './polarity/lexicon.js';
import { timeLexicon, type TimeLexicon } from './times/lexicon.js';

/** All that is looked up in texts of one language. */
export interface Lexicons {
  readonly numbers: NumberLexicon;
  readonly dates: DateLexicon;
  readonly times: TimeLexicon;
  readonly names: NameLexicon;
  readonly polarity: PolarityLexicon;
  readonly modality: ModalityLexicon | null;
}

const prepared = new Map<Language, Lexicons>();

/** The lexicons of a language, prepared when they are first needed. */
export function lexiconsFor(language: Language): Lexicons {
  const known = prepared.get(language);
  if (known) return known;
  const data = languageData(language);
  const lexicons = {
    numbers: numberLexicon(data, language),
    dates: dateLexicon(data, language),
    times: timeLexicon(language),
    names: nameLexicon(data, language),
    polarity: polarityLexicon(data, language),
    modality: modalityLexicon(data, language),
  };
  prepared.set(language, lexicons);
  return lexicons;
}
