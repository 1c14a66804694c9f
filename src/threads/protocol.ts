/** What a worker can do: each method's argument and result, both plain data. */
export type Methods = Record<string, (argument: never) => unknown>;

/** One request to a worker. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly argument: unknown;
}

/** What a worker answers, or sends unasked when it is ready or failed to start (`id` 0). */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly error: unknown };
