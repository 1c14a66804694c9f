import type { BriefedStory, Language, Story } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import type { Storage } from '../../storage/index.js';
import { type Patience, SharedTexts, statementsInBriefingOf, type StoryWriter } from '../composing/index.js';
import { readMaterial } from '../stories/index.js';
import { type Candidate, candidateOf } from './candidate.js';
import { inOrderOfWorth, Nearness, nearnessOf, type RatedStory, taken } from './choose-stories.js';
import { type ArticleFilter, articlesPassing, filterKey } from './filters.js';
import { topicMatches } from './topic-match.js';
import type { ComparableTopic } from './topics.js';

/** What one subscription is to be told. */
export interface BriefingWish extends ArticleFilter {
  /** Null for everything. */
  readonly topic: ComparableTopic | null;
  /** The most stories. */
  readonly stories: number;
  /** The language of the briefing. */
  readonly language: Language;
  /** When the period begins, ISO 8601 in UTC: the end of the last briefing's, not before the edition's. */
  readonly from: string;
  /** Ids of the stories of the last briefing: of them only what is new is told. */
  readonly told: ReadonlySet<number>;
  /** Vectors of stories that less like them is wanted of. */
  readonly lessOf: readonly Float32Array[];
}

/** Of arrivals, ISO 8601 in UTC: `from` is in it, `to` is not. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface EditionParts {
  readonly storage: Pick<Storage, 'stories'>;
  readonly centres: LanguageCentres;
  readonly writer: StoryWriter;
}

/** Stories that a chat model is asked to word at once. */
const WORDED_AT_ONCE = 4;

const WEIGHTS = {
  /** A story of three origins (2) is ahead of one that matches better, but has one origin (1). */
  importance: 1,
  match: 0.8,
  newness: 0.3,
  lessOf: 4,
  /** Something new is ahead of what goes on, among equals. */
  told: 0.3,
};
/** Stories read at once. */
const BATCH = 200;
/** Stories that are compared with each other for one briefing; what comes after them would hardly be chosen. */
const COMPARED = { usually: 80, withLessOf: 300 };

/**
 * The stories of a period, as they are for all subscriptions whose briefings are due at its end. What is the same for several of them
 * is computed once: importance, topics, filters and the text of a story.
 *
 * @example
 * const edition = await Edition.open({ from, to }, { storage, centres, writer });
 * for (const wish of wishes) await edition.tell(wish, patience);
 */
export class Edition {
  private readonly rated = new Map<string, readonly RatedStory[]>();
  private readonly filtered = new Map<string, readonly boolean[]>();
  private readonly matches = new Map<string, Float32Array>();
  private readonly nearness: Nearness;

  private constructor(
    private readonly period: Period,
    private readonly candidates: readonly Candidate[],
    private readonly texts: SharedTexts,
  ) {
    this.nearness = new Nearness(candidates.length);
  }

  /**
   * Reads the stories of a period; some 10 KB of memory a story while the edition is in use.
   *
   * @param period `from` is the earliest that any subscription's period begins at
   */
  static async open(period: Period, parts: EditionParts): Promise<Edition> {
    const { storage, centres, writer } = parts;
    const stories = (await storage.stories.inPeriod(period.from, period.to)).map(upTo(period.to));
    const candidates: Candidate[] = [];
    const origins = new Map<number, readonly (string | null)[]>();
    for (let start = 0; start < stories.length; start += BATCH) {
      const material = await readMaterial(stories.slice(start, start + BATCH), storage);
      for (const story of material) {
        candidates.push(candidateOf(story, candidates.length, centres));
        origins.set(story.id, story.origins);
      }
    }
    const byId = new Map(stories.map((story) => [story.id, story]));
    const texts = new SharedTexts(writer, async (id) => {
      const story = byId.get(id);
      const [material] = story ? await readMaterial([story], storage, origins) : [];
      return material ?? null;
    });
    return new Edition(period, candidates, texts);
  }

