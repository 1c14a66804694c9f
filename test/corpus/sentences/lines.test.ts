import { describe, expect, it } from 'vitest';
import { language } from './language.js';
import { sentencesIn } from './sentences-in.js';

const de = language('de');
const en = language('en');

describe('line ends', () => {
  it('end a sentence, with a full stop or without', () => {
    const text = 'Terror in Syrien\n\nDie Lage ist ruhig\nQuelle: Sputniknews';
    expect(sentencesIn(text, de)).toEqual(['Terror in Syrien', 'Die Lage ist ruhig', 'Quelle: Sputniknews']);
  });

  it('end a sentence when the next line begins with a small letter', () => {
    expect(sentencesIn('Merkel besucht Paris\nvon Peter Müller', de)).toEqual([
      'Merkel besucht Paris',
      'von Peter Müller',
    ]);
  });

  it('count whatever way they are written', () => {
    expect(sentencesIn('Eins\r\n\r\nzwei\u2028drei\u2029vier\rfünf', de)).toEqual([
      'Eins',
      'zwei',
      'drei',
      'vier',
      'fünf',
    ]);
  });

  it('do not count as paragraphs where only white space, such as a no-break space, is between them', () => {
    expect(sentencesIn(' \n\u00a0\nEins.\n \u00a0 \nZwei.\n ', de)).toEqual(['Eins.', 'Zwei.']);
  });

  it('keep apart headlines of about one length', () => {
    const headlines = [
      'Kanzlerin trifft Präsidenten zu Gesprächen über die Zukunft in Berlin',
      'Bundesliga: Bayern gewinnt das Spitzenspiel gegen Dortmund mit 3:1',
      'Wirtschaft wächst im dritten Quartal stärker als erwartet um 0,4 Prozent',
      'Wetter: Am Wochenende wird es in ganz Deutschland deutlich kälter',
    ];
    expect(sentencesIn(headlines.join('\n'), de)).toEqual(headlines);
  });
});

describe('lines of one width', () => {
  const width = 'x'.repeat(59);

  it('are no wrapped text where only one in four begins with a small letter', () => {
    const lines = Array.from({ length: 8 }, (_, index) => (index % 4 === 2 ? `x${width}` : `X${width}`));
    expect(sentencesIn(lines.join('\n'), de)).toHaveLength(8);
  });

  it('are wrapped text where half of them do', () => {
    const lines = Array.from({ length: 8 }, (_, index) => (index % 2 === 1 ? `x${width}` : `X${width}`));
    expect(sentencesIn(lines.join('\n'), de)).toHaveLength(1);
  });

  it.each([45, 110])('of %i units are never wrapped text', (length) => {
    const lines = Array.from({ length: 8 }, () => 'x'.repeat(length));
    expect(sentencesIn(lines.join('\n'), de)).toHaveLength(8);
  });
});

describe('hard-wrapped text', () => {
  const wrapped = `RETURNEES

About 150 citizens of France and five other Western countries have
already turned to the diplomats of their home countries and asked
them for help with their return. The exact number of citizens who
were recruited is not known.

Source: Example News`;

  it('is joined over its line ends, but not over blank lines', () => {
    expect(sentencesIn(wrapped, en).map((sentence) => sentence.replaceAll('\n', ' '))).toEqual([
      'RETURNEES',
      'About 150 citizens of France and five other Western countries have already turned to the diplomats of their home countries and asked them for help with their return.',
      'The exact number of citizens who were recruited is not known.',
      'Source: Example News',
    ]);
  });

  it('keeps a short last line of a paragraph from the next one, with no blank line between', () => {
    const text = `${wrapped.replace('\n\nSource', '\nSource')}`;
    expect(sentencesIn(text, en).slice(-2)).toEqual([
      'The exact number of citizens who\nwere recruited is not known.',
      'Source: Example News',
    ]);
  });

  it('is recognised in German, with its capital letters', () => {
    const text = `Ausländische Kämpfer und Anhänger der Terrormiliz verlieren ihren
Glauben und bitten die Botschafter ihrer Länder immer öfter um
Hilfe bei der Rückkehr in die Heimat aus den unter der Kontrolle
der Miliz stehenden Gebieten im Irak. Dies schreibt die Zeitung
und beruft sich auf Diplomaten.`;
    expect(sentencesIn(text, de)).toHaveLength(2);
  });
});
