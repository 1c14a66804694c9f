export { type ChatPatience, OpenAIChat } from './open-ai-chat.js';
