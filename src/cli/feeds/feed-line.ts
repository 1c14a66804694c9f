import type { FeedOverview, PollReport } from '../../feeds/index.js';
import { counted } from '../ingesting/event-line.js';
import { printable } from '../layout/printable.js';

/** "F3": how a feed is named on the command line. */
export function feedName(id: number): string {
  return `F${id}`;
}

/** A feed in three lines: name and title, address, and how its polling goes. */
export function feedText({ feed, articlesADay }: FeedOverview): string {
  const state = feed.state === 'active' ? [] : [feed.state];
  const polling = [
    ...state,
    `last success ${feed.lastSuccessAt ? moment(feed.lastSuccessAt) : 'never'}`,
    ...(feed.state === 'active' ? [`next ${moment(feed.nextPollAt)}`] : []),
    `${articlesADay.toFixed(1)} articles a day`,
  ];
  const error =
    feed.lastError === null ? [] : [`  ${printable(feed.lastError)} (${counted(feed.failures, 'failure')} in a row)`];
  const heading = [feedName(feed.id), feed.title].flatMap((part) => (part === null ? [] : printable(part)));
  return [heading.join(' · '), `  ${printable(feed.url)}`, `  ${polling.join(' · ')}`, ...error].join('\n');
}

/** A feed as `feeds --json` prints it. */
export function feedRecord({ feed, articlesADay }: FeedOverview) {
  const { id, url, title, state, addedAt, lastSuccessAt, nextPollAt, failures, failingSince, lastError } = feed;
  return {
    id: feedName(id),
    url,
    title,
    state,
    addedAt,
    lastSuccessAt,
    nextPollAt: state === 'active' ? nextPollAt : null,
    articlesADay: Math.round(articlesADay * 10) / 10,
    failures,
    failingSince,
    lastError,
  };
}

/** What a poll came to, in one line: "F3 https://…: 20 entries, 3 added, 1 updated". */
export function pollLine({ feed, outcome, error, ...tally }: PollReport): string {
  const name = `${feedName(feed.id)} ${feed.url}`;
  if (outcome === 'unchanged') return `${name}: unchanged`;
  if (outcome !== 'read') return `${name}: ${error ?? outcome}`;
  const counts = [
    `${tally.listed} ${tally.listed === 1 ? 'entry' : 'entries'}`,
    `${tally.added} added`,
    `${tally.updated} updated`,
    ...(tally.leftOut > 0 ? [`${tally.leftOut} left out`] : []),
    ...(tally.postponed > 0 ? [`${tally.postponed} to be tried again`] : []),
    ...(tally.withdrawn > 0 ? [`${tally.withdrawn} withdrawn`] : []),
  ];
  return `${name}: ${counts.join(', ')}`;
}

/** "2026-01-02 10:30 UTC". */
function moment(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
