import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, parseLanguage } from '../../../src/domain/index.js';
import { Locales, type Texts } from '../../../src/telegram/locales/index.js';
import { SHIPPED } from './locales-folder.js';

const locales = await Locales.read(SHIPPED);

function language(code: string): Language {
  const parsed = parseLanguage(code);
  if (parsed === null) throw new Error(`${code} is no language`);
  return parsed;
}

function texts(code: string): Texts {
  return locales.texts(language(code));
}

describe('a text', () => {
  it('is in the language asked for, with its variables', () => {
    expect(texts('de')('joined', { name: 'Ada', role: texts('de')('role-reader') })).toBe(
      'Willkommen, Ada. Ihre Rolle: Leser.',
    );
    expect(texts('de').language).toBe('de');
  });

  it('is in English where the language has none, and where there is no language', () => {
    expect(texts('ja')('role-reader')).toBe('reader');
    expect(locales.texts(null)('role-reader')).toBe('reader');
    expect(texts('ja').language).toBe('en');
  });

  it('keeps its lines', () => {
    const lines = texts('en')('invite-link', { role: 'reader', until: '4 June', link: 'https://t.me/bot' }).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe('https://t.me/bot');
  });

  it('writes numbers as the language does', () => {
    const units = (code: string) => texts(code)('question-too-long', { units: 1500 });
    expect(units('en')).toContain('1,500');
    expect(units('de')).toContain('1.500');
    expect(units('fr')).toContain('1\u202f500');
  });

  it('takes nothing out of a value for syntax', () => {
    expect(texts('en')('removed', { name: '{ $name } <b>*[other]' })).toBe('{ $name } <b>*[other] was removed.');
  });

  it('is refused without its variable: that is a fault in the program', () => {
    // The types do not allow it.
    const untyped = texts('en') as unknown as (key: string, variables?: object) => string;
    expect(() => untyped('removed', {})).toThrow('name');
    expect(() => untyped('removed')).toThrow('name');
    expect(() => untyped('nothing-of-the-kind')).toThrow('nothing-of-the-kind');
  });

  it('gets its variables, and none where it has none, or is not compiled', () => {
    const calls = (english: Texts): string[] => [
      english('cancelled'),
      english('removed', { name: 'Ada' }),
      // @ts-expect-error a variable is missing
      english('removed'),
      // @ts-expect-error a variable has another name
      english('removed', { nmae: 'Ada' }),
      // @ts-expect-error there is no variable
      english('cancelled', { name: 'Ada' }),
      // @ts-expect-error there is no such text
      english('canceled'),
    ];
    expect(calls).toBeTypeOf('function');
  });
});

