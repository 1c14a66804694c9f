import { describe, expect, it } from 'vitest';
import { newStorage } from '../../storage/samples.js';
import { BOT, ids, incoming, stored, takingInto } from './taking.js';

describe('taking updates in', () => {
  it('stores them, and gives those that are new in their order', async () => {
    const storage = await newStorage();
    const { intake, metrics } = takingInto(storage);

    expect(ids(await intake.accept([incoming(7), incoming(5)]))).toEqual([7, 5]);
    expect(ids(await intake.accept([incoming(6), incoming(5), incoming(8)]))).toEqual([6, 8]);
    expect(await intake.accept([])).toEqual([]);

    expect(await stored(storage)).toEqual([5, 6, 7, 8]);
    expect((await metrics.received.get()).values).toMatchObject([
      { labels: { kind: 'new' }, value: 4 },
      { labels: { kind: 'repeated' }, value: 1 },
    ]);
  });
});

describe('what an earlier process left', () => {
  it('is given once more, as it came', async () => {
    const storage = await newStorage();
    await takingInto(storage).intake.accept([incoming(5), incoming(6), incoming(7)]);
    await storage.telegram.updates.finish(BOT, 6, 'handled');

    const { intake, lines } = takingInto(storage);

    expect(ids(await intake.leftovers())).toEqual([5, 7]);
    expect(lines.join('')).toContain('"updates":2');
  });

  it('is nothing to speak of where all was finished', async () => {
    const { intake, lines } = takingInto(await newStorage());
    expect(await intake.leftovers()).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('is given up where it cannot be read, and told to the log without what it says', async () => {
    const storage = await newStorage();
    const updates = ['{ a private', '{"update_id":"six"}', '{"update_id":7}'].map((payload, index) => ({
      updateId: 5 + index,
      payload,
    }));
    await storage.telegram.updates.receive(BOT, updates, new Date(0));
    const { intake, lines } = takingInto(storage);

    expect(ids(await intake.leftovers())).toEqual([7]);

    expect(await stored(storage)).toEqual([7]);
    expect(lines.filter((line) => line.includes('cannot be read'))).toHaveLength(2);
    expect(lines.join('')).not.toContain('private');
  });
});
