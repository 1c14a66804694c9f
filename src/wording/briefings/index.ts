export { briefingMarkdown } from './briefing-markdown.js';
export {
  briefingOpening,
  type BriefingOpening,
  type BriefingReader,
  storyNotes,
  type StoryNotes,
} from './briefing-parts.js';
export { type NumberedStory, numberedStories } from './numbered-stories.js';
