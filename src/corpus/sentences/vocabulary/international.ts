import { vocabulary } from './vocabulary.js';

/** Abbreviations that stand in names and titles whatever the language of the text. */
export const international = vocabulary({
  unfinished: 'dr prof mr mrs ms mme mlle st vs e.g i.e cf approx ca',
  beforeNumbers: 'No Nr vol pp art fig',
  ambiguous: 'inc ltd corp co bros jr sr ph.d m.d b.a m.a e.v s.a s.p.a al',
  plain: 'etc',
});
