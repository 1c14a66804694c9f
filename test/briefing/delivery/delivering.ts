import type { BriefingMaker, BriefingRequest, BriefingSender, DeliveryEvent } from '../../../src/briefing/index.js';
import { Deliverer } from '../../../src/briefing/index.js';
import type { Briefing } from '../../../src/domain/index.js';
import type { Storage } from '../../../src/storage/index.js';
import { minute, ZONE_DATA } from '../../storage/briefings/samples.js';
import { newStorage } from '../../storage/samples.js';
import { FakeClock } from '../../telegram/outbox/fake-clock.js';

/** A briefing that tells nothing but what it was asked for. */
export function briefingFor({ subscription, localDay, from, to, late, skipped }: BriefingRequest): Briefing {
  return {
    subscription: subscription.id,
    localDay,
    from: from.toISOString(),
    to: to.toISOString(),
    late,
    skipped,
    stories: [],
  };
}

/** A program that delivers, with a maker and a sender that write down what they are asked for. */
export class Delivering {
  readonly events: DeliveryEvent[] = [];
  readonly requests: BriefingRequest[] = [];
  readonly sent: number[] = [];
  /** What making comes to. */
  make: (request: BriefingRequest) => Briefing | null | Promise<Briefing> = briefingFor;
  messages: readonly string[] = ['message'];
  room = Infinity;
  readonly deliverer: Deliverer;

  constructor(
    readonly storage: Pick<Storage, 'briefings' | 'telegram'>,
    readonly clock: FakeClock,
    claimant = 'me',
    zoneData = ZONE_DATA,
  ) {
    const maker: BriefingMaker = {
      make: async (request) => {
        this.requests.push(request);
        return this.make(request);
      },
    };
    const sender: BriefingSender = {
      room: () => this.room - this.sent.length,
      render: async () => this.messages,
      send: (ids) => void this.sent.push(...ids),
    };
    this.deliverer = new Deliverer({
      storage: storage.briefings,
      maker,
      sender,
      clock: { now: () => clock.now(), after: (...given) => clock.after(...given), rest: async () => {} },
      claimant,
      zoneData,
      observer: (event) => void this.events.push(event),
    });
  }

  /** Sends everything that was handed over, as the outbox does. */
  async arrive(): Promise<void> {
    const { telegram, briefings } = this.storage;
    for (const { id, deliveryId } of await telegram.messages.pending(this.sent.splice(0))) {
      if (deliveryId === null) throw new Error('That is no message of a briefing.');
      await briefings.messages.begin({ id, deliveryId });
      await briefings.messages.succeed({ id, deliveryId }, id, this.clock.now());
    }
  }
}

/** Over an empty database, so many minutes after the sample briefings are due. */
export async function delivering(minutes = 0): Promise<Delivering> {
  return new Delivering(await newStorage(':memory:'), new FakeClock(minute(minutes)));
}
