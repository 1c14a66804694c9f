import * as fc from 'fast-check';
import type { Block, Inline, MessageText } from '../../../src/telegram/formatting/index.js';

/** What cutting trips over: marks, halves of characters, pictures, line ends, text without spaces. */
const FRAGMENTS = [
  '. |! |? |… |。|؟ |। | |\n|\n\n|\r\n|\t|\u00a0|\u2028|\0|• | - ',
  '😀|👨‍👩‍👧|🇩🇪|🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}|❤️|\ud83d|\ude00|e\u0301|\u0301',
  '\u200b|\u200d|\ufeff|\u2067|\u2069|\u202e',
  'word|Der Satz |ein Wort. |x|<b>|**|[1]|وقال |می\u200cخواهم|新聞|क्षत्रिय ',
].flatMap((list) => list.split('|'));

const shortText = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const longRun = fc
  .tuple(fc.constantFrom(...FRAGMENTS), fc.nat(3000))
  .map(([fragment, times]) => fragment.repeat(times));
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));

/** Any text, with halves of surrogate pairs and with thousands of one thing in a row. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: shortText },
  { weight: 2, arbitrary: longRun },
  { weight: 1, arbitrary: anyUnits },
);

const URLS = [
  'https://example.org/a',
  'http://news.example/?q=1',
  'tg://resolve?domain=x',
  'javascript:alert(1)',
  'https://intranet/',
  '',
];

const { anyInline } = fc.letrec<{ anyInline: Inline }>((tie) => {
  const content = fc.array(tie('anyInline'), { maxLength: 3 });
  return {
    anyInline: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      anyText,
      fc.record({ kind: fc.constantFrom(...(['bold', 'italic', 'strikethrough', 'code'] as const)), content }),
      fc.record({ kind: fc.constant('link' as const), content, url: fc.constantFrom(...URLS) }),
    ),
  };
});

export const anyContent: fc.Arbitrary<Inline[]> = fc.array(anyInline, { maxLength: 5 });

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const), content: anyContent }),
  fc.record({ kind: fc.constant('quotation' as const), content: anyContent, expandable: fc.boolean() }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(anyContent, { maxLength: 4 }) }),
);

export const anyMessage: fc.Arbitrary<MessageText> = fc.record({
  blocks: fc.array(anyBlock, { maxLength: 6 }),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
});

const SEEN_FRAGMENTS = FRAGMENTS.filter((fragment) => /^[^\p{Cf}\p{Cc}\p{Surrogate}\u0301]*$/u.test(fragment));

/** Text of whole characters, some of them made of several, that begins and ends with one to be seen; often of many thousand units. */
export const seenText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...SEEN_FRAGMENTS, '👨‍👩‍👧', 'e\u0301'), fc.oneof(fc.nat(6), fc.nat(1500))), {
    maxLength: 8,
  })
  .map((runs) => `A${runs.map(([fragment, times]) => fragment.repeat(times)).join('')}z`);
