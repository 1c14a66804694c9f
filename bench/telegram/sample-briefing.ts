import type { BriefingRequest } from '../../src/briefing/index.js';
import { articleLink, type BriefedStory, type Briefing, parseLanguage, passageLink } from '../../src/domain/index.js';
import type { OutgoingContent } from '../../src/telegram/outbox/index.js';

const SENTENCE =
  'Etwa 150 Bürger Frankreichs und fünf anderer Länder haben sich an die Diplomaten ihrer Heimatländer gewandt.';

/** A briefing as long as ordinary ones are: so many stories of four sentences, each cited. */
export function sampleBriefing(request: BriefingRequest): Briefing {
  const { subscription, localDay, from, to, late, skipped } = request;
  return {
    subscription: subscription.id,
    localDay,
    from: from.toISOString(),
    to: to.toISOString(),
    late,
    skipped,
    stories: Array.from({ length: subscription.stories }, (_, place) => sampleStory(place + 1)),
  };
}

/** One message with everything that a briefing says. */
export function sampleMessage({ localDay, stories }: Briefing): OutgoingContent {
  const blocks = stories.flatMap(({ headline, statements }) =>
    [headline, ...statements].map(({ text }) => ({ kind: 'paragraph' as const, content: [text] })),
  );
  const title = { kind: 'paragraph' as const, content: [`Briefing of ${localDay}`] };
  return { kind: 'message', text: { blocks: [title, ...blocks], direction: 'ltr' }, keyboard: [], replyTo: null };
}

function sampleStory(story: number): BriefedStory {
  const language = parseLanguage('de');
  if (!language) throw new Error('de is a language');
  const statement = (citation: number) => ({ text: SENTENCE, highlight: null, citations: [citation] });
  const citations = [1, 2, 3, 4].map((passage) => ({
    passage: passageLink(story, passage),
    article: articleLink(story),
    title: SENTENCE,
    outlet: 'Sputniknews',
    language,
    publishedAt: '2026-05-03',
    url: `https://example.org/${story}`,
    quote: SENTENCE,
    start: 0,
    end: SENTENCE.length,
    version: 1,
    quotedOutlets: [],
    withdrawnAt: null,
  }));
  return {
    story,
    headline: statement(1),
    statements: [statement(2), statement(3), statement(4)],
    citations,
    alsoIn: [{ outlet: 'TASS', language }],
    articles: 4,
    origins: ['The Wall Street Journal'],
    differing: [],
    kind: 'extracted',
    since: 'new',
  };
}
