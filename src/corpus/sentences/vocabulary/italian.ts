import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const italian = vocabulary(
  {
    unfinished: 'sig sigg dott prof avv ing on sen gen col mons arch rag geom p.es cfr es ca ss spett egr',
    beforeNumbers: 'n nn art artt pag pagg p pp vol cap fig',
    ambiguous: 's.p.a s.r.l a.c d.c tel min sec km',
    plain: 'ecc etc',
    openers: `
      il lo la i gli le l' un uno una un' questo questa questi queste quello quella lui lei loro noi voi io suo sua e ed ma o
      però quindi poi dopo prima quando dove come perché se mentre anche in nel nella nei nelle al alla di del della da dal per
      con su tra fra secondo oggi ieri non si tutti molti alcuni ogni`,
  },
  international,
);
