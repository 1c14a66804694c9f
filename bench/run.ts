/** Runs the benches named on the command line, or all of them, one after the other. */
const BENCHES = [
  'quality',
  'process',
  'ingest',
  'speed',
  'vectors',
  'provenance',
  'stories',
  'verifying',
  'telegram-latency',
  'telegram-load',
  'telegram-kills',
  'telegram-fuzz',
  'briefings',
  'feeds',
] as const;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !BENCHES.some((bench) => bench === name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${BENCHES.join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const bench of named.length > 0 ? named : BENCHES) await import(`./${bench}.js`);
}
