import { InvalidArgumentError } from 'commander';
import { type Language, parseLanguage } from '../../domain/index.js';
import { nameOfLanguage } from '../wording/names.js';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MOST_HITS = 1_000;

/**
 * A language from the command line, behind those given before it.
 *
 * @throws InvalidArgumentError where it is not the code of a language
 */
export function collectLanguage(value: string, before: readonly Language[] = []): Language[] {
  const language = parseLanguage(value);
  // The platform gives a code that it has no name for as it is.
  if (!language || nameOfLanguage(language, 'en') === language) {
    throw new InvalidArgumentError('It is not a language code such as de, en or pt-BR.');
  }
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
  const [, year, month = '01', day = '01'] = DATE.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Of 30 February, JavaScript makes a day in March.
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  if (!isReal) throw new InvalidArgumentError('It is not a date of the calendar such as 2016-06-04, 2016-06 or 2016.');
  return value;
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
