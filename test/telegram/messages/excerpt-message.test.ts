import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../src/excerpts/index.js';
import { excerptMessage } from '../../../src/telegram/messages/excerpt-message.js';
import { wordingFor } from '../../../src/wording/index.js';
import { citation, language } from '../../cli/samples.js';
import { textsIn } from '../samples.js';
import { sketch } from './sketch.js';

const QUOTE = 'WSJ zufolge haben sich 150 Bürger gewandt.';

function excerpt(changes: Partial<Excerpt> = {}): Excerpt {
  return {
    citation: citation({ title: 'Rückkehrer bitten um Hilfe', quote: QUOTE }),
    before: 'Das berichtet die Zeitung. ',
    after: ' Sie warten.',
    moreBefore: true,
    moreAfter: true,
    newestVersion: null,
    stillStands: true,
    ...changes,
  };
}

async function sketched(shown: Excerpt, code = 'en'): Promise<string> {
  const look = { wording: wordingFor(language(code)), botName: 'depesche_bot' };
  return sketch(excerptMessage(shown, look, await textsIn(code)));
}

const LINE =
  'Sputniknews · in German · citing The Wall Street Journal (English) · 4 June 2016 · [A1.3](https://t.me/depesche_bot?start=A1_3)';

describe('an excerpt', () => {
  it('is the title, where it is from, and the quote in bold in its context', async () => {
    expect(await sketched(excerpt())).toBe(
      ['# Rückkehrer bitten um Hilfe', LINE, `> … Das berichtet die Zeitung. *${QUOTE}* Sie warten. …`].join('\n'),
    );
  });

  it('has no ellipsis where the article begins or ends', async () => {
    expect(await sketched(excerpt({ moreBefore: false }))).toContain(`> Das berichtet die Zeitung. *${QUOTE}*`);
    expect(await sketched(excerpt({ moreAfter: false }))).toMatch(/ Sie warten\.$/);
    const whole = excerpt({ before: '', after: '', moreBefore: false, moreAfter: false });
    expect(await sketched(whole)).toMatch(new RegExp(`^> \\*${QUOTE}\\*$`, 'm'));
  });

  it('has an ellipsis where nothing around the quote is shown', async () => {
    expect(await sketched(excerpt({ before: '', after: '' }))).toContain(`> … *${QUOTE}* …`);
  });

  it('has no heading where the article has no title that can be seen', async () => {
    for (const title of [null, '', ' \u200b']) {
      expect(await sketched(excerpt({ citation: citation({ title, quote: QUOTE }) }))).toMatch(/^Sputniknews/);
    }
  });

  it('says that the article has changed, and whether it still says this', async () => {
    const changed =
      'The article has changed since. This is version 1, the one that was cited; the newest is version 3.';
    const texts = await textsIn('en');
    expect((await sketched(excerpt({ newestVersion: 3 }))).split('\n').at(-1)).toBe(
      `${changed} ${texts('excerpt-quote-stands')}`,
    );
    expect((await sketched(excerpt({ newestVersion: 3, stillStands: false }))).split('\n').at(-1)).toBe(
      `${changed} ${texts('excerpt-quote-gone')}`,
    );
  });

  it('keeps paragraphs, with one empty line between them', async () => {
    const before = 'Eins.\n\n \n\n\nZwei.\nDrei. ';
    expect(await sketched(excerpt({ before }))).toContain(`> … Eins.\n\nZwei.\nDrei. *${QUOTE}*`);
  });

  it('shows what an article holds as text', async () => {
    const before = '<b>150</b> & \u202e[x](https://evil.example) ';
    expect(await sketched(excerpt({ before }))).toContain(`… <b>150</b> & [x](https://evil.example) *${QUOTE}*`);
  });

  it('reads in the direction of the person', async () => {
    const shown = await sketched(excerpt(), 'ar');
    expect(shown).toMatch(/^rtl\n# ⟨Rückkehrer/);
    expect(shown).toContain('بالألمانية');
  });

  it('cuts a title that is as long as an article', async () => {
    const [heading = ''] = (
      await sketched(excerpt({ citation: citation({ title: 'Titel '.repeat(500), quote: QUOTE }) }))
    ).split('\n');
    expect(heading).toMatch(/^# Titel .*…$/);
    expect(heading.length).toBeLessThanOrEqual('# '.length + 200);
  });
});
