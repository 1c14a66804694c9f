import type { Language } from '../../domain/index.js';
import { isPeriod, parseDate } from './dates.js';
import { parseLanguageCode } from './language-codes.js';
import type { FilterConditions } from './passage-filter.js';
import { type SearchKey, separateConditions, type WrittenCondition } from './search-text.js';

/** Something in a search that the person who wrote it has to change. */
export type SearchProblem =
  /** There are neither words nor conditions. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'empty' | 'unclosed' | 'not-a-date' | 'not-a-language' | 'repeated' | 'ends-before-it-begins';
      readonly key: SearchKey;
      /** As it was written; '' where there is none. */
      readonly value: string;
    };

/** A search as a person wrote it in one line. */
export interface SearchRequest {
  /** What to look for; '' where conditions alone were given. */
  readonly words: string;
  /** Those that could be read. */
  readonly conditions: FilterConditions;
  /** In the order of writing; a search that has any is not what was meant. */
  readonly problems: readonly SearchProblem[];
}

type ConditionProblem = Exclude<SearchProblem, { kind: 'nothing' }>;

/** Conditions while they are read. */
interface ReadConditions {
  readonly outlet: string[];
  readonly language: Language[];
  readonly quoting: string[];
  from: string | null;
  to: string | null;
}

/**
 * Reads a search with its conditions: `outlet:`, `lang:` or `language:`, `quoting:`, `from:` and `to:`, in any letter case and at any
 * place. Names of several words stand in quotation marks. A word with a colon that is none of these is a word.
 *
 * @example
 * parseSearch('returnees quoting:“The Wall Street Journal” from:2016-06');
 * // { words: 'returnees', conditions: { quoting: ['The Wall Street Journal'], from: '2016-06' }, problems: [] }
 */
export function parseSearch(text: string): SearchRequest {
  const { words, conditions: written } = separateConditions(text);
  const read: ReadConditions = { outlet: [], language: [], quoting: [], from: null, to: null };
  const problems: SearchProblem[] = [];
  for (const condition of written) {
    const kind = enter(read, condition);
    if (kind !== null) problems.push({ kind, key: condition.key, value: condition.value });
  }
  if (words === '' && written.length === 0) problems.push({ kind: 'nothing' });
  return { words, conditions: given(read), problems };
}

/** Adds a condition to those read, or gives what is wrong with it. */
function enter(read: ReadConditions, { key, value, isClosed }: WrittenCondition): ConditionProblem['kind'] | null {
  if (!isClosed) return 'unclosed';
  if (value === '') return 'empty';
  if (key === 'outlet' || key === 'quoting') {
    read[key].push(value);
    return null;
  }
  return key === 'language' ? enterLanguage(read, value) : enterDate(read, key, value);
}

function enterLanguage({ language }: ReadConditions, value: string): 'not-a-language' | null {
  const parsed = parseLanguageCode(value);
  if (parsed === null) return 'not-a-language';
  language.push(parsed);
  return null;
}

function enterDate(read: ReadConditions, key: 'from' | 'to', value: string): ConditionProblem['kind'] | null {
  const date = parseDate(value);
  if (date === null) return 'not-a-date';
  if (read[key] !== null) return 'repeated';
  const from = key === 'from' ? date : read.from;
  const to = key === 'to' ? date : read.to;
  if (from !== null && to !== null && !isPeriod(from, to)) return 'ends-before-it-begins';
  read[key] = date;
  return null;
}

function given({ outlet, language, quoting, from, to }: ReadConditions): FilterConditions {
  return {
    ...(outlet.length > 0 && { outlet }),
    ...(language.length > 0 && { language }),
    ...(quoting.length > 0 && { quoting }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
}
