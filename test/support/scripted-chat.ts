import { type ChatModel, type ChatRequest, Prompts } from '../../src/models/index.js';
import type { OpenChat } from '../../src/open-chat.js';

/** A chat model that does what a test wants, in the same process. It sees what a real one sees. */
export class ScriptedChat implements ChatModel {
  readonly way = 'schema';
  readonly prompts: { readonly system: string; readonly user: string }[] = [];

  /** @param reply gives what the model replies, or throws what asking it comes to */
  constructor(private readonly reply: (prompt: { readonly system: string; readonly user: string }) => unknown) {}

  async ask<T>(request: ChatRequest<T>): Promise<T> {
    this.prompts.push(request.prompt);
    const reply = this.reply(request.prompt);
    request.onUsage({ prompt: 900, completion: 100 });
    return request.schema.parse(reply);
  }
}

/** Whether a statement is sent back with this prompt. */
export function isMending({ system }: { readonly system: string }): boolean {
  return system.startsWith('You correct one statement');
}

/** The number of the passage that holds a text, as a prompt shows it: "P2". A passage that there is not where none does. */
export function passageWith(text: string, { user }: { readonly user: string }): string {
  const before = user.slice(0, Math.max(0, user.indexOf(text)));
  return /<<<passage (?<id>P\d+) \S+\n(?:(?!<<<passage)[\s\S])*$/u.exec(before)?.groups?.['id'] ?? 'P99';
}

/** A chat model of a test in place of one that is configured. */
export async function openScriptedChat(model: ChatModel, limits: Partial<OpenChat['config']> = {}): Promise<OpenChat> {
  let marks = 0;
  return {
    config: {
      model: 'scripted',
      baseUrl: 'http://127.0.0.1:1/v1',
      apiKey: null,
      dailyTokens: null,
      dailyTokensPerPerson: null,
      ...limits,
    },
    model,
    prompts: await Prompts.read('prompts'),
    randomMark: () => `mark-${(marks += 1)}`,
  };
}
