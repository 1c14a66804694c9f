import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attributing, originsOf } from '../../src/domain/index.js';

const COPY = `Rund 150 Rückkehrer haben nach Angaben von Diplomaten um Hilfe gebeten. Die Botschaften in Ankara prüfen die Anträge,
wie am Montag bekannt wurde. Eine Entscheidung wird nicht vor dem Herbst erwartet, hieß es aus dem Ministerium.`;

function article(
  name: string,
  outlet: string | null,
  quoting: readonly string[] = [],
  more: Partial<Attributing> = {},
): Attributing {
  const quotedOutlets = quoting.map((quoted) => ({ name: quoted }));
  return {
    article: name,
    outlet,
    publishedAt: null,
    text: `Ein Text ganz für sich allein: ${name}.`,
    quotedOutlets,
    ...more,
  };
}

/** Origins as "Outlet: A1 A2". */
function shown(articles: readonly Attributing[]): string[] {
  return originsOf(articles).map(({ outlet, articles: from }) => `${outlet ?? '?'}: ${from.join(' ')}`);
}

describe('the origins of articles', () => {
  it('are the outlets themselves where nobody is quoted', () => {
    expect(shown([article('A1', 'Le Monde'), article('A2', 'El País')])).toEqual(['Le Monde: A1', 'El País: A2']);
  });

  it('are one where all quote the same outlet, also if it has no article here', () => {
    const articles = [article('A1', 'Sputniknews', ['WSJ']), article('A2', 'Focus', ['WSJ']), article('A3', 'WSJ')];
    expect(shown(articles.slice(0, 2))).toEqual(['WSJ: A1 A2']);
    expect(shown(articles)).toEqual(['WSJ: A1 A2 A3']);
  });

  it('are found through chains', () => {
    const articles = [article('A1', 'Focus', ['Sputniknews']), article('A2', 'Sputniknews', ['WSJ'])];
    expect(shown(articles)).toEqual(['WSJ: A1 A2']);
  });

  it('meet again where two ways lead to one outlet', () => {
    const articles = [
      article('A1', 'Focus', ['Bild', 'Stern']),
      article('A2', 'Bild', ['WSJ']),
      article('A3', 'Stern', ['WSJ']),
    ];
    expect(shown(articles)).toEqual(['WSJ: A1 A2 A3']);
  });

  it('are several where an article names several', () => {
    expect(shown([article('A1', 'Focus', ['Bild', 'WSJ'])])).toEqual(['Bild: A1', 'WSJ: A1']);
  });

  it('are one where outlets name each other in a circle', () => {
    const articles = [
      article('A1', 'Bild', ['Focus']),
      article('A2', 'Focus', ['Stern']),
      article('A3', 'Stern', ['Bild']),
    ];
    expect(shown(articles)).toEqual(['Bild: A1 A2 A3']);
  });

  it('count agency copy once, for the one that had it first', () => {
    const early = article('A2', 'dpa', [], { text: COPY, publishedAt: '2016-06-04T08:00:00Z' });
    const late = article('A1', 'Kleiner Bote', [], {
      text: `Ankara. ${COPY} (dpa)`,
      publishedAt: '2016-06-04T12:00:00Z',
    });
    expect(shown([late, early])).toEqual(['dpa: A1 A2']);
  });

  it('are two for two articles of which nobody knows the outlet', () => {
    expect(shown([article('A1', null), article('A2', null)])).toEqual(['?: A1', '?: A2']);
  });

  it('hold every article, and each outlet once', () => {
    const outlet = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    const any = fc.array(fc.tuple(fc.option(outlet), fc.array(outlet, { maxLength: 3 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(any, (drawn) => {
        const articles = drawn.map(([name, quoting], place) => article(`A${place + 1}`, name, quoting));
        const origins = originsOf(articles);
        const named = origins.flatMap(({ outlet: name }) => name ?? []);
        expect(new Set(named).size).toBe(named.length);
        expect(new Set(origins.flatMap(({ articles: from }) => from))).toEqual(
          new Set(articles.map(({ article: name }) => name)),
        );
      }),
    );
  });
});
