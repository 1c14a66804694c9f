import * as fc from 'fast-check';
import {
  BRIEFING_LENGTHS,
  type Language,
  parseLanguage,
  parseLocalTime,
  personId,
  subscriptionId,
  WEEKDAYS,
} from '../../../src/domain/index.js';
import type { ExcerptPlace, FeedAction, Press } from '../../../src/telegram/buttons/press.js';
import { type DraftMove, STEPS } from '../../../src/telegram/subscribing/draft-move.js';
import { REGIONS } from '../../../src/telegram/subscribing/zones/index.js';

/** Ids of rows in the database, as permalinks have them. */
const rowId = fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 10 ** 15 - 1 }));
const page = fc.nat(999);
/** Articles are some megabytes at most. */
const offset = fc.nat(10 ** 8 - 1);
const sentences = fc.nat(40);
const person = fc.integer({ min: 1, max: 2 ** 52 - 1 }).map(personId);

const language: fc.Arbitrary<Language> = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 2, maxLength: 3 })
  .map((letters) => {
    const parsed = parseLanguage(letters.join(''));
    if (!parsed) throw new Error('two or three letters are a language');
    return parsed;
  });

const quote = fc
  .tuple(offset, offset)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

export const anyExcerptPlace: fc.Arbitrary<ExcerptPlace> = fc.record({
  articleId: rowId,
  passageNumber: fc.integer({ min: 1, max: 10 ** 9 - 1 }),
  quote: fc.option(quote),
  before: sentences,
  after: sentences,
});

const subscription = rowId.map(subscriptionId);
const moment = fc.nat(4_000_000_000).map((seconds) => new Date(seconds * 1_000));
const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => {
  const parsed = parseLocalTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  if (!parsed) throw new Error('two pairs of digits are a time');
  return parsed;
});
const list = fc.constantFrom('outlets' as const, 'quoted' as const);

/** One arbitrary for each kind, so that none can be forgotten. */
const MOVES: { readonly [K in DraftMove['kind']]: fc.Arbitrary<Extract<DraftMove, { kind: K }>> } = {
  show: fc.record({ kind: fc.constant('show'), step: fc.constantFrom(...STEPS), page }),
  everything: fc.record({ kind: fc.constant('everything') }),
  any: fc.record({ kind: fc.constant('any'), list: fc.constantFrom('outlets', 'quoted', 'languages') }),
  'toggle-outlet': fc.record({
    kind: fc.constant('toggle-outlet'),
    list,
    page,
    key: fc.stringMatching(/^[\da-f]{10}$/),
  }),
  'toggle-language': fc.record({ kind: fc.constant('toggle-language'), language }),
  'toggle-day': fc.record({ kind: fc.constant('toggle-day'), day: fc.constantFrom(...WEEKDAYS) }),
  days: fc.record({ kind: fc.constant('days'), which: fc.constantFrom('all', 'working') }),
  time: fc.record({ kind: fc.constant('time'), time }),
  region: fc.record({ kind: fc.constant('region'), region: fc.constantFrom(...REGIONS), page }),
  zone: fc.record({ kind: fc.constant('zone'), timeZone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')) }),
  location: fc.record({ kind: fc.constant('location') }),
  length: fc.record({ kind: fc.constant('length'), stories: fc.constantFrom(...BRIEFING_LENGTHS) }),
  language: fc.record({ kind: fc.constant('language'), language }),
  'empty-day': fc.record({ kind: fc.constant('empty-day'), emptyDay: fc.constantFrom('line', 'silence') }),
  preview: fc.record({ kind: fc.constant('preview') }),
  save: fc.record({ kind: fc.constant('save') }),
  drop: fc.record({ kind: fc.constant('drop') }),
};

/** One arbitrary for each kind, so that none can be forgotten. */
const BY_KIND: { readonly [K in Press['kind']]: fc.Arbitrary<Extract<Press, { kind: K }>> } = {
  'open-excerpt': fc.record({ kind: fc.constant('open-excerpt'), place: anyExcerptPlace }),
  'widen-excerpt': fc.record({ kind: fc.constant('widen-excerpt'), place: anyExcerptPlace }),
  'turn-search': fc.record({ kind: fc.constant('turn-search'), listingId: rowId, page }),
  'turn-sources': fc.record({ kind: fc.constant('turn-sources'), page }),
  'choose-language': fc.record({ kind: fc.constant('choose-language'), language: fc.option(language) }),
  forget: fc.record({ kind: fc.constant('forget') }),
  cancel: fc.record({ kind: fc.constant('cancel') }),
  'ask-removal': fc.record({ kind: fc.constant('ask-removal'), personId: person }),
  remove: fc.record({ kind: fc.constant('remove'), personId: person }),
  'ask-outlet': fc.record({ kind: fc.constant('ask-outlet'), articleId: rowId }),
  'correct-outlet': fc.record({ kind: fc.constant('correct-outlet'), articleId: rowId, place: page }),
  'ask-language': fc.record({ kind: fc.constant('ask-language'), articleId: rowId }),
  'correct-language': fc.record({ kind: fc.constant('correct-language'), articleId: rowId, language }),
  'show-changes': fc.record({ kind: fc.constant('show-changes'), articleId: rowId, version: page }),
  'turn-feeds': fc.record({ kind: fc.constant('turn-feeds'), page }),
  feed: fc.record({
    kind: fc.constant('feed'),
    feedId: rowId,
    action: fc.constantFrom<FeedAction[]>('open', 'poll', 'pause', 'resume', 'ask-removal', 'remove'),
  }),
  draft: fc.record({
    kind: fc.constant('draft'),
    draftId: rowId,
    move: fc.oneof(...Object.values<fc.Arbitrary<DraftMove>>(MOVES)),
  }),
  subscriptions: fc.record({ kind: fc.constant('subscriptions') }),
  subscription: fc.record({
    kind: fc.constant('subscription'),
    id: subscription,
    action: fc.constantFrom('open', 'change', 'pause', 'resume', 'ask-delete', 'delete', 'send'),
  }),
  'briefing-file': fc.record({
    kind: fc.constant('briefing-file'),
    format: fc.constantFrom('markdown', 'pdf'),
    id: subscription,
    from: moment,
    to: moment,
  }),
  story: fc.record({
    kind: fc.constant('story'),
    story: rowId,
    id: subscription,
    action: fc.constantFrom('open', 'ask', 'less'),
  }),
  undecided: fc.record({
    kind: fc.constant('undecided'),
    first: rowId,
    last: rowId,
    action: fc.constantFrom('again', 'leave'),
  }),
};

export const anyPress: fc.Arbitrary<Press> = fc.oneof(...Object.values<fc.Arbitrary<Press>>(BY_KIND));
