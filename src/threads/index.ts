export { WorkerClient } from './client.js';
export { serve, Transfer } from './serve.js';
