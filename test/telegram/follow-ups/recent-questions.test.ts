import { describe, expect, it } from 'vitest';
import { personId } from '../../../src/domain/index.js';
import { RecentQuestions } from '../../../src/telegram/follow-ups/recent-questions.js';

const PLACE = { personId: personId(7), chatId: 7, threadId: null };
const at = (minutes: number): Date => new Date(minutes * 60_000);

describe('recent questions', () => {
  it('are the last three of one person in one place, for half an hour each', () => {
    const recent = new RecentQuestions();
    for (const minute of [0, 1, 2, 3]) recent.remember(PLACE, `question ${minute}`, at(minute));
    expect(recent.before(PLACE, at(10))).toEqual(['question 1', 'question 2', 'question 3']);
    expect(recent.before(PLACE, at(31.5))).toEqual(['question 2', 'question 3']);
    expect(recent.before(PLACE, at(33))).toEqual([]);
    expect(recent.before({ ...PLACE, chatId: -5 }, at(10))).toEqual([]);
    expect(recent.before({ ...PLACE, personId: personId(8) }, at(10))).toEqual([]);
    expect(recent.before({ ...PLACE, threadId: 1 }, at(10))).toEqual([]);
  });

  it('are forgotten with the person, in all places', () => {
    const recent = new RecentQuestions();
    const other = { ...PLACE, personId: personId(8) };
    for (const place of [PLACE, { ...PLACE, chatId: -5 }, other]) recent.remember(place, 'question', at(0));
    recent.forgetPerson(personId(7));
    expect([PLACE, { ...PLACE, chatId: -5 }, other].map((place) => recent.before(place, at(1)).length)).toEqual([
      0, 0, 1,
    ]);
  });

  it('do not grow without end', () => {
    const recent = new RecentQuestions();
    for (let id = 1; id <= 5_001; id++) recent.remember({ ...PLACE, personId: personId(id) }, 'question', at(0));
    const kept = (id: number) => recent.before({ ...PLACE, personId: personId(id) }, at(1)).length;
    expect([kept(1), kept(2), kept(5_001)]).toEqual([0, 1, 1]);
    recent.forgetOld(at(30));
    expect(kept(5_001)).toBe(0);
  });
});
