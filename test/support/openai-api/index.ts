export { type Behaviour, fails, replies } from './behaviour.js';
export type { ChatCall } from './chat-request.js';
export { type OpenAIApi, startOpenAIApi, TOKENS_OF_REPLY } from './open-ai-api.js';
