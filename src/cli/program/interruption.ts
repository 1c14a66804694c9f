import { ExitCode } from './exit-code.js';

/** The part of `process` that interruption needs. */
export interface InterruptibleProcess {
  on(event: StopSignal, listener: (signal: StopSignal) => void): unknown;
  off(event: StopSignal, listener: (signal: StopSignal) => void): unknown;
  readonly pid: number;
  kill(pid: number, signal: StopSignal): void;
}

type StopSignal = 'SIGINT' | 'SIGTERM';

const EXIT_CODES = { SIGINT: ExitCode.Interrupted, SIGTERM: ExitCode.Terminated } as const;

/** How work learns that it should stop, and what the process then ends with. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** The code to end with, or null while nobody has asked to stop. */
  readonly exitCode: () => ExitCode | null;
  /** Gives the signals their usual meaning back. */
  readonly release: () => void;
}

/** Takes the first Ctrl-C (or SIGTERM) as a request to stop, and lets the second one end the process as it usually would. */
export function listenForInterruption(process: InterruptibleProcess, onFirst: () => void): Interruption {
  const controller = new AbortController();
  let exitCode: ExitCode | null = null;
  const stop = (signal: StopSignal): void => {
    if (exitCode === null) {
      exitCode = EXIT_CODES[signal];
      onFirst();
      controller.abort();
    } else {
      release();
      process.kill(process.pid, signal);
    }
  };
  const release = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, exitCode: () => exitCode, release };
}
