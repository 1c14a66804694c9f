import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Clusters } from '../../../src/briefing/stories/clustering/clusters.js';
import { namesOf } from '../../../src/briefing/stories/likeness/names.js';
import type { ArticleTraits } from '../../../src/briefing/stories/likeness/traits.js';
import { languageCalled, vectorOf } from '../made-up-news.js';

const HOUR = 60 * 60 * 1000;

/** An article of which all that matters are the facts in it. */
function traits(articleId: number, facts: readonly number[], { hours = 0, version = 1 } = {}): ArticleTraits {
  return {
    articleId,
    version,
    language: languageCalled('en'),
    time: hours * HOUR,
    vector: vectorOf(facts),
    leading: facts.map((fact) => vectorOf([fact])),
    names: namesOf(null, `In ${facts.map((fact) => `Place${'abcdefghijkl'.charAt(fact)}rt`).join(' and ')}.`),
    numbers: new Set(facts.map((fact) => 100 + fact)),
  };
}

function groups(clusters: Clusters, articleIds: readonly number[]): number[][] {
  const byCluster = new Map<unknown, number[]>();
  for (const id of articleIds) {
    const cluster = clusters.of(id);
    byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), id]);
  }
  return [...byCluster.values()];
}

describe('stories', () => {
  it('gather articles on one event, and begin with one on another', () => {
    const clusters = new Clusters();
    for (const one of [traits(1, [0, 1]), traits(2, [5, 6]), traits(3, [0, 1], { hours: 5 })]) clusters.place(one);

    expect(groups(clusters, [1, 2, 3])).toEqual([[1, 3], [2]]);
  });

  it('end when nothing is told of them for three days', () => {
    const clusters = new Clusters();
    for (const one of [traits(1, [0, 1]), traits(2, [0, 1], { hours: 60 }), traits(3, [0, 1], { hours: 140 })])
      clusters.place(one);

    expect(groups(clusters, [1, 2, 3])).toEqual([[1, 2], [3]]);
  });

  it('lose an article that was corrected to tell of something else', () => {
    const clusters = new Clusters();
    for (const one of [traits(1, [0, 1]), traits(2, [0, 1]), traits(3, [7, 8])]) clusters.place(one);
    const moved = clusters.place(traits(2, [7, 8], { version: 2 }));

    expect(moved).toEqual([2]);
    expect(groups(clusters, [1, 2, 3])).toEqual([[1], [2, 3]]);
    expect(clusters.find(2)?.traits.version).toBe(2);
  });

  it('keep an article that was corrected in details', () => {
    const clusters = new Clusters();
    for (const one of [traits(1, [0, 1]), traits(2, [0, 1])]) clusters.place(one);

    expect(clusters.place(traits(2, [0, 1], { version: 2 }))).toEqual([2]);
    expect(groups(clusters, [1, 2])).toEqual([[1, 2]]);
  });

  it('fall apart when the article that held them together is corrected', () => {
    const clusters = new Clusters();
    const together = { id: 7, articles: new Set<number>() };
    for (const one of [traits(1, [0, 1]), traits(2, [0, 1]), traits(3, [7, 8]), traits(4, [0, 1, 7, 8])])
      clusters.restore(one, together);
    const moved = clusters.place(traits(4, [10, 11], { version: 2 }));

    expect(moved.toSorted()).toEqual([3, 4]);
    expect(groups(clusters, [1, 2, 3, 4])).toEqual([[1, 2], [3], [4]]);
    expect(clusters.of(1)?.id).toBe(7);
    expect(clusters.of(3)?.id).toBeNull();
  });

  it('forget articles of long ago', () => {
    const clusters = new Clusters();
    for (const one of [traits(1, [0, 1]), traits(2, [5, 6], { hours: 30 }), traits(3, [5, 6], { hours: 31 })])
      clusters.place(one);
    clusters.forgetBefore(29 * HOUR);

    expect(clusters.size).toBe(2);
    expect(clusters.of(1)).toBeNull();
    expect(groups(clusters, [2, 3])).toEqual([[2, 3]]);
  });

  it('hold every article once, and are the same for the same articles in the same order', () => {
    const facts = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 3 });
    const written = fc.record({ id: fc.integer({ min: 1, max: 12 }), facts, hours: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 30 }), (articles) => {
        const [one, other] = [new Clusters(), new Clusters()];
        for (const clusters of [one, other])
          for (const { id, facts: told, hours } of articles) clusters.place(traits(id, told, { hours }));
        const ids = [...new Set(articles.map(({ id }) => id))];

        expect(groups(one, ids)).toEqual(groups(other, ids));
        for (const id of ids) expect(one.of(id)?.articles.has(id)).toBe(true);
        const clusters = new Set(ids.map((id) => one.of(id)));
        expect([...clusters].reduce((sum, cluster) => sum + (cluster?.articles.size ?? 0), 0)).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });
});
