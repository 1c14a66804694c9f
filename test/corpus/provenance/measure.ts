import { createProvenanceFinder, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { splitSentences } from '../../../src/corpus/sentences/index.js';
import { type Language, overlaps, type QuotedOutlet, type Span } from '../../../src/domain/index.js';
import { type LabelledArticle, type QuotedLabel, readLabels } from './labelled-articles.js';

/** How well a labels file is found, counted; where it is not, said in words. */
export interface Measurement {
  readonly articles: number;
  /** Attributions found, right ones among them, and labelled. */
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
  /** Right ones whose evidence is the labelled one to the character. */
  readonly exact: number;
  /** Right ones whose label says what stands under them, and those whose reach is the labelled one. */
  readonly reaches: number;
  readonly exactReaches: number;
  /** Articles whose outlet of publication is right, "none" included. */
  readonly published: number;
  /** One line for each miss, false find, evidence or reach that differs, and wrong outlet of publication. */
  readonly remarks: readonly string[];
}

interface Pair {
  readonly label: QuotedLabel;
  readonly hit: QuotedOutlet;
}

const outlets = shippedOutlets();
const find = createProvenanceFinder(outlets);

/**
 * Measures the finder with the shipped outlets against one file of labels. A found outlet is right where a label has the
 * same outlet, by whatever name of the list, and overlapping evidence; each label counts once.
 *
 * @param path of a labels file, from the repository's root
 * @returns null where the file or the texts that it is about are not there
 */
export function measure(path: string): Measurement | null {
  return readLabels(path)?.map(measureArticle).reduce(sum) ?? null;
}

/** The share of right ones among those found, and among those labelled; null for a share of nothing. */
export function precision({ right, found }: Measurement): number | null {
  return found === 0 ? null : right / found;
}

export function recall({ right, wanted }: Measurement): number | null {
  return wanted === 0 ? null : right / wanted;
}

function measureArticle({ text, language, known, quoted, publisher, id }: LabelledArticle): Measurement {
  const sentences = splitSentences(text, language);
  const { quotedOutlets } = find({ text, language, sentences, ...known });
  const published = find({ text, language, sentences, ...publisher.known }).outlet;
  const pairs = matched(quoted, quotedOutlets, language);
  const exact = pairs.filter(({ label, hit }) => same(label, hit));
  const reaches = pairs.filter(({ label }) => label.reach !== null);
  const exactReaches = reaches.filter(({ label, hit }) => label.reach && same(label.reach, hit.reach));
  const isPublished = key(published, language) === key(publisher.outlet, language);
  const shown = (span: Span): string => JSON.stringify(text.slice(span.start, span.end));
  const around = (span: Span): string => JSON.stringify(text.slice(Math.max(0, span.start - 60), span.end + 60));

  const misses = quoted.filter((label) => !pairs.some((pair) => pair.label === label));
  const falseFinds = quotedOutlets.filter((hit) => !pairs.some((pair) => pair.hit === hit));
  return {
    articles: 1,
    found: quotedOutlets.length,
    right: pairs.length,
    wanted: quoted.length,
    exact: exact.length,
    reaches: reaches.length,
    exactReaches: exactReaches.length,
    published: isPublished ? 1 : 0,
    remarks: [
      ...misses.map(
        (label) => `missed${label.weak ? ' (weak)' : ''}: ${label.name}: ${shown(label)} in ${around(label)}`,
      ),
      ...falseFinds.map((hit) => `false: ${hit.name}: ${shown(hit)} in ${around(hit)}`),
      ...pairs
        .filter((pair) => !exact.includes(pair))
        .map(({ label, hit }) => `evidence: ${label.name}: ${shown(hit)} instead of ${shown(label)}`),
      ...reaches
        .filter((pair) => !exactReaches.includes(pair))
        .map(({ label, hit }) => `reach: ${label.name}: ${shown(hit.reach)} instead of ${shown(label.reach ?? label)}`),
      ...(isPublished ? [] : [`published: ${published} instead of ${publisher.outlet}`]),
    ].map((remark) => `${id} ${remark}`),
  };
}

/** Each label with the found outlet that it stands for; an exact one before one that only overlaps. */
function matched(labels: readonly QuotedLabel[], hits: readonly QuotedOutlet[], language: Language): Pair[] {
  const pairs: Pair[] = [];
  for (const fits of [same, overlaps]) {
    for (const label of labels.filter((each) => !pairs.some((pair) => pair.label === each))) {
      const free = hits.filter((each) => !pairs.some((pair) => pair.hit === each));
      const hit = free.find((each) => key(each.name, language) === key(label.name, language) && fits(each, label));
      if (hit) pairs.push({ label, hit });
    }
  }
  return pairs;
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What two names of one outlet share in texts of a language. */
function key(name: string | null, language: Language): string | null {
  return name === null ? null : (outlets.in(language).resolve(name)?.name ?? name).toLowerCase();
}

function sum(a: Measurement, b: Measurement): Measurement {
  return {
    articles: a.articles + b.articles,
    found: a.found + b.found,
    right: a.right + b.right,
    wanted: a.wanted + b.wanted,
    exact: a.exact + b.exact,
    reaches: a.reaches + b.reaches,
    exactReaches: a.exactReaches + b.exactReaches,
    published: a.published + b.published,
    remarks: [...a.remarks, ...b.remarks],
  };
}
