export {
  type BriefingDocument,
  briefingDocument,
  type DocumentSource,
  type DocumentStory,
} from './briefing-document.js';
export { briefingMarkdown } from './briefing-markdown.js';
export { briefingOpening, type BriefingReader, storyNotes, uncomposedNotes } from './briefing-parts.js';
export { type NumberedStory, numberedStories } from './numbered-stories.js';
