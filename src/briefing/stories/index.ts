export { StoryKeeper } from './story-keeper.js';
