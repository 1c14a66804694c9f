import { FluentResource, type Message } from '@fluent/bundle';

/** What stands behind a key: plain, or in parts. */
export type Pattern = NonNullable<Message['value']>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;
type Choice = Extract<Expression, { readonly type: 'select' }>;

/** One entry of a Fluent file. */
export interface Entry {
  readonly key: string;
  /** As it stands in the file, comments and white space left out. */
  readonly source: string;
  /** What Fluent reads in it: null where it can make nothing of it. */
  readonly pattern: Pattern | null;
}

/** Where the parser begins a message or a term. */
const ENTRY_STARTS = /^(?=-?[a-zA-Z][\w-]* *=)/mu;
const KEY = /^-?[a-zA-Z][\w-]*(?= *=)/u;
const COMMENTS = /^#.*$/gmu;
const WHITE_SPACE = /\s+/gu;

/**
 * The entries of a Fluent file, each with what stands between it and the next. What stands before the first is an entry with an empty key.
 * The library's parser passes over what it cannot read, so that a slip of the pen takes a text away without a word; here nothing is lost.
 */
export function entriesOf(file: string): Entry[] {
  return file.split(ENTRY_STARTS).map((text) => ({
    key: KEY.exec(text)?.[0] ?? '',
    source: text.replace(COMMENTS, '').replace(WHITE_SPACE, ''),
    pattern: new FluentResource(text).body[0]?.value ?? null,
  }));
}

/** A pattern written in Fluent again, without white space: the source of its entry, unless the parser has passed over a part of it. */
export function written(pattern: Pattern): string {
  const parts = typeof pattern === 'string' ? [pattern] : pattern;
  return parts
    .map((part) => (typeof part === 'string' ? part : `{${writtenExpression(part)}}`))
    .join('')
    .replace(WHITE_SPACE, '');
}

function writtenExpression(expression: Expression): string {
  switch (expression.type) {
    case 'var':
      return `$${expression.name}`;
    case 'num':
      return expression.value.toFixed(expression.precision);
    case 'str':
      return expression.value;
    case 'select':
      return `${writtenExpression(expression.selector)}->${writtenVariants(expression)}`;
    default:
      return expression.name;
  }
}

function writtenVariants(choice: Choice): string {
  return variantsOf(choice)
    .map(({ key, value }, number) => `${number === choice.star ? '*' : ''}[${writtenExpression(key)}]${written(value)}`)
    .join('');
}

/** Every expression of a pattern, those inside others included. */
export function expressionsIn(pattern: Pattern): Expression[] {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((part) => (typeof part === 'string' ? [] : withInner(part)));
}

function withInner(expression: Expression): Expression[] {
  if (expression.type !== 'select') return [expression];
  const inner = variantsOf(expression).flatMap(({ value }) => expressionsIn(value));
  return [expression, ...withInner(expression.selector), ...inner];
}

/** The variants of a choice; the parser leaves the property out where there are none. */
export function variantsOf({ variants = [] }: Choice): Choice['variants'] {
  return variants;
}

/** The UTF-16 units of a pattern's longest form, its variables not counted. */
export function longestLength(pattern: Pattern): number {
  if (typeof pattern === 'string') return pattern.length;
  return pattern.map(partLength).reduce((sum, length) => sum + length, 0);
}

function partLength(part: string | Expression): number {
  if (typeof part === 'string') return part.length;
  if (part.type !== 'select') return 0;
  return Math.max(0, ...variantsOf(part).map(({ value }) => longestLength(value)));
}
