import { z } from 'zod';
import { type Briefing, isSameModel, type Language, type StoryText, type SubscriptionId } from '../../domain/index.js';
import type { RetrievalModel } from '../../index/index.js';
import type { Storage } from '../../storage/index.js';
import {
  BRIEFING_WAIT_MS,
  Patience,
  systemWaitingClock,
  WaitingAllowance,
  type WaitingClock,
} from '../composing/index.js';
import type { BriefingMaker, BriefingRequest } from '../delivery/index.js';
import { lessOf, wantLessOf } from '../selection/index.js';
import { readMaterial } from '../stories/index.js';
import { type ModelTools, type StoryComposing, toolsFor } from './model-tools.js';

export interface BriefingDeskParts {
  readonly storage: Pick<Storage, 'stories' | 'wishes'>;
  /** Asked at each briefing, for the corpus may be re-embedded between two. */
  readonly currentModel: () => Promise<RetrievalModel>;
  /** Words stories with a chat model; where absent or null, they are told in quotes. */
  readonly composing?: StoryComposing | null;
  /** For how long is waited for it; where absent, by the machine's time. */
  readonly clock?: WaitingClock;
}

/** How often a briefing is begun again because the corpus was re-embedded meanwhile: once is rare. */
const RESTARTS = 2;
/** Statements beside the headline of a story that is told by itself. */
const STATEMENTS_OF_ONE = 3;
/** Of a briefing that was sent, what the next one has to know. */
const sentSchema = z.object({ stories: z.array(z.object({ story: z.int() })) });

/** Makes briefings: finds the stories of a period, chooses those for a subscription, and has them worded. */
export class BriefingDesk implements BriefingMaker {
  private isInUse = false;
  /** What was made for the model that the last briefing was made with. */
  private tools: ModelTools | null = null;
  private readonly clock: WaitingClock;
  private readonly allowance: WaitingAllowance;
  private isClosed = false;

  constructor(private readonly parts: BriefingDeskParts) {
    this.clock = parts.clock ?? systemWaitingClock;
    this.allowance = new WaitingAllowance(this.clock);
  }

  /** A briefing as it is due; null where there is nothing to tell and the subscriber prefers silence. */
  async make(request: BriefingRequest): Promise<Briefing | null> {
    const briefing = await this.allowance.spend(BRIEFING_WAIT_MS, async (patience) => this.tell(request, patience));
    return briefing.stories.length === 0 && request.subscription.emptyDay === 'silence' ? null : briefing;
  }

  /** A briefing, and be it without stories, for somebody who waits for it. */
  async show(request: BriefingRequest): Promise<Briefing> {
    return this.tell(request, new Patience(BRIEFING_WAIT_MS, this.clock));
  }

  /** Has the stories worded that a briefing would tell: one that is due soon finds them in their words. */
  async prepare(request: BriefingRequest, longestMs: number): Promise<void> {
    await this.tell(request, new Patience(longestMs, this.clock));
  }

  /** Gives memory back where no briefing was made since the last time that this was called. */
  rest(): void {
    if (!this.isInUse) this.tools?.editions.forget();
    this.isInUse = false;
  }

  /** Waits no longer for a chat model, from now on: what is being made is told in quotes. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.tools?.close();
  }

  /**
   * One story as it stands now, whole; null where it is no longer there.
   *
   * @param isAwaited whether a chat model may be waited for; else it is in its words where these are there already
   */
  async tellStory(
    story: number,
    language: Language,
    isAwaited: boolean,
  ): Promise<(StoryText & { readonly articleIds: number[] }) | null> {
    const { storage } = this.parts;
    const patience = new Patience(isAwaited ? BRIEFING_WAIT_MS : 0, this.clock);
    return this.withTools(async ({ writer }) => {
      const [material] = await readMaterial(await storage.stories.byId([story]), storage);
      if (!material) return null;
      const text = await writer.write(material, { language, statements: STATEMENTS_OF_ONE, newSince: null }, patience);
      return text && { ...text, articleIds: material.articles.map(({ articleId }) => articleId) };
    });
  }

  /** Keeps that a subscription wants less of what a story is about. False where the story is no longer there. */
  async wantLessOf(subscription: SubscriptionId, story: number): Promise<boolean> {
    return this.withTools(async (tools) => wantLessOf({ subscription, story }, tools));
  }

  private async tell(request: BriefingRequest, patience: Patience): Promise<Briefing> {
    this.isInUse = true;
    return this.withTools(async (tools) => tell(request, patience, tools));
  }

  /** Does something with the vectors of one model: again where they were replaced meanwhile, for what came of it may be of both. */
  private async withTools<T>(work: (tools: ModelTools) => Promise<T>): Promise<T> {
    for (let restarts = 0; ; restarts++) {
      const tools = await this.currentTools();
      const [done] = await Promise.allSettled([work(tools)]);
      const last = restarts === RESTARTS || (await this.currentTools()) === tools;
      if (last && done.status === 'rejected') throw done.reason;
      if (last && done.status === 'fulfilled') return done.value;
    }
  }

  private async currentTools(): Promise<ModelTools> {
    const model = await this.parts.currentModel();
    if (this.tools && isSameModel(this.tools.model, model.embedder.model)) return this.tools;
    void this.tools?.close();
    const { storage, composing = null } = this.parts;
    this.tools = toolsFor(model, storage, this.isClosed ? null : composing);
    return this.tools;
  }
}

async function tell(request: BriefingRequest, patience: Patience, tools: ModelTools): Promise<Briefing> {
  const { subscription, localDay, from, to, late, skipped } = request;
  const { id, topic, outlets, languages, quotedOutlets, stories, language } = subscription;
  const edition = await tools.editions.get(from, to);
  const wish = {
    topic: topic.kind === 'words' ? await tools.topics.get({ words: topic.words, language }) : null,
    outlets,
    languages,
    quotedOutlets,
    stories,
    language,
    from: from.toISOString(),
    told: storiesOf(request.previous),
    lessOf: await lessOf(id, tools),
  };
  const told = await edition.tell(wish, patience);
  const period = { from: from.toISOString(), to: to.toISOString() };
  return { subscription: id, localDay, ...period, late, skipped, stories: told };
}

function storiesOf(previous: string | null): ReadonlySet<number> {
  if (previous === null || previous === '') return new Set();
  return new Set(sentSchema.parse(JSON.parse(previous)).stories.map(({ story }) => story));
}
