import { InvalidArgumentError } from 'commander';
import type { Language } from '../../domain/index.js';
import { parseDate as dateOf, parseLanguageCode } from '../../excerpts/index.js';

const MOST_HITS = 1_000;

/**
 * A language from the command line, behind those given before it.
 *
 * @throws InvalidArgumentError where it is not the code of a language
 */
export function collectLanguage(value: string, before: readonly Language[] = []): Language[] {
  const language = parseLanguageCode(value);
  if (!language) throw new InvalidArgumentError('It is not a language code such as de, en or pt-BR.');
  return [...before, language];
}

/**
 * The name of an outlet, behind those given before it.
 *
 * @throws InvalidArgumentError where it is empty
 */
export function collectName(value: string, before: readonly string[] = []): string[] {
  if (value.trim() === '') throw new InvalidArgumentError('The name is empty.');
  return [...before, value.trim()];
}

/**
 * A day, a month or a year that is in the calendar, as ISO 8601 writes it.
 *
 * @throws InvalidArgumentError where it is none
 */
export function parseDate(value: string): string {
  const date = dateOf(value);
  if (date === null)
    throw new InvalidArgumentError('It is not a date of the calendar such as 2016-06-04, 2016-06 or 2016.');
  return date;
}

/**
 * How many passages to show, 1 to 1,000.
 *
 * @throws InvalidArgumentError where it is no such number
 */
export function parseLimit(value: string): number {
  const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > MOST_HITS) throw new InvalidArgumentError('It is not a whole number from 1 to 1000.');
  return limit;
}
