import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  EmbeddingDimensionError,
  type EmbeddingEndpointError,
  EmbeddingKeyError,
  EmbeddingModelNameError,
  EmbeddingRateLimitError,
  EmbeddingReplyError,
  EmbeddingRequestError,
  EmbeddingUnreachableError,
} from '../../../src/errors.js';
import { dot } from '../../../src/domain/index.js';
import type { EndpointModelOptions } from '../../../src/models/endpoint/endpoint-model.js';
import { EndpointModel } from '../../../src/models/index.js';
import { EmbeddingsApi, type Fault, wordVector } from '../../support/embeddings-api/index.js';

const DIMENSION = 16;
const KEY = 'sk-stand-in-key';
const QUICK = { attempts: 3, attemptMs: 10_000, pauseMs: 1, longestPauseMs: 100 };

let api: EmbeddingsApi;
beforeEach(async () => {
  api = await EmbeddingsApi.start({ 'stand-in': DIMENSION });
});
afterEach(async () => api.close());

/** Gives up attempts that are not answered after so many ms. */
function impatient(attemptMs: number): Partial<EndpointModelOptions> {
  const patience = { ...QUICK, attemptMs };
  return { patience: { question: QUICK, texts: patience } };
}

async function opened(overrides: Partial<EndpointModelOptions> = {}): Promise<EndpointModel> {
  return EndpointModel.open({
    model: 'stand-in',
    baseUrl: api.baseUrl,
    apiKey: KEY,
    queryPrefix: '',
    documentPrefix: '',
    random: () => 0,
    patience: { question: QUICK, texts: QUICK },
    ...overrides,
  });
}

/** The vector that a text must get, made length 1. */
function expected(text: string): Float32Array {
  const vector = wordVector(text, 'stand-in', DIMENSION);
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (number) => number / length);
}

const similarity = (vector: Float32Array | undefined, text: string): number =>
  dot(vector ?? new Float32Array(DIMENSION), expected(text));

/** What came of embedding texts while the endpoint fails. */
async function failure(model: EndpointModel, ...faults: readonly Fault[]): Promise<EmbeddingEndpointError> {
  api.fail(...faults);
  return model.embedTexts(['one']).then(
    () => {
      throw new Error('it did not fail');
    },
    (error: EmbeddingEndpointError) => error,
  );
}

const thrice = (fault: Fault): Fault[] => [fault, fault, fault];

describe('a model at an endpoint', () => {
  it('is known by its name, and by the length of its vectors', async () => {
    const { model, reader } = await opened();
    expect(model).toMatchObject({ name: 'stand-in', dimension: DIMENSION, setting: 'stand-in' });
    expect(reader).toBeNull();
  });

  it('is another where prefixes change what is embedded, and the same at another address', async () => {
    const { fingerprint } = (await opened()).model;
    expect((await opened({ queryPrefix: 'query: ' })).model.fingerprint).not.toBe(fingerprint);
    expect((await opened({ baseUrl: api.baseUrl.replace('127.0.0.1', 'localhost') })).model.fingerprint).toBe(fingerprint);
  });

  it('gives vectors of length 1 in the order of the texts, whatever the order of the reply', async () => {
    const texts = Array.from({ length: 70 }, (_, place) => `text number ${place} of many`);
    const vectors = await (await opened()).embedTexts(texts);
    expect(vectors).toHaveLength(70);
    for (const [place, text] of texts.entries()) expect(similarity(vectors[place], text)).toBeCloseTo(1, 5);
  });

  it('asks for numbers, for the text as it is, and for no more than 32 texts at once', async () => {
    const model = await opened({ documentPrefix: 'passage: ', queryPrefix: 'query: ' });
    api.received.length = 0;
    await model.embedTexts(Array.from({ length: 70 }, (_, place) => `line ${place}\nanother`));
    await model.embedQuestion('who?');
    expect(api.received.map(({ input }) => input.length).toSorted((a, b) => a - b)).toEqual([1, 6, 32, 32]);
    expect(new Set(api.received.map(({ encodingFormat }) => encodingFormat))).toEqual(new Set(['float']));
    expect(api.received.flatMap(({ input }) => input)).toContain('passage: line 69\nanother');
    expect(api.received.flatMap(({ input }) => input)).toContain('query: who?');
    expect(api.received[0]?.authorization).toBe(`Bearer ${KEY}`);
  });

  it('asks for nothing where there is no text', async () => {
    const model = await opened();
    api.received.length = 0;
    expect(await model.embedTexts([])).toEqual([]);
    expect(api.received).toEqual([]);
  });

  it('embeds a long text in windows, none of it left out', async () => {
    const model = await opened();
    api.received.length = 0;
    const words = Array.from({ length: 1_500 }, (_, place) => `word${place}`);
    const [vector] = await model.embedTexts([words.join(' ')]);
    const sent = api.received.flatMap(({ input }) => input);
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.join('')).toBe(words.join(' '));
    expect(dot(vector ?? new Float32Array(), vector ?? new Float32Array())).toBeCloseTo(1, 5);
  });
});

