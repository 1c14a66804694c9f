import { z } from 'zod';
import {
  type Language,
  parseLanguage,
  type PersonId,
  personId,
  type Span,
  type SubscriptionId,
  subscriptionId,
} from '../../domain/index.js';
import { type DraftMove, moveReader, moveValues } from '../subscribing/draft-move.js';

/** Which part of an article is shown, as buttons name it. */
export interface ExcerptPlace {
  readonly articleId: number;
  readonly passageNumber: number;
  /** The quote; null for the passage as a whole. */
  readonly quote: Span | null;
  /** Sentences before and after it, 0 to 40. */
  readonly before: number;
  readonly after: number;
}

/** What pressing a button asks for. */
export type Press =
  | { readonly kind: 'open-excerpt'; readonly place: ExcerptPlace }
  | { readonly kind: 'widen-excerpt'; readonly place: ExcerptPlace }
  | { readonly kind: 'turn-search'; readonly listingId: number; readonly page: number }
  | { readonly kind: 'turn-sources'; readonly page: number }
  | { readonly kind: 'choose-language'; readonly language: Language | null }
  | { readonly kind: 'forget' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'ask-removal'; readonly personId: PersonId }
  | { readonly kind: 'remove'; readonly personId: PersonId }
  | { readonly kind: 'ask-outlet'; readonly articleId: number }
  | { readonly kind: 'correct-outlet'; readonly articleId: number; readonly place: number }
  | { readonly kind: 'ask-language'; readonly articleId: number }
  | { readonly kind: 'correct-language'; readonly articleId: number; readonly language: Language }
  | { readonly kind: 'show-changes'; readonly articleId: number; readonly version: number }
  | { readonly kind: 'turn-feeds'; readonly page: number }
  | { readonly kind: 'feed'; readonly feedId: number; readonly action: FeedAction }
  | { readonly kind: 'draft'; readonly draftId: number; readonly move: DraftMove }
  | { readonly kind: 'subscriptions' }
  | { readonly kind: 'subscription'; readonly id: SubscriptionId; readonly action: SubscriptionAction }
  | {
      readonly kind: 'briefing-file';
      readonly format: BriefingFormat;
      readonly id: SubscriptionId;
      readonly from: Date;
      readonly to: Date;
    }
  | { readonly kind: 'story'; readonly story: number; readonly id: SubscriptionId; readonly action: StoryAction }
  | { readonly kind: 'undecided'; readonly first: number; readonly last: number; readonly action: 'again' | 'leave' };

/** What a briefing can be had as. */
export type BriefingFormat = 'markdown' | 'pdf';

/** What can be done with a feed; `open` shows it alone. */
export type FeedAction = 'open' | 'poll' | 'pause' | 'resume' | 'ask-removal' | 'remove';

/** How each is written. */
const FEED_ACTIONS: Readonly<Record<FeedAction, string>> = {
  open: 'o',
  poll: 'n',
  pause: 'p',
  resume: 'r',
  'ask-removal': 'a',
  remove: 'x',
};

const FEED_ACTION_NAMES: readonly FeedAction[] = ['open', 'poll', 'pause', 'resume', 'ask-removal', 'remove'];

const SUBSCRIPTION_ACTIONS = ['open', 'change', 'pause', 'resume', 'ask-delete', 'delete', 'send'] as const;

/** What can be done with a subscription. */
export type SubscriptionAction = (typeof SUBSCRIPTION_ACTIONS)[number];

const STORY_ACTIONS = ['open', 'ask', 'less'] as const;

/** What can be done with a story of a briefing. */
export type StoryAction = (typeof STORY_ACTIONS)[number];

/** Telegram's ids have at most 52 bits (https://core.telegram.org/bots/api#user). */
const whole = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(Number);
const person = whole.transform(personId);
/** 0 for a briefing that no subscription brings. */
const subscription = whole.transform(subscriptionId);
/** In whole ms since 1970. */
const moment = whole.transform((milliseconds) => new Date(milliseconds));
const language = z.string().transform((code, context) => {
  const parsed = parseLanguage(code);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'not a language' });
  return z.NEVER;
});
const feedAction = z.string().transform((letter, context) => {
  const found = FEED_ACTION_NAMES.find((action) => FEED_ACTIONS[action] === letter);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'nothing that can be done with a feed' });
  return z.NEVER;
});
const excerptPlace = z
  .tuple([whole, whole, whole, whole, whole.pipe(z.number().max(40)), whole.pipe(z.number().max(40))])
  .transform(([articleId, passageNumber, start, end, before, after]): ExcerptPlace => {
    const quote = end > start ? { start, end } : null;
    return { articleId, passageNumber, quote, before, after };
  });

/** Where the moves of the dialog of subscribing are read. */
const draft = z.tuple([whole], z.string()).transform(([draftId, ...values], context): Press => {
  const move = moveReader.safeParse(values);
  if (move.success) return { kind: 'draft', draftId, move: move.data };
  context.addIssue({ code: 'custom', message: 'no move' });
  return z.NEVER;
});

/** Where the period of a briefing that is wanted as a file is read. */
function briefingFile(format: BriefingFormat): z.ZodType<Press, string[]> {
  return z
    .tuple([subscription, moment, moment])
    .transform(([id, from, to]) => ({ kind: 'briefing-file', format, id, from, to }) as const);
}

