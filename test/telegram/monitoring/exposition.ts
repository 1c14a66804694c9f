/** What a server exposes for Prometheus. */
export interface Exposition {
  /** The types of the metrics by their names. */
  readonly types: ReadonlyMap<string, string>;
  /** The values by name and labels: `name{label="value"}`. */
  readonly values: ReadonlyMap<string, number>;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const HELP = new RegExp(`^# HELP (${NAME}) \\S.*$`);
const TYPE = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram|summary|untyped)$`);
const LABEL = String.raw`[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"`;
const SAMPLE = new RegExp(`^(${NAME}(?:\\{${LABEL}(?:,${LABEL})*\\})?) (\\S+)$`);

/**
 * Reads the text format; throws at the first line that is none.
 *
 * Source: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export function parseExposition(text: string): Exposition {
  const types = new Map<string, string>();
  const values = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, name, type] = TYPE.exec(line) ?? [];
    const [, sample, value] = SAMPLE.exec(line) ?? [];
    if (name !== undefined && type !== undefined) types.set(name, type);
    else if (sample !== undefined) values.set(sample, numberIn(value));
    else if (line !== '' && !HELP.test(line)) throw new Error(`This line is none of the format: ${line}`);
  }
  return { types, values };
}

function numberIn(value: string | undefined): number {
  if (value === '+Inf') return Number.POSITIVE_INFINITY;
  const number = Number(value);
  if (Number.isNaN(number) && value !== 'Nan') throw new Error(`This is no number: ${value}`);
  return number;
}
