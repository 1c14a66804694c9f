export { createOutput } from './program/output.js';
export { run } from './program/run.js';
