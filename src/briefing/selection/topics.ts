import type { Embedder, Language } from '../../domain/index.js';
import { type LanguageCentres, tokenizeWords } from '../../index/index.js';
import type { Storage, WrittenTopic } from '../../storage/index.js';

/** A topic as stories are compared with it. */
export interface ComparableTopic {
  /** Names the topic: topics with one key are the same. */
  readonly key: string;
  /** Its centred vector, of length 1. */
  readonly vector: Float32Array;
  /** What it is made of, folded and stemmed; words of two letters are left out. */
  readonly words: readonly string[];
}

export interface TopicParts {
  readonly storage: Pick<Storage, 'wishes'>;
  readonly embedder: Pick<Embedder, 'model' | 'embedQuestion'>;
  readonly centres: LanguageCentres;
}

const SHORTEST_WORD = 3;

/** The topics that people follow, each embedded once and kept in the database. */
export class Topics {
  private kept: Map<string, Float32Array> | null = null;
  private readonly topics = new Map<string, ComparableTopic>();

  constructor(private readonly parts: TopicParts) {}

  /** A topic by the words that somebody wrote; a new one is embedded, which takes some 10 ms. */
  async get(written: WrittenTopic): Promise<ComparableTopic> {
    const topic = { words: written.words.trim(), language: written.language };
    const key = `${topic.language} ${topic.words}`;
    const known = this.topics.get(key);
    if (known) return known;
    const vector = await this.vectorOf(key, topic);
    const made = {
      key,
      vector: this.parts.centres.centred(vector, 'questions', topic.language),
      words: topicWords(topic.words, topic.language),
    };
    this.topics.set(key, made);
    return made;
  }

  private async vectorOf(key: string, topic: WrittenTopic): Promise<Float32Array> {
    const { storage, embedder } = this.parts;
    this.kept ??= new Map(
      (await storage.wishes.topicVectors(embedder.model)).map(({ words, language, vector }) => [
        `${language} ${words}`,
        vector,
      ]),
    );
    const kept = this.kept.get(key);
    if (kept) return kept;
    const vector = await embedder.embedQuestion(topic.words);
    await storage.wishes.keepTopicVector(topic, vector, embedder.model);
    this.kept.set(key, vector);
    return vector;
  }
}

/** The words that a text is found by in its language. */
export function topicWords(text: string, language: Language): string[] {
  const { words } = tokenizeWords(text, language);
  return [...new Set(words.split(' ').filter((word) => word.length >= SHORTEST_WORD))];
}
