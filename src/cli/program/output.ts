import { printable } from '../layout/printable.js';

/** Lines wider than this are hard to read, however wide the terminal is. */
const WIDEST_LINE = 100;
/** The width where there is no terminal to ask. */
const USUAL_WIDTH = 80;

/** Where results and messages go. */
export interface Output {
  /** Columns that a line of a result may take. */
  readonly width: number;
  /** Sets off a part of a result: bold on a terminal with colours, between asterisks elsewhere. */
  readonly emphasize: (text: string) => string;
  /** Writes a result and a line end to standard output. */
  readonly print: (text: string) => void;
  /** Writes one line to standard error. */
  readonly notice: (line: string) => void;
  /** Writes one line of a log, with its line end, to standard error as it is. */
  readonly log: (line: string) => void;
  /** Shows a line on standard error that the next one replaces; null where that is not a terminal. */
  readonly status: ((line: string) => void) | null;
}

/** The part of a stream such as `process.stdout` that output needs. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Whether colours can be shown; knows of NO_COLOR. */
  readonly hasColors?: () => boolean;
  readonly write: (text: string) => unknown;
}

/** Writes results to one stream and everything else to another. */
export function createOutput(results: OutputStream, messages: OutputStream): Output {
  const isTerminal = messages.isTTY === true;
  let statusShown = false;
  const clearStatus = (): void => {
    if (statusShown) messages.write('\r\u001b[K');
    statusShown = false;
  };
  return {
    width: Math.min(columnsOf(results), WIDEST_LINE),
    emphasize: hasColors(results) ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => `**${text}**`,
    print: (text) => {
      clearStatus();
      results.write(`${text}\n`);
    },
    notice: (line) => {
      clearStatus();
      messages.write(`${printable(line)}\n`);
    },
    log: (line) => {
      clearStatus();
      messages.write(line);
    },
    status: isTerminal
      ? (line) => {
          // A line as wide as the terminal would wrap, and could not be replaced.
          messages.write(`\r\u001b[K${line.slice(0, columnsOf(messages) - 1)}`);
          statusShown = true;
        }
      : null,
  };
}

/** Prints a command's result as its one JSON value. */
export function printJson({ print }: Output, value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

function hasColors(stream: OutputStream): boolean {
  return stream.isTTY === true && (stream.hasColors?.() ?? false);
}

/** Some terminals say that they have no columns, which means that they do not know. */
function columnsOf({ isTTY, columns = 0 }: OutputStream): number {
  return isTTY === true && columns > 0 ? columns : USUAL_WIDTH;
}
