export { createOutput } from './program/output.js';
export { run, type RunOptions } from './program/run.js';
