import type { StoryText } from '../../domain/index.js';
import type { StoryMaterial } from '../stories/index.js';
import type { Patience } from './patience.js';
import type { StoryWish, StoryWriter } from './story-writer.js';

/** Stories that are read at once stay in memory for the next wish: who is told of one in another language asks soon. */
const MOST_MATERIAL = 200;

/** Has each story worded once for all who wish the same of it. */
export class SharedTexts {
  private readonly texts = new Map<string, Promise<StoryText | null>>();
  /** By the time of their last use. */
  private readonly material = new Map<number, Promise<StoryMaterial | null>>();

  /** @param read gives a story with its articles, null where it is gone */
  constructor(
    private readonly writer: StoryWriter,
    private readonly read: (story: number) => Promise<StoryMaterial | null>,
  ) {}

  /**
   * The text of a story; null where there is nothing to tell.
   *
   * @param patience how long is waited for a chat model, by whoever is the first to wish this
   */
  async get(story: number, wish: StoryWish, patience: Patience): Promise<StoryText | null> {
    const key = `${story} ${wish.language} ${wish.statements} ${wish.newSince ?? ''}`;
    const known = this.texts.get(key);
    if (known) return known;
    const text = this.write(story, wish, patience);
    this.texts.set(key, text);
    text
      .then((written) => {
        // For the next one it may be ready.
        if (written?.kind === 'extracted' && written.uncomposed === 'out-of-time') this.texts.delete(key);
      })
      // Whoever waits for it is told of a failure; the next one may have better luck.
      .catch(() => this.texts.delete(key));
    return text;
  }

  private async write(story: number, wish: StoryWish, patience: Patience): Promise<StoryText | null> {
    const material = await this.materialOf(story);
    return material && this.writer.write(material, wish, patience);
  }

  private async materialOf(story: number): Promise<StoryMaterial | null> {
    const material = this.material.get(story) ?? this.read(story);
    this.material.delete(story);
    this.material.set(story, material);
    material.catch(() => this.material.delete(story));
    const [oldest] = this.material.keys();
    if (this.material.size > MOST_MATERIAL && oldest !== undefined) this.material.delete(oldest);
    return material;
  }
}
