import { describe, expect, it } from 'vitest';
import { chatId } from '../../../src/domain/index.js';
import type { PauseScope } from '../../../src/storage/index.js';
import { newStorage, temporaryPath } from '../samples.js';
import { at } from './moments.js';

const ANNA = chatId(101);
const SUPERGROUP = chatId(-1_001_000_000_001);

describe('a pause that Telegram asks for', () => {
  it('holds for its chat, or for all, also after a restart', async () => {
    const path = temporaryPath();
    const before = await newStorage(path);
    await before.telegram.pauses.set('all', at(10_072));
    await before.telegram.pauses.set(SUPERGROUP, at(30));
    await before.close();

    const { pauses } = (await newStorage(path)).telegram;
    expect(await pauses.active(at(0))).toEqual(
      new Map<PauseScope, Date>([
        ['all', at(10_072)],
        [SUPERGROUP, at(30)],
      ]),
    );
  });

  it('gives way to a longer one only', async () => {
    const { pauses } = (await newStorage()).telegram;
    for (const until of [30, 20, 40, 39.999]) await pauses.set(ANNA, at(until));

    expect(await pauses.active(at(0))).toEqual(new Map([[ANNA, at(40)]]));
  });

  it('has ended at its moment, and is forgotten then', async () => {
    const { pauses } = (await newStorage()).telegram;
    await pauses.set(ANNA, at(30));
    await pauses.set(SUPERGROUP, at(31));

    expect([...(await pauses.active(at(29.999))).keys()].sort()).toEqual([SUPERGROUP, ANNA]);
    expect(await pauses.active(at(30))).toEqual(new Map([[SUPERGROUP, at(31)]]));
    expect(await pauses.active(at(0))).toEqual(new Map([[SUPERGROUP, at(31)]]));
  });
});
