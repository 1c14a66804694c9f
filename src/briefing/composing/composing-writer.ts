import { createHash } from 'node:crypto';
import type { StoryText } from '../../domain/index.js';
import type { StoryMaterial } from '../stories/index.js';
import type { ExtractingWriter } from './extracting-writer.js';
import type { Patience } from './patience.js';
import type { StorySentence } from './sentences.js';
import { sentencesToWord } from './sentences-to-word.js';
import type { StoryComposer, StoryComposition, StoryRequest, StorySource } from './story-composer.js';
import { Citations, storyFacts } from './story-facts.js';
import type { StoryWish, StoryWriter } from './story-writer.js';

export interface ComposingWriterParts {
  readonly extracting: ExtractingWriter;
  readonly composer: StoryComposer;
  /** Told of what the composer throws: the story is told in quotes all the same. */
  readonly onFault: (error: unknown) => void;
}

/** Compositions that are kept: stories of a day in several languages and lengths, those worded ahead of time among them. */
const MOST_KEPT = 2_000;

/**
 * Has a chat model word stories in the language that is wished, and tells them in sentences of their articles where it does not, or not in
 * time. What it has worded once is told to everyone who wishes the same, as long as the articles are the same.
 */
export class ComposingWriter implements StoryWriter {
  /** By the time of their last use; those under way among them. */
  private readonly compositions = new Map<string, Promise<StoryComposition>>();
  private readonly running = new Set<Promise<StoryComposition>>();
  private readonly closing = new AbortController();

  constructor(private readonly parts: ComposingWriterParts) {}

  async write(story: StoryMaterial, wish: StoryWish, patience: Patience): Promise<StoryText | null> {
    const extracted = await this.parts.extracting.write(story, wish);
    if (extracted?.kind !== 'extracted') return extracted;
    const composition = this.compositionOf(story, wish, patience);
    const outcome = composition && (await patience.await(composition));
    if (!outcome || this.isClosing(outcome)) return { ...extracted, uncomposed: 'out-of-time' };
    if (outcome.kind === 'composed') return this.composed(story, wish, outcome) ?? extracted;
    if (outcome.why === null) return extracted;
    // Stories have no budget of a person's own.
    return { ...extracted, uncomposed: outcome.why === 'own-budget-spent' ? 'budget-spent' : outcome.why };
  }

  /** Asks no more, gives up what is being asked, and waits until that has ended. */
  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.running);
  }

  /** A composition that is there, under way or begun; null where it would have to be begun and nobody waits for it. */
  private compositionOf(story: StoryMaterial, wish: StoryWish, patience: Patience): Promise<StoryComposition> | null {
    const key = keyOf(story, wish);
    const known = this.compositions.get(key);
    if (!known && (patience.isOver || this.closing.signal.aborted)) return null;
    const composition = known ?? this.begin(story, wish, key);
    this.compositions.delete(key);
    this.compositions.set(key, composition);
    const [oldest] = this.compositions.keys();
    if (this.compositions.size > MOST_KEPT && oldest !== undefined) this.compositions.delete(oldest);
    return composition;
  }

  private begin(story: StoryMaterial, wish: StoryWish, key: string): Promise<StoryComposition> {
    const composition = this.compose(story, wish).then((outcome) => {
      this.running.delete(composition);
      // What had a passing cause is tried again for the next one.
      if (outcome.kind === 'left' && outcome.why !== null) this.compositions.delete(key);
      return outcome;
    });
    this.running.add(composition);
    return composition;
  }

  private async compose(story: StoryMaterial, wish: StoryWish): Promise<StoryComposition> {
    const { composer, extracting, onFault } = this.parts;
    const { signal } = this.closing;
    const { compared, differing } = extracting.analysisOf(story);
    try {
      return await composer.compose({ ...materialOf(sentencesToWord(compared, differing, wish), wish), signal });
    } catch (error) {
      if (!signal.aborted) onFault(error);
      return { kind: 'left', why: 'model-unavailable' };
    }
  }

  private composed(
    story: StoryMaterial,
    wish: StoryWish,
    { statements: [headline, ...statements], citations }: Extract<StoryComposition, { kind: 'composed' }>,
  ): StoryText | null {
    if (!headline) return null;
    const { differing } = this.parts.extracting.analysisOf(story);
    return { kind: 'composed', headline, statements, ...storyFacts(story, differing, wish, new Citations(citations)) };
  }

  private isClosing({ kind }: StoryComposition): boolean {
    return this.closing.signal.aborted && kind === 'left';
  }
}

/** Sentences with the passages that they stand in. */
function materialOf(
  sentences: readonly StorySentence[],
  { language, statements, newSince }: StoryWish,
): Omit<StoryRequest, 'signal'> {
  const sources = new Map<StorySentence['passage'], StorySource>();
  const told = sentences.map(({ article: { articleId, version }, passage, span }) => {
    const source = sources.get(passage) ?? { articleId, version, passage };
    sources.set(passage, source);
    return { source, span };
  });
  return {
    language,
    sources: [...sources.values()],
    sentences: told,
    isBound: newSince !== null,
    most: statements + 1,
  };
}

/** The same for the same articles, in the same versions and with the same provenance, and the same wish. */
function keyOf({ articles }: StoryMaterial, { language, statements, newSince }: StoryWish): string {
  const told = articles.map(({ articleId, arrivedAt, version }) => [articleId, arrivedAt, version]);
  return createHash('sha256')
    .update(JSON.stringify([language, statements, newSince, told]))
    .digest('base64');
}
