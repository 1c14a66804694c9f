import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../support/command.js';
import { SEEDS, temporaryFolder } from '../support/data-folder.js';

const data = temporaryFolder();
const questions = join(data, 'questions.jsonl');
const details = join(data, 'details.jsonl');
const text = readFileSync(join(SEEDS, 'sputniknews-150-rueckkehrer.txt'), 'utf8');
const sentence = /WSJ zufolge .*? zu helfen\./u.exec(text)?.[0] ?? '';

const detail = z.strictObject({
  id: z.string(),
  kind: z.enum(['extracted', 'abstained']),
  articleRank: z.int().positive().nullable(),
  score: z.number().min(0).max(1),
  sentenceShown: z.boolean().nullable(),
  acceptShown: z.boolean().nullable(),
});

beforeAll(async () => {
  const articles = join(data, 'articles.jsonl');
  writeFileSync(articles, JSON.stringify({ id: 'seed', text }));
  const lines = [
    {
      id: 'a',
      question: 'How many returnees asked for help?',
      article: 'seed',
      sentences: [sentence],
      accept: ['150'],
    },
    {
      id: 'b',
      question: 'Combien de personnes ont demandé de l’aide ?',
      language: 'fr',
      article: 'seed',
      accept: ['Ankara'],
    },
    { id: 'c', question: 'What is the capital of Australia?', answerable: false },
    { id: 'd', question: 'Wie viele Rückkehrer baten um Hilfe?', article: 'elsewhere' },
  ];
  writeFileSync(questions, lines.map((line) => JSON.stringify(line)).join('\n'));
  await runCommand(['ingest', articles], { data });
});

describe('eval', () => {
  it('reports by pair of languages and writes a line for each question', async () => {
    const { code, stdout } = await runCommand(['eval', questions, '--details', details, '--json'], { data });
    expect(code).toBe(0);
    const report = z.looseObject({ all: z.looseObject({}), byLanguages: z.record(z.string(), z.looseObject({})) });
    expect(report.parse(JSON.parse(stdout))).toMatchObject({
      all: { questions: 4, answerable: 3, abstentionAreaUnderCurve: 1, abstentionRecall: 1 },
      byLanguages: {
        'en->de': { articleFirst: 1, sentenceFirst: 1, sentenceShown: 1, acceptShown: 1 },
        'fr->de': { acceptShown: 0 },
      },
    });
    const lines = readFileSync(details, 'utf8')
      .trim()
      .split('\n')
      .map((line) => detail.parse(JSON.parse(line)));
    expect(lines).toMatchObject([
      { id: 'a', kind: 'extracted', articleRank: 1, sentenceShown: true, acceptShown: true },
      { id: 'b', articleRank: 1, sentenceShown: null, acceptShown: false },
      { id: 'c', kind: 'abstained', articleRank: null, sentenceShown: null, acceptShown: null },
      { id: 'd', articleRank: null },
    ]);
  });

  it('names the lines that hold no question and evaluates the others', async () => {
    const broken = join(data, 'broken.jsonl');
    writeFileSync(broken, 'no json\n{"id":"x"}\n{"id":"a","question":"Wer?"}\n');
    const { code, stdout, stderr } = await runCommand(['eval', broken], { data });
    expect(code).toBe(1);
    expect(stderr).toMatch(/broken\.jsonl:1: it is not JSON[\s\S]*broken\.jsonl:2: .*question/u);
    expect(stdout).toMatch(/all +1\b/u);
  });

  it('says what is wrong with a file that is missing or holds no question', async () => {
    const missing = await runCommand(['eval', join(data, 'nowhere.jsonl')], { data });
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('cannot be read')]);
    const empty = join(data, 'empty.jsonl');
    writeFileSync(empty, '\n');
    expect((await runCommand(['eval', empty], { data })).code).toBe(2);
  });
});
