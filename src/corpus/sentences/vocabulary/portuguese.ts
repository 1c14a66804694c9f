import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const portuguese = vocabulary(
  {
    unfinished: 'sr sra srs sras srta dr dra drs prof profa eng gen cel d dom exmo av r p.ex cf aprox tel',
    beforeNumbers: 'n nº art arts pág págs p pp vol cap fig',
    ambiguous: 's.a ltda a.c d.c e.u.a eua min km',
    plain: 'etc',
    openers: `
      o a os as um uma este esta estes estas esse essa isso isto aquele ele ela eles elas nós eu seu sua e mas ou porém então
      depois antes quando onde como porque se embora também no na nos nas em ao à de do da dos das por para com sem sobre
      segundo hoje ontem não já todos muitos alguns cada`,
  },
  international,
);
