import { z } from 'zod';
import {
  BRIEFING_LENGTHS,
  type BriefingLength,
  type Language,
  type LocalTime,
  parseLanguage,
  parseLocalTime,
  type Weekday,
  WEEKDAYS,
} from '../../domain/index.js';
import { type Region, REGIONS } from './zones/index.js';

/** The steps of the dialog; buttons that people still have name them by their place, so that new ones come last. */
export const STEPS = [
  'summary',
  'topic',
  'outlets',
  'languages',
  'quoted',
  'days',
  'time',
  'zone',
  'length',
  'language',
  'empty-day',
] as const;

export type Step = (typeof STEPS)[number];

/** Which outlets are meant: those that publish, or those that are quoted. */
export type OutletList = 'outlets' | 'quoted';

/** What pressing a button of the dialog does. */
export type DraftMove =
  | { readonly kind: 'show'; readonly step: Step; readonly page: number }
  | { readonly kind: 'everything' }
  | { readonly kind: 'any'; readonly list: OutletList | 'languages' }
  /** An outlet is named by a key of its name, which may be too long for a button's data. */
  | { readonly kind: 'toggle-outlet'; readonly list: OutletList; readonly page: number; readonly key: string }
  | { readonly kind: 'toggle-language'; readonly language: Language }
  | { readonly kind: 'toggle-day'; readonly day: Weekday }
  | { readonly kind: 'days'; readonly which: 'all' | 'working' }
  | { readonly kind: 'time'; readonly time: LocalTime }
  | { readonly kind: 'region'; readonly region: Region; readonly page: number }
  | { readonly kind: 'zone'; readonly timeZone: string }
  | { readonly kind: 'location' }
  | { readonly kind: 'length'; readonly stories: BriefingLength }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'empty-day'; readonly emptyDay: 'line' | 'silence' }
  | { readonly kind: 'preview' }
  | { readonly kind: 'save' }
  | { readonly kind: 'drop' };

const whole = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);
const step = whole.transform((place, context): Step => STEPS[place] ?? missing(context));
const language = z.string().transform((code, context) => parseLanguage(code) ?? missing(context));
const day = whole.pipe(z.literal(WEEKDAYS));
const stories = whole.pipe(z.literal(BRIEFING_LENGTHS));
const time = z.string().transform((text, context) => parseLocalTime(text) ?? missing(context));
const region = whole.transform((place, context): Region => REGIONS[place] ?? missing(context));
const timeZone = z.string().regex(/^[\w+/-]{1,32}$/);
const key = z.string().regex(/^[\da-f]{10}$/);
const outletList = z.enum(['outlets', 'quoted']);

/** A move as the values of a button's data hold it; see `moveValues`. */
export const moveReader: z.ZodType<DraftMove, string[]> = z.union([
  z.tuple([z.literal('s'), step, whole]).transform(([, to, page]) => ({ kind: 'show', step: to, page }) as const),
  z.tuple([z.literal('e')]).transform(() => ({ kind: 'everything' }) as const),
  z
    .tuple([z.literal('a'), z.enum(['outlets', 'quoted', 'languages'])])
    .transform(([, list]) => ({ kind: 'any', list }) as const),
  z
    .tuple([z.literal('o'), outletList, whole, key])
    .transform(([, list, page, name]) => ({ kind: 'toggle-outlet', list, page, key: name }) as const),
  z.tuple([z.literal('l'), language]).transform(([, code]) => ({ kind: 'toggle-language', language: code }) as const),
  z.tuple([z.literal('d'), day]).transform(([, weekday]) => ({ kind: 'toggle-day', day: weekday }) as const),
  z.tuple([z.literal('D'), z.enum(['all', 'working'])]).transform(([, which]) => ({ kind: 'days', which }) as const),
  z.tuple([z.literal('t'), time]).transform(([, at]) => ({ kind: 'time', time: at }) as const),
  z.tuple([z.literal('r'), region, whole]).transform(([, of, page]) => ({ kind: 'region', region: of, page }) as const),
  z.tuple([z.literal('z'), timeZone]).transform(([, zone]) => ({ kind: 'zone', timeZone: zone }) as const),
  z.tuple([z.literal('g')]).transform(() => ({ kind: 'location' }) as const),
  z.tuple([z.literal('n'), stories]).transform(([, count]) => ({ kind: 'length', stories: count }) as const),
  z.tuple([z.literal('L'), language]).transform(([, code]) => ({ kind: 'language', language: code }) as const),
  z
    .tuple([z.literal('q'), z.enum(['line', 'silence'])])
    .transform(([, emptyDay]) => ({ kind: 'empty-day', emptyDay }) as const),
  z.tuple([z.literal('v')]).transform(() => ({ kind: 'preview' }) as const),
  z.tuple([z.literal('w')]).transform(() => ({ kind: 'save' }) as const),
  z.tuple([z.literal('x')]).transform(() => ({ kind: 'drop' }) as const),
]);

/** The values by which a button's data name a move: ASCII without dots. */
export function moveValues(move: DraftMove): readonly (string | number)[] {
  switch (move.kind) {
    case 'show':
      return ['s', STEPS.indexOf(move.step), move.page];
    case 'everything':
      return ['e'];
    case 'any':
      return ['a', move.list];
    case 'toggle-outlet':
      return ['o', move.list, move.page, move.key];
    case 'toggle-language':
      return ['l', move.language];
    case 'toggle-day':
      return ['d', move.day];
    case 'days':
      return ['D', move.which];
    case 'time':
      return ['t', move.time];
    case 'region':
      return ['r', REGIONS.indexOf(move.region), move.page];
    case 'zone':
      return ['z', move.timeZone];
    case 'location':
      return ['g'];
    case 'length':
      return ['n', move.stories];
    case 'language':
      return ['L', move.language];
    case 'empty-day':
      return ['q', move.emptyDay];
    case 'preview':
      return ['v'];
    case 'save':
      return ['w'];
    case 'drop':
      return ['x'];
  }
}

function missing(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'there is none' });
  return z.NEVER;
}
