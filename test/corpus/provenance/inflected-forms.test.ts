import { describe, expect, it } from 'vitest';
import { shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { patternsOf } from '../../../src/corpus/provenance/patterns/index.js';
import { parseLanguage } from '../../../src/domain/index.js';

const names = shippedOutlets().outlets.flatMap(({ name, aliases, homographs, markedOnly }) => [
  ...new Set(
    [name, ...aliases, ...homographs, ...markedOnly].map((each) => each.replace(/^(?:The|Der|Die|Das)\s/u, '')),
  ),
]);

function firstWord(text: string): string {
  return /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '';
}

/** What `inflectsEndings` promises to stay. */
function beginning(name: string): string {
  const word = firstWord(name);
  return word.slice(0, word.length < 6 ? 1 : 2);
}

describe.each(['de', 'pl', 'ru', 'uk'])('forms of names in %s', (code) => {
  const language = parseLanguage(code);
  const patterns = language && patternsOf(language);

  it('begin as the name does, so that they are found by its first letters', () => {
    expect(patterns?.inflectsEndings).toBe(true);
    const strays = names
      .filter((name) => firstWord(name).length > 1)
      .flatMap((name) => (patterns?.inflect(name) ?? []).map((form) => ({ name, form })))
      .filter(({ name, form }) => !firstWord(form).startsWith(beginning(name)));
    expect(strays).toEqual([]);
  });
});
