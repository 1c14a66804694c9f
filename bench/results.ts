import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const TARGET = 'bench/RESULTS.md';
const HEAD = `# Results

Each section is written by the command that it names, and says when, on which commit and on which machine it was run.
The machines are shared and noisy: compare figures within one section, and take ratios where there are any.
`;

/** A table of one bench. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes one section of bench/RESULTS.md in place of an older one of the same name, and prints it. */
export function writeSection(name: string, command: string, tables: readonly Table[], notes: readonly string[]): void {
  const body = [
    `## ${name}`,
    `\`${command}\` · ${provenance()}`,
    ...tables.map(markdown),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');
  console.log(`\n${body}\n`);
  const old = existsSync(TARGET) ? readFileSync(TARGET, 'utf8') : HEAD;
  const sections = old.split(/\n(?=## )/);
  const kept = sections.filter((section) => !section.startsWith(`## ${name}\n`)).map((section) => section.trim());
  writeFileSync(TARGET, `${[...kept, body].join('\n\n')}\n`);
}

/** A share as the tables show it: `.904`, `1.000`, `-` for none. */
export function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(3).replace(/^0/, '');
}

/** Time in milliseconds as the tables show it. */
export function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

/** The middle of some numbers; of an even count, the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function markdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function provenance(): string {
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const changed =
    git('status', '--porcelain', '--', 'src', 'models', 'package-lock.json') === '' ? '' : ' with uncommitted changes';
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `${date} · commit ${git('rev-parse', '--short', 'HEAD')}${changed} · ${processor?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB · Node ${process.version}`;
}
