import { describe, expect, it } from 'vitest';
import { personId } from '../../../src/domain/index.js';
import { newStorage } from '../samples.js';

const [ANNA, BERT] = [personId(1), personId(2)];

describe('questions', () => {
  it('are counted by person and period', async () => {
    const { usage } = (await newStorage()).telegram;
    const counted = [
      await usage.count(ANNA, '2026-01-02'),
      await usage.count(ANNA, '2026-01-02'),
      await usage.count(ANNA, '2026-01-02T03'),
      await usage.count(BERT, '2026-01-02'),
    ];

    expect(counted).toEqual([1, 2, 1, 1]);
    expect(await usage.questions(ANNA, '2026-01-02')).toBe(2);
    expect(await usage.questions(ANNA, '2026-01-03')).toBe(0);
  });

  it('of a person are forgotten, and their periods counted', async () => {
    const { usage } = (await newStorage()).telegram;
    for (const period of ['2026-01-02', '2026-01-02', '2026-01-02T03']) await usage.count(ANNA, period);
    await usage.count(BERT, '2026-01-02');

    expect(await usage.forgetPerson(ANNA)).toBe(2);
    expect(await usage.forgetPerson(ANNA)).toBe(0);
    expect(await usage.questions(ANNA, '2026-01-02')).toBe(0);
    expect(await usage.questions(BERT, '2026-01-02')).toBe(1);
  });

  it('of periods that are over are forgotten', async () => {
    const { usage } = (await newStorage()).telegram;
    for (const period of ['2026-01-02T03', '2026-01-02T04', '2026-01-02']) await usage.count(ANNA, period);

    await usage.forgetOther(['2026-01-02T04', '2026-01-02']);

    expect(await usage.questions(ANNA, '2026-01-02T03')).toBe(0);
    expect(await usage.questions(ANNA, '2026-01-02T04')).toBe(1);
    expect(await usage.questions(ANNA, '2026-01-02')).toBe(1);
  });
});
