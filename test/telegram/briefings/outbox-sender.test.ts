import { expect, test } from 'vitest';
import { Deliverer } from '../../../src/briefing/index.js';
import { parseLocalTime } from '../../../src/domain/index.js';
import { outboxSender } from '../../../src/telegram/briefings/outbox-sender.js';
import { briefingFor } from '../../briefing/delivery/delivering.js';
import { subscribe, ZONE_DATA } from '../../storage/briefings/samples.js';
import { paragraph } from '../outbox/bot-process.js';
import { running } from '../outbox/running.js';

test('hundreds of briefings that are due at one minute go through the outbox, few of them in memory at a time', async () => {
  const { storage, bot, clock, server } = await running();
  const subscribers = 400;
  // Four minutes before the clock begins.
  const time = parseLocalTime('04:00');
  if (!time) throw new Error('04:00 is a time');
  for (let chat = 1; chat <= subscribers; chat++) {
    const id = await subscribe(storage.briefings, chat, { time });
    const due = { localDay: '2026-01-02', at: clock.now() };
    await storage.briefings.subscriptions.schedule(id, due, ZONE_DATA);
  }
  let mostWaiting = 0;
  const deliverer = new Deliverer({
    storage: storage.briefings,
    maker: {
      make: async (request) => {
        mostWaiting = Math.max(mostWaiting, bot.outbox.waiting);
        return briefingFor(request);
      },
    },
    sender: outboxSender(bot.outbox, async ({ chat }) => [
      { kind: 'message', text: paragraph(`To ${chat}`), keyboard: [], replyTo: null },
    ]),
    clock: { now: () => clock.now(), after: (...given) => clock.after(...given), rest: async () => {} },
    claimant: 'me',
    zoneData: ZONE_DATA,
    observer: () => {},
  });
  await deliverer.start();
  await clock.advance(20_000);
  await deliverer.stop();
  const texts = server.effects.map(({ text, chatId }) => [text, chatId]);
  expect(new Set(texts.map(String)).size).toBe(subscribers);
  expect(texts).toHaveLength(subscribers);
  expect(await storage.briefings.deliveries.count()).toEqual(new Map([['sent', subscribers]]));
  expect(server.violations).toEqual([]);
  expect(mostWaiting).toBeGreaterThan(100);
  expect(mostWaiting).toBeLessThan(180);
});
