import { describe, expect, it } from 'vitest';
import {
  briefingDocument,
  briefingMarkdown,
  type BriefingReader,
  SPOKEN_LANGUAGES,
  uncomposedNotes,
} from '../../../src/wording/index.js';
import type { Briefing } from '../../../src/domain/index.js';
import { language } from '../../cli/samples.js';
import { BRIEFING, COMPOSED } from './sample.js';

const markdown = (briefing: Briefing, reader: BriefingReader): string =>
  briefingMarkdown(briefingDocument(briefing, reader));

const BERLIN = { language: language('en'), timeZone: 'Europe/Berlin' };

describe('a briefing as Markdown', () => {
  it('has the period in the reader’s zone, and every source once, numbered through', () => {
    expect(markdown(BRIEFING, BERLIN).replaceAll('\u2009', ' '))
      .toBe(`# Your briefing, 27 Nov 2026, 07:30 – 28 Nov 2026, 07:30

This briefing comes late.

No briefing was sent on 26 November and 27 November; what happened then is in this one.

## 1. “A bridge collapsed, killing 12.” \\[1\\]

- “Dabei starben 14 \\*Menschen\\*.” \\[2\\]

Figures differ: 12 (Reuters) \\[1\\], 14 (Der Spiegel) \\[2\\]

Also in: Le Monde (French)

4 articles, 1 origin: Reuters

- \\[1\\] [Reuters](https://example.org/a%281%29) · in English · 28 November 2026 · A1.1
- \\[2\\] [Der Spiegel](https://example.org/a%282%29) · in German · 28 November 2026 · A2.1

## 2. “The river fell.” \\[3\\]

*New since the last briefing:*

- \\[3\\] [The Guardian](https://example.org/a%287%29) · in English · 28 November 2026 · A7.1
`);
  });

  it('has the originals under a story in other words', () => {
    const text = markdown({ ...BRIEFING, stories: [COMPOSED] }, BERLIN);
    expect(text).toContain(`## 1. A bridge has collapsed, and 12 have died. \\[1\\]

- A newspaper speaks of 14 dead. \\[2\\]

Figures differ`);
    expect(text).toContain('A1.1\\\n  “A bridge collapsed, killing 12.”');
    expect(text).toContain(String.raw`“Dabei starben 14 \*Menschen\*.”`);
  });

  it('says why stories are in quotes, in each language in other words', () => {
    const stories = BRIEFING.stories.map(
      (story) => ({ ...story, kind: 'extracted', uncomposed: 'out-of-time' }) as const,
    );
    const said = SPOKEN_LANGUAGES.map((code) => uncomposedNotes(stories, { language: code }).join('\n'));
    expect(new Set(said).size).toBe(SPOKEN_LANGUAGES.length);
    expect(said[0]).toBe('Stories in quotes only: the chat model was not ready in time.');
  });

  it('says that there is nothing, in each language in other words', () => {
    const empty = { ...BRIEFING, late: false, skipped: [], stories: [] };
    const said = SPOKEN_LANGUAGES.map((code) => markdown(empty, { ...BERLIN, language: code }).split('\n')[2]);
    expect(new Set(said).size).toBe(SPOKEN_LANGUAGES.length);
    expect(said[0]).toBe('There is nothing new on what you follow.');
  });

  it('has what is cited below its source where no sentence says it, and that an article was withdrawn', () => {
    const [bridge] = BRIEFING.stories;
    if (bridge === undefined) throw new Error('there is a story');
    const [first, second] = bridge.citations;
    if (first === undefined || second === undefined) throw new Error('there are two citations');
    const headline = { text: 'Most çöktü: 12 ölü.', highlight: null, citations: [1] };
    const citations = [{ ...first, withdrawnAt: '2026-11-28T09:00:00Z' }, second];
    const lines = markdown({ ...BRIEFING, stories: [{ ...bridge, headline, citations }] }, BERLIN).split('\n');
    expect(lines.slice(-4)).toEqual([
      '- \\[1\\] [Reuters](https://example.org/a%281%29) · in English · 28 November 2026 · withdrawn on 28 November 2026 · A1.1\\',
      '  “A bridge collapsed, killing 12.”',
      '- \\[2\\] [Der Spiegel](https://example.org/a%282%29) · in German · 28 November 2026 · A2.1',
      '',
    ]);
  });
});
