import type { Language } from '../../domain/index.js';
import {
  type Entry,
  entriesOf,
  expressionsIn,
  longestLength,
  type Pattern,
  variantsOf,
  written,
} from './fluent-entries.js';
import { TEXT_VARIABLES, type TextKey } from './text-variables.js';

/** In UTF-16 units. */
const MAX_LENGTHS: readonly (readonly [prefix: string, units: number])[] = [
  // Source: https://core.telegram.org/bots/api#botcommand
  ['command-', 256],
  // Telegram names no limit; apps cut off what is longer.
  ['button-', 64],
];

/** What is wrong with a language's file, each problem with the key that it is about; empty where every text is as it must be. */
export function problemsOf(file: string, language: Language): string[] {
  const entries = entriesOf(file);
  const keys = entries.map(({ key }) => key);
  const repeated = new Set(keys.filter((key, number) => keys.indexOf(key) < number));
  const missing = Object.keys(TEXT_VARIABLES).filter((key) => !keys.includes(key));
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return [
    ...entries.flatMap((entry) => entryProblems(entry, pluralCategories)),
    ...[...repeated].map((key) => `${key}: stands there more than once`),
    ...missing.map((key) => `${key}: is missing`),
  ];
}

function entryProblems({ key, source, pattern }: Entry, pluralForms: readonly string[]): string[] {
  if (key === '') return source === '' ? [] : [`what stands before the first text is not Fluent: ${source}`];
  if (!isTextKey(key)) return [`${key}: is not the key of a text`];
  if (source === `${key}=`) return [`${key}: is empty`];
  if (pattern === null) {
    return [`${key}: is not Fluent; check its braces, and that every choice has a default such as *[other]`];
  }
  const problems = [
    ...expressionProblems(pattern, pluralForms),
    ...variableProblems(key, pattern),
    ...lengthProblems(key, pattern),
  ];
  // Where there are problems, what is written again may differ for their sake.
  const isWhole = problems.length > 0 || source === `${key}=${written(pattern)}`;
  const lost = isWhole ? [] : [`has a part that is not read; what is read: ${written(pattern)}`];
  return [...problems, ...lost].map((problem) => `${key}: ${problem}`);
}

function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(TEXT_VARIABLES, key);
}

/** In braces there are variables, and choices by a variable between numbers and plural forms of the language. */
function expressionProblems(pattern: Pattern, pluralForms: readonly string[]): string[] {
  return expressionsIn(pattern).flatMap((expression) => {
    if (expression.type === 'var') return [];
    if (expression.type !== 'select') return ['can have only variables and choices in braces'];
    if (expression.selector.type !== 'var') return ['has a choice that is not by a variable'];
    const variants = variantsOf(expression);
    if (variants.length === 0) return ['has a choice without a default such as *[other]'];
    const names = variants.flatMap(({ key }) => (key.type === 'str' ? key.value : []));
    return names
      .filter((name) => !pluralForms.includes(name))
      .map((name) => `has the variant [${name}]; the language's plural forms are ${pluralForms.join(', ')}`);
  });
}

function variableProblems(key: TextKey, pattern: Pattern): string[] {
  const expected: ReadonlySet<string> = new Set(TEXT_VARIABLES[key]);
  const used = new Set(
    expressionsIn(pattern).flatMap((expression) => (expression.type === 'var' ? expression.name : [])),
  );
  return [
    ...[...expected].filter((name) => !used.has(name)).map((name) => `does not use the variable $${name}`),
    ...[...used]
      .filter((name) => !expected.has(name))
      .map((name) => `uses the variable $${name}, which it does not get`),
  ];
}

function lengthProblems(key: TextKey, pattern: Pattern): string[] {
  const length = longestLength(pattern);
  return MAX_LENGTHS.filter(([prefix, units]) => key.startsWith(prefix) && length > units).map(
    ([, units]) => `is ${length} characters long; there is room for ${units}`,
  );
}
