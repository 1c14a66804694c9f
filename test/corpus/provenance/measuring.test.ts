import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure, type Measurement } from './measure.js';

/** The half that patterns are written with. The other half is the bench's: nobody who writes patterns looks at it. */
const FIT = 'test/corpus/provenance/labels/fit';

/** A language ("tr"), or "all". Set it to see the figures of the fit half and every miss in it. */
const asked = process.env['MISSES'];

const files = readdirSync(FIT).filter(
  (file) => asked === 'all' || file.replace(/^news-|(?:-\d+)?\.jsonl?$/gu, '') === asked,
);

describe.skipIf(!asked)('the fit half', () => {
  it.each(files)('%s', (file) => {
    const measured = measure(`${FIT}/${file}`);
    if (measured) console.info(`${file}: ${figures(measured)}\n${measured.remarks.join('\n')}`);
    else console.info(`Skipped, because the articles are not there: ${file}`);
    expect(measured?.right ?? 0).toBeLessThanOrEqual(measured?.found ?? 0);
  });
});

function figures(measured: Measurement): string {
  const { articles, found, right, wanted, exact, reaches, exactReaches, published } = measured;
  return [
    `precision ${right}/${found}`,
    `recall ${right}/${wanted}`,
    `evidence exact ${exact}/${right}`,
    `reach exact ${exactReaches}/${reaches}`,
    `published ${published}/${articles}`,
  ].join(', ');
}
