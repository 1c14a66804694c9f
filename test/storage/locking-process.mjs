// Takes the lock as a program of its own: node locking-process.mjs PATH
// Prints "taken" and holds it until it is ended or its input ends, or prints "refused" and ends.
import { writeSync } from 'node:fs';
import { takeExclusiveLock } from '../../src/storage/index.js';

const lock = takeExclusiveLock(process.argv[2]);
writeSync(1, lock ? 'taken\n' : 'refused\n');
if (lock) {
  process.stdin.resume();
  process.stdin.on('end', () => lock.release());
}
