import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { builtProgram } from '../support/built-program.js';
import { addArticle, addVectors, clusteredVectors, newCorpus, type TestCorpus } from './vector-corpus.js';

const run = promisify(execFile);
const DIMENSION = 16;

const SEARCHING = builtProgram('index/searching-process.mjs');
const BUILDING = builtProgram('index/building-process.mjs');

async function largeCorpus(): Promise<TestCorpus> {
  const corpus = await newCorpus(DIMENSION);
  await addVectors(corpus, clusteredVectors(1000, DIMENSION));
  await addArticle(corpus, 'in English', [{ vector: new Float32Array(DIMENSION).fill(0.25) }], { language: 'en' });
  return corpus;
}

describe('a process', () => {
  it('can end in the middle of searching with a filter', async () => {
    const { path, folder } = await largeCorpus();
    const search = async (ending: string) => run(process.execPath, [SEARCHING, path, folder, ending]);
    const [closed, ...exited] = await Promise.all(['close', 'exit', 'exit', 'exit'].map(search));
    expect(closed?.stdout).toBe('1\n');
    expect(exited.map(({ stdout }) => stdout)).toEqual(['', '', '']);
  });

  it.skipIf(process.platform === 'win32')('searches on where the disk is full, and keeps no graph', async () => {
    const { path, folder } = await largeCorpus();
    // A limit on the size of files fails a write as a full disk does, in its middle and without the signal.
    const limited = `trap '' XFSZ; ulimit -f 40; exec "$0" "$@"`;
    const { stdout } = await run('bash', ['-c', limited, process.execPath, BUILDING, path, folder]);
    const limitedBuild = JSON.parse(stdout);
    expect(limitedBuild).toMatchObject({ passages: 1001, inGraph: 1001, found: 50 });
    expect(limitedBuild.notices).toEqual([expect.stringMatching(/could not be kept .*: the file is cut short\.$/)]);

    const next = await run(process.execPath, [BUILDING, path, folder]);
    expect(JSON.parse(next.stdout)).toMatchObject({ inGraph: 1001, found: 50, notices: [] });
  });

  it('that builds at the same time as another spoils nothing', async () => {
    const { path, folder } = await largeCorpus();
    const builds = await Promise.all([1, 2, 3].map(() => run(process.execPath, [BUILDING, path, folder])));
    const next = await run(process.execPath, [BUILDING, path, folder]);
    for (const { stdout } of [...builds, next]) {
      expect(JSON.parse(stdout)).toMatchObject({ inGraph: 1001, found: 50, notices: [] });
    }
  });
});
