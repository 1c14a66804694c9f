export { articleVector, leadingText } from './likeness/traits.js';
export { readMaterial, type StoryMaterial } from './material.js';
export { StoryKeeper } from './story-keeper.js';
