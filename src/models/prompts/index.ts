export { Fence, type RandomMark } from './fence.js';
export { Prompts } from './prompts.js';
