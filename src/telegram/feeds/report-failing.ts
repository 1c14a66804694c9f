import { chatId, hasRight, needsReport } from '../../domain/index.js';
import type { Feed, Member } from '../../storage/index.js';
import type { BotParts } from '../bot-parts.js';
import { displayable, shorten } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { storedMessage } from '../outbox/index.js';

const MOST_REPORTED = 20;
const LINE_UNITS = 200;

type ReportingParts = Pick<BotParts, 'application' | 'clock' | 'locales' | 'outbox'>;

/** Tells an admin, the owner before others, of feeds that have failed for a week: once, until they have worked again. */
export async function reportFailingFeeds(parts: ReportingParts): Promise<void> {
  const { application, clock, locales, outbox } = parts;
  const { telegram, feeds } = application.storage;
  const now = clock();
  const failing = (await feeds.feeds.list()).filter(
    ({ state, failingSince, toldAt }) => state !== 'paused' && needsReport(failingSince, toldAt, now),
  );
  const reported = failing.slice(0, MOST_REPORTED);
  const admin = reported.length === 0 ? undefined : (await telegram.people.members()).find(mayManage);
  if (!admin) return;
  const texts = locales.texts(locales.negotiate(admin.language, undefined));
  const message = { chatId: chatId(admin.id), threadId: null, content: content(reported, texts) };
  const ids = await telegram.transaction(async ({ messages }) => messages.add(null, [storedMessage(message)], now));
  await feeds.feeds.markTold(reported.map(({ id }) => id));
  outbox.enqueue(ids);
}

function mayManage({ role }: Member): boolean {
  return hasRight(role, 'manage-feeds');
}

function content(failing: readonly Feed[], texts: Texts) {
  const lines = failing.map(({ title, url, lastError }) => {
    const feed = shorten(displayable(title ?? url), LINE_UNITS);
    return texts('feed-failing', { feed, error: shorten(displayable(lastError ?? ''), LINE_UNITS) });
  });
  const text = {
    blocks: [
      { kind: 'paragraph', content: [texts('feeds-failing', { count: failing.length })] },
      { kind: 'list', items: lines.map((line) => [line]) },
    ],
    direction: texts.direction,
  } as const;
  return { kind: 'message', text, keyboard: [], replyTo: null } as const;
}
