import { describe, expect, test } from 'vitest';
import { checkNames } from '../../../src/answering/verifying/checks.js';
import { readText } from '../../../src/answering/verifying/reading.js';
import { languageOf } from '../../support/language-of.js';

/** What of a statement's names its quote does not hold, as words alone tell. */
function missingOf(quoteLanguage: string, quote: string, language: string, text: string): string[] {
  const quoted = readText(quote, languageOf(quoteLanguage));
  const { findings } = checkNames(readText(text, languageOf(language)), [quoted], new Set());
  return findings.flatMap(({ reason }) => (reason.kind === 'name-not-in-quotes' ? [reason.name] : []));
}

describe('a country', () => {
  test.each([
    ['ru', 'Ереван приостановил участие в учениях.', 'de', 'Armenien setzt die Teilnahme an Übungen aus.', []],
    ['ru', 'Армения приостановила участие в учениях.', 'fr', 'Erevan a suspendu sa participation.', []],
    ['fr', 'Berne s’aligne sur les sanctions.', 'ar', 'سويسرا تنضم إلى العقوبات.', []],
    ['tr', 'Cezayir ile görüştü.', 'de', 'Man sprach mit Algier.', []],
    ['ar', 'لم يوافق السودان على المقترح.', 'en', 'Khartoum did not agree to the proposal.', []],
    ['es', 'Marruecos devolvió a los jóvenes.', 'es', 'Rabat devolvió a los jóvenes.', []],
    ['ru', 'Ташкент попросил об отсрочке.', 'ru', 'Узбекские власти попросили об отсрочке.', []],
    ['de', 'Riga stimmte der Übernahme zu.', 'ar', 'وافقت تالين على الاستحواذ.', ['تالين']],
    ['ru', 'Белград отверг предложение.', 'en', 'Croatia rejected the proposal.', ['Croatia']],
  ])('may be called by its capital, and by no other: %s %s > %s %s', (from, quote, to, text, missing) => {
    expect(missingOf(from, quote, to, text)).toEqual(missing);
  });

  test.each([
    ['en', "Ghana's court ruled on lawmakers.", 'fr', 'La justice ghanéenne s’est prononcée sur les députés.', []],
    ['ru', 'Самоа выдало чиновника Новой Зеландии.', 'de', 'Samoa lieferte einen Beamten an Neuseeland aus.', []],
    ['fr', 'Le Tchad a rappelé ses soldats.', 'tr', 'Çad askerlerini geri çağırdı.', []],
    ['ar', 'ملاكم غاني فاز.', 'en', 'A Ghanaian boxer won.', []],
    ['ru', 'Ботсванская компания обошла конкурента.', 'de', 'Die namibische Firma überholte sie.', ['namibische']],
    ['ar', 'رفضت السعودية طلب إثيوبيا.', 'es', 'Arabia Saudí rechazó la petición de Eritrea.', ['Eritrea']],
    ['ar', 'جمعية أطباء في الأردن', 'ru', 'Ассоциация врачей Сирии', ['Сирии']],
  ])('is known by what is made of its name: %s %s > %s %s', (from, quote, to, text, missing) => {
    expect(missingOf(from, quote, to, text)).toEqual(missing);
  });

  test.each([
    ['tr', 'Ulaştırma Bakanlığı tarihi doğrulamadı.', 'fr', 'Le ministère turc n’a pas confirmé la date.', []],
    ['fr', 'La Cour de cassation a confirmé la peine.', 'en', "France's top court upheld the sentence.", []],
    ['fr', 'La Cour de cassation a confirmé la peine.', 'fr', 'La cour de France a confirmé la peine.', ['France']],
    ['tr', 'Yunanistan tarihi doğrulamadı.', 'fr', 'La Turquie n’a pas confirmé la date.', ['Turquie']],
    ['ru', 'Суд отказал строителю.', 'de', 'Ein ukrainisches Gericht wies ihn ab.', ['ukrainisches']],
  ])('may be named where quotes pass over their own: %s %s > %s %s', (from, quote, to, text, missing) => {
    expect(missingOf(from, quote, to, text)).toEqual(missing);
  });
});

describe('what is called otherwise in each language', () => {
  test.each([
    ['ru', 'Учения ОДКБ прошли в июне.', 'en', 'CSTO drills took place in June.', []],
    ['ru', 'Учения ОДКБ прошли в июне.', 'tr', 'KGAÖ tatbikatları haziranda yapıldı.', []],
    ['ar', 'حزب العمال الكردستاني يسلم سلاحه', 'de', 'Die PKK gibt ihre Waffen ab.', []],
    ['ar', 'وصل مبعوث أممي إلى المدينة', 'es', 'Un enviado de la ONU llegó a la ciudad.', []],
    ['de', 'Das Schiff liegt in Lüttich.', 'es', 'El barco está en Lieja.', []],
    ['ar', 'تلوث النيل الأزرق', 'ru', 'Голубой Нил загрязнён.', []],
    ['en', 'A study of Milan', 'fr', 'Une étude sur Gênes', ['Gênes']],
    ['de', 'Die OSZE tagt.', 'ru', 'ОДКБ заседает.', ['ОДКБ']],
  ])('is known by each of its names: %s %s > %s %s', (from, quote, to, text, missing) => {
    expect(missingOf(from, quote, to, text)).toEqual(missing);
  });

  test.each([
    ['de', 'Nach der Niederlage trat er zurück.', 'de', 'Er trat nach der Niederlage zurück.'],
    ['en', 'Floods killed thousands.', 'ar', 'قتلت السيول الآلاف.'],
    ['en', 'They began the rescue in the morning.', 'tr', 'Sabah kurtarma başladı.'],
    ['de', 'Er hat nie geantwortet.', 'fr', 'Il n’a jamais répondu.'],
    ['de', 'Die frühere Rätin trat zurück.', 'es', 'La antigua concejala dimitió.'],
    ['en', 'The world number three lost.', 'fr', 'Le numéro trois mondial a perdu.'],
    ['fr', 'Le château est fermé.', 'ru', 'Из-за того замок закрыт.'],
  ])('is not seen in words that look like it: %s %s > %s %s', (from, quote, to, text) => {
    expect(missingOf(from, quote, to, text)).toEqual([]);
  });
});

describe('parts of names', () => {
  test.each([
    ['fr', 'Des castors de l’Ill', 'tr', "Ill Nehri'ndeki kunduzlar"],
    ['de', 'Der Zoo Hellabrunn gibt es ab.', 'tr', 'Hellabrunn Hayvanat Bahçesi fili gönderdi.'],
    ['fr', 'Le Nord Kurier le rapporte.', 'es', 'Lo cuenta el Der Nord Kurier.'],
  ])('that say what is named may be added: %s %s > %s %s', (from, quote, to, text) => {
    expect(missingOf(from, quote, to, text)).toEqual([]);
  });

  test.each([
    ['ar', 'صد الحارس خليل ركلة جزاء', 'tr', 'Kaleci Halil penaltıyı kurtardı.', []],
    ['de', 'Die Universität Jena holt ihn.', 'fr', 'Il revient à Iéna.', []],
    ['ar', 'رفض الهيشري العرض', 'fr', 'Le boxeur Hichri a refusé.', []],
    ['ar', 'صد الحارس خليل ركلة جزاء', 'tr', 'Kaleci Cemal penaltıyı kurtardı.', ['Cemal']],
  ])('are heard in another spelling: %s %s > %s %s', (from, quote, to, text, missing) => {
    expect(missingOf(from, quote, to, text)).toEqual(missing);
  });
});
