import { describe, expect, it } from 'vitest';
import { type Block, type Inline, type PlainMessage, plainMessages } from '../../../src/telegram/formatting/index.js';
import { faultsOf } from './faults.js';

function messagesOf(...blocks: readonly Block[]): PlainMessage[] {
  const messages = plainMessages({ blocks, direction: 'ltr' });
  expect(messages.flatMap(faultsOf)).toEqual([]);
  return messages;
}

function paragraph(...content: readonly Inline[]): Block {
  return { kind: 'paragraph', content };
}

function link(text: string): Inline {
  return { kind: 'link', content: [text], url: 'https://example.org/' };
}

/** The texts that the entities of one type lie over, by message. */
function looking(messages: readonly PlainMessage[], type: string): string[][] {
  return messages.map(({ text, entities }) =>
    entities.filter((entity) => entity.type === type).map(({ offset, length }) => text.slice(offset, offset + length)),
  );
}

function textsOf(messages: readonly PlainMessage[]): string[] {
  return messages.map(({ text }) => text);
}

describe('plain messages', () => {
  it('are none where nothing can be seen', () => {
    expect(messagesOf()).toEqual([]);
    expect(messagesOf(paragraph('\u200b\u3164 \n'), { kind: 'list', items: [[' ']] })).toEqual([]);
  });

  it('are parted between blocks first', () => {
    const blocks = ['a', 'b', 'c'].map((letter) => paragraph(letter.repeat(2000)));
    expect(textsOf(messagesOf(...blocks))).toEqual([`${'a'.repeat(2000)}\n\n${'b'.repeat(2000)}`, 'c'.repeat(2000)]);
  });

  it('hold 4,096 units, with what lies between the blocks', () => {
    expect(messagesOf(paragraph('a'.repeat(4000)), paragraph('b'.repeat(94)))).toHaveLength(1);
    expect(messagesOf(paragraph('a'.repeat(4000)), paragraph('b'.repeat(95)))).toHaveLength(2);
  });

  it('have at most 100 entities of several blocks', () => {
    const blocks = Array.from({ length: 150 }, () => paragraph(link('x')));
    expect(messagesOf(...blocks).map(({ entities }) => entities.length)).toEqual([100, 50]);
    const list = { kind: 'list' as const, items: Array.from({ length: 150 }, () => [link('x')]) };
    expect(messagesOf(list).map(({ entities }) => entities.length)).toEqual([100, 50]);
  });

  it('are parted between the items of a list before they are inside one', () => {
    const items = [1500, 3900, 100].map((length) => ['Ein Satz. '.repeat(length / 10)]);
    const texts = textsOf(messagesOf({ kind: 'list', items }));
    expect(texts.map((text) => text.length)).toEqual([1501, 4003]);
    expect(texts.every((text) => text.startsWith('• Ein'))).toBe(true);
  });

  it('never leave a bullet alone', () => {
    const texts = textsOf(messagesOf({ kind: 'list', items: [['x'.repeat(5000)], [link('y'.repeat(4094))]] }));
    expect(texts.map((text) => text.slice(0, 3))).toEqual(['• x', 'xxx', '• y']);
  });

  it('begin at a line, else at a sentence, else at a word', () => {
    const lines = `${'Ein Satz. '.repeat(300)}\n${'Noch einer. '.repeat(200)}`;
    expect(textsOf(messagesOf(paragraph(lines)))[1]).toMatch(/^(Noch einer\. ?){200}$/);
    const sentences = `${'Wort '.repeat(600)}zu Ende. ${'Neu '.repeat(600)}`;
    expect(textsOf(messagesOf(paragraph(sentences)))[1]).toMatch(/^(Neu ?){600}$/);
    const words = 'Donaudampfschifffahrt '.repeat(300);
    expect(textsOf(messagesOf(paragraph(words)))[1]).toMatch(/^Donaudampfschifffahrt /);
  });

  it('are filled at least by half before a line or a sentence ends them', () => {
    const [sentences] = textsOf(messagesOf(paragraph(`Titel\n${'Ein Satz. '.repeat(600)}`)));
    expect(sentences).toMatch(/^Titel\n(?:Ein Satz\. ?){408}$/);
    const [words] = textsOf(messagesOf(paragraph(`Titel. ${'wort '.repeat(1000)}`)));
    expect(words).toMatch(/^Titel\. (?:wort ?){818}$/);
  });

  it('are filled to the last unit before white space', () => {
    const full = `${'ab '.repeat(1364)}abcd`;
    expect(textsOf(messagesOf(paragraph(`${full} efg`)))).toEqual([full, 'efg']);
  });

  it('take a word whole that fits into the next', () => {
    const texts = textsOf(messagesOf(paragraph(`kurz ${'x'.repeat(4093)}`)));
    expect(texts).toEqual(['kurz', 'x'.repeat(4093)]);
  });

  it('divide a text without spaces between characters', () => {
    const texts = textsOf(messagesOf(paragraph('👨‍👩‍👧'.repeat(1000))));
    expect(texts).toEqual(['👨‍👩‍👧'.repeat(512), '👨‍👩‍👧'.repeat(488)]);
  });

  it('take a word before where a mark stands on the space behind it', () => {
    const texts = textsOf(messagesOf(paragraph('Wort '.repeat(818), '\u0301', 'x'.repeat(3000))));
    expect(texts[1]).toBe(`Wort \u0301${'x'.repeat(3000)}`);
  });

  it('divide a character of ten thousand marks between code points', () => {
    const marks = `a${'\u0301'.repeat(10_000)}`;
    expect(textsOf(messagesOf(paragraph(marks))).join('')).toBe(marks);
    const wide = `a${'\u{1e8d0}'.repeat(5000)}`;
    expect(textsOf(messagesOf(paragraph(wide))).join('')).toBe(wide);
  });

  it('leave out what could not be seen of a long character', () => {
    expect(textsOf(messagesOf(paragraph(`a${'\u200d'.repeat(10_000)}`)))).toEqual([`a${'\u200d'.repeat(4095)}`]);
  });

  it('move a link whole into the next', () => {
    const before = 'Wort '.repeat(800);
    const messages = messagesOf(paragraph(before, link('ein langer Verweis. '.repeat(10)), ' danach'));
    expect(looking(messages, 'text_link')).toEqual([[], ['ein langer Verweis. '.repeat(10).trim()]]);
  });

  it('move a link whole that stands directly behind a word', () => {
    const messages = messagesOf(paragraph('x'.repeat(4090), link('0123456789')));
    expect(textsOf(messages)).toEqual(['x'.repeat(4090), '0123456789']);
  });

  it('keep the longest link whole, in a list too', () => {
    const longest = `${'ab '.repeat(1364)}ab`;
    const messages = messagesOf({ kind: 'list', items: [['Wort ', link(longest)]] });
    expect(looking(messages, 'text_link')).toEqual([[], [longest]]);
  });

  it('show a link as text that is longer than a message', () => {
    const messages = messagesOf(paragraph(link('Wort '.repeat(1000)), link('kurz')));
    expect(messages).toHaveLength(2);
    expect(looking(messages, 'text_link')).toEqual([[], ['kurz']]);
  });

  it('go on with a look that is longer than a message, but keep a shorter one whole', () => {
    const long = messagesOf(paragraph({ kind: 'bold', content: ['Ein Satz. '.repeat(500)] }));
    expect(looking(long, 'bold')).toEqual(textsOf(long).map((text) => [text]));
    const short = messagesOf(paragraph('Wort '.repeat(700), { kind: 'italic', content: ['Ein Satz. '.repeat(200)] }));
    expect(looking(short, 'italic')).toEqual([[], ['Ein Satz. '.repeat(200).trim()]]);
  });

  it('go on with a quotation, and keep the looks inside it', () => {
    const messages = messagesOf({
      kind: 'quotation',
      expandable: true,
      content: [{ kind: 'bold', content: ['Anfang. '] }, 'Ein Satz. '.repeat(500), link('Ende')],
    });
    expect(looking(messages, 'expandable_blockquote')).toEqual(textsOf(messages).map((text) => [text]));
    expect(looking(messages, 'bold')).toEqual([['Anfang.'], []]);
    expect(looking(messages, 'text_link')).toEqual([[], ['Ende']]);
  });

  it('never put two parts of one block together', () => {
    const text = `Ein Satz.${' '.repeat(100)}${'Noch einer. '.repeat(335)}`;
    expect(messagesOf(paragraph(text)).every((message) => !message.text.includes('\n'))).toBe(true);
  });
});