/** How each press is written: a letter, then its values between dots. Data of buttons that people still have must stay readable. */
const READERS: Readonly<Record<string, z.ZodType<Press, string[]>>> = {
  x: excerptPlace.transform((place) => ({ kind: 'open-excerpt', place }) as const),
  w: excerptPlace.transform((place) => ({ kind: 'widen-excerpt', place }) as const),
  s: z.tuple([whole, whole]).transform(([listingId, page]) => ({ kind: 'turn-search', listingId, page }) as const),
  o: z.tuple([whole]).transform(([page]) => ({ kind: 'turn-sources', page }) as const),
  l: z
    .union([z.tuple([z.literal('-')]).transform(() => null), z.tuple([language]).transform(([code]) => code)])
    .transform((code) => ({ kind: 'choose-language', language: code }) as const),
  f: z.tuple([]).transform(() => ({ kind: 'forget' }) as const),
  c: z.tuple([]).transform(() => ({ kind: 'cancel' }) as const),
  a: z.tuple([person]).transform(([id]) => ({ kind: 'ask-removal', personId: id }) as const),
  r: z.tuple([person]).transform(([id]) => ({ kind: 'remove', personId: id }) as const),
  p: z.tuple([whole]).transform(([articleId]) => ({ kind: 'ask-outlet', articleId }) as const),
  P: z.tuple([whole, whole]).transform(([articleId, place]) => ({ kind: 'correct-outlet', articleId, place }) as const),
  g: z.tuple([whole]).transform(([articleId]) => ({ kind: 'ask-language', articleId }) as const),
  G: z
    .tuple([whole, language])
    .transform(([articleId, code]) => ({ kind: 'correct-language', articleId, language: code }) as const),
  h: z
    .tuple([whole, whole])
    .transform(([articleId, version]) => ({ kind: 'show-changes', articleId, version }) as const),
  e: z.tuple([whole]).transform(([page]) => ({ kind: 'turn-feeds', page }) as const),
  E: z.tuple([whole, feedAction]).transform(([feedId, action]) => ({ kind: 'feed', feedId, action }) as const),
  u: z.tuple([]).transform(() => ({ kind: 'subscriptions' }) as const),
  U: z
    .tuple([subscription, z.enum(SUBSCRIPTION_ACTIONS)])
    .transform(([id, action]) => ({ kind: 'subscription', id, action }) as const),
  m: briefingFile('markdown'),
  M: briefingFile('pdf'),
  b: z
    .tuple([whole, subscription, z.enum(STORY_ACTIONS)])
    .transform(([story, id, action]) => ({ kind: 'story', story, id, action }) as const),
  v: z
    .tuple([whole, whole, z.enum(['again', 'leave'])])
    .transform(([first, last, action]) => ({ kind: 'undecided', first, last, action }) as const),
  d: draft,
};

/** A press as a button's data holds it: ASCII, at most 52 bytes, so that a signature fits behind it. */
export function writePress(press: Press): string {
  return valuesOf(press).join('.');
}

/** The press that data stand for; null where they stand for none, or are not written as `writePress` writes it. */
export function readPress(payload: string): Press | null {
  const [letter = '', ...values] = payload.split('.');
  const press = Object.hasOwn(READERS, letter) ? READERS[letter]?.safeParse(values).data : undefined;
  return press && writePress(press) === payload ? press : null;
}

function valuesOf(press: Press): readonly (string | number)[] {
  switch (press.kind) {
    case 'open-excerpt':
      return ['x', ...excerptValues(press.place)];
    case 'widen-excerpt':
      return ['w', ...excerptValues(press.place)];
    case 'turn-search':
      return ['s', press.listingId, press.page];
    case 'turn-sources':
      return ['o', press.page];
    case 'choose-language':
      return ['l', press.language ?? '-'];
    case 'forget':
      return ['f'];
    case 'cancel':
      return ['c'];
    case 'ask-removal':
      return ['a', press.personId];
    case 'remove':
      return ['r', press.personId];
    case 'ask-outlet':
      return ['p', press.articleId];
    case 'correct-outlet':
      return ['P', press.articleId, press.place];
    case 'ask-language':
      return ['g', press.articleId];
    case 'correct-language':
      return ['G', press.articleId, press.language];
    case 'show-changes':
      return ['h', press.articleId, press.version];
    case 'turn-feeds':
      return ['e', press.page];
    case 'feed':
      return ['E', press.feedId, FEED_ACTIONS[press.action]];
    case 'draft':
      return ['d', press.draftId, ...moveValues(press.move)];
    case 'subscriptions':
      return ['u'];
    case 'subscription':
      return ['U', press.id, press.action];
    case 'briefing-file':
      return [press.format === 'markdown' ? 'm' : 'M', press.id, press.from.getTime(), press.to.getTime()];
    case 'story':
      return ['b', press.story, press.id, press.action];
    case 'undecided':
      return ['v', press.first, press.last, press.action];
  }
}

function excerptValues({ articleId, passageNumber, quote, before, after }: ExcerptPlace): number[] {
  return [articleId, passageNumber, quote?.start ?? 0, quote?.end ?? 0, before, after];
}
