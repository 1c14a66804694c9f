import type { BriefedStory, Briefing, Language, StoryText } from '../../domain/index.js';
import { differingFiguresLine } from '../differing-figures.js';
import { languageNameIn } from '../names.js';
import type { Wording } from '../wording.js';
import { wordingFor } from '../wordings.js';
import type { BriefingWording } from './briefing-wording.js';
import { briefingWordingFor } from './briefing-wordings.js';

/** For whom a briefing is worded. */
export interface BriefingReader {
  readonly language: Language;
  /** IANA name of the zone in which moments are told. */
  readonly timeZone: string;
}

/** What stands above the stories of a briefing, line by line. */
export interface BriefingOpening {
  readonly greeting: string;
  /** That it is late, which days had none, that there is nothing to tell, why stories are in quotes. */
  readonly notes: readonly string[];
}

/** Words what stands above the stories. */
export function briefingOpening(briefing: Briefing, reader: BriefingReader): BriefingOpening {
  const { from, to, late, skipped, stories } = briefing;
  const { words, wording } = wordsFor(reader);
  const days = new Intl.ListFormat(wording.locale).format(skipped.map((day) => dayText(day, wording)));
  return {
    greeting: words.greeting(periodText(from, to, reader)),
    notes: [
      ...(late ? [words.late] : []),
      ...(skipped.length > 0 ? [words.skipped(days)] : []),
      ...(stories.length === 0 ? [words.nothing] : []),
      ...uncomposedNotes(stories, reader),
    ],
  };
}

/** Why stories are told in quotes although there is a chat model, each reason once; nothing where none is or nothing is to be said. */
export function uncomposedNotes(stories: readonly StoryText[], reader: Pick<BriefingReader, 'language'>): string[] {
  const { words } = wordsFor(reader);
  const reasons = stories.flatMap((story) => (story.kind === 'extracted' ? (story.uncomposed ?? []) : []));
  return [...new Set(reasons)].map((reason) => words.uncomposed[reason]);
}

/** What is said of a story besides its sentences; null where there is nothing to say. */
export interface StoryNotes {
  readonly continued: string | null;
  readonly alsoIn: string | null;
  readonly origins: string | null;
  /** A line for each figure on which outlets differ. */
  readonly differing: readonly string[];
}

/** What of a story is worded here. */
type NotedStory = Pick<BriefedStory, 'since' | 'alsoIn' | 'articles' | 'origins' | 'differing'>;

/**
 * Words what is said of a story besides its sentences.
 *
 * @param showable makes what came from outside, a name or a figure, fit for where it is shown
 * @param markOf the mark of a citation by its number in the story, such as `[3]`
 */
export function storyNotes(
  { since, alsoIn, articles, origins, differing }: NotedStory,
  reader: Pick<BriefingReader, 'language'>,
  showable: (text: string) => string,
  markOf: (citation: number) => string,
): StoryNotes {
  const { words, wording } = wordsFor(reader);
  const name = (foreign: string): string => wording.foreignName(showable(foreign));
  const list = new Intl.ListFormat(wording.locale);
  const others = alsoIn.map(({ outlet, language }) => `${name(outlet)} (${languageNameIn(language, wording)})`);
  return {
    continued: since === 'continued' ? words.continued : null,
    alsoIn: others.length === 0 ? null : words.alsoIn(others.join(wording.separator)),
    origins:
      articles < 2 || origins.length === 0
        ? null
        : words.origins(articles, origins.length, list.format(origins.map(name))),
    differing: differing.map((difference) => differingFiguresLine(difference, wording, showable, markOf)),
  };
}

/** A period in the reader's language and zone: "27 Nov 2026, 07:30 – 28 Nov 2026, 07:30". */
function periodText(from: string, to: string, { language, timeZone }: BriefingReader): string {
  const { locale } = wordingFor(language);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return format.formatRange(new Date(from), new Date(to));
}

function dayText(day: string, { locale }: Wording): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function wordsFor({ language }: Pick<BriefingReader, 'language'>): {
  readonly words: BriefingWording;
  readonly wording: Wording;
} {
  return { words: briefingWordingFor(language), wording: wordingFor(language) };
}
