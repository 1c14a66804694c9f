import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { type BotApi, type BotApiOptions, startBotApi } from '../../support/bot-api/index.js';

const answerShape = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.record(z.string(), z.number()).optional(),
});

/** What the server answered. */
export type Answer = z.infer<typeof answerShape>;

/** A stand-in that is closed when the test ends, without limits unless they are given. */
export async function opened(options: BotApiOptions = {}): Promise<BotApi> {
  const telegram = await startBotApi({ limits: 'off', ...options });
  onTestFinished(() => telegram.close());
  return telegram;
}

/** Calls a method with parameters as JSON. */
export async function ask(telegram: BotApi, method: string, parameters: object = {}): Promise<Answer> {
  const response = await fetch(`${telegram.root}/bot${telegram.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  return answerShape.parse(await response.json());
}

/** The description of the error that a call gives; `ok` when it gives none. */
export async function complaint(telegram: BotApi, method: string, parameters: object = {}): Promise<string> {
  const { ok, description = '' } = await ask(telegram, method, parameters);
  return ok ? 'ok' : description;
}

/** The updates of a getUpdates call. */
export async function updatesOf(telegram: BotApi, parameters: object = {}): Promise<{ update_id: number }[]> {
  const { result } = await ask(telegram, 'getUpdates', parameters);
  return z.array(z.looseObject({ update_id: z.number() })).parse(result);
}

/** A clock that stands still until it is moved; ms. */
export function handClock(start = Date.UTC(2026, 10, 22)): { now: () => number; forward(ms: number): void } {
  let time = start;
  return {
    now: () => time,
    forward(ms) {
      time += ms;
    },
  };
}
