import { z } from 'zod';
import type { ChatConfig } from './config.js';
import type { ReplyWay } from './models/index.js';
import { openChat } from './open-chat.js';

/** How a chat model did when it was tried. */
export interface ChatTrial {
  /** How it is made to reply in a form. */
  readonly way: ReplyWay;
  readonly tokens: number;
}

const FORM = z.object({ city: z.string() });
/** The first time shows what the endpoint takes, the second what it is asked for from then on. */
const TIMES = 2;

/**
 * Asks a chat model something small, to see whether it can be used.
 *
 * @throws {ChatModelError | PromptFilesError} by cause
 */
export async function tryChat(config: ChatConfig, promptsFolder: string): Promise<ChatTrial> {
  // Who looks for a fault wants to know the first one.
  const { model } = await openChat(config, promptsFolder, { attempts: 1 });
  let tokens = 0;
  for (let time = 0; time < TIMES; time++) {
    await model.ask({
      name: 'city',
      prompt: { system: 'Name one city.', user: 'Which city is the capital of France?' },
      schema: FORM,
      readText: (text) => ({ city: text.trim() }),
      onUsage: ({ prompt, completion }) => {
        tokens += prompt + completion;
      },
    });
  }
  return { way: model.way, tokens };
}
