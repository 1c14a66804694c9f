import { describe, expect, it } from 'vitest';
import { language } from './language.js';
import { sentencesIn } from './sentences-in.js';

const de = language('de');

/** `count` sentences of 20 units, with a space between them. */
function sentences(count: number): string {
  return Array.from({ length: count }, () => 'Das ist ein Satz ab.').join(' ');
}

describe('quotations', () => {
  it('stay whole up to 600 units', () => {
    const quoted = `${sentences(28)} ${'X'.repeat(600 - 28 * 21)}`;
    expect(quoted).toHaveLength(600);
    expect(sentencesIn(`„${quoted}“, sagte er.`, de)).toEqual([`„${quoted}“, sagte er.`]);
    expect(sentencesIn(`„${quoted}X“, sagte er.`, de)).toHaveLength(29);
  });

  it('of more than that are split at their sentences', () => {
    const split = sentencesIn(`„${sentences(40)}“, sagte er. Mehr nicht.`, de);
    expect(split[0]).toBe('„Das ist ein Satz ab.');
    expect(split.slice(-2)).toEqual(['Das ist ein Satz ab.“, sagte er.', 'Mehr nicht.']);
    expect(split).toHaveLength(41);
  });

  it('end with their paragraph', () => {
    expect(sentencesIn('„Das ist eins. Das ist zwei.\nDas ist drei.“ Vier.', de)).toEqual([
      '„Das ist eins.',
      'Das ist zwei.',
      'Das ist drei.“',
      'Vier.',
    ]);
  });

  it.each(['„', '“', '”', '"', '»', '«', '‚', '(', '[', '‹'])('do not begin at a stray %s', (mark) => {
    const text = `Der ${mark}Sprecher schwieg. ${sentences(50)} Der Sprecher${mark} schwieg.`;
    expect(sentencesIn(text, de).length).toBeGreaterThan(20);
  });

  it('are found again behind a stray mark', () => {
    expect(sentencesIn('Der „Sprecher schwieg. Er ging. „Das ist gut. Sehr gut“, sagte sie. Ende.', de)).toEqual([
      'Der „Sprecher schwieg.',
      'Er ging.',
      '„Das ist gut. Sehr gut“, sagte sie.',
      'Ende.',
    ]);
  });
});
