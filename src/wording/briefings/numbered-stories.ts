import type { BriefedStory, Citation, Statement } from '../../domain/index.js';

/** A story whose citations go on counting where those of the story before it end. */
export interface NumberedStory {
  readonly story: BriefedStory;
  /** From 1. */
  readonly number: number;
  /** Each with its number in the whole briefing, from 1. */
  readonly citations: readonly { readonly number: number; readonly citation: Citation }[];
  /** The marks of a statement: `[3][4]`. */
  readonly marksOf: (statement: Statement) => string;
  /** The mark of a citation by its number in the story. */
  readonly markOf: (citation: number) => string;
}

/** Numbers the citations of a briefing through all of its stories: a number must lead to one source. */
export function numberedStories(stories: readonly BriefedStory[]): NumberedStory[] {
  let before = 0;
  return stories.map((story, place) => {
    const first = before;
    before += story.citations.length;
    const markOf = (citation: number): string => `[${first + citation}]`;
    return {
      story,
      number: place + 1,
      citations: story.citations.map((citation, index) => ({ number: first + index + 1, citation })),
      marksOf: ({ citations }) => citations.map(markOf).join(''),
      markOf,
    };
  });
}
