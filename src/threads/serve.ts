import { parentPort, type Transferable } from 'node:worker_threads';
import type { Methods, Reply, Request } from './protocol.js';

/** A result whose buffers are handed over instead of copied. */
export class Transfer<T> {
  constructor(
    readonly result: T,
    readonly buffers: readonly Transferable[],
  ) {}
}

/**
 * Answers the requests of the thread that started this worker, as they come; a method may be asynchronous.
 * Errors travel as they are cloned: name, message and stack, and the enumerable fields.
 */
export function serve<M extends Methods>(methods: {
  [K in keyof M]: (argument: Parameters<M[K]>[0]) => unknown;
}): void {
  const port = parentPort;
  if (!port) throw new Error('serve() runs in a worker thread');
  port.on('message', (request: Request) => {
    void answer(methods as Record<string, (argument: unknown) => unknown>, request).then(({ reply, buffers }) => {
      port.postMessage(reply, buffers);
    });
  });
}

async function answer(
  methods: Record<string, (argument: unknown) => unknown>,
  { id, method, argument }: Request,
): Promise<{ reply: Reply; buffers: Transferable[] }> {
  try {
    const result = await methods[method]?.(argument);
    return result instanceof Transfer
      ? { reply: { id, ok: true, result: result.result }, buffers: [...result.buffers] }
      : { reply: { id, ok: true, result }, buffers: [] };
  } catch (error) {
    return { reply: { id, ok: false, error: portable(error) }, buffers: [] };
  }
}

/** Structured clone keeps an error's message but not its class or fields; these are put back on the other side. */
function portable(error: unknown): unknown {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  return { ...error, name: error.name, message: error.message, stack: error.stack };
}
