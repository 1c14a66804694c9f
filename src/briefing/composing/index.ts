export { ExtractingWriter } from './extracting-writer.js';
export { SharedTexts } from './shared-texts.js';
export { statementsInBriefingOf, type StoryWish, type StoryWriter } from './story-writer.js';
