import type { StoryText } from '../../domain/index.js';
import type { StoryMaterial } from '../stories/index.js';
import type { StoryWish, StoryWriter } from './story-writer.js';

/** Has each story worded once for all who wish the same of it, as long as it is in use. */
export class SharedTexts implements StoryWriter {
  private readonly texts = new WeakMap<StoryMaterial, Map<string, Promise<StoryText | null>>>();

  constructor(private readonly writer: StoryWriter) {}

  async write(story: StoryMaterial, wish: StoryWish): Promise<StoryText | null> {
    const ofStory = this.texts.get(story) ?? new Map<string, Promise<StoryText | null>>();
    this.texts.set(story, ofStory);
    const key = `${wish.language} ${wish.statements} ${wish.newSince ?? ''}`;
    const known = ofStory.get(key);
    if (known) return known;
    const text = this.writer.write(story, wish);
    ofStory.set(key, text);
    // A failure is told to whoever waits for it; the next one may have better luck.
    text.catch(() => ofStory.delete(key));
    return text;
  }
}
