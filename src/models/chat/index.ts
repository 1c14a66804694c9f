export { OpenAIChat } from './open-ai-chat.js';
