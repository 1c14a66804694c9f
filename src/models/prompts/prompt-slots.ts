/** Every prompt, with the slots that the code fills: what each file in `prompts/` is checked against. */
export const PROMPT_SLOTS = {
  'compose-answer': ['language', 'question', 'passages', 'mark'],
  'compose-story': ['language', 'most', 'sentences', 'passages', 'mark'],
  'mend-statement': ['language', 'statement', 'reasons', 'passages', 'mark'],
  'rewrite-question': ['previous', 'question', 'mark'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a prompt, and of its file without `.md`. */
export type PromptTask = keyof typeof PROMPT_SLOTS;

/** The slots of a prompt, each with what stands in its place. */
export type PromptValues<T extends PromptTask> = Readonly<Record<(typeof PROMPT_SLOTS)[T][number], string>>;
