import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  ChatKeyError,
  ChatModelNameError,
  ChatRateLimitError,
  ChatRefusalError,
  ChatReplyError,
  ChatRequestError,
  ChatUnreachableError,
} from '../../../src/errors.js';
import { OpenAIChat } from '../../../src/models/chat/index.js';
import type { ChatRequest, TokenUsage } from '../../../src/models/index.js';
import { type Behaviour, fails, type OpenAIApi, replies, startOpenAIApi, TOKENS_OF_REPLY } from '../../support/openai-api/index.js';

const schema = z.strictObject({ city: z.string() });
const PATIENCE = { attempts: 3, attemptMs: 20_000, pauseMs: 1, longestPauseMs: 50, allMs: 20_000 };
/** For what hangs. */
const IMPATIENCE = { ...PATIENCE, attemptMs: 400 };

const opened: OpenAIApi[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(async (api) => api.close()));
});

type Options = Omit<Parameters<typeof startOpenAIApi>[0], 'behave'>;

/** A model at a stand-in that does these things one after the other, the last one again and again. */
async function modelAt(
  behaviours: readonly Behaviour[],
  options: Options = {},
  key: string | null = 'sk-secret',
  patience = PATIENCE,
) {
  const behave = (_: unknown, before: number) => behaviours[Math.min(before, behaviours.length - 1)] ?? replies({});
  const api = await startOpenAIApi({ ...options, behave });
  opened.push(api);
  return { api, ...modelOf(api.baseUrl, key, 'test-model', patience) };
}

function modelOf(baseUrl: string, apiKey: string | null = 'sk-secret', model = 'test-model', patience = PATIENCE) {
  // A clock that goes on by itself each time that it is looked at.
  const clock = { now: 0, step: 0 };
  const chat = new OpenAIChat({ model, baseUrl, apiKey }, { patience, now: () => (clock.now += clock.step), random: () => 0 });
  const usages: TokenUsage[] = [];
  const request: ChatRequest<{ city: string }> = {
    name: 'city',
    prompt: { system: 'Name a city.', user: 'The capital of France' },
    schema,
    readText: (text) => ({ city: /^City: (?<city>.+)$/mu.exec(text)?.groups?.['city'] }),
    onUsage: (usage) => usages.push(usage),
  };
  return { chat, clock, usages, ask: async (changes: Partial<typeof request> = {}) => chat.ask({ ...request, ...changes }) };
}

const CITIES: ChatRequest<{ cities: { name: string }[] }> = {
  name: 'cities',
  prompt: { system: 'Name cities.', user: 'Two in France' },
  schema: z.object({ cities: z.array(z.object({ name: z.string() })) }),
  readText: () => null,
  onUsage: () => {},
};

const PARIS = replies({ city: 'Paris' });

