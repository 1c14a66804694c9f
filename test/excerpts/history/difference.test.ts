import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, labelDifferences, type SentencedText } from '../../../src/excerpts/history/difference.js';
import type { Piece } from '../../../src/excerpts/history/piece.js';

/** A text of these sentences, a space between them. */
function sentenced(...sentences: readonly string[]): SentencedText {
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return { text: sentences.join(' '), sentences: spans };
}

/** `[-removed-]` and `{+added+}` between what stayed. */
function marked(pieces: readonly Piece[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('');
}

const textWithout = (pieces: readonly Piece[], kind: Piece['kind']): string =>
  pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');

describe('what differs between two texts', () => {
  it('is shown by words where a sentence was reworded', () => {
    const before = sentenced('The ship sank on Monday.', 'Three people died.', 'More is not known.');
    const after = sentenced('The ship sank on Monday.', 'Four people died in it.', 'More is not known.');
    expect(marked(differences(before, after))).toBe(
      'The ship sank on Monday. [-Three-]{+Four+} people died{+ in it+}. More is not known.',
    );
  });

  it('is shown by sentences where one came or went', () => {
    const before = sentenced('One stays.', 'Two goes away entirely.', 'Three stays.');
    const after = sentenced('One stays.', 'Three stays.', 'Four is new.');
    expect(marked(differences(before, after))).toBe(
      'One stays. [-Two goes away entirely. -]Three stays.{+ Four is new.+}',
    );
  });

  it('is the whole sentence where hardly a word was kept', () => {
    const before = sentenced('Stays.', 'Der Minister dementierte am Abend jeden Rücktritt.');
    const after = sentenced('Stays.', 'A new government will be sworn in by Friday.');
    expect(marked(differences(before, after))).toBe(
      'Stays. [-Der Minister dementierte am Abend jeden Rücktritt.-]{+A new government will be sworn in by Friday.+}',
    );
  });

  it('reads neighbouring words as one change', () => {
    expect(marked(labelDifferences('Der Kanzler reist am Montag ab', 'Der Minister kommt am Montag ab'))).toBe(
      'Der [-Kanzler reist-]{+Minister kommt+} am Montag ab',
    );
  });

  it('is words of the language also where no spaces part them', () => {
    expect(marked(labelDifferences('台風が東京に接近している', '台風が大阪に接近している'))).toBe(
      '台風が[-東京-]{+大阪+}に接近している',
    );
  });

  it('gives both texts back, whatever they are, and never two pieces of a kind in a row', () => {
    const text = fc
      .array(fc.constantFrom('a b.', 'a c!', 'b', '', ' x  y', '🙂 d.', '\n'))
      .map((all) => sentenced(...all));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differences(before, after);
        expect(textWithout(pieces, 'added')).toBe(before.text);
        expect(textWithout(pieces, 'removed')).toBe(after.text);
        for (const [place, { kind }] of pieces.entries()) expect(pieces[place + 1]?.kind).not.toBe(kind);
      }),
    );
  });

  it('is found in bounded time where two long texts have nothing in common', () => {
    const long = (word: string): SentencedText =>
      sentenced(...Array.from({ length: 3_000 }, (_, number) => `${word} ${number} ${word}.`));
    expect(differences(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
