import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/briefing/stories/likeness/name-keys.js';
import { namesOf } from '../../../src/briefing/stories/likeness/names.js';

describe('the key of a name', () => {
  it.each([
    ['Trubin', 'Трубин', 'تروبين'],
    ['Benfica', 'Бенфика', 'بنفيكا'],
    ['Istanbul', 'إسطنبول'],
    ['Semeru', 'Семеру', 'سيميرو'],
    ['Puebla', 'Пуэбла', 'بويبلا'],
    ['Herat', 'Герат'],
    ['Vučić', 'Vucic'],
    ['Khrushchev', 'Хрущев'],
  ])('is the same however it is written: %s, %s', (...written) => {
    expect(new Set(written.map(nameKey)).size).toBe(1);
  });

  it('tells names apart', () => {
    const names = ['Berlin', 'Belgrad', 'Bagdad', 'Brüssel', 'Bremen', 'Bologna'];
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  });
});

describe('the names of a text', () => {
  it('are words with a capital within a sentence', () => {
    const { names, leading } = namesOf('Fire near Corfu', 'Nobody knows it. They say that Grindavik burnt.');
    expect([...leading]).toEqual([nameKey('Corfu')]);
    expect([...names]).toEqual([nameKey('Corfu'), nameKey('Grindavik').slice(0, -1)]);
  });

  it('are found whatever ending they have', () => {
    const german = namesOf(null, 'Er reiste mit Selenskyj nach Mariupol.').names;
    const polish = namesOf(null, 'Obrońcy są z Mariupola.').names;
    expect([...polish].every((name) => german.has(name))).toBe(true);
  });

  it('are all words where the script has no capitals, without what is written together with them', () => {
    expect([...namesOf(null, 'والبركان').names]).toEqual([...namesOf(null, 'بركان').names]);
  });
});
