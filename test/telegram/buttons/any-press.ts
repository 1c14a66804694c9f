import * as fc from 'fast-check';
import { type Language, parseLanguage, personId } from '../../../src/domain/index.js';
import type { ExcerptPlace, Press, FeedAction } from '../../../src/telegram/buttons/press.js';

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
};

export const anyPress: fc.Arbitrary<Press> = fc.oneof(...Object.values<fc.Arbitrary<Press>>(BY_KIND));
