export * from './answers.js';
export * from './faults.js';
export type { Addresses, Answer, SeenRequest } from './sites.js';
export { WebServer } from './web-server.js';
