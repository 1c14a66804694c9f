import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seededData } from '../support/data-folder.js';
import { runProgram } from './program.js';

it('eval reports on the questions of a file', async () => {
  const data = seededData();
  const questions = join(data, 'questions.jsonl');
  writeFileSync(questions, '{"id":"a","question":"How many returnees asked for help?","accept":["150"]}');
  const { code, stdout } = await runProgram(['eval', questions], { data });
  expect(code).toBe(0);
  expect(stdout).toMatch(/all +1\b/u);
});
