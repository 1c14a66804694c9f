import { randomBytes } from 'node:crypto';
import type { ChatConfig } from './config.js';
import type { ChatPatience } from './models/chat/index.js';
import { type ChatModel, Prompts, type RandomMark } from './models/index.js';

/** A chat model and what it is told. */
export interface OpenChat {
  readonly config: ChatConfig;
  readonly model: ChatModel;
  readonly prompts: Prompts;
  readonly randomMark: RandomMark;
}

/**
 * Loads what asking a chat model needs, which is much, and is left out where none is configured. Nothing is asked yet.
 *
 * @param patience where it differs from what is usual
 * @throws PromptFilesError
 */
export async function openChat(
  config: ChatConfig,
  promptsFolder: string,
  patience: Partial<ChatPatience> = {},
): Promise<OpenChat> {
  const [{ OpenAIChat }, prompts] = await Promise.all([import('./models/chat/index.js'), Prompts.read(promptsFolder)]);
  const model = new OpenAIChat(config, { now: () => performance.now(), random: Math.random, patience });
  return { config, model, prompts, randomMark };
}

/** 72 bits: no article that is stored can know it. */
function randomMark(): string {
  return randomBytes(9).toString('hex');
}
