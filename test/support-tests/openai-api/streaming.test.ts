import { ChatOpenAICompletions } from '@langchain/openai';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Behaviour,
  fails,
  type OpenAIApi,
  replies,
  startOpenAIApi,
  TOKENS_OF_REPLY,
} from '../../support/openai-api/index.js';

const opened: OpenAIApi[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(async (api) => api.close()));
});

/** What a client of the library that the program stands on reads from a stream. */
async function streamed(behaviour: Behaviour) {
  const api = await startOpenAIApi({ behave: () => behaviour });
  opened.push(api);
  const configuration = { baseURL: api.baseUrl, logLevel: 'off' } as const;
  const client = new ChatOpenAICompletions({ model: 'test-model', apiKey: 'none', maxRetries: 0, configuration });
  const pieces: string[] = [];
  let usage: unknown = null;
  for await (const piece of await client.stream('The capital of France')) {
    if (piece.text !== '') pieces.push(piece.text);
    usage = piece.usage_metadata ?? usage;
  }
  return { api, pieces, usage };
}

/** The events of a stream, as they stand in it. */
async function eventsOf(body: object, behaviour: Behaviour): Promise<string[]> {
  const api = await startOpenAIApi({ behave: () => behaviour });
  opened.push(api);
  const messages = [{ role: 'user', content: 'The capital of France' }];
  const response = await fetch(`${api.baseUrl}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ model: 'test-model', messages, stream: true, ...body }),
  });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/u);
  return (await response.text()).split('\n\n').filter((event) => event !== '');
}

describe('a reply that is streamed', () => {
  it('comes in pieces, and tells what it took where that is asked for', async () => {
    const { api, pieces, usage } = await streamed(replies({ city: 'Paris, la ville lumière 🗼' }));
    expect(pieces.length).toBeGreaterThan(1);
    expect(JSON.parse(pieces.join(''))).toEqual({ city: 'Paris, la ville lumière 🗼' });
    expect(api.calls).toMatchObject([{ streaming: { countsTokens: true }, user: 'The capital of France' }]);
    expect(usage).toMatchObject({
      input_tokens: TOKENS_OF_REPLY.prompt,
      output_tokens: TOKENS_OF_REPLY.completion,
    });
  });

  it('begins with the role, says why it ends, and ends with a mark', async () => {
    const events = await eventsOf({}, { kind: 'cut-short', text: 'Par' });
    const [first, ...others] = events.slice(0, -1).map((event): unknown => JSON.parse(event.replace(/^data: /u, '')));
    expect(first).toMatchObject({ object: 'chat.completion.chunk', choices: [{ delta: { role: 'assistant' } }] });
    expect(others).toMatchObject([
      { choices: [{ delta: { content: 'Par' }, finish_reason: null }] },
      { choices: [{ delta: {}, finish_reason: 'length' }] },
    ]);
    expect(events.at(-1)).toBe('data: [DONE]');
  });

  it('may be a refusal', async () => {
    const events = await eventsOf({}, { kind: 'refusal', text: 'No.' });
    expect(events[1]).toContain('"delta":{"refusal":"No."}');
  });

  it('fails as one that comes whole does, or in the middle', async () => {
    await expect(streamed(fails(401, { message: 'Incorrect API key.' }))).rejects.toThrow('Incorrect API key.');
    await expect(streamed({ kind: 'cut' })).rejects.toBeInstanceOf(Error);
  });
});
