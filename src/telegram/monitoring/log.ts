import { pino, type Logger } from 'pino';
import { GrammyError, HttpError } from 'grammy';
import { DepescheError } from '../../errors.js';

/** The bot's log: one JSON object a line. */
export type BotLog = Logger;

/** How much of a stack is logged, in lines. */
const STACK_LINES = 12;

interface LogOptions {
  readonly level: string;
  /** What must never be in a line, such as the bot's token. */
  readonly secrets: readonly string[];
  readonly write: (line: string) => void;
}

/** A log in which no secret appears, whatever an error's text or address holds. */
export function createLog({ level, secrets, write }: LogOptions): BotLog {
  const masked = secrets.filter((secret) => secret !== '');
  const destination = {
    write: (line: string) => write(masked.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)),
  };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: serializeError } },
    destination,
  );
}

/** An error by what is known of it; the payload of a refused request is left out, for it may hold what people wrote. */
function serializeError(error: unknown): unknown {
  if (error instanceof GrammyError) {
    return { type: error.name, method: error.method, code: error.error_code, description: error.description };
  }
  if (error instanceof HttpError)
    return { type: error.name, message: error.message, cause: serializeError(error.error) };
  if (!(error instanceof Error)) return { message: String(error) };
  const stack = (error.stack ?? '').split('\n').slice(1, STACK_LINES + 1);
  const cause = error.cause === undefined ? {} : { cause: serializeError(error.cause) };
  const remedy =
    error instanceof DepescheError ? { remedy: error.remedy } : { stack: stack.map((line) => line.trim()) };
  return { type: error.name, message: error.message, ...remedy, ...cause };
}
