import { type Citation, cite, type FigureDifference, type Statement, type StoryText } from '../../domain/index.js';
import type { LanguageCentres } from '../../index/index.js';
import type { StorableArticle } from '../../storage/index.js';
import type { StoryMaterial } from '../stories/index.js';
import { chooseSentences } from './choose-sentences.js';
import { differingFigures, type FigureInSentence } from './differing-figures.js';
import { type ComparedSentences, compareSentences, type StorySentence } from './sentences.js';
import type { StoryWish, StoryWriter } from './story-writer.js';

/** What is found in a story whoever it is told to. */
interface Analysis {
  readonly compared: ComparedSentences;
  readonly differing: readonly (readonly FigureInSentence[])[];
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
    const differences = differing.filter(isToldNow(wish)).map((group) => differenceOf(group, citations));
    return {
      headline,
      statements,
      citations: citations.all,
      alsoIn: outletsBeside(story.articles, citations.all),
      articles: story.size,
      origins: story.origins.filter((origin) => origin !== null),
      differing: differences,
    };
  }

  private analysisOf(story: StoryMaterial): Analysis {
    const known = this.analyses.get(story);
    if (known) return known;
    const compared = compareSentences(story, this.centres);
    const analysis = { compared, differing: differingFigures(compared) };
    this.analyses.set(story, analysis);
    return analysis;
  }
}

/** Citations as they are numbered, each sentence once. */
class Citations {
  readonly all: Citation[] = [];
  private readonly numbers = new Map<StorySentence, number>();

  /** The number, from 1, of a sentence's citation. */
  numberOf(sentence: StorySentence): number {
    const known = this.numbers.get(sentence);
    if (known !== undefined) return known;
    const { article, passage, span } = sentence;
    const number = this.all.push(cite({ articleId: article.articleId, passage, version: article.version }, span));
    this.numbers.set(sentence, number);
    return number;
  }
}

/** Where only what is new is told, a difference is told when somebody has brought a figure to it. */
function isToldNow({ newSince }: StoryWish): (group: readonly FigureInSentence[]) => boolean {
  return (group) => newSince === null || group.some(({ sentence }) => sentence.article.arrivedAt >= newSince);
}

function statementOf(sentence: StorySentence, citations: Citations): Statement {
  return { text: sentence.text, highlight: null, citations: [citations.numberOf(sentence)] };
}

function differenceOf(group: readonly FigureInSentence[], citations: Citations): FigureDifference {
  return {
    figures: group.map(({ figure, sentence }) => ({
      figure: figure.written,
      outlet: sentence.article.version.outlet ?? '',
      citation: citations.numberOf(sentence),
    })),
  };
}

/** The outlets that nothing is cited from, each once in each of its languages, in the order of the articles. */
function outletsBeside(articles: readonly StorableArticle[], cited: readonly Citation[]): StoryText['alsoIn'] {
  const told = new Set(cited.map(({ outlet }) => outlet));
  const beside = articles.flatMap(({ version: { outlet, language } }) =>
    outlet === null || told.has(outlet) ? [] : [{ outlet, language }],
  );
  return [...new Map(beside.map((one) => [`${one.language} ${one.outlet}`, one])).values()];
}
