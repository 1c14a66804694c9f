import fc from 'fast-check';
import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.js';
import { createLog } from '../../../src/telegram/monitoring/log.js';
import { keptLog } from '../samples.js';

const TOKEN = '7000000001:AAStandInToken_0123456789-abcdefghij';
const SECRET = 'webhook_secret-1';
const URL_WITH_TOKEN = `https://api.telegram.org/bot${TOKEN}/getMe`;

/** The one line that was logged, as an object. */
function lineOf(lines: readonly string[]): Record<string, unknown> {
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[^\n]*\n$/);
  return JSON.parse(lines[0] ?? '');
}

/** What an error is logged as. */
function logged(error: unknown): Record<string, unknown> {
  const { log, lines } = keptLog();
  log.error({ error }, 'it failed');
  return lineOf(lines);
}

/** Text around a secret, and a secret within addresses as libraries put it into their errors. */
const secretText = fc
  .tuple(fc.string(), fc.constantFrom(TOKEN, SECRET, URL_WITH_TOKEN, encodeURIComponent(TOKEN)), fc.string())
  .map((parts) => parts.join(''));

const { anyValue } = fc.letrec<{ anyValue: unknown }>((tie) => ({
  anyValue: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    secretText,
    fc.jsonValue(),
    fc.constantFrom(undefined, Number.NaN, 10n, new Date(0), Symbol('x')),
    fc.array(tie('anyValue'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.string(), secretText), tie('anyValue'), { maxKeys: 3 }),
    fc.tuple(secretText, tie('anyValue')).map(([message, cause]) => new Error(message, { cause })),
    fc.tuple(secretText, tie('anyValue')).map(([message, error]) => new HttpError(message, error)),
    secretText.map((url) => Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: url })),
    secretText.map((description) => refusal(description, { text: description })),
    fc.tuple(tie('anyValue'), secretText).map(([one, message]) => new AggregateError([one], message)),
    secretText.map((text) => new URL(`https://example.org/?${encodeURIComponent(text)}`)),
    secretText.map((text) => ({ toJSON: () => text })),
  ),
}));

function refusal(description: string, payload: Record<string, unknown>): GrammyError {
  const response = { ok: false as const, error_code: 400, description, parameters: {} };
  return new GrammyError("Call to 'sendMessage' failed!", response, 'sendMessage', payload);
}

describe('a log', () => {
  it('never holds a secret, whatever is logged', () => {
    fc.assert(
      fc.property(anyValue, secretText, fc.constantFrom('error', 'err', 'other'), (value, secret, key) => {
        const { log, lines } = keptLog([TOKEN, SECRET]);
        log.error({ [key]: value }, secret);
        log.info([value], secret);
        log.warn({ value }, secret);
        log.warn('%s %o %j', secret, [value], [value]);
        log.child({ [key]: value }).fatal(secret);
        expect(lines).toHaveLength(5);
        expect(lines.filter((line) => line.includes(SECRET) || line.includes(TOKEN.slice(11)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('says where a secret was', () => {
    const { log, lines } = keptLog([TOKEN, '']);
    log.info({ url: URL_WITH_TOKEN }, `with ${TOKEN} twice: ${TOKEN}`);

    expect(lineOf(lines)).toMatchObject({
      url: 'https://api.telegram.org/bot[secret]/getMe',
      msg: 'with [secret] twice: [secret]',
    });
  });

  it('is one JSON object a line, with the level and the time', () => {
    const { log, lines } = keptLog();
    log.warn({ pause: 500 }, 'several\nlines');

    const line = lineOf(lines);
    expect(line).toMatchObject({ level: 40, pause: 500, msg: 'several\nlines' });
    expect(new Date(String(line['time'])).toISOString()).toBe(line['time']);
    expect(line).not.toHaveProperty('hostname');
  });

  it('leaves out what is below its level', () => {
    const lines: string[] = [];
    const log = createLog({ level: 'warn', secrets: [], write: (line) => lines.push(line) });
    log.info('too much');
    log.warn('enough');
    expect(lineOf(lines)).toMatchObject({ msg: 'enough' });

    const silent = createLog({ level: 'silent', secrets: [], write: (line) => lines.push(line) });
    silent.fatal('nothing');
    expect(lines).toHaveLength(1);
  });
});

describe('an error in the log', () => {
  it('is shown with where it happened and what caused it', () => {
    const { error } = logged(new Error('outer', { cause: new TypeError('inner') })) as {
      error: Record<string, unknown>;
    };

    expect(error).toMatchObject({ type: 'Error', message: 'outer', cause: { type: 'TypeError', message: 'inner' } });
    expect(String((error['stack'] as unknown[])[0])).toMatch(/^at .*log\.test\.ts/);
  });

  it('that is meant for people is shown with what they can do', () => {
    const { error } = logged(new ConfigurationError('PORT 80 cannot be used.', 'Choose another PORT.'));
    expect(error).toEqual({
      type: 'ConfigurationError',
      message: 'PORT 80 cannot be used.',
      remedy: 'Choose another PORT.',
    });
  });

  it('of the server is shown without what was to be sent', () => {
    const { error } = logged(refusal('Bad Request: chat not found', { text: 'a private answer' }));
    expect(error).toEqual({
      type: 'GrammyError',
      method: 'sendMessage',
      code: 400,
      description: 'Bad Request: chat not found',
    });
  });

  it('of the network is shown with its cause, without the token in the address', () => {
    const cause = new Error(`request to ${URL_WITH_TOKEN} failed, reason: connect ECONNREFUSED 127.0.0.1:443`);
    const { log, lines } = keptLog([TOKEN]);
    log.error({ error: new HttpError("Network request for 'getMe' failed!", cause) }, 'it failed');

    expect(lineOf(lines)).toMatchObject({
      error: {
        type: 'HttpError',
        message: "Network request for 'getMe' failed!",
        cause: {
          message:
            'request to https://api.telegram.org/bot[secret]/getMe failed, reason: connect ECONNREFUSED 127.0.0.1:443',
        },
      },
    });
  });

  it.each([
    ['a text', 'a text'],
    [Symbol('x'), 'Symbol(x)'],
    [Object.create(null), '[object Object]'],
    [5, '5'],
    [null, 'null'],
  ])('may be none at all: %s', (thrown, message) => expect(logged(thrown)['error']).toEqual({ message }));

  it('may be its own cause', () => {
    const error = new Error('round and round');
    error.cause = error;
    const network = new HttpError('Network request failed!', error);

    expect(logged(network)).toMatchObject({ error: { cause: { cause: { message: 'round and round' } } } });
  });
});
