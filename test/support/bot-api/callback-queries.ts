import { badRequest } from './failure.js';

/** What the bot answered to a pressed button. */
export interface PressAnswer {
  readonly text: string;
  readonly alert: boolean;
  readonly url: string | undefined;
}

/** A button that was pressed; the bot can answer for this long. */
const answerableForMs = 15 * 60 * 1000;

/** A pressed button, and what came of it. */
export interface Press {
  readonly id: string;
  /** In ms. */
  readonly at: number;
  readonly answers: readonly PressAnswer[];
}

/** The callback queries that were made. */
export class CallbackQueries {
  readonly #presses = new Map<string, { readonly id: string; readonly at: number; readonly answers: PressAnswer[] }>();

  constructor(readonly clock: () => number) {}

  /** Makes a query for a button that was pressed just now. */
  open(): Press {
    const press = { id: String(4_000_000_000_000 + this.#presses.size), at: this.clock(), answers: [] };
    this.#presses.set(press.id, press);
    return press;
  }

  /** @throws ApiFailure 400 for a query that is unknown or too old. */
  answer(id: string, answer: PressAnswer): void {
    const press = this.#presses.get(id);
    if (press === undefined || this.clock() - press.at > answerableForMs) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    press.answers.push(answer);
  }
}
