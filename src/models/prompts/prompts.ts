import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PromptFilesError } from '../../errors.js';
import type { ChatPrompt } from '../chat/chat-model.js';
import { parsePrompt, type PromptFile, SLOT } from './prompt-file.js';
import { PROMPT_SLOTS, type PromptTask, type PromptValues } from './prompt-slots.js';

/**
 * What a chat model is told, for each task.
 *
 * @example
 * const prompts = await Prompts.read('prompts');
 * prompts.fill('rewrite-question', { previous, question, mark });
 */
export class Prompts {
  private constructor(private readonly files: ReadonlyMap<PromptTask, PromptFile>) {}

  /**
   * Reads and checks every prompt.
   *
   * @throws PromptFilesError with all that is wrong
   */
  static async read(folder: string): Promise<Prompts> {
    const files = new Map<PromptTask, PromptFile>();
    const problems: string[] = [];
    for (const task of PROMPT_TASKS) {
      const path = join(folder, `${task}.md`);
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        problems.push(`${path}: it cannot be read (${error instanceof Error ? error.message : String(error)})`);
        return null;
      });
      if (text === null) continue;
      const parsed = parsePrompt(text, task);
      if (parsed.kind === 'prompt') files.set(task, parsed.prompt);
      else problems.push(...parsed.problems.map((problem) => `${path}: ${problem}`));
    }
    if (problems.length > 0) throw new PromptFilesError(problems);
    return new Prompts(files);
  }

  /** A prompt with its slots filled. What is filled in stays as it is, also where it looks like a slot. */
  fill<T extends PromptTask>(task: T, values: PromptValues<T>): ChatPrompt {
    const file = this.files.get(task);
    if (!file) throw new Error(`There is no prompt "${task}".`);
    const filled = (text: string): string =>
      text.replace(SLOT, (slot, name: string) => (name in values ? values[name as keyof typeof values] : slot));
    return { system: filled(file.template.system), user: filled(file.template.user) };
  }
}

// Object.keys gives strings; PROMPT_SLOTS is a constant whose keys are the tasks.
const PROMPT_TASKS = Object.keys(PROMPT_SLOTS) as PromptTask[];
