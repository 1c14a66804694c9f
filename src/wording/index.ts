export { differingFiguresLine } from './differing-figures.js';
export { english } from './en.js';
export { languageNameIn } from './names.js';
export { provenanceParts } from './provenance.js';
export type { Wording } from './wording.js';
export { SPOKEN_LANGUAGES, wordingFor } from './wordings.js';
export {
  type BriefingDocument,
  briefingDocument,
  briefingMarkdown,
  briefingOpening,
  type BriefingReader,
  type DocumentSource,
  type DocumentStory,
  type NumberedStory,
  numberedStories,
  storyNotes,
  uncomposedNotes,
} from './briefings/index.js';
