import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const hindi = vocabulary({ unfinished: 'डॉ डा प्रो श्री सुश्री पं रु नं मो ई.पू कि.मी' }, international);
