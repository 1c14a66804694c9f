export * from './answers.js';
export * from './faults.js';
export type { Answer } from './sites.js';
export { WebServer } from './web-server.js';
