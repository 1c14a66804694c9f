import {
  articleLink,
  type BriefedStory,
  type Briefing,
  type Citation,
  passageLink,
  subscriptionId,
} from '../../src/domain/index.js';
import { type BriefingDocument, briefingDocument } from '../../src/wording/index.js';
import { language } from '../cli/samples.js';

/** A quote and where it stood. */
export interface Said {
  readonly outlet: string;
  readonly code: string;
  readonly quote: string;
  readonly url?: string | null;
  readonly citing?: string;
}

/** A story whose sentences are its quotes, the first one the headline. */
export function story(number: number, said: readonly [Said, ...Said[]]): BriefedStory {
  const [headline, ...statements] = said.map(({ quote }, place) => ({
    text: quote,
    highlight: null,
    citations: [place + 1],
  }));
  if (headline === undefined) throw new Error('a story has a headline');
  return {
    story: number,
    since: 'new',
    kind: 'extracted',
    headline,
    statements,
    citations: said.map((one, place) => citation(number * 10 + place, one)),
    alsoIn: [{ outlet: 'Le Monde', language: language('fr') }],
    articles: said.length,
    origins: [said[0].outlet],
    differing: [],
  };
}

/** A briefing of these stories, worded in a language. */
export function documentOf(stories: readonly BriefedStory[], code = 'en'): BriefingDocument {
  const briefing: Briefing = {
    subscription: subscriptionId(1),
    localDay: '2026-11-28',
    from: '2026-11-27T06:30:00.000Z',
    to: '2026-11-28T06:30:00.000Z',
    late: true,
    skipped: [],
    stories,
  };
  return briefingDocument(briefing, { language: language(code), timeZone: 'Europe/Berlin' });
}

function citation(articleId: number, { outlet, code, quote, url, citing }: Said): Citation {
  return {
    passage: passageLink(articleId, 1),
    article: articleLink(articleId),
    title: null,
    outlet,
    language: language(code),
    publishedAt: '2026-11-28',
    url: url === undefined ? `https://example.org/${articleId}` : url,
    quote,
    start: 0,
    end: quote.length,
    version: 1,
    withdrawnAt: null,
    quotedOutlets:
      citing === undefined
        ? []
        : [{ name: citing, language: language('en'), evidence: citing, start: 0, end: citing.length, cites: null }],
  };
}

/** A quote in each of several scripts. */
export const MANY_SCRIPTS: readonly [Said, ...Said[]] = [
  {
    outlet: 'الجزيرة',
    code: 'ar',
    quote: 'قال «الرئيس» (أمس) إن 150 شخصًا قُتلوا في انهيار الجسر، نقلًا عن Der Spiegel، و١٢٣ آخرين أُصيبوا.',
    citing: 'Der Spiegel',
  },
  {
    outlet: 'Der Spiegel',
    code: 'de',
    quote: 'Dabei starben „150 Menschen“ (darunter fünf Größen aus der Straßenbau-Behörde), sagte الرئيس in Köln.',
    url: 'https://www.spiegel.de/ausland/ein-sehr-langer-weg-zu-einem-artikel-der-nicht-in-eine-zeile-passt-und-umgebrochen-wird/ä?q=1',
    citing: 'The Wall Street Journal',
  },
  { outlet: 'Коммерсантъ', code: 'ru', quote: 'При обрушении моста погибли 150 человек, сообщил «Ъ» — № 5.' },
  { outlet: 'Hürriyet', code: 'tr', quote: 'İstanbul’daki köprü çöktü; ığüşöç, 150 kişi öldü.' },
  { outlet: 'Καθημερινή', code: 'el', quote: 'Η γέφυρα κατέρρευσε: 150 νεκροί.' },
  { outlet: 'הארץ', code: 'he', quote: 'הגשר (בן 40) קרס: 150 הרוגים, לפי Reuters.' },
  { outlet: 'ایسنا', code: 'fa', quote: 'مقام‌ها می‌گویند ۱۵۰ نفر در فروریختن پل کشته شدند؛ پژوهش آغاز شد.' },
  { outlet: 'BBC हिन्दी', code: 'hi', quote: 'पुल गिरने से 150 लोगों की मृत्यु हुई, राष्ट्रपति ने कहा।' },
  {
    outlet: 'Tuổi Trẻ',
    code: 'vi',
    quote: 'Cầu sập, 150 người chết; các đội cứu hộ vẫn tìm kiếm trên sông ở miền nam.',
  },
  { outlet: 'தினமணி', code: 'ta', quote: 'பாலம் இடிந்து 150 பேர் உயிரிழந்தனர்.' },
];
