import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const greek = vocabulary(
  {
    unfinished: 'κ κα κκ κος δρ αγ π.χ δηλ βλ λ.χ στρ υπ',
    beforeNumbers: 'αρ σελ τ άρθρ',
    ambiguous: 'π.μ μ.μ μ.χ χλμ εκ δισ ευρ',
    plain: 'κλπ κ.λπ κ.ά κτλ',
    openers:
      'ο η το οι τα ένας μια ένα αυτός αυτή αυτό αυτοί και αλλά στο στη στον στις στα από με για όταν όπως επίσης ωστόσο δεν',
  },
  international,
);
