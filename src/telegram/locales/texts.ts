import type { FluentBundle } from '@fluent/bundle';
import type { Language } from '../../domain/index.js';
import { displayable } from '../formatting/index.js';
import { type Direction, directionOf, isolatedWithin } from './direction.js';
import type { TEXT_VARIABLES, TextKey, TextVariables } from './text-variables.js';

/** What a text needs beside its name: its variables, or nothing where it has none. */
export type TextArguments<K extends TextKey> = (typeof TEXT_VARIABLES)[K] extends readonly []
  ? []
  : [variables: TextVariables<K>];

/**
 * The texts of the bot in one language.
 *
 * @example
 * texts('welcome');
 * texts('joined', { name: 'Ada', role: texts('role-reader') });
 */
export interface Texts {
  /**
   * A text with its variables filled in. Numbers are written as the language writes them, and choose its plural form. Strings are made
   * displayable, and isolated where their direction may not be that of the text.
   */
  <K extends TextKey>(key: K, ...variables: TextArguments<K>): string;
  readonly language: Language;
  readonly direction: Direction;
}

/** @param bundle holds every text, checked */
export function createTexts(language: Language, bundle: FluentBundle): Texts {
  const direction = directionOf(language);
  const text = <K extends TextKey>(key: K, ...[variables]: TextArguments<K>): string => {
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === undefined || pattern === null) throw new Error(`There is no text "${key}" in "${language}".`);
    return bundle.formatPattern(pattern, variables && shownWithin(direction, variables));
  };
  return Object.assign(text, { language, direction });
}

function shownWithin(
  direction: Direction,
  variables: Readonly<Record<string, string | number>>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolatedWithin(direction, displayable(value)) : value,
    ]),
  );
}
