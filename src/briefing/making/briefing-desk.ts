import { z } from 'zod';
import type { Briefing, Embedder, Language, StoryText, SubscriptionId } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import type { Storage } from '../../storage/index.js';
import { ExtractingWriter, type StoryWriter } from '../composing/index.js';
import type { BriefingMaker, BriefingRequest } from '../delivery/index.js';
import { Editions, Topics, wantLessOf } from '../selection/index.js';
import { readMaterial, StoryKeeper } from '../stories/index.js';

export interface BriefingDeskParts {
  readonly storage: Pick<Storage, 'stories' | 'wishes'>;
  readonly embedder: Pick<Embedder, 'embedQuestion'>;
  readonly centres: LanguageCentres;
}

/** Statements beside the headline of a story that is told by itself. */
const STATEMENTS_OF_ONE = 3;
/** Of a briefing that was sent, what the next one has to know. */
const sentSchema = z.object({ stories: z.array(z.object({ story: z.int() })) });

/** Makes briefings: finds the stories of a period, chooses those for a subscription, and has them worded. */
export class BriefingDesk implements BriefingMaker {
  private isInUse = false;
  private readonly editions: Editions;
  private readonly topics: Topics;
  private readonly writer: StoryWriter;

  constructor(private readonly parts: BriefingDeskParts) {
    const keeper = new StoryKeeper(parts);
    this.writer = new ExtractingWriter(parts.centres);
    this.topics = new Topics(parts);
    this.editions = new Editions({ ...parts, keeper, writer: this.writer });
  }

  /** A briefing as it is due; null where there is nothing to tell and the subscriber prefers silence. */
  async make(request: BriefingRequest): Promise<Briefing | null> {
    const briefing = await this.show(request);
    return briefing.stories.length === 0 && request.subscription.emptyDay === 'silence' ? null : briefing;
  }

  /** A briefing, and be it without stories. */
  async show(request: BriefingRequest): Promise<Briefing> {
    const { subscription, localDay, from, to, late, skipped } = request;
    const { id, topic, outlets, languages, quotedOutlets, stories, language } = subscription;
    this.isInUse = true;
    const edition = await this.editions.get(from, to);
    const lessOf = (await this.parts.storage.wishes.lessOf([id])).get(id) ?? [];
    const told = await edition.tell({
      topic: topic.kind === 'words' ? await this.topics.get({ words: topic.words, language }) : null,
      outlets,
      languages,
      quotedOutlets,
      stories,
      language,
      from: from.toISOString(),
      told: storiesOf(request.previous),
      lessOf,
    });
    const period = { from: from.toISOString(), to: to.toISOString() };
    return { subscription: id, localDay, ...period, late, skipped, stories: told };
  }

  /** Gives memory back where no briefing was made since the last time that this was called. */
  rest(): void {
    if (!this.isInUse) this.editions.forget();
    this.isInUse = false;
  }

  /** One story as it stands now, whole; null where it is no longer there. */
  async tellStory(story: number, language: Language): Promise<(StoryText & { readonly articleIds: number[] }) | null> {
    const { storage } = this.parts;
    const [material] = await readMaterial(await storage.stories.byId([story]), storage);
    if (!material) return null;
    const text = await this.writer.write(material, { language, statements: STATEMENTS_OF_ONE, newSince: null });
    return text && { ...text, articleIds: material.articles.map(({ articleId }) => articleId) };
  }

  /** Keeps that a subscription wants less of what a story is about. False where the story is no longer there. */
  async wantLessOf(subscription: SubscriptionId, story: number): Promise<boolean> {
    return wantLessOf({ subscription, story }, this.parts);
  }
}

function storiesOf(previous: string | null): ReadonlySet<number> {
  if (previous === null || previous === '') return new Set();
  return new Set(sentSchema.parse(JSON.parse(previous)).stories.map(({ story }) => story));
}
