import type { Application } from '../../application.js';
import type { Output } from './output.js';

/** What takes longer is worth a word, in ms. */
const SILENCE_MS = 1_000;

/** Does something; where that takes more than a second, a terminal shows what is waited for until something else is said. */
export async function whileShowing<T>(
  line: string,
  { status }: Pick<Output, 'status'>,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setTimeout(() => status?.(line), SILENCE_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/** Does something for which a chat model is asked, where there is one. */
export async function awaitingChat<T>(
  { chatHost }: Pick<Application, 'chatHost'>,
  output: Pick<Output, 'status'>,
  work: () => Promise<T>,
): Promise<T> {
  return chatHost === null ? work() : whileShowing(`Waiting for the chat model at ${chatHost} …`, output, work);
}
