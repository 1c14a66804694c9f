import { type BriefingMaker, Deliverer, delivererClock, Preparer, ZONE_DATA } from '../../briefing/index.js';
import { type Briefing, hasRight, type Subscription } from '../../domain/index.js';
import type { BotParts } from '../bot-parts.js';
import { buttonOf } from '../buttons/keyboards.js';
import { type BriefingMetrics, createBriefingMetrics, observeBriefings } from '../monitoring/briefing-events.js';
import type { OutgoingContent } from '../outbox/index.js';
import { briefingContent } from './briefing-content.js';
import { outboxSender } from './outbox-sender.js';
import { reportUndecided } from './report-undecided.js';

/** How often is looked for briefings of which nobody can know whether they arrived, in ms. */
const REPORT_MS = 60_000;

/**
 * Has briefings made and sent when they are due, with their stories worded ahead of time where there is a chat model, and admins told of
 * those that may not have arrived. Gives what ends it.
 *
 * @throws what the database throws
 */
export async function runBriefings(parts: BotParts): Promise<() => Promise<void>> {
  const { application, outbox, log, metrics } = parts;
  const measures = createBriefingMetrics(metrics.registry, application.storage);
  const shared = {
    storage: application.storage.briefings,
    clock: delivererClock,
    observer: observeBriefings(log, measures),
  };
  const deliverer = new Deliverer({
    ...shared,
    maker: timed(parts.desk, measures),
    sender: outboxSender(outbox, async (subscription, briefing) => render(subscription, briefing, parts)),
    claimant: parts.randomToken(),
    zoneData: ZONE_DATA,
  });
  const preparer = application.chatHost === null ? null : new Preparer({ ...shared, maker: parts.desk });
  await deliverer.start();
  preparer?.start();
  const report = (): void => {
    reportUndecided(parts).catch((error: unknown) =>
      log.error({ error }, 'admins could not be told of lost briefings'),
    );
    parts.desk.rest();
  };
  report();
  const timer = setInterval(report, REPORT_MS);
  return async () => {
    clearInterval(timer);
    // What is being prepared ends when the desk waits for the model no longer; nothing else is to begin until then.
    const prepared = preparer?.stop();
    await parts.desk.close();
    await Promise.all([deliverer.stop(), prepared]);
  };
}

/** What is sent for one subscription; its buttons are for the person in a private chat, in a group for everyone. */
async function render(
  subscription: Subscription,
  briefing: Briefing,
  { application, locales, botName, signer }: BotParts,
): Promise<readonly OutgoingContent[]> {
  const { chat, person, language } = subscription;
  const isPrivate = Number(chat) === Number(person);
  const role = isPrivate ? ((await application.storage.telegram.people.find(person))?.role ?? null) : null;
  const { text, keyboard } = briefingContent(briefing, subscription, {
    texts: locales.texts(language),
    botName,
    button: (label, press) => buttonOf(label, press, { chatId: chat, personId: isPrivate ? person : null }, signer),
    hasFile: hasRight(role, 'add-articles'),
  });
  return [{ kind: 'message', text, keyboard, replyTo: null }];
}

function timed(maker: BriefingMaker, { makingSeconds }: BriefingMetrics): BriefingMaker {
  return {
    make: async (request) => {
      const end = makingSeconds.startTimer();
      const briefing = await maker.make(request);
      end();
      return briefing;
    },
  };
}
