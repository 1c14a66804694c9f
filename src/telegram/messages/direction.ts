import type { Wording } from '../../wording/index.js';

/** The direction in which a wording is read. */
export function directionOf({ locale }: Pick<Wording, 'locale'>): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
