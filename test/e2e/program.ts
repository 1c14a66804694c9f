import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/data-folder.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** What a process of the built program is started with. */
export interface ProgramOptions {
  /** Becomes DATA_DIR; a new one where absent. */
  readonly data?: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How a process of the built program ended. */
export interface ProgramRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built program, with nothing of this process's environment but the path. */
export function startProgram(
  parameters: readonly string[],
  { data = temporaryFolder(), environment = {} }: ProgramOptions = {},
): ChildProcessWithoutNullStreams {
  const env = { PATH: process.env['PATH'], DATA_DIR: data, ...environment };
  return spawn(process.execPath, [MAIN, ...parameters], { env });
}

/** Waits for a process to end; `onLine` is told how many lines it has written to standard error, and all of them. */
export async function ended(
  child: ChildProcessWithoutNullStreams,
  onLine: (count: number, stderr: string) => void = () => {},
): Promise<ProgramRun> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onLine(stderr.split('\n').length - 1, stderr);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Runs the built program to its end. */
export async function runProgram(parameters: readonly string[], options: ProgramOptions = {}): Promise<ProgramRun> {
  const child = startProgram(parameters, options);
  child.stdin.end(options.input ?? '');
  return ended(child);
}

/** Runs the built program with a standard output that is closed at once. */
export async function runProgramUnread(parameters: readonly string[], data: string): Promise<ProgramRun> {
  const child = startProgram(parameters, { data });
  child.stdin.end();
  child.stdout.destroy();
  return ended(child);
}