  /**
   * The stories for a subscription, worded, in the order in which they are told. None on a day without any that fit.
   *
   * @param patience how long is waited for a chat model, where there is one
   */
  async tell(wish: BriefingWish, patience: Patience): Promise<BriefedStory[]> {
    const told: BriefedStory[] = [];
    const statements = statementsInBriefingOf(wish.stories);
    const tell = async ({ story }: Candidate): Promise<BriefedStory[]> => {
      const continued = wish.told.has(story);
      const newSince = continued ? wish.from : null;
      const text = await this.texts.get(story, { language: wish.language, statements, newSince }, patience);
      return text ? [{ story, since: continued ? 'continued' : 'new', ...text }] : [];
    };
    const order = inOrderOfWorth(this.ratedForOne(wish), this.nearness);
    while (told.length < wish.stories) {
      const next = taken(order, Math.min(WORDED_AT_ONCE, wish.stories - told.length));
      if (next.length === 0) break;
      // What goes on may bring nothing new: the next one takes its place.
      told.push(...(await Promise.all(next.map(tell))).flat());
    }
    return told;
  }

  /** The stories that one subscription may be told, best first. */
  private ratedForOne(wish: BriefingWish): readonly RatedStory[] {
    const rated = this.ratedFor(wish);
    if (wish.told.size === 0 && wish.lessOf.length === 0) return rated.slice(0, COMPARED.usually);
    const compared = rated.slice(0, wish.lessOf.length > 0 ? COMPARED.withLessOf : COMPARED.usually);
    const own = compared.map(({ candidate, score }) => ({ candidate, score: score - objections(candidate, wish) }));
    own.sort((a, b) => b.score - a.score);
    return own.slice(0, COMPARED.usually);
  }

  /** The stories that fit a subscription, best first, as they are for all that follow the same. */
  private ratedFor(wish: BriefingWish): readonly RatedStory[] {
    const key = JSON.stringify([filterKey(wish), wish.from, wish.topic?.key ?? null]);
    const known = this.rated.get(key);
    if (known) return known;
    const passing = this.passing(wish);
    const matches = wish.topic && this.matchesOf(wish.topic);
    const rated = this.candidates.flatMap((candidate, place): RatedStory[] => {
      const match = matches ? (matches[place] ?? 0) : 1;
      if (!passing[place] || match === 0) return [];
      const score =
        WEIGHTS.importance * candidate.importance +
        WEIGHTS.match * match +
        WEIGHTS.newness * this.newness(candidate, wish.from);
      return [{ candidate, score }];
    });
    rated.sort((a, b) => b.score - a.score || b.candidate.story - a.candidate.story);
    const kept = rated.slice(0, COMPARED.withLessOf);
    this.rated.set(key, kept);
    return kept;
  }

  /** Of each story, whether an article of the period passes the filter. */
  private passing(wish: BriefingWish): readonly boolean[] {
    const key = JSON.stringify([filterKey(wish), wish.from]);
    const known = this.filtered.get(key);
    if (known) return known;
    const passes = articlesPassing(wish, wish.from);
    const passing = this.candidates.map(({ articles }) => articles.some(passes));
    this.filtered.set(key, passing);
    return passing;
  }

  private matchesOf(topic: ComparableTopic): Float32Array {
    const known = this.matches.get(topic.key) ?? topicMatches(topic, this.candidates);
    this.matches.set(topic.key, known);
    return known;
  }

  /** 0 at the beginning of a subscription's period, 1 at its end. */
  private newness({ lastSeenAt }: Candidate, from: string): number {
    const start = Date.parse(from);
    const length = Date.parse(this.period.to) - start;
    return length <= 0 ? 1 : Math.max(0, (Date.parse(lastSeenAt) - start) / length);
  }
}

/** A story as it was at the end of a period. */
function upTo(end: string): (story: Story) => Story {
  return (story) => ({ ...story, articles: story.articles.filter(({ arrivedAt }) => arrivedAt < end) });
}

/** What one subscription alone has against a story. */
function objections({ story, vector }: Candidate, { told, lessOf }: BriefingWish): number {
  const nearest = lessOf.reduce((most, unwanted) => Math.max(most, nearnessOf(vector, unwanted)), 0);
  return WEIGHTS.lessOf * nearest + (told.has(story) ? WEIGHTS.told : 0);
}
