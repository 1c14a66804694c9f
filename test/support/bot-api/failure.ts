/** What accompanies an error (https://core.telegram.org/bots/api#responseparameters). */
export interface FailureParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** An answer of `ok: false`: the code is the HTTP status too. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';

  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: FailureParameters,
  ) {
    super(description);
  }
}

/** 400, with the server's own prefix. */
export function badRequest(what: string): ApiFailure {
  return new ApiFailure(400, `Bad Request: ${what}`);
}

/** 400 for what Telegram would quietly repair or ignore, and what is yet a mistake of the bot. */
export function stricterThanTelegram(what: string): ApiFailure {
  return badRequest(`${what} (the stand-in is stricter here than Telegram)`);
}

/** 403, with the server's own prefix. */
export function forbidden(what: string): ApiFailure {
  return new ApiFailure(403, `Forbidden: ${what}`);
}

/** 409, with the server's own prefix. */
export function conflict(what: string): ApiFailure {
  return new ApiFailure(409, `Conflict: ${what}`);
}

/** 429; `retryAfter` in whole seconds. */
export function tooManyRequests(retryAfter: number): ApiFailure {
  return new ApiFailure(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}
