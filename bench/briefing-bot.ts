/*
 * The part of the bot that delivers briefings, as a process of its own:
 * node briefing-bot.js DATABASE API_ROOT TOKEN TIME, where TIME is JSON of a ScaledTime.
 * It ends on SIGTERM, or is killed.
 */
import { randomUUID } from 'node:crypto';
import { Api } from 'grammy';
import { Deliverer, ZONE_DATA } from '../src/briefing/index.js';
import { openStorage } from '../src/storage/index.js';
import { outboxSender } from '../src/telegram/briefings/outbox-sender.js';
import { DepartureFile, Outbox } from '../src/telegram/outbox/index.js';
import { sampleBriefing, sampleMessage } from './telegram/sample-briefing.js';
import { scaledClock, type ScaledTime } from './telegram/scaled-clock.js';

const [path = '', apiRoot = '', token = '', time = '{}'] = process.argv.slice(2);
// Written by the bench that has started this.
const clock = scaledClock(JSON.parse(time) as ScaledTime);
const storage = await openStorage({ path, clock: () => new Date(), randomId: randomUUID });
const api = new Api(token, { apiRoot });
const outbox = new Outbox({
  api,
  records: storage.telegram,
  departures: new DepartureFile(`${path}-departures`),
  clock,
  random: Math.random,
  observer: () => {},
});
const deliverer = new Deliverer({
  storage: storage.briefings,
  maker: { make: async (request) => sampleBriefing(request) },
  sender: outboxSender(outbox, async (_, briefing) => [sampleMessage(briefing)]),
  clock,
  claimant: randomUUID(),
  zoneData: ZONE_DATA,
  observer: (event) => {
    if (event.kind === 'round-failed' || event.kind === 'not-made') console.error(event);
  },
});
process.once('SIGTERM', () => {
  void deliverer
    .stop()
    .then(() => outbox.drain(clock.now()))
    .then(() => storage.close());
});
// As the bot does, which has a connection by that.
await api.getMe();
await outbox.start();
await deliverer.start();
