import type { BriefedStory, Language } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import type { Storage } from '../../storage/index.js';
import { SharedTexts, statementsInBriefingOf, type StoryWriter } from '../composing/index.js';
import { readMaterial } from '../stories/index.js';
import { type Candidate, candidateOf } from './candidate.js';
import { chooseStories, nearness, type RatedStory } from './choose-stories.js';
import { type ArticleFilter, filterKey, passes } from './filters.js';
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

export interface EditionParts {
  readonly storage: Pick<Storage, 'stories'>;
  readonly centres: LanguageCentres;
  readonly writer: StoryWriter;
}

const WEIGHTS = {
  /** A story of three origins (2) is ahead of one that matches better, but has one origin (1). */
  importance: 1,
  match: 0.8,
  newness: 0.3,
  lessOf: 4,
  /** Something new is ahead of what goes on, among equals. */
  told: 0.3,
};
/** Stories that are compared with each other for one briefing; what comes after them would hardly be chosen. */
const COMPARED = { usually: 80, withLessOf: 300 };

/**
 * The stories of a period, as they are for all subscriptions whose briefings are due at its end. What is the same for several of them
 * is computed once: importance, topics, filters and the text of a story.
 *
 * @example
 * const edition = await Edition.open({ from, to }, { storage, centres, writer });
 * for (const wish of wishes) await edition.tell(wish);
 */
export class Edition {
  private readonly rated = new Map<string, readonly RatedStory[]>();
  private readonly filtered = new Map<string, readonly boolean[]>();
  private readonly matches = new Map<string, Float32Array>();
  private readonly writer: StoryWriter;

  private constructor(
    private readonly period: { readonly from: string; readonly to: string },
    private readonly candidates: readonly Candidate[],
    writer: StoryWriter,
  ) {
    this.writer = new SharedTexts(writer);
  }

  /**
   * Reads the stories of a period; some 30 KB of memory an article while the edition is in use.
   *
   * @param period ISO 8601 in UTC: `from` is in it, `to` is not; `from` is the earliest that any subscription's period begins at
   */
  static async open(
    period: { readonly from: string; readonly to: string },
    { storage, centres, writer }: EditionParts,
  ): Promise<Edition> {
    const stories = await storage.stories.inPeriod(period.from, period.to);
    const until = stories.map((story) => ({
      ...story,
      articles: story.articles.filter(({ arrivedAt }) => arrivedAt < period.to),
    }));
    const material = await readMaterial(until, storage);
    const candidates = material.map((story) => candidateOf(story, centres));
    return new Edition(period, candidates, writer);
  }

  /** The stories for a subscription, worded, in the order in which they are told. None on a day without any that fit. */
  async tell(wish: BriefingWish): Promise<BriefedStory[]> {
    const told: BriefedStory[] = [];
    const statements = statementsInBriefingOf(wish.stories);
    // Some of what goes on may bring nothing new: the next ones take its place.
    for (const { story } of this.choose(wish, wish.stories + wish.told.size)) {
      if (told.length === wish.stories) break;
      const continued = wish.told.has(story.id);
      const newSince = continued ? wish.from : null;
      const text = await this.writer.write(story, { language: wish.language, statements, newSince });
      if (text) told.push({ story: story.id, since: continued ? 'continued' : 'new', ...text });
    }
    return told;
  }

  private choose(wish: BriefingWish, count: number): Candidate[] {
    const rated = this.ratedFor(wish);
    if (wish.told.size === 0 && wish.lessOf.length === 0) return chooseStories(rated.slice(0, COMPARED.usually), count);
    const compared = rated.slice(0, wish.lessOf.length > 0 ? COMPARED.withLessOf : COMPARED.usually);
    const own = compared.map(({ candidate, score }) => ({ candidate, score: score - objections(candidate, wish) }));
    own.sort((a, b) => b.score - a.score);
    return chooseStories(own.slice(0, COMPARED.usually), count);
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
    rated.sort((a, b) => b.score - a.score || b.candidate.story.id - a.candidate.story.id);
    const kept = rated.slice(0, COMPARED.withLessOf);
    this.rated.set(key, kept);
    return kept;
  }

  /** Of each story, whether an article of the period passes the filter. */
  private passing(wish: BriefingWish): readonly boolean[] {
    const key = JSON.stringify([filterKey(wish), wish.from]);
    const known = this.filtered.get(key);
    if (known) return known;
    const passing = this.candidates.map(({ story }) => passes(story, wish, wish.from));
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

/** What one subscription alone has against a story. */
function objections({ story, vector }: Candidate, { told, lessOf }: BriefingWish): number {
  const nearest = lessOf.reduce((most, unwanted) => Math.max(most, nearness(vector, unwanted)), 0);
  return WEIGHTS.lessOf * nearest + (told.has(story.id) ? WEIGHTS.told : 0);
}
