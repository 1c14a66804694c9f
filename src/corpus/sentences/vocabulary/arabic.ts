import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

/** Arabic writes few abbreviations with a full stop; they are titles. */
export const arabic = vocabulary({ unfinished: 'د أ.د ا.د أ م ا ذ ص.ب ق.م د.م', ambiguous: 'هـ' }, international);
