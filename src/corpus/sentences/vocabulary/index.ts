import type { Language } from '../../../domain/index.js';
import { arabic } from './arabic.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { greek } from './greek.js';
import { hindi } from './hindi.js';
import { international } from './international.js';
import { italian } from './italian.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';
import { turkish } from './turkish.js';
import { ukrainian } from './ukrainian.js';
import type { Vocabulary } from './vocabulary.js';

export type { Abbreviation, Vocabulary } from './vocabulary.js';

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map([
  ['ar', arabic],
  ['de', german],
  ['el', greek],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['hi', hindi],
  ['it', italian],
  ['nl', dutch],
  ['pl', polish],
  ['pt', portuguese],
  ['ru', russian],
  ['tr', turkish],
  ['uk', ukrainian],
]);

/** The vocabulary of a language; for one without its own, the abbreviations that stand in all languages. */
export function vocabularyOf(language: Language): Vocabulary {
  return VOCABULARIES.get(language) ?? international;
}
