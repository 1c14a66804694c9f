export { type Patience } from './attempts.js';
export { type ChatParts, OpenAIChat } from './open-ai-chat.js';