describe('an endpoint that fails', () => {
  it('is asked again where the cause may pass', async () => {
    const model = await opened(impatient(1_000));
    const causes: Fault[] = [
      { kind: 'status', status: 500 },
      { kind: 'status', status: 503 },
      { kind: 'cut' },
      { kind: 'hang' },
      { kind: 'stall' },
      { kind: 'status', status: 429, headers: { 'retry-after': '0.02' } },
      { kind: 'status', status: 429, headers: { 'retry-after-ms': '20' } },
    ];
    for (const fault of causes) {
      api.fail(fault);
      expect(similarity((await model.embedTexts(['one two']))[0], 'one two')).toBeCloseTo(1, 5);
    }
  });

  it('is given up after as many attempts as there may be', async () => {
    const model = await opened(impatient(1_000));
    api.received.length = 0;
    expect(await failure(model, ...thrice({ kind: 'status', status: 500 }))).toBeInstanceOf(EmbeddingUnreachableError);
    expect(api.received).toHaveLength(3);
    const hasty = await opened(impatient(50));
    for (const kind of ['hang', 'stall', 'cut'] as const) {
      expect(await failure(hasty, ...thrice({ kind }))).toBeInstanceOf(EmbeddingUnreachableError);
    }
  });

  it.each([
    [401, EmbeddingKeyError, 'OPENAI_API_KEY'],
    [403, EmbeddingKeyError, 'OPENAI_API_KEY'],
    [404, EmbeddingModelNameError, 'EMBEDDING_MODEL'],
    [400, EmbeddingRequestError, 'EMBEDDING_MODEL'],
    [413, EmbeddingRequestError, 'EMBEDDING_MODEL'],
  ])('with %i is asked once, and the cause is told', async (status, kind, remedy) => {
    const model = await opened();
    api.received.length = 0;
    const error = await failure(model, { kind: 'status', status });
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toContain(api.baseUrl);
    expect(error.remedy).toContain(remedy);
    expect(api.received).toHaveLength(1);
  });

  it('says where a key is wanted and there is none', async () => {
    const model = await opened({ apiKey: null });
    expect((await failure(model, { kind: 'status', status: 401 })).message).toContain('wants a key, and none is set');
  });

  it('is not waited for longer than anyone should, nor asked again where the account is used up', async () => {
    const model = await opened();
    api.received.length = 0;
    const later = await failure(model, { kind: 'status', status: 429, headers: { 'retry-after': '3600' } });
    expect(later).toBeInstanceOf(EmbeddingRateLimitError);
    expect(later).toMatchObject({ retryAfterMs: 3_600_000 });
    const usedUp = await failure(model, { kind: 'status', status: 429, code: 'insufficient_quota' });
    expect(usedUp.remedy).toContain('balance');
    expect(api.received).toHaveLength(2);
  });

  it('is not reached where nobody listens', async () => {
    const gone = await EmbeddingsApi.start();
    const { baseUrl } = gone;
    await gone.close();
    const error = await opened({ baseUrl }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EmbeddingUnreachableError);
    expect(String(error)).toContain('ECONNREFUSED');
  });

  it('tells nobody the key', async () => {
    api.key = 'another';
    const error = await opened().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EmbeddingKeyError);
    expect(JSON.stringify(error) + String(error)).not.toContain(KEY);
  });

  it('is let go of when the model is closed', async () => {
    const model = await opened();
    api.fail({ kind: 'hang' });
    const embedding = model.embedTexts(['one']);
    await expect.poll(() => api.received.length).toBe(2);
    await model.close();
    await expect(embedding).rejects.toThrow(/abort/iu);
  });
});

describe('a reply that is not what was asked for', () => {
  const one = { index: 0, embedding: wordVector('one', 'stand-in', DIMENSION) };
  it.each([
    ['no vectors', {}],
    ['a page', '<html>Welcome</html>'],
    ['too few vectors', { data: [] }],
    ['too many', { data: [one, { ...one, index: 1 }] }],
    ['wrong numbers of texts', { data: [{ ...one, index: 5 }] }],
    ['what is no number', { data: [{ ...one, embedding: [null, 1] }] }],
    ['text', { data: [{ ...one, embedding: 'AAAA' }] }],
    ['zeros', { data: [{ ...one, embedding: one.embedding.map(() => 0) }] }],
  ])('%s', async (_, body) => {
    const model = await opened();
    expect(await failure(model, { kind: 'reply', body })).toBeInstanceOf(EmbeddingReplyError);
  });

  it('vectors of another length', async () => {
    const model = await opened();
    api.models.set('stand-in', 24);
    const error = await model.embedQuestion('one').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EmbeddingDimensionError);
    expect(String(error)).toMatch(/24 numbers now, not of 16/u);
  });
});
