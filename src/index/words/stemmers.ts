import { createRequire } from 'node:module';
import type { Language } from '../../domain/index.js';

/** Takes a word's ending off, so that its inflected forms meet: "Botschaften" and "Botschaft". The word is in lower case. */
export type Stemmer = (word: string) => string;

/** What a module of @orama/stemmers exports. */
interface StemmerModule {
  readonly stemmer: Stemmer;
}

// A stemmer is loaded when it is first needed, and at once, for tokenizing is synchronous.
const load = createRequire(import.meta.url) as (module: `@orama/stemmers/${string}`) => StemmerModule;

/** By ISO 639-1; the library names them by English names, and has one more for Norwegian's two. */
const MODULES: Readonly<Record<string, () => StemmerModule>> = {
  ar: () => load('@orama/stemmers/arabic'),
  bg: () => load('@orama/stemmers/bulgarian'),
  da: () => load('@orama/stemmers/danish'),
  de: () => load('@orama/stemmers/german'),
  el: () => load('@orama/stemmers/greek'),
  en: () => load('@orama/stemmers/english'),
  es: () => load('@orama/stemmers/spanish'),
  fi: () => load('@orama/stemmers/finnish'),
  fr: () => load('@orama/stemmers/french'),
  ga: () => load('@orama/stemmers/irish'),
  hi: () => load('@orama/stemmers/indian'),
  hu: () => load('@orama/stemmers/hungarian'),
  hy: () => load('@orama/stemmers/armenian'),
  id: () => load('@orama/stemmers/indonesian'),
  it: () => load('@orama/stemmers/italian'),
  lt: () => load('@orama/stemmers/lithuanian'),
  nb: () => load('@orama/stemmers/norwegian'),
  ne: () => load('@orama/stemmers/nepali'),
  nl: () => load('@orama/stemmers/dutch'),
  nn: () => load('@orama/stemmers/norwegian'),
  no: () => load('@orama/stemmers/norwegian'),
  pt: () => load('@orama/stemmers/portuguese'),
  ro: () => load('@orama/stemmers/romanian'),
  ru: () => load('@orama/stemmers/russian'),
  sr: () => load('@orama/stemmers/serbian'),
  sv: () => load('@orama/stemmers/swedish'),
  ta: () => load('@orama/stemmers/tamil'),
  tr: () => load('@orama/stemmers/turkish'),
  uk: () => load('@orama/stemmers/ukrainian'),
};

/** The stemmer for a language; one that leaves words alone where there is none. */
export function stemmerFor(language: Language): Stemmer {
  return Object.hasOwn(MODULES, language) ? (MODULES[language]?.().stemmer ?? unchanged) : unchanged;
}

function unchanged(word: string): string {
  return word;
}
