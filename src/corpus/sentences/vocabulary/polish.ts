import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const polish = vocabulary(
  {
    unfinished:
      'dr prof hab mgr inż lek płk gen kpt por mjr ks bp abp św ul al pl os im np tj tzn tzw m.in ok ob red woj pow gm sp',
    beforeNumbers: 'nr art ust pkt s str t rys tab poz',
    ambiguous: 'r w n.e p.n.e tys mln mld godz min zł gr proc km',
    plain: 'itd itp',
    openers: `
      ten ta to te ci on ona ono oni one my wy ja ty w we na z ze do od po za przy przez dla pod nad między o u i a ale lub albo
      jednak więc gdy kiedy gdzie jak co kto czy dlaczego ponieważ bo jeśli choć także też potem teraz wtedy według nie już jeszcze
      wszyscy wiele niektórzy każdy dziś wczoraj jego jej ich`,
  },
  international,
);
