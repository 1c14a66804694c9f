import { beforeAll, describe, expect, it } from 'vitest';
import { briefingParagraphs } from '../../src/typesetting/briefing-paragraphs.js';
import { type FindFont, openFonts } from '../../src/typesetting/fonts.js';
import { layPages, type Page } from '../../src/typesetting/pages.js';
import { prepare } from '../../src/typesetting/prepare.js';
import { documentOf, MANY_SCRIPTS, story } from './sample.js';

describe('the layout of a briefing', () => {
  let findFont: FindFont;
  const pagesOf = (stories: number, code: string): Page[] => {
    const all = Array.from({ length: stories }, (_, place) => story(place + 1, MANY_SCRIPTS));
    return layPages(prepare(briefingParagraphs(documentOf(all, code)), findFont));
  };

  beforeAll(async () => {
    findFont = await openFonts();
  });

  it('stands at the left in English, with quotes from right to left at the right', () => {
    expect(pagesOf(1, 'en').map(drawn)).toMatchInlineSnapshot(`
      [
        "80 62-504 Your briefing, 27 Nov 2026, 07:30 – 28 Nov 2026, 07:30
      105 62-182 This briefing comes late.
      142 78-533 ١٢٣|<، و>|Der Spiegel|< شخصًا قُتلوا في انهيار الجسر، نقلًا عن >|150|<. “قال «الرئيس» (أمس) إن >|1
      161 441-533 [1]|<آخرين أُصيبوا.” >
      183 62-507 •|“Dabei starben „150 Menschen“ (darunter fünf Größen aus der Straßenbau-Behörde),
      199 88-206 sagte |<الرئيس>| in Köln.” |[2]
      219 62-447 •|“При обрушении моста погибли 150 человек, сообщил «Ъ» — № 5.” |[3]
      240 62-343 •|“İstanbul’daki köprü çöktü; ığüşöç, 150 kişi öldü.” |[4]
      261 62-279 •|“Η γέφυρα κατέρρευσε: 150 νεκροί.” |[5]
      282 287-533 [6]|<.” >|Reuters|<הרוגים, לפי >|< >|150|<קרס: >|<) >|40|<הגשר (בן >|<“>|<•>
      302 193-533 [7]|< نفر در فروریختن پل کشته شدند؛ پژوهش آغاز شد.” >|۱۵۰|<“مقام‌ها می‌گویند >|<•>
      323 62-309 •|“|पुल गिरने से 150 लोगों की मृत्यु हुई, राष्ट्रपति ने कहा।” |[8]
      344 62-487 •|“Cầu sập, 150 người chết; các đội cứu hộ vẫn tìm kiếm trên sông ở miền nam.” |[9]
      365 62-325 •|“|பாலம் இடிந்து 150 பேர் உயிரிழந்தனர்.” |[10]
      385 62-192 Also in: Le Monde (French)
      406 62-189 10 articles, 1 origin: |<الجزيرة>
      426 62-394 [1]|<الجزيرة>| · in Arabic| · citing Der Spiegel (English)| · 28 November 2026| · A10.1
      441 88-175 https://example.org/10
      460 62-473 [2]|Der Spiegel| · in German| · citing The Wall Street Journal (English)| · 28 November 2026| · A11.1
      474 88-532 https://www.spiegel.de/ausland/ein-sehr-langer-weg-zu-einem-artikel-der-nicht-in-eine-zeile-passt-und-umgebrochen-
      486 88-158 wird/%C3%A4?q=1
      505 62-316 [3]|Коммерсантъ| · in Russian| · 28 November 2026| · A12.1
      520 88-175 https://example.org/12
      539 62-289 [4]|Hürriyet| · in Turkish| · 28 November 2026| · A13.1
      553 88-175 https://example.org/13
      572 62-298 [5]|Καθημερινή| · in Greek| · 28 November 2026| · A14.1
      587 88-175 https://example.org/14
      606 62-277 [6]|<הארץ>| · in Hebrew| · 28 November 2026| · A15.1
      620 88-175 https://example.org/15
      639 62-273 [7]|<ایسنا>| · in Persian| · 28 November 2026| · A16.1
      654 88-175 https://example.org/16
      673 62-283 [8]|BBC |हिन्दी| · in Hindi| · 28 November 2026| · A17.1
      687 88-175 https://example.org/17
      706 62-306 [9]|Tuổi Trẻ| · in Vietnamese| · 28 November 2026| · A18.1
      721 88-175 https://example.org/18
      740 62-291 [10]|தினமணி| · in Tamil| · 28 November 2026| · A19.1
      754 88-175 https://example.org/19",
      ]
    `);
  });

  it('stands at the right in Arabic, with quotes from left to right at the left', () => {
    expect(pagesOf(1, 'ar').map(drawn)).toMatchInlineSnapshot(`
      [
        "80 136-533 < ص>|7:30|<، >|2026|</>|11|</>|28|< ص – >|7:30|<، >|2026|</>|11|</>|27|<موجزك، >
      105 435-533 <يصل هذا الموجز متأخرًا.>
      142 77-533 ١٢٣|<، و>|Der Spiegel|< شخصًا قُتلوا في انهيار الجسر، نقلًا عن >|150|<قال «الرئيس» (أمس) إن >|<. «>|1
      161 440-533 [1]|<» >|<آخرين أُصيبوا.>
      183 62-509 •|«|Dabei starben „150 Menschen“ (darunter fünf Größen aus der Straßenbau-Behörde),
      199 88-207 sagte |<الرئيس>| in Köln.|» |[2]
      219 62-450 •|«|При обрушении моста погибли 150 человек, сообщил «Ъ» — № 5.|» |[3]
      240 62-346 •|«|İstanbul’daki köprü çöktü; ığüşöç, 150 kişi öldü.|» |[4]
      261 62-282 •|«|Η γέφυρα κατέρρευσε: 150 νεκροί.|» |[5]
      282 284-533 [6]|<» >|<.>|Reuters|<הרוגים, לפי >|< >|150|<קרס: >|<) >|40|<הגשר (בן >|<«>|<•>
      302 191-533 [7]|<» >|< نفر در فروریختن پل کشته شدند؛ پژوهش آغاز شد.>|۱۵۰|<مقام‌ها می‌گویند >|<«>|<•>
      323 62-311 •|«|पुल गिरने से 150 लोगों की मृत्यु हुई, राष्ट्रपति ने कहा।|» |[8]
      344 62-491 •|«|Cầu sập, 150 người chết; các đội cứu hộ vẫn tìm kiếm trên sông ở miền nam.|» |[9]
      365 62-328 •|«|பாலம் இடிந்து 150 பேர் உயிரிழந்தனர்.|» |[10]
      385 402-533 < (الفرنسية)>|Le Monde|<أيضًا في: >
      406 404-533 <الجزيرة>|< مقالات، مصدر واحد: >|10
      426 227-533 A10.1|< · >|2026|< نوفمبر >|28|< · >|< (الإنجليزية)>|Der Spiegel|< · نقلًا عن >|< · بالعربية>|<الجزيرة>|[1]
      441 420-507 https://example.org/10
      460 151-533 A11.1|< · >|2026|< نوفمبر >|28|< · >|< (الإنجليزية)>|The Wall Street Journal|< · نقلًا عن >|< · بالألمانية>|Der Spiegel|[2]
      474 63-507 https://www.spiegel.de/ausland/ein-sehr-langer-weg-zu-einem-artikel-der-nicht-in-eine-zeile-passt-und-umgebrochen-
      486 438-507 wird/%C3%A4?q=1
      505 314-533 A12.1|< · >|2026|< نوفمبر >|28|< · >|< · بالروسية>|Коммерсантъ|[3]
      520 420-507 https://example.org/12
      539 344-533 A13.1|< · >|2026|< نوفمبر >|28|< · >|< · بالتركية>|Hürriyet|[4]
      553 420-507 https://example.org/13
      572 323-533 A14.1|< · >|2026|< نوفمبر >|28|< · >|< · باليونانية>|Καθημερινή|[5]
      587 420-507 https://example.org/14
      606 356-533 A15.1|< · >|2026|< نوفمبر >|28|< · >|< · بالعبرية>|<הארץ>|[6]
      620 420-507 https://example.org/15
      639 354-533 A16.1|< · >|2026|< نوفمبر >|28|< · >|< · بالفارسية>|<ایسنا>|[7]
      654 420-507 https://example.org/16
      673 340-533 A17.1|< · >|2026|< نوفمبر >|28|< · >|< · بالهندية>|BBC |हिन्दी|[8]
      687 420-507 https://example.org/17
      706 334-533 A18.1|< · >|2026|< نوفمبر >|28|< · >|< · بالفيتنامية>|Tuổi Trẻ|[9]
      721 420-507 https://example.org/18
      740 326-533 A19.1|< · >|2026|< نوفمبر >|28|< · >|< · بالتاميلية>|தினமணி|[10]
      754 420-507 https://example.org/19",
      ]
    `);
  });

  it('leaves no heading at the end of a page, and nothing in the lower margin', () => {
    const pages = pagesOf(15, 'de');
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      expect(page.at(-1)?.paragraph.role).toBe('P');
      expect(page.at(-1)?.paragraph.keepsWithNext).toBe(false);
      expect(page.at(-1)?.baseline).toBeLessThan(780);
    }
  });
});

/** A page's lines as a reader sees them, from left to right: baseline, left and right end in whole points, and runs between bars. */
function drawn(page: Page): string {
  return page
    .map(({ runs, baseline }) => {
      const seen = [...runs].sort((one, other) => one.x - other.x);
      const [left, right] = [seen[0]?.x ?? 0, Math.max(...seen.map(({ x, width }) => x + width))];
      const texts = seen.map(({ text, direction }) => (direction === 'rtl' ? `<${text}>` : text));
      return `${Math.round(baseline)} ${Math.round(left)}-${Math.round(right)} ${texts.join('|')}`;
    })
    .join('\n');
}
