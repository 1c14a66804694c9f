import { readdirSync } from 'node:fs';
import { measure, type Measurement } from '../test/corpus/provenance/measure.js';

/** The half that patterns are written with. The other half is the bench's: nobody who writes patterns looks at it. */
const FIT = 'test/corpus/provenance/labels/fit';

/** Prints the figures of the fit half, and every miss in it, for one language ("tr") or for all. */
function printMisses(language: string | undefined): void {
  const files = readdirSync(FIT).filter((file) => language === undefined || languageOf(file) === language);
  if (files.length === 0) throw new RangeError(`There are no labels in ${language}.`);
  for (const file of files) {
    const measured = measure(`${FIT}/${file}`);
    if (measured) console.info(`${file}: ${figures(measured)}\n${measured.remarks.join('\n')}`);
    else console.info(`Left out, because the articles are not there: ${file}`);
  }
}

/** `tr-2.jsonl` and `news-de.json` are in Turkish and German. */
function languageOf(file: string): string {
  return file.replace(/^news-|(?:-\d+)?\.jsonl?$/gu, '');
}

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

printMisses(process.argv[2]);
