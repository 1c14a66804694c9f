import { z } from 'zod';
import type { ChatPrompt } from '../chat/chat-model.js';
import { PROMPT_SLOTS, type PromptTask } from './prompt-slots.js';

/** One prompt, read and checked. */
export interface PromptFile {
  readonly task: PromptTask;
  /** From 1; grows with each change of the text. */
  readonly version: number;
  readonly template: ChatPrompt;
}

const FILE = /^---\r?\n(?<header>[\s\S]*?)\r?\n---\r?\n\s*## System\r?\n(?<system>[\s\S]*?)\n## User\r?\n(?<user>[\s\S]*)$/u;
const LABEL = /^(?<name>[a-z]+): *(?<value>.*?)\s*$/u;
/** `{{question}}`. */
export const SLOT = /\{\{(?<name>[a-z]+)\}\}/gu;

const header = z.strictObject({
  task: z.string(),
  version: z.coerce.number().int().positive(),
  slots: z.string().transform((slots) => slots.split(/,\s*/u)),
});

/** What a prompt's text is, or all that is wrong with it. */
export type ParsedPrompt =
  | { readonly kind: 'prompt'; readonly prompt: PromptFile }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/** Reads the text of a prompt file and holds it against what the code fills in. */
export function parsePrompt(text: string, task: PromptTask): ParsedPrompt {
  const parts = FILE.exec(text)?.groups;
  if (!parts) return faulty('it has no front matter, or not the two headings "## System" and "## User" in this order');
  const parsed = header.safeParse(labelsOf(parts['header'] ?? ''));
  if (!parsed.success) return faulty(`its front matter: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
  const template = { system: (parts['system'] ?? '').trim(), user: (parts['user'] ?? '').trim() };
  const problems = [
    ...(parsed.data.task === task ? [] : [`its task is "${parsed.data.task}" and must be "${task}"`]),
    ...differences('its front matter', parsed.data.slots, PROMPT_SLOTS[task]),
    ...differences('its text', slotsIn(`${template.system}\n${template.user}`), PROMPT_SLOTS[task]),
    ...(template.system === '' || template.user === '' ? ['one of its parts is empty'] : []),
  ];
  if (problems.length > 0) return { kind: 'faulty', problems };
  return { kind: 'prompt', prompt: { task, version: parsed.data.version, template } };
}

function faulty(problem: string): ParsedPrompt {
  return { kind: 'faulty', problems: [problem] };
}

function labelsOf(lines: string): Record<string, string> {
  const labels = lines.split(/\r?\n/u).map((line) => LABEL.exec(line)?.groups);
  return Object.fromEntries(labels.map((label) => [label?.['name'] ?? '', label?.['value'] ?? '']));
}

function slotsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(SLOT), (match) => match.groups?.['name'] ?? ''))];
}

function differences(where: string, found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((slot) => !found.includes(slot)).map((slot) => `${where} lacks the slot "${slot}"`),
    ...found.filter((slot) => !wanted.includes(slot)).map((slot) => `${where} has the slot "${slot}", which nothing fills`),
  ];
}
