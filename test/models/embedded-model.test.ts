import { cp, mkdtemp, rm, truncate, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dot } from '../../src/domain/index.js';
import { ModelFilesError } from '../../src/errors.js';
import { EmbeddedModel } from '../../src/models/index.js';

const ENCODER = 'models/multilingual-e5-small';
const READER = 'models/answer-reader';

/** Made by the tokenizers and onnxruntime packages of another language from the same files. */
const reference = z
  .array(z.object({ kind: z.enum(['query', 'document']), text: z.string(), tokens: z.int(), vector: z.array(z.number()) }))
  .parse(JSON.parse(readFileSync('test/golden/models/vectors.json', 'utf8')));

/**
 * How near to the reference vectors are. It was made on a processor with VNNI; on one without it, sums of 8-bit products saturate
 * (https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html), which moves vectors by some thousandths.
 */
const NEAREST = hasVnni() ? 0.999 : 0.99;

function hasVnni(): boolean {
  try {
    return /\b(?:avx512_vnni|avx_vnni)\b/u.test(readFileSync('/proc/cpuinfo', 'utf8'));
  } catch {
    // Not Linux: nothing says so, and the stricter bound holds.
    return true;
  }
}

let model: EmbeddedModel;
beforeAll(async () => {
  model = await EmbeddedModel.open({ encoder: ENCODER, reader: READER });
});
afterAll(async () => model.close());

const NONE = new Float32Array();

describe('vectors', () => {
  it.each(reference)('are those of the reference: $text', async ({ kind, text, vector }) => {
    const actual = kind === 'query' ? await model.embedQuestion(text) : (await model.embedTexts([text]))[0];
    expect(dot(actual ?? new Float32Array(), Float32Array.from(vector))).toBeGreaterThanOrEqual(NEAREST);
  });

  it('do not depend on the batch that a text is in', async () => {
    const texts = reference.map(({ text }) => text);
    const together = await model.embedTexts([...texts, ...texts.map((text) => text.repeat(7))]);
    for (const [place, text] of texts.entries()) {
      const [alone] = await model.embedTexts([text]);
      expect(dot(alone ?? new Float32Array(), together[place] ?? new Float32Array())).toBeGreaterThan(0.99);
    }
  });

  it('of a text with words come with one pair for each word', async () => {
    const text = 'Das Schiff blieb im Hafen.';
    const words = Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
    const english = 'The ship stayed in port.';
    const [german, translated] = await model.embedWords([
      { text, words },
      { text: english, words: [{ start: 4, end: 8 }] },
    ]);
    const [plain] = await model.embedTexts([text]);
    expect(dot(german?.text ?? NONE, plain ?? NONE)).toBeGreaterThan(0.99);
    expect(german?.words).toHaveLength(5);
    const [ship] = translated?.words ?? [];
    const similarities = (german?.words ?? []).map(({ meaning }) => dot(meaning, ship?.meaning ?? NONE));
    expect(similarities.indexOf(Math.max(...similarities))).toBe(1);
    for (const { meaning, kind } of german?.words ?? []) {
      expect(dot(meaning, meaning)).toBeCloseTo(1);
      expect(dot(kind, kind)).toBeCloseTo(1);
    }
  });

  it('of words behind the window are zeros', async () => {
    const text = `${'Wort '.repeat(600)}Ende`;
    const [embedded] = await model.embedWords([{ text, words: [{ start: text.length - 4, end: text.length }] }]);
    expect(embedded?.words[0]?.meaning.every((number) => number === 0)).toBe(true);
    expect(await model.embedWords([])).toEqual([]);
  });

  it('come out through the LangChain interface as well', async () => {
    const [vector] = await model.embedDocuments(['Ein Satz.']);
    const [typed] = await model.embedTexts(['Ein Satz.']);
    expect(vector).toEqual([...(typed ?? [])]);
    expect(await model.embedQuery('Wer?')).toHaveLength(384);
  });

  it('of a text over the window take in its end', async () => {
    const filler = 'Die Sitzung wurde vertagt. '.repeat(200);
    const [plain, ended] = await model.embedTexts([filler, `${filler}${'Im Hafen brannte ein Schiff. '.repeat(60)}`]);
    const [fire] = await model.embedTexts(['Im Hafen brannte ein Schiff.']);
    const near = (vector: Float32Array | undefined): number => dot(vector ?? new Float32Array(384), fire ?? new Float32Array(384));
    expect((await model.countTokens([filler]))[0]).toBeGreaterThan(512);
    expect(near(ended)).toBeGreaterThan(near(plain) + 0.02);
  });

  it('exist for odd texts: empty, white space, marks alone, lone surrogates', async () => {
    for (const vector of await model.embedTexts(['', ' \n', '\u200b\u200b', '\ud800', '\u0301', 'x'.repeat(5000)])) {
      expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
    }
  });
});

