import { valueAt, type WrittenValue } from './written-value.js';

/** What a condition of a search is about. */
export type SearchKey = 'outlet' | 'language' | 'quoting' | 'from' | 'to';

/** A condition as it was written, before its value is looked at. */
export interface WrittenCondition extends Pick<WrittenValue, 'value' | 'isClosed'> {
  readonly key: SearchKey;
}

/** A search taken apart. */
export interface SearchText {
  /** All that is no condition, with one space between words. */
  readonly words: string;
  readonly conditions: readonly WrittenCondition[];
}

const KEYS: Readonly<Record<string, SearchKey>> = {
  outlet: 'outlet',
  lang: 'language',
  language: 'language',
  quoting: 'quoting',
  from: 'from',
  to: 'to',
};

/** A key stands at the beginning of a word, and its value may follow after a space. */
const KEY = new RegExp(String.raw`(?<!\S)(${Object.keys(KEYS).join('|')}):[^\S\n]*`, 'giu');

/** Takes the conditions, `lang:de` or `outlet:"The Wall Street Journal"`, out of the words that are searched for. */
export function separateConditions(text: string): SearchText {
  const keys = new RegExp(KEY);
  const words: string[] = [];
  const conditions: WrittenCondition[] = [];
  let rest = 0;
  for (let found = keys.exec(text); found; found = keys.exec(text)) {
    const key = KEYS[(found[1] ?? '').toLowerCase()];
    if (!key) throw new Error(`the pattern of keys finds ${found[1]}, which is none`);
    words.push(text.slice(rest, found.index));
    const { end, ...written } = conditionValue(text, keys.lastIndex);
    conditions.push({ key, ...written });
    keys.lastIndex = rest = end;
  }
  words.push(text.slice(rest));
  return { words: words.join(' ').replace(/\s+/gu, ' ').trim(), conditions };
}

/** A condition without a value is followed by the next one, which is no value of it. */
function conditionValue(text: string, start: number): WrittenValue {
  const key = new RegExp(KEY, 'iuy');
  key.lastIndex = start;
  return key.test(text) ? { value: '', isClosed: true, end: start } : valueAt(text, start);
}
