import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, milliseconds, writeSection } from './results.js';

const COMMAND = 'npm run bench -- process';
const RUNS = 9;

/** Times `ask` as a whole process on the built program, seeds ingested. */
async function measureProcess(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-bench-'));
  const ask = (): number => {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/main.js', 'ask', 'How many returnees asked for help?'],
      {
        env: { ...process.env, DATA_DIR: folder },
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  };
  const first = ask();
  const times = Array.from({ length: RUNS }, ask);
  await rm(folder, { recursive: true });
  writeSection(
    '`ask` as a whole process',
    COMMAND,
    [
      {
        columns: ['', 'ms'],
        rows: [
          ['first run, seeds ingested in it', milliseconds(first)],
          [`median of ${RUNS} more`, milliseconds(median(times))],
          ['fastest', milliseconds(Math.min(...times))],
        ],
      },
    ],
    [],
  );
}

await measureProcess();
