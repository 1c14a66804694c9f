import { defineConfig } from 'vitest/config';
import { FileOrder } from './test/support/file-order.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One more than the cores, for whole programs under test wait a good part of the time.
    maxWorkers: 3,
    // The modules are read once in a worker; nothing in them changes.
    isolate: false,
    sequence: { shuffle: true, sequencer: FileOrder },
  },
});