describe('token counts', () => {
  it.each(reference)('are those of the reference: $text', async ({ text, tokens, kind }) => {
    const [prefix] = await model.countTokens([kind === 'query' ? 'query: ' : 'passage: ']);
    expect((await model.countTokens([text]))[0]).toBe(tokens - 2 - (prefix ?? 0));
  });
});

describe('the answer reader', () => {
  const text = 'Das Parlament tagte am Dienstag. 312 Abgeordnete stimmten für den Haushalt. Danach ging es um die Renten.';
  const sentences = [
    { start: 0, end: 32 },
    { start: 33, end: 75 },
    { start: 76, end: text.length },
  ];

  it.each(['How many members voted for the budget?', 'Сколько депутатов проголосовали за бюджет?', 'Kaç milletvekili bütçeye evet dedi?'])(
    'marks the span: %s',
    async (question) => {
      const [readings = []] = (await model.reader?.read(question, [{ text, sentences }])) ?? [];
      const best = readings.toSorted((a, b) => b.margin - a.margin)[0];
      expect(text.slice(best?.span.start, best?.span.end)).toContain('312');
      expect(readings).toHaveLength(3);
    },
  );

  it('keeps every span inside its sentence, whatever the text', async () => {
    const odd = 'ﬁn ½ №5 \u0301\u0301 ＡＢＣ。Ende. \u200bx\u200b';
    const spans = [
      { start: 0, end: 8 },
      { start: 9, end: odd.length },
    ];
    const [readings = []] = (await model.reader?.read('Was?', [{ text: odd, sentences: spans }])) ?? [];
    for (const [place, { span }] of readings.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(spans[place]?.start ?? 0);
      expect(span.end).toBeLessThanOrEqual(spans[place]?.end ?? 0);
      expect(span.start).toBeLessThanOrEqual(span.end);
    }
  });

  it('reads the same passage again with the same result', async () => {
    const read = async () => model.reader?.read('Wie viele stimmten zu?', [{ text, sentences }]);
    expect(await read()).toEqual(await read());
  });
});

describe('model files', () => {
  const copied = async (): Promise<string> => {
    const folder = join(await mkdtemp(join(tmpdir(), 'depesche-model-')), 'encoder');
    await cp(ENCODER, folder, { recursive: true });
    return folder;
  };
  const opened = async (encoder: string): Promise<unknown> => EmbeddedModel.open({ encoder, reader: READER }).catch((error: unknown) => error);

  it('that are cut are named', async () => {
    const folder = await copied();
    await truncate(join(folder, 'onnx/model_quantized.onnx'), 1_000_000);
    const error = await opened(folder);
    expect(error).toBeInstanceOf(ModelFilesError);
    expect(String(error)).toContain('model_quantized.onnx');
    await rm(folder, { recursive: true });
  });

  it('that are missing are named', async () => {
    const folder = await copied();
    await unlink(join(folder, '1_Pooling/config.json'));
    expect(String(await opened(folder))).toMatch(/1_Pooling.config\.json is missing/);
    await rm(folder, { recursive: true });
  });

  it('are named with what to do where there is no folder at all', async () => {
    const error = await opened('models/nowhere');
    expect(error).toBeInstanceOf(ModelFilesError);
    expect(error instanceof ModelFilesError && error.remedy).toMatch(/git checkout/);
  });

  it('of the reader may be absent', async () => {
    const alone = await EmbeddedModel.open({ encoder: ENCODER, reader: 'models/nowhere' });
    expect(alone.reader).toBeNull();
    await alone.close();
  });
});