describe('a chat model', () => {
  it('asks for structured output, and tells what it took', async () => {
    const { api, ask, usages } = await modelAt([PARIS], { key: 'sk-secret', model: 'test-model' });
    expect(await ask()).toEqual({ city: 'Paris' });
    expect(api.calls).toMatchObject([{ format: 'json_schema', system: 'Name a city.', user: 'The capital of France' }]);
    expect(usages).toEqual([TOKENS_OF_REPLY]);
  });

  it.each([
    ['json_object', 'json'],
    ['text', 'text'],
  ] as const)('takes %s where the endpoint knows no better, and remembers it', async (supports, way) => {
    const { api, chat, ask } = await modelAt([PARIS], { supports });
    expect(await ask()).toEqual({ city: 'Paris' });
    expect(await ask()).toEqual({ city: 'Paris' });
    expect(chat.way).toBe(way);
    expect(api.calls.map(({ format }) => format)).toEqual([supports, supports]);
    expect(api.calls[0]?.system).toContain('"city"');
  });

  it('reads plain text leniently, and comes to it by itself where forms are ignored', async () => {
    const texts = [
      'Sure!\n```json\n{"city": "Paris",}\n```',
      '<think>{"city": 1}</think> {"city": "Paris"} Anything else?',
      'City: Paris',
      'As [1] says, in {braces: {"city": "Paris"}',
      'Lyon or Paris?</think>\nAs passage [1] says:\nCity: Paris',
    ];
    for (const text of texts) {
      const { ask } = await modelAt([{ kind: 'text', text }], { ignoresForms: true });
      expect(await ask()).toEqual({ city: 'Paris' });
    }
  });

  it.each([
    ['{"city": "Par', 'that breaks off'],
    ['Here it is: {"town": "Paris"}\nCity: Paris', 'of another form'],
    ['```json\n{"city"', 'that breaks off in a fence'],
  ])('takes no JSON for prose: %j', async (text) => {
    const { ask } = await modelAt([{ kind: 'text', text }], { supports: 'text' });
    await expect(ask({ readText: (prose) => ({ city: prose }) })).rejects.toBeInstanceOf(ChatReplyError);
  });

  it.each([
    ['a list alone', '[{"name":"Paris"},{"name":"Lyon"}]', ['Paris', 'Lyon']],
    ['a list with prose around it', 'Here they are: [{"name":"Paris"}]. Enough?', ['Paris']],
    ['the only thing in it', '{"name":"Paris"}', ['Paris']],
  ])('reads a list without the object that should hold it: %s', async (_, text, names) => {
    const { chat } = await modelAt([{ kind: 'text', text }], { ignoresForms: true });
    expect(await chat.ask(CITIES)).toEqual({ cities: names.map((name) => ({ name })) });
  });

  it('takes an empty list in prose for no answer', async () => {
    const { chat } = await modelAt([{ kind: 'text', text: 'None of them: []' }], { ignoresForms: true });
    await expect(chat.ask(CITIES)).rejects.toBeInstanceOf(ChatReplyError);
  });

  it('takes another way for good when one was not read twice', async () => {
    const nonsense: Behaviour = { kind: 'text', text: 'Hello!' };
    const { api, chat, ask } = await modelAt([nonsense, PARIS, nonsense, PARIS, PARIS], {});
    await ask();
    expect(chat.way).toBe('schema');
    await ask();
    expect(chat.way).toBe('json');
    await ask();
    expect(api.calls).toHaveLength(5);
  });

  it('estimates tokens where they are not counted', async () => {
    const { ask, usages } = await modelAt([PARIS], { countsNothing: true });
    await ask();
    expect(usages[0]?.prompt).toBeGreaterThan(5);
    expect(usages[0]?.completion).toBeGreaterThan(2);
  });

  it.each<[string, Behaviour, new (...parameters: never[]) => Error, number]>([
    ['a refusal', { kind: 'refusal', text: 'I cannot help with that.' }, ChatRefusalError, 1],
    ['a filter', { kind: 'filtered' }, ChatRefusalError, 1],
    ['another form', replies({ town: 'Paris' }), ChatReplyError, 3],
    ['a reply that breaks off', { kind: 'cut-short', text: '{"city": "Par' }, ChatReplyError, 3],
    ['an error of the server', fails(500), ChatUnreachableError, 3],
    ['a connection that is cut', { kind: 'cut' }, ChatUnreachableError, 3],
    ['a wrong request', fails(413), ChatRequestError, 3],
    ['an account that is used up', fails(429, { code: 'insufficient_quota' }), ChatRateLimitError, 1],
    ['a pause that is too long', fails(429, { headers: { 'retry-after': '30' } }), ChatRateLimitError, 1],
    ['too many requests', fails(429, { headers: { 'retry-after-ms': '2' } }), ChatRateLimitError, 3],
  ])('names the cause of %s', async (_, behaviour, cause, requests) => {
    const { api, ask } = await modelAt([behaviour]);
    await expect(ask()).rejects.toBeInstanceOf(cause);
    expect(api.calls).toHaveLength(requests);
  });

  it('counts replies that the library throws away', async () => {
    const { ask, usages } = await modelAt([{ kind: 'cut-short', text: '{' }]);
    await expect(ask()).rejects.toBeInstanceOf(ChatReplyError);
    expect(usages[0]?.completion).toBe(4_000);
  });

  it('counts replies that it could not use', async () => {
    const { ask, usages } = await modelAt([replies({ town: 'Paris' })]);
    await expect(ask()).rejects.toBeInstanceOf(ChatReplyError);
    expect(usages).toHaveLength(3);
  });

  it('fails where the endpoint answers with what is no reply', async () => {
    const broken = await modelAt([{ kind: 'broken' }]);
    await expect(broken.ask()).rejects.toBeInstanceOf(ChatReplyError);
    const page = await modelAt([{ kind: 'page' }]);
    await expect(page.ask()).rejects.toThrow(/is no chat completion\.$/u);
    await expect(page.ask()).rejects.toHaveProperty('remedy', expect.stringContaining('OPENAI_BASE_URL'));
    expect(page.api.calls).toHaveLength(2);
  });

  it.each([
    ['a sentence', fails(500, { message: 'It went wrong' }), /fails with 500: It went wrong\.$/u],
    ['a page', fails(502, { message: '<html><head><style>b{}</style></head>\r\n<b>Bad Gateway</b></html>' }), /fails with 502: Bad Gateway\.$/u],
  ])('tells a failure in %s once, in one line', async (_, behaviour, told) => {
    const { ask } = await modelAt([behaviour]);
    await expect(ask()).rejects.toThrow(told);
  });

  it('says where a key is wanted and there is none', async () => {
    const { ask } = await modelAt([PARIS], { key: 'sk-secret' }, null);
    await expect(ask()).rejects.toThrow('wants a key, and none is set');
    await expect(ask()).rejects.toBeInstanceOf(ChatKeyError);
  });

  it('names a wrong key without showing it, and a wrong model', async () => {
    const wrongKey = await modelAt([PARIS], { key: 'another' });
    const failure = await wrongKey.ask().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ChatKeyError);
    expect(String(failure)).toContain('[secret]');
    expect(String(failure)).not.toContain('sk-secret');
    const wrongModel = await modelAt([PARIS], { model: 'another' });
    await expect(wrongModel.ask()).rejects.toBeInstanceOf(ChatModelNameError);
  });

  it.each(['request', 'headers'] as const)('gives up what hangs after %s', async (after) => {
    const { ask } = await modelAt([{ kind: 'hang', after }, PARIS], {}, 'sk-secret', IMPATIENCE);
    expect(await ask()).toEqual({ city: 'Paris' });
  });

  it('tries no longer than all attempts may take', async () => {
    const { api, ask, clock } = await modelAt([fails(500)]);
    clock.step = 12_000;
    await expect(ask()).rejects.toBeInstanceOf(ChatUnreachableError);
    expect(api.calls).toHaveLength(1);
  });

  it('says why it cannot reach an endpoint', async () => {
    const { api, ask } = await modelAt([PARIS]);
    await api.close();
    await expect(ask()).rejects.toThrow(/ECONNREFUSED/u);
  });

  it('ends when it is told to', async () => {
    const { ask } = await modelAt([{ kind: 'hang', after: 'request' }]);
    const asking = ask({ signal: AbortSignal.timeout(20) });
    await expect(asking).rejects.toHaveProperty('name', 'TimeoutError');
  });

  it('leaves a failing endpoint alone, and comes back to it', async () => {
    const failure = fails(401);
    const { api, ask, clock } = await modelAt([failure, failure, failure, PARIS]);
    for (let time = 0; time < 3; time++) await expect(ask()).rejects.toBeInstanceOf(ChatKeyError);
    await expect(ask()).rejects.toThrow('left alone');
    expect(api.calls).toHaveLength(3);
    clock.now += 30_000;
    expect(await ask()).toEqual({ city: 'Paris' });
  });

  it('waits as long as it is asked to before it asks again at all', async () => {
    const { ask, clock } = await modelAt([fails(429, { headers: { 'retry-after': '60' } }), PARIS]);
    await expect(ask()).rejects.toBeInstanceOf(ChatRateLimitError);
    clock.now += 59_000;
    await expect(ask()).rejects.toThrow('left alone');
    clock.now += 1_000;
    expect(await ask()).toEqual({ city: 'Paris' });
  });

  it('sends no secret where there is none, no forms that a model does not know, and keeps to the base URL', async () => {
    const bodies: unknown[] = [];
    const calls: unknown[] = [];
    const server = createServer(async (request, response) => {
      calls.push([request.method, request.url, request.headers.authorization]);
      bodies.push(await json(request));
      const message = { role: 'assistant', content: '{"city":"Paris"}' };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ choices: [{ message, finish_reason: 'stop' }] }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // It listens at an address and a port.
    const { port } = server.address() as AddressInfo;
    const { ask } = modelOf(`http://127.0.0.1:${port}/openai/v1`, null, 'gpt-4');
    expect(await ask()).toEqual({ city: 'Paris' });
    server.closeAllConnections();
    server.close();
    expect(calls).toEqual([['POST', '/openai/v1/chat/completions', 'Bearer none']]);
    expect(bodies).toMatchObject([{ model: 'gpt-4', response_format: { type: 'json_object' } }]);
  });
});
