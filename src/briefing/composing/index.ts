export { ComposingWriter, type ComposingWriterParts } from './composing-writer.js';
export { ExtractingWriter } from './extracting-writer.js';
export { BRIEFING_WAIT_MS, Patience, systemWaitingClock, type WaitingClock } from './patience.js';
export { SharedTexts } from './shared-texts.js';
export type { StoryComposer } from './story-composer.js';
export { statementsInBriefingOf, type StoryWish, type StoryWriter } from './story-writer.js';
export { WaitingAllowance } from './waiting-allowance.js';
