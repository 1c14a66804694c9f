import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const dutch = vocabulary(
  {
    unfinished:
      'dhr mevr mw dr drs prof ir ing mr ds gen kol bijv b.v d.w.z m.a.w o.a m.b.t t.o.v i.v.m z.g zgn ca vgl resp incl excl',
    beforeNumbers: 'nr nrs art blz p pp vol fig',
    ambiguous: 'n.v b.v. e.d jl mln mld sr jr v.chr n.chr',
    plain: 'enz etc',
    openers: `
      de het een dit dat deze die hij zij ze we wij ik je jij u er hun haar zijn en maar of want dus toen dan daarna daarom ook
      in op aan bij van voor met naar uit over onder tussen door na volgens als wanneer waar hoe wat wie waarom omdat hoewel
      niet geen nog nu al alle veel sommige vandaag gisteren`,
  },
  international,
);
