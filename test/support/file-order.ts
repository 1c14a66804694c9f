import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How many files of short tests run at the end, where a long one would be waited for with a core idle. */
const LAST = 40;

/** Runs the test files in an order drawn by the seed, but none that starts programs among the last. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const drawn = files
      .map((file) => ({ file, draw: createHash('sha1').update(`${seed} ${file.moduleId}`).digest('hex') }))
      .sort((one, other) => (one.draw < other.draw ? -1 : 1))
      .map(({ file }) => file);
    const last = new Set(drawn.filter(({ moduleId }) => !moduleId.includes('/test/e2e/')).slice(-LAST));
    return [...drawn.filter((file) => !last.has(file)), ...last];
  }
}
