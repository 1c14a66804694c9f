import { type Citation, cite, figureDifference, type StoryText } from '../../domain/index.js';
import type { StorableArticle } from '../../storage/index.js';
import type { StoryMaterial } from '../stories/index.js';
import type { StorySentence } from './sentences.js';
import type { StoryFigure } from './story-figures.js';
import type { StoryWish } from './story-writer.js';

/** Citations as they are numbered, each sentence once. */
export class Citations {
  readonly all: Citation[];

  /** @param before those that have the first numbers */
  constructor(before: readonly Citation[] = []) {
    this.all = [...before];
  }

  /** The number, from 1, of a sentence's citation. */
  numberOf({ article: { articleId, version }, passage, span }: StorySentence): number {
    const citation = cite({ articleId, passage, version }, span);
    const known = this.all.findIndex((other) => isSameRun(citation, other));
    return known < 0 ? this.all.push(citation) : known + 1;
  }
}

/** What is told of a story beside its headline and statements. */
type StoryFacts = Pick<StoryText, 'citations' | 'alsoIn' | 'articles' | 'origins' | 'differing'>;

/**
 * What is told of a story in whatever words it is told.
 *
 * @param differing the figures on which its outlets differ
 * @param citations those of headline and statements
 */
export function storyFacts(
  story: StoryMaterial,
  differing: readonly (readonly StoryFigure[])[],
  wish: StoryWish,
  citations: Citations,
): StoryFacts {
  const differences = differing
    .filter(isToldNow(wish))
    .map((group) => figureDifference(group, (sentence) => citations.numberOf(sentence)));
  return {
    citations: citations.all,
    alsoIn: outletsBeside(story.articles, citations.all),
    articles: story.size,
    origins: story.origins.filter((origin) => origin !== null),
    differing: differences,
  };
}

function isSameRun(a: Citation, b: Citation): boolean {
  return a.article === b.article && a.version === b.version && a.start === b.start && a.end === b.end;
}

/** Where only what is new is told, a difference is told when somebody has brought a figure to it. */
function isToldNow({ newSince }: StoryWish): (group: readonly StoryFigure[]) => boolean {
  return (group) => newSince === null || group.some(({ sentence }) => sentence.article.arrivedAt >= newSince);
}

/** The outlets that nothing is cited from, each once in each of its languages, in the order of the articles. */
function outletsBeside(articles: readonly StorableArticle[], cited: readonly Citation[]): StoryText['alsoIn'] {
  const told = new Set(cited.map(({ outlet }) => outlet));
  const beside = articles.flatMap(({ version: { outlet, language } }) =>
    outlet === null || told.has(outlet) ? [] : [{ outlet, language }],
  );
  return [...new Map(beside.map((one) => [`${one.language} ${one.outlet}`, one])).values()];
}
