export type { ChatModel, ChatPrompt, ChatRequest, ReplyWay, TokenUsage } from './chat/chat-model.js';
export { EmbeddedModel } from './embedded-model.js';
export { EndpointModel } from './endpoint/endpoint-model.js';
export type { LoadedModel } from './loaded-model.js';
export { Fence, Prompts, type RandomMark } from './prompts/index.js';
