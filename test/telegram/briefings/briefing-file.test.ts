import { describe, expect, it } from 'vitest';
import { briefingFile } from '../../../src/telegram/briefings/briefing-file.js';
import { documentOf, story } from '../../typesetting/sample.js';
import { readPdf } from '../../typesetting/read-pdf.js';
import { textsIn } from '../samples.js';

const CHINESE = documentOf([story(1, [{ outlet: 'Xinhua', code: 'zh', quote: '桥塌了。' }])]);
const GERMAN = documentOf([story(1, [{ outlet: 'Der Spiegel', code: 'de', quote: 'Die Brücke stürzte ein.' }])]);

describe('a briefing as a file', () => {
  const parts = async (code: string) => ({
    name: 'briefing-2026-11-28',
    createdAt: new Date(0),
    texts: await textsIn(code),
  });

  it('is a PDF where that is wanted', async () => {
    const { fileName, contents, caption } = await briefingFile(GERMAN, 'pdf', await parts('en'));
    expect([fileName, caption]).toEqual(['briefing-2026-11-28.pdf', 'briefing-2026-11-28.pdf']);
    const { pages } = await readPdf(typeof contents === 'string' ? Buffer.from(contents) : contents);
    expect(pages[0]?.letters).toContain('“DieBrückestürzteein.”');
  });

  it('is Markdown where no font has its characters, and says which', async () => {
    const { fileName, contents, caption } = await briefingFile(CHINESE, 'pdf', await parts('en'));
    expect(fileName).toBe('briefing-2026-11-28.md');
    expect(contents).toContain('桥塌了。');
    expect(caption).toBe('Not as PDF: there is no font for 桥 塌 了 。. Markdown holds any text.');
    expect((await briefingFile(CHINESE, 'pdf', await parts('tr'))).caption).toContain('桥 塌 了 。');
  });

  it('is Markdown of any text where that is wanted', async () => {
    const { fileName, caption } = await briefingFile(CHINESE, 'markdown', await parts('en'));
    expect([fileName, caption]).toEqual(['briefing-2026-11-28.md', 'briefing-2026-11-28.md']);
  });
});
