import type { Application } from '../../application.js';
import type { Output } from '../program/output.js';

/** A large corpus gets its graph now, and not at the first question. */
export async function buildIndex(
  application: Application,
  { status, notice }: Output,
  signal: AbortSignal,
): Promise<void> {
  let told = false;
  const onProgress = (done: number, total: number): void => {
    const line = `Building the index: ${done} of ${total} passages`;
    if (status) status(line);
    else if (!told) notice(line);
    told = true;
  };
  await application.buildIndex(onProgress, signal);
}
