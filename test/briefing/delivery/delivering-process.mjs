// Delivers as a program of its own: node delivering-process.mjs PATH CLAIMANT NOW
// Makes and stores what is due at NOW (ISO 8601) until nothing is claimed any more. Prints a JSON line when it begins, and
// one for each briefing that it makes. Each takes a moment, so that several programs work at once.
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Deliverer } from '../../../src/briefing/index.js';
import { openStorage } from '../../../src/storage/index.js';

const [path, claimant, now] = process.argv.slice(2);

function report(line) {
  // Written at once: what a killed process has said must not depend on a buffer.
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const storage = await openStorage({ path, clock: () => new Date(), randomId: () => crypto.randomUUID() });
const deliverer = new Deliverer({
  storage: storage.briefings,
  maker: {
    make: async ({ subscription, localDay }) => {
      report({ made: subscription.id });
      await setTimeout(2);
      return { subscription: subscription.id, localDay, stories: [] };
    },
  },
  sender: { room: () => 1_000_000, render: async (subscription) => [`for ${subscription.id}`], send: () => {} },
  clock: { now: () => new Date(now), after: () => () => {}, rest: async () => {} },
  observer: () => {},
  claimant,
  zoneData: '2026a',
});
report({ begun: true });
await deliverer.round();
await storage.close();