describe('the form that a number takes', () => {
  it.each([
    ['en', 1, 'Stopped. One answer was left out.'],
    ['en', 2, 'Stopped. 2 answers were left out.'],
    ['de', 1, 'Abgebrochen. Eine Antwort entfällt.'],
    ['de', 2, 'Abgebrochen. 2 Antworten entfallen.'],
    ['fr', 0, 'Arrêté. Aucune réponse n’a été abandonnée.'],
    ['fr', 1, 'Arrêté. Une réponse a été abandonnée.'],
    ['fr', 1_000_000, 'Arrêté. 1\u202f000\u202f000 réponses ont été abandonnées.'],
    ['es', 1, 'Detenido. Se ha descartado una respuesta.'],
    ['es', 2, 'Detenido. Se han descartado 2 respuestas.'],
    ['ru', 1, 'Остановлено. Один ответ отменён.'],
    ['ru', 2, 'Остановлено. Отменены 2 ответа.'],
    ['ru', 5, 'Остановлено. Отменено 5 ответов.'],
    ['ru', 11, 'Остановлено. Отменено 11 ответов.'],
    ['ru', 21, 'Остановлено. Отменён 21 ответ.'],
    ['ar', 0, 'تم الإيقاف. لم تُلغَ أي إجابة.'],
    ['ar', 1, 'تم الإيقاف. أُلغيت إجابة واحدة.'],
    ['ar', 2, 'تم الإيقاف. أُلغيت إجابتان.'],
    ['ar', 3, 'تم الإيقاف. أُلغيت 3 إجابات.'],
    ['ar', 11, 'تم الإيقاف. أُلغيت 11 إجابة.'],
    ['ar', 100, 'تم الإيقاف. أُلغيت 100 إجابة.'],
    ['tr', 1, 'Durduruldu. Bir yanıt iptal edildi.'],
    ['tr', 5, 'Durduruldu. 5 yanıt iptal edildi.'],
  ])('is right in %s: %i stopped', (code, count, text) => {
    expect(texts(code)('stopped', { count })).toBe(text);
  });

  it.each([
    ['en', 1, 'in a minute.'],
    ['en', 2, 'in 2 minutes.'],
    ['ru', 1, 'через минуту.'],
    ['ru', 2, 'через 2 минуты.'],
    ['ru', 5, 'через 5 минут.'],
    ['ru', 21, 'через 21 минуту.'],
    ['ar', 1, 'بعد دقيقة.'],
    ['ar', 2, 'بعد دقيقتين.'],
    ['ar', 3, 'بعد 3 دقائق.'],
    ['ar', 11, 'بعد 11 دقيقة.'],
    ['ar', 100, 'بعد 100 دقيقة.'],
    ['tr', 1, 'Bir dakika sonra yeniden sorun.'],
    ['tr', 12, '12 dakika sonra yeniden sorun.'],
  ])('is right in %s: %i minutes left', (code, minutes, end) => {
    expect(texts(code)('limit-reached', { minutes }).endsWith(` ${end}`)).toBe(true);
  });

  it.each([
    ['en', 1, 1, 'There is one article here.'],
    ['en', 7, 1, 'There are 7 articles here, from one outlet.'],
    ['en', 7, 0, 'There are 7 articles here, from unknown outlets.'],
    ['de', 7, 3, 'Hier gibt es 7 Artikel aus 3 Medien.'],
    ['fr', 0, 0, 'Il n’y a pas encore d’articles.'],
    ['fr', 7, 1, 'Il y a 7 articles ici, provenant d’un seul média.'],
    ['ru', 21, 1, 'Здесь 21 статья из одного издания.'],
    ['ru', 22, 21, 'Здесь 22 статьи из 21 издания.'],
    ['ru', 25, 3, 'Здесь 25 статей из 3 изданий.'],
    ['ar', 2, 2, 'يوجد هنا مقالان من وسيلتي إعلام.'],
    ['ar', 11, 3, 'يوجد هنا 11 مقالًا من 3 وسائل إعلام.'],
    ['ar', 100, 1, 'يوجد هنا 100 مقال من وسيلة إعلام واحدة.'],
    ['tr', 7, 1, 'Burada 1 yayından 7 haber var.'],
  ])('is right in %s for %i articles of %i outlets', (code, articles, outlets, text) => {
    expect(texts(code)('welcome-corpus', { articles, outlets })).toBe(text);
  });
});

describe('the direction', () => {
  it('is from right to left in Arabic alone', () => {
    expect(locales.languages.filter((code) => locales.texts(code).direction === 'rtl')).toEqual(['ar']);
  });

  it('of a value is kept from that of an Arabic text', () => {
    expect(texts('ar')('removed', { name: 'Ada' })).toBe('تمت إزالة \u2068Ada\u2069.');
    expect(texts('ar')('removed', { name: 'هدى' })).toBe('تمت إزالة \u2068هدى\u2069.');
  });

  it('of an Arabic or Hebrew value is kept from that of another text', () => {
    expect(texts('en')('removed', { name: 'هدى' })).toBe('\u2068هدى\u2069 was removed.');
    expect(texts('ru')('removed', { name: 'עדה' })).toBe('Участник «\u2068עדה\u2069» исключён.');
  });

  it('changes nothing where both are the same', () => {
    expect(texts('en')('removed', { name: 'Ада Лавлейс' })).toBe('Ада Лавлейс was removed.');
  });

  it('of a value that isolates its parts is left alone', () => {
    const outlets = '\u2068Reuters\u2069 و\u2068TASS\u2069';
    expect(texts('ar')('receipt-quoting', { outlets })).toBe(`ينقل عن: ${outlets}`);
  });

  it('of a number needs nothing', () => {
    expect(texts('ar')('search-page', { page: 2 })).toBe('صفحة 2');
  });

  it('is given back after any value', () => {
    const controls = [
      '\u202a',
      '\u202b',
      '\u202c',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u200f',
    ];
    const value = fc
      .array(fc.constantFrom(...controls, 'א', 'a', ' '), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...locales.languages), value, (code, name) => {
        expect(openIsolates(locales.texts(code)('members-line', { name, role: name, date: name }))).toBe(0);
      }),
    );
  });
});

/** How many isolates a text leaves open; NaN where it closes one that it has not opened. */
function openIsolates(text: string): number {
  let open = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/u.test(character)) open++;
    if (character === '\u2069') open--;
    if (open < 0) return Number.NaN;
  }
  return open;
}
