import type { Language, Uncomposed } from '../domain/index.js';

/** The words around a quote, in one language. */
export interface Wording {
  /** The language that they are in, as Intl knows it: `en-GB`, `de`. */
  readonly locale: string;
  /** Stands between the parts of an enumeration without "and": the comma of the script, and a space. */
  readonly separator: string;
  /** Stands between parts that have commas in them: the semicolon of the script, and a space. */
  readonly strongSeparator: string;
  readonly quote: (text: string) => string;
  /** A name that may be written in another direction than this language. */
  readonly foreignName: (name: string) => string;
  /** Stands for the name of an outlet that is not known. */
  readonly unknownOutlet: string;
  /** "in German". */
  readonly inLanguage: (language: Language) => string;
  /** "citing The Wall Street Journal (English)". */
  readonly citing: (outlets: string) => string;
  /** "The Wall Street Journal (English), which cites “Diplomaten”": an outlet and whom it cites in turn, one of `citing`. */
  readonly outletCiting: (outlet: string, source: string) => string;
  /** "withdrawn on 5 June 2016": the source has taken the article back, as was seen on that day. */
  readonly withdrawn: (date: string) => string;
  /** One sentence below an answer whose articles, two or more, all have it from one outlet. */
  readonly oneOrigin: (articles: number, outlet: string) => string;
  /** "Figures differ: 150 (Sputniknews) [1], 120 (Reuters) [2]": outlets have other numbers for one thing. */
  readonly differing: (figures: string) => string;
  /** One sentence below an answer that is rather wrong than right. */
  readonly uncertain: string;
  /** One sentence in place of an answer. */
  readonly notAnswered: string;
  /** One sentence below an answer of quotes that a chat model would otherwise have worded. */
  readonly uncomposed: Readonly<Record<Uncomposed, string>>;
  /** Above the answer to a follow-up: the question as it was understood. */
  readonly understoodAs: (question: string) => string;
  /** Leads to the passages that are shown in place of an answer. */
  readonly nearest: string;
}
