import { cp, mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SupportableStatement } from '../../src/domain/index.js';
import { ModelFilesError } from '../../src/errors.js';
import { EmbeddedModel } from '../../src/models/index.js';
import { readStatements } from '../answering/verifying/labelled-statements.js';

const FOLDERS = {
  encoder: 'models/multilingual-e5-small',
  reader: 'models/answer-reader',
  support: 'models/support-reader',
};

let model: EmbeddedModel;
beforeAll(async () => {
  model = await EmbeddedModel.open(FOLDERS);
});
afterAll(async () => model.close());

async function supportOf(...statements: SupportableStatement[]): Promise<number[]> {
  if (!model.support) throw new Error('there is no support reader');
  return model.support.support(statements);
}

const WSJ: SupportableStatement = {
  text: 'About 150 citizens of France and five other Western countries asked their diplomats for help in returning.',
  quotes: [
    'WSJ zufolge haben sich bereits etwa 150 Bürger Frankreichs und fünf anderer westlicher Länder an die Diplomaten ihrer Heimatländer mit der Bitte gewandt, ihnen bei der Rückkehr zu helfen.',
  ],
};
const OTHER = 'In der Antarktis entdeckten Forscher eine Kolonie von Millionen Fischnestern am Boden des Weddellmeers.';

describe('support', () => {
  it('is larger for what the quote says than for what another quote does', async () => {
    const [own = 0, foreign = 0] = await supportOf(WSJ, { ...WSJ, quotes: [OTHER] });
    expect(own).toBeGreaterThan(foreign + 1);
  });

  it('does not depend on what else is asked, nor on what was asked before', async () => {
    const long: SupportableStatement = { text: OTHER.repeat(4), quotes: [OTHER.repeat(6), WSJ.text] };
    const [alone = 0] = await supportOf(WSJ);
    const [, among = 0] = await supportOf(long, WSJ, { text: OTHER, quotes: [OTHER] });
    expect(Math.abs(among - alone)).toBeLessThan(0.25);
    expect(await supportOf(WSJ)).toEqual([alone]);
  });

  it('finds the quote among several', async () => {
    const [among = 0, without = 0] = await supportOf(
      { ...WSJ, quotes: [OTHER, ...WSJ.quotes] },
      { ...WSJ, quotes: [OTHER, OTHER] },
    );
    expect(among).toBeGreaterThan(without);
  });

  it('is read of odd texts too', async () => {
    const odd = ['', ' ', '\ud800', '\u0301', 'x'.repeat(5000), 'Wort '.repeat(900)];
    const supports = await supportOf(...odd.map((text) => ({ text, quotes: [text, OTHER] })));
    expect(supports.map(Number.isFinite)).toEqual(odd.map(() => true));
    expect(await supportOf()).toEqual([]);
    expect(await supportOf({ text: OTHER, quotes: [] })).toHaveLength(1);
  });

  it('puts right statements before wrong ones over one quote three times in four', async () => {
    const statements = readStatements('aside');
    const supports = await supportOf(
      ...statements.map(({ text, quotes }) => ({ text, quotes: quotes.map(({ quote }) => quote) })),
    );
    const read = statements.map((statement, place) => ({ statement, support: supports[place] ?? 0 }));
    const pairs = read.flatMap((one) =>
      read.filter(
        (other) =>
          one.statement.right && !other.statement.right && one.statement.quotes[0]?.quote === other.statement.quotes[0]?.quote,
      ).map((other) => one.support > other.support),
    );
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.7);
  });
});

describe('a support reader', () => {
  it('is none where its folder is not there or not named', async () => {
    const { encoder, reader } = FOLDERS;
    for (const support of ['models/none', undefined]) {
      const without = await EmbeddedModel.open({ encoder, reader, ...(support !== undefined && { support }) });
      expect(without.support).toBeNull();
      await without.close();
    }
  });

  it('that was cut is refused when it is first asked, and nothing else is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'depesche-support-'));
    await cp(FOLDERS.support, folder, { recursive: true });
    await truncate(join(folder, 'onnx', 'model.onnx'), 1000);
    const broken = await EmbeddedModel.open({ ...FOLDERS, support: folder });
    expect(await broken.embedTexts(['Ein Satz.'])).toHaveLength(1);
    await expect(broken.support?.support([WSJ])).rejects.toThrow(ModelFilesError);
    await broken.close();
    await rm(folder, { recursive: true });
  });
});
