import { ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { StorageUnavailableError } from '../../errors.js';

/** One call for a message, by how many there were with it. */
export interface NumberedCall {
  readonly id: number;
  readonly attempts: number;
}

/**
 * Which calls have left the process. The database knows that a call was about to be made; between that and the first byte of the request
 * lies what a disk takes to sync, and a process that ends there has sent nothing.
 */
export interface Departures {
  /** Whether an earlier process announced a call, and ended before it left. False where that is not certain. */
  stayed(call: NumberedCall): boolean;
  /** Forgets what earlier processes have noted, and begins anew. */
  begin(): void;
  /** Notes that a call is to be made, before the database is told. */
  announce(call: NumberedCall): void;
  /** Comes when the process has nothing else in hand, so that a request goes out without delay after it. */
  atRest(): Promise<void>;
  /** Sends the request of a call, and notes that it goes out. */
  leave<T>(call: NumberedCall, send: () => Promise<T>): Promise<T>;
}

/** Where Linux tells one run of the machine from another. */
const BOOT_ID = '/proc/sys/kernel/random/boot_id';
/** Notes of some ten thousand calls. */
const LONGEST_BYTES = 1_000_000;
const ANNOUNCED = 'announced';
const LEFT = 'left';

/**
 * Departures in a file that is written without a sync. After `kill -9` it holds every note, for these are the system's; after a power
 * failure it may not, so notes of an earlier run of the machine say nothing, nor does anything where runs cannot be told apart.
 */
export class DepartureFile implements Departures {
  private readonly file: number;
  private readonly earlier: ReadonlySet<string>;
  private bytes = 0;

  /**
   * @param run names the run of the machine; null where nobody knows it
   * @throws {StorageUnavailableError} where the file cannot be opened
   */
  constructor(
    path: string,
    private readonly run: string | null = runOfMachine(),
  ) {
    this.file = open(path);
    this.earlier = run === null ? new Set() : announcedAlone(readFileSync(path, 'utf8'), run);
  }

  stayed(call: NumberedCall): boolean {
    return this.earlier.has(nameOf(call));
  }

  begin(): void {
    ftruncateSync(this.file, 0);
    this.bytes = 0;
    if (this.run !== null) this.note(this.run);
  }

  announce(call: NumberedCall): void {
    // To forget is safe at any moment: of a call without a note nothing is certain.
    if (this.bytes > LONGEST_BYTES) this.begin();
    this.note(`${ANNOUNCED} ${nameOf(call)}`);
  }

  async atRest(): Promise<void> {
    await setImmediate();
  }

  /**
   * The note is written between the making of the request and its first byte: Node gives a request a connection in the next tick at the
   * earliest. Where `send` makes none at once, the note comes before it.
   */
  async leave<T>(call: NumberedCall, send: () => Promise<T>): Promise<T> {
    const sending = send();
    this.note(`${LEFT} ${nameOf(call)}`);
    return sending;
  }

  private note(line: string): void {
    const text = `${line}\n`;
    try {
      const written = writeSync(this.file, text);
      if (written < text.length) throw new Error('It was written in part.');
      this.bytes += written;
    } catch {
      // The disk is full: notes with gaps would be worse than none.
      ftruncateSync(this.file, 0);
    }
  }
}

function open(path: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return openSync(path, 'a+', 0o600);
  } catch (error) {
    const remedy = 'Let the user that the bot runs as write there.';
    throw new StorageUnavailableError(`The file ${path} cannot be opened.`, remedy, { cause: error });
  }
}

/** The calls that a file announces and does not say to have left, if it was written during a run of the machine. */
function announcedAlone(text: string, run: string): ReadonlySet<string> {
  const [writtenIn, ...notes] = text.split('\n');
  const calls = new Set<string>();
  if (writtenIn !== run) return calls;
  for (const note of notes) {
    if (note.startsWith(ANNOUNCED)) calls.add(note.slice(ANNOUNCED.length + 1));
  }
  for (const note of notes) if (note.startsWith(LEFT)) calls.delete(note.slice(LEFT.length + 1));
  return calls;
}

function nameOf({ id, attempts }: NumberedCall): string {
  return `${id} ${attempts}`;
}

/** Null where the system does not say. */
function runOfMachine(): string | null {
  try {
    return readFileSync(BOOT_ID, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
