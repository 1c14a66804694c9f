import { Clusters } from '../src/briefing/stories/clustering/clusters.js';
import { likeness } from '../src/briefing/stories/likeness/likeness.js';
import { LIKENESS } from '../src/briefing/stories/likeness/weights.js';
import { dot } from '../src/domain/index.js';
import { measureManySubscriptions } from './briefings/many-subscriptions.js';
import { share, type Table, writeSection } from './results.js';
import { type LabelledHalf, type LabelledPair, readStoryPairs } from './briefings/story-pairs.js';

const COMMAND = 'npm run bench -- stories';

/** Whether two articles that are labelled the same, or not, were put together. */
interface Judgement {
  readonly same: boolean;
  readonly joined: boolean;
  readonly acrossLanguages: boolean;
}

async function measureStories(): Promise<void> {
  const half = await readStoryPairs('test');
  const judged = half.pairs.map(judgePair);
  const clustered = clusterAll(half);
  writeSection(
    'Stories: which articles tell of one event',
    COMMAND,
    [
      {
        columns: ['', 'pairs', 'of one event', 'precision', 'recall', 'F1'],
        rows: [
          figures('labelled pairs, by their likeness', judged),
          figures(
            'those of one language',
            judged.filter(({ acrossLanguages }) => !acrossLanguages),
          ),
          figures(
            'those across languages',
            judged.filter(({ acrossLanguages }) => acrossLanguages),
          ),
          figures('all pairs of articles, by the stories they were put into', clustered),
          figures(
            'those across languages',
            clustered.filter(({ acrossLanguages }) => acrossLanguages),
          ),
        ],
      },
      mistakes(half.pairs),
    ],
    [
      'Pairs and articles in test/briefing/pairs/test*.jsonl, written from lists of facts before anything was fitted; weights and threshold were fitted on the other half.',
    ],
  );
}

async function measureSpeed(): Promise<void> {
  writeSection(
    'Briefings: stories of a day for 10,000 subscriptions',
    COMMAND,
    [await measureManySubscriptions()],
    [
      'Made-up articles of 18 sentences in eight languages, stored with vectors; half of the subscriptions follow one of 2,000 topics, whose vectors are kept from one day to the next.',
    ],
  );
}

function judgePair({ a, b, same }: LabelledPair): Judgement {
  const joined = likeness(a, b, dot(a.vector, b.vector)) >= LIKENESS.threshold;
  return { same, joined, acrossLanguages: a.language !== b.language };
}

/** Puts the articles into stories in the order of their publication, and judges every pair of them. */
function clusterAll({ articles }: LabelledHalf): Judgement[] {
  const clusters = new Clusters();
  for (const { traits } of articles.toSorted((a, b) => a.traits.time - b.traits.time)) clusters.place(traits);
  return articles.flatMap((a, place) =>
    articles.slice(place + 1).map((b) => ({
      same: a.event === b.event,
      joined: clusters.of(a.traits.articleId) === clusters.of(b.traits.articleId),
      acrossLanguages: a.traits.language !== b.traits.language,
    })),
  );
}

function figures(name: string, judged: readonly Judgement[]): string[] {
  const same = judged.filter((one) => one.same).length;
  const joined = judged.filter((one) => one.joined).length;
  const right = judged.filter((one) => one.same && one.joined).length;
  return [
    name,
    String(judged.length),
    String(same),
    share(right / joined),
    share(right / same),
    share((2 * right) / (joined + same)),
  ];
}

function mistakes(pairs: readonly LabelledPair[]): Table {
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const ofKind = pairs.filter((pair) => pair.kind === kind);
    const wrong = ofKind.map(judgePair).filter(({ same, joined }) => same !== joined);
    return [kind, String(ofKind.length), String(wrong.length)];
  });
  return { columns: ['kind of pair', 'pairs', 'judged wrong'], rows };
}

await measureStories();
await measureSpeed();
