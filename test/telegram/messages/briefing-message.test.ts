import { describe, expect, it } from 'vitest';
import { type MessageText, plainMessages } from '../../../src/telegram/formatting/index.js';
import { briefingMessage, storyMessage } from '../../../src/telegram/messages/briefing-message.js';
import { wordingFor } from '../../../src/wording/index.js';
import { language } from '../../cli/samples.js';
import { BRIEFING, COMPOSED } from '../../wording/briefings/sample.js';
import { sketch } from './sketch.js';

function lookIn(code: string) {
  const reader = { language: language(code), timeZone: 'Europe/Berlin' };
  return { wording: wordingFor(reader.language), botName: 'depesche_bot', reader };
}

function shown(text: MessageText): string {
  return plainMessages(text)
    .map((message) => message.text)
    .join('\n')
    .replaceAll('\u2009', ' ');
}

describe('a briefing’s message', () => {
  it('tells each story with its sources, and what outlets differ on', () => {
    expect(shown(briefingMessage(BRIEFING, lookIn('en'), 'Choose a story.')))
      .toBe(`Your briefing, 27 Nov 2026, 07:30 – 28 Nov 2026, 07:30

This briefing comes late.

No briefing was sent on 26 November and 27 November; what happened then is in this one.

1. “A bridge collapsed, killing 12.” [1]

• “Dabei starben 14 *Menschen*.” [2]

Figures differ: 12 (Reuters) [1], 14 (Der Spiegel) [2]
Also in: Le Monde (French)
4 articles, 1 origin: Reuters

[1] Reuters · in English · 28 November 2026 · A1.1
[2] Der Spiegel · in German · 28 November 2026 · A2.1

2. New since the last briefing: “The river fell.” [3]

[3] The Guardian · in English · 28 November 2026 · A7.1

Choose a story.`);
  });

  it('is read from right to left in Arabic', () => {
    expect(briefingMessage(BRIEFING, lookIn('ar'), '…').direction).toBe('rtl');
  });

  it('has one line where there is nothing to tell, and no hint at stories', () => {
    const empty = { ...BRIEFING, late: false, skipped: [], stories: [] };
    const text = shown(briefingMessage(empty, lookIn('de'), 'Wählen Sie.'));
    expect(text.split('\n').at(-1)).toBe('Zu Ihren Themen gibt es nichts Neues.');
  });

  it('divides between blocks where it is long, and keeps every citation', () => {
    const [story] = BRIEFING.stories;
    if (!story) throw new Error('the sample has stories');
    const long = { ...BRIEFING, stories: Array.from({ length: 15 }, () => story) };
    const messages = plainMessages(briefingMessage(long, lookIn('en'), 'Choose.'));
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.map(({ text }) => text).join('\n')).toContain('[30] Der Spiegel');
    expect(Math.max(...messages.map(({ text }) => text.length))).toBeLessThanOrEqual(4096);
  });
});

it('a story’s message numbers its own sources', () => {
  const [, flood] = BRIEFING.stories;
  if (!flood) throw new Error('the sample has two stories');
  expect(shown(storyMessage(flood, lookIn('en')))).toMatch(/^“The river fell\.” \[1\]\n\n\[1\] The Guardian/u);
});

describe('a story that was composed', () => {
  it('is told in its own words, with the originals folded up under it', () => {
    const blocks = sketch(briefingMessage({ ...BRIEFING, stories: [COMPOSED] }, lookIn('en'), 'Choose.')).split('\n');
    expect(blocks.slice(3, 9)).toEqual([
      '*1. **A bridge has collapsed, and 12 have died. [1]*',
      '- A newspaper speaks of 14 dead. [2]',
      '>> “A bridge collapsed, killing 12.” [1]',
      '“Dabei starben 14 *Menschen*.” [2]',
      'Figures differ: 12 (Reuters) [1], 14 (Der Spiegel) [2]',
      'Also in: Le Monde (French)',
    ]);
  });

  it.each([
    ['budget-spent', 'Stories in quotes only: today’s budget for the chat model is spent.'],
    ['model-unavailable', 'Stories in quotes only: the chat model cannot be used at the moment.'],
    ['out-of-time', 'Stories in quotes only: the chat model was not ready in time.'],
  ] as const)('has one line where others were not: %s', (uncomposed, line) => {
    const quoted = BRIEFING.stories.map((story) => ({ ...story, kind: 'extracted', uncomposed }) as const);
    const text = shown(briefingMessage({ ...BRIEFING, stories: [COMPOSED, ...quoted] }, lookIn('en'), 'Choose.'));
    expect(text.split(line)).toHaveLength(2);
    const [opened] = quoted;
    if (!opened) throw new Error('the sample has stories');
    expect(shown(storyMessage(opened, lookIn('en'))).endsWith(line)).toBe(true);
  });
});
