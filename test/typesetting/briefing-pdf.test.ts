import { beforeAll, describe, expect, it } from 'vitest';
import { CharactersWithoutFontError } from '../../src/errors.js';
import { briefingPdf } from '../../src/typesetting/index.js';
import { type FoundPdf, readPdf, withoutSpaces } from './read-pdf.js';
import { documentOf, MANY_SCRIPTS, story } from './sample.js';

const MOMENT = new Date('2026-11-28T06:30:00Z');

describe('a briefing as PDF', () => {
  let english: FoundPdf;
  let arabic: FoundPdf;

  beforeAll(async () => {
    const stories = [story(1, MANY_SCRIPTS), story(2, MANY_SCRIPTS)];
    english = await readPdf(await briefingPdf([documentOf(stories)], MOMENT));
    arabic = await readPdf(await briefingPdf([documentOf(stories, 'ar')], MOMENT));
  });

  it('says in its description what it is, in which language and when it was made', () => {
    expect(english.information).toMatchObject({
      Title: documentOf([]).title,
      Language: 'en-GB',
      Creator: 'Depesche',
      CreationDate: 'D:20261128063000Z',
    });
    expect(arabic.information).toMatchObject({ Language: 'ar' });
  });

  it('has the text of each script', () => {
    const letters = english.pages.map((page) => page.letters).join('');
    for (const { quote, outlet } of MANY_SCRIPTS.filter((said) => !['ar', 'fa', 'he', 'hi', 'ta'].includes(said.code)))
      for (const text of [quote.split(' الرئيس ')[0] ?? '', outlet]) expect(letters).toContain(withoutSpaces(text));
    // A vowel sign that is drawn before its consonant, as in "गिरने", is found there.
    const indian = ['लोगों', 'की', 'मृत्यु', 'हुई', 'राष्ट्र', 'ने', 'कहा', 'பாலம்', 'உயிரிழந்தனர்'];
    for (const word of indian) expect(letters).toContain(word);
  });

  it('has words from right to left letter for letter, joined or not, with figures and names as they are written', () => {
    const words = ['قال', '«الرئيس»', '(أمس)', '150', 'قُتلوا', 'انهيار', 'الجسر،', 'DerSpiegel', '١٢٣', 'أُصيبوا'];
    const others = ['הגשר', '(בן', 'קרס', 'Reuters', 'میگویند', '۱۵۰', 'فروریختن', 'پژوهش', 'الجزيرة', 'ایسنا', 'הארץ'];
    const letters = arabic.pages.map((page) => page.letters).join('');
    for (const word of [...words, ...others, 'الألمانية', 'مصدرواحد']) expect(letters).toContain(word);
  });

  it('has letters that a font puts together, and their parts where they stand alone', async () => {
    const quote = 'Mẹ em và chị họ đi đón cụ.';
    const document = documentOf([story(1, [{ outlet: 'Tuổi Trẻ', code: 'vi', quote }])]);
    const { pages } = await readPdf(await briefingPdf([document], MOMENT));
    expect(pages[0]?.letters).toContain(withoutSpaces(quote));
  });

  it('goes from right to left in Arabic, and from left to right inside names', () => {
    const [page] = arabic.pages;
    const placed = (text: string): number => {
      const found = page?.texts.find((one) => one.text.includes(text) && one.y < 700 && one.y > 640);
      if (found === undefined) throw new Error(`${text} is not in the headline`);
      return found.x;
    };
    expect(placed('قال')).toBeGreaterThan(placed('150'));
    expect(placed('150')).toBeGreaterThan(placed('شخصًا'));
    expect(placed('شخصًا')).toBeGreaterThan(placed('Der Spiegel'));
  });

  it('begins Arabic lines at the right, and others at the left', () => {
    const [page] = arabic.pages;
    const last = (text: string) => page?.texts.find((one) => one.text.includes(text))?.x ?? Number.NaN;
    expect(last('Dabei')).toBeLessThan(100);
    expect(last('أيضًا في')).toBeGreaterThan(400);
  });

  it('leads to each article, also from its written address', () => {
    const links = english.pages.flatMap((page) => page.links);
    expect(links.filter((link) => link === 'https://example.org/10')).toHaveLength(2);
    expect(links).toContain(new URL(MANY_SCRIPTS[1]?.url ?? '').href);
  });

  it('numbers its pages', () => {
    expect(english.pages.map((page) => page.texts.at(-1)?.text)).toEqual(
      english.pages.map((_, place) => `${place + 1} / ${english.pages.length}`),
    );
    expect(english.pages.length).toBeGreaterThan(1);
  });

  it('is tagged with headings, paragraphs and the languages of quotes', () => {
    const structure = english.pages[0]?.structure ?? '';
    expect(structure).toContain('"role":"H1"');
    expect(structure).toContain('"role":"H2"');
    expect(structure).toMatch(/"role":"P".*"lang":"tr"/u);
  });

  it('is the same, byte for byte, for the same briefing and moment', async () => {
    const document = documentOf([story(1, MANY_SCRIPTS)], 'de');
    const [once, twice] = await Promise.all([briefingPdf([document], MOMENT), briefingPdf([document], MOMENT)]);
    expect(Buffer.from(once).equals(twice)).toBe(true);
  });

  it('begins each of several briefings on a page of its own', async () => {
    const { pages, information } = await readPdf(await briefingPdf([documentOf([]), documentOf([], 'de')], MOMENT));
    expect(pages).toHaveLength(2);
    expect(pages[0]?.letters).toContain(withoutSpaces('There is nothing new'));
    expect(pages[1]?.letters).toContain(withoutSpaces('Zu Ihren Themen'));
    expect(information).toMatchObject({ Title: documentOf([]).title });
  });

  it('is refused, with the characters, where no font has them', async () => {
    const quote = '中国 বৌদ্ধ 😀 and Latin';
    const refused = briefingPdf([documentOf([story(1, [{ outlet: '新华社', code: 'zh', quote }])])], MOMENT);
    await expect(refused).rejects.toBeInstanceOf(CharactersWithoutFontError);
    await expect(refused).rejects.toMatchObject({
      characters: expect.arrayContaining(['中', '国', '😀', '新']),
      message: 'There is no font for 中 国 বৌ দ্ধ 😀 新 华 社.',
      remedy: expect.stringContaining('Markdown'),
    });
  });
});
