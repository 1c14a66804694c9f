import { pino, type Logger } from 'pino';
import { GrammyError, HttpError } from 'grammy';
import { DepescheError } from '../../errors.js';

/** The bot's log: one JSON object a line. */
export type BotLog = Logger;

/** How much of a stack is logged, in lines. */
const STACK_LINES = 12;
/** How many causes of an error are logged, one of the other; an error may even be its own. */
const MOST_CAUSES = 5;

interface LogOptions {
  readonly level: string;
  /** What must never be in a line, such as the bot's token. */
  readonly secrets: readonly string[];
  readonly write: (line: string) => void;
}

/** A log in which no secret appears, whatever an error's text or address holds. */
export function createLog({ level, secrets, write }: LogOptions): BotLog {
  const masked = secrets.flatMap((secret) => [secret, secretPartOf(secret)]).filter((secret) => secret !== '');
  const destination = {
    write: (line: string) => write(masked.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)),
  };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: serializeError } },
    destination,
  );
}

/** What stands behind the colon of a token: its colon is written in another way in parts of an address. */
function secretPartOf(secret: string): string {
  return secret.slice(secret.indexOf(':') + 1);
}

/** An error by what is known of it; the payload of a refused request is left out, for it may hold what people wrote. */
function serializeError(error: unknown): unknown {
  return described(error, MOST_CAUSES);
}

function described(error: unknown, causes: number): unknown {
  if (error instanceof GrammyError) {
    return { type: error.name, method: error.method, code: error.error_code, description: error.description };
  }
  if (error instanceof HttpError) {
    return { type: error.name, message: error.message, ...causeOf(error.error, causes) };
  }
  if (!(error instanceof Error)) return { message: textOf(error) };
  const stack = (error.stack ?? '').split('\n').slice(1, STACK_LINES + 1);
  const remedy =
    error instanceof DepescheError ? { remedy: error.remedy } : { stack: stack.map((line) => line.trim()) };
  return { type: error.name, message: error.message, ...remedy, ...causeOf(error.cause, causes) };
}

function causeOf(cause: unknown, causes: number): { readonly cause?: unknown } {
  return cause === undefined || causes === 0 ? {} : { cause: described(cause, causes - 1) };
}

/** What was thrown and is no error; an object says only of which kind it is. */
function textOf(thrown: unknown): string {
  const isObject = typeof thrown === 'object' && thrown !== null;
  return isObject ? Object.prototype.toString.call(thrown) : String(thrown);
}
