import type { BriefedStory, Briefing, Citation } from '../../../src/domain/index.js';
import { articleLink, passageLink, subscriptionId } from '../../../src/domain/index.js';
import { language } from '../../cli/samples.js';

function citation(articleId: number, outlet: string, code: string, quote: string): Citation {
  return {
    passage: passageLink(articleId, 1),
    article: articleLink(articleId),
    title: null,
    outlet,
    language: language(code),
    publishedAt: '2026-11-28',
    url: `https://example.org/a(${articleId})`,
    quote,
    start: 0,
    end: quote.length,
    version: 1,
    withdrawnAt: null,
    quotedOutlets: [],
  };
}

const BRIDGE: BriefedStory = {
  story: 3,
  kind: 'extracted',
  since: 'new',
  headline: { text: 'A bridge collapsed, killing 12.', highlight: null, citations: [1] },
  statements: [{ text: 'Dabei starben 14 *Menschen*.', highlight: null, citations: [2] }],
  citations: [
    citation(1, 'Reuters', 'en', 'A bridge collapsed, killing 12.'),
    citation(2, 'Der Spiegel', 'de', 'Dabei starben 14 *Menschen*.'),
  ],
  alsoIn: [{ outlet: 'Le Monde', language: language('fr') }],
  articles: 4,
  origins: ['Reuters'],
  differing: [
    {
      figures: [
        { figure: '12', outlet: 'Reuters', citation: 1 },
        { figure: '14', outlet: 'Der Spiegel', citation: 2 },
      ],
    },
  ],
};

/** The first story in other words. */
export const COMPOSED: BriefedStory = {
  ...BRIDGE,
  kind: 'composed',
  headline: { text: 'A bridge has collapsed, and 12 have died.', highlight: null, citations: [1] },
  statements: [{ text: 'A newspaper speaks of 14 dead.', highlight: null, citations: [2] }],
};

const FLOOD: BriefedStory = {
  story: 5,
  kind: 'extracted',
  since: 'continued',
  headline: { text: 'The river fell.', highlight: null, citations: [1] },
  statements: [],
  citations: [citation(7, 'The Guardian', 'en', 'The river fell.')],
  alsoIn: [],
  articles: 1,
  origins: ['The Guardian'],
  differing: [],
};

/** A late briefing of two stories. */
export const BRIEFING: Briefing = {
  subscription: subscriptionId(1),
  localDay: '2026-11-28',
  from: '2026-11-27T06:30:00.000Z',
  to: '2026-11-28T06:30:00.000Z',
  late: true,
  skipped: ['2026-11-26', '2026-11-27'],
  stories: [BRIDGE, FLOOD],
};
