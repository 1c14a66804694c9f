import type { Statement, StoryText } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import type { StoryMaterial } from '../stories/index.js';
import { chooseSentences } from './choose-sentences.js';
import { type ComparedSentences, compareSentences, type StorySentence } from './sentences.js';
import { Citations, storyFacts } from './story-facts.js';
import { type StoryFigure, storyFigures } from './story-figures.js';
import type { StoryWish, StoryWriter } from './story-writer.js';

/** What is found in a story whoever it is told to. */
interface Analysis {
  readonly compared: ComparedSentences;
  readonly differing: readonly (readonly StoryFigure[])[];
}

/** Words stories in sentences of their articles, word for word. */
export class ExtractingWriter implements StoryWriter {
  private readonly analyses = new WeakMap<StoryMaterial, Analysis>();

  constructor(private readonly centres: LanguageCentres) {}

  async write(story: StoryMaterial, wish: StoryWish): Promise<StoryText | null> {
    const { compared, differing } = this.analysisOf(story);
    const chosen = chooseSentences(compared, wish);
    if (!chosen) return null;
    const citations = new Citations();
    const headline = statementOf(chosen.headline, citations);
    const statements = chosen.statements.map((sentence) => statementOf(sentence, citations));
    return { kind: 'extracted', headline, statements, ...storyFacts(story, differing, wish, citations) };
  }

  /** What is found in a story, once. */
  analysisOf(story: StoryMaterial): Analysis {
    const known = this.analyses.get(story);
    if (known) return known;
    const compared = compareSentences(story, this.centres);
    const analysis = { compared, differing: storyFigures(compared) };
    this.analyses.set(story, analysis);
    return analysis;
  }
}

function statementOf(sentence: StorySentence, citations: Citations): Statement {
  return { text: sentence.text, highlight: null, citations: [citations.numberOf(sentence)] };
}
