import { describe, expect, test } from 'vitest';
import { checkDates } from '../../../src/answering/verifying/dates/check.js';
import { checkNumbers } from '../../../src/answering/verifying/numbers/check.js';
import { readText } from '../../../src/answering/verifying/reading.js';
import { languageOf } from '../../support/language-of.js';

/** What is wrong with the times, numbers and units of a statement under one quote. */
function reasonsOf([from, quote]: readonly [string, string], [to, statement]: readonly [string, string]): string[] {
  const stated = readText(statement, languageOf(to));
  const quotes = [readText(quote, languageOf(from))];
  return [...checkNumbers(stated, quotes), ...checkDates(stated, quotes)].map(({ reason }) => reason.kind);
}

describe('times that are no dates', () => {
  test.each([
    [
      ['tr', 'tren 2027 baharından önce başlamayacak'],
      ['es', 'el tren no se reanudará antes del otoño de 2027'],
    ],
    [
      ['de', 'bis Ostern'],
      ['ar', 'قبل عيد الميلاد'],
    ],
    [
      ['de', 'noch im Frühjahr'],
      ['fr', "à l'automne encore"],
    ],
    [
      ['en', 'it opened this spring'],
      ['ru', 'она открылась осенью'],
    ],
    [
      ['fr', "l'an dernier"],
      ['en', 'next year'],
    ],
    [
      ['de', 'frühestens zur Saison'],
      ['de', 'spätestens zur Saison'],
    ],
    [
      ['tr', 'kazadan bir gün önce'],
      ['fr', "au lendemain de l'accident"],
    ],
    [
      ['es', 'su victoria de mayo'],
      ['ru', 'мартовскую победу'],
    ],
    [
      ['fr', 'quittera le club en juin'],
      ['tr', 'kulüpten ocakta ayrılacak'],
    ],
  ] as const)('%j is not %j', (quote, statement) => {
    expect(reasonsOf(quote, statement)).toEqual(['date-not-in-quotes']);
  });

  test.each([
    [
      ['es', 'en la madrugada del sábado'],
      ['de', 'in der Nacht auf Samstag'],
    ],
    [
      ['en', 'on Friday'],
      ['de', 'am Freitagabend'],
    ],
    [
      ['tr', 'ağustostan aralığa sarktı'],
      ['de', 'im Dezember statt im August'],
    ],
    [
      ['fr', 'le gouverneur Sunday Okoro'],
      ['en', 'Governor Sunday Okoro'],
    ],
  ] as const)('%j may be told as %j', (quote, statement) => {
    expect(reasonsOf(quote, statement)).toEqual([]);
  });
});

describe('units', () => {
  test.each([
    [
      ['es', '3.000 visitantes diarios'],
      ['es', '3.000 visitantes semanales'],
    ],
    [
      ['es', 'durante los dos primeros años'],
      ['fr', 'les deux premiers mois'],
    ],
    [
      ['en', 'a week before it accepted'],
      ['fr', "un mois avant d'accepter"],
    ],
    [
      ['ar', 'قبل ذلك بيومين'],
      ['de', 'zwei Wochen zuvor'],
    ],
    [
      ['en', 'up to 180 mm of rain'],
      ['fr', "jusqu'à 180 cm de pluie"],
    ],
    [
      ['ar', 'بأربعة دولارات للبرميل'],
      ['de', 'um vier Dollar je Tonne'],
    ],
    [
      ['en', 'turnout fell to 47 percent'],
      ['en', 'turnout fell by 47 percentage points'],
    ],
    [
      ['de', 'am Vortag'],
      ['fr', 'une semaine plus tôt'],
    ],
  ] as const)('%j is not %j', (quote, statement) => {
    expect(reasonsOf(quote, statement)).toEqual(['unit-not-in-quotes']);
  });

  test.each([
    [
      ['de', 'zwei Wochen länger'],
      ['en', '14 days longer'],
    ],
    [
      ['tr', 'en az altı ay'],
      ['de', 'mindestens ein halbes Jahr'],
    ],
    [
      ['es', 'al menos otra semana más'],
      ['es', 'como mínimo siete días más'],
    ],
    [
      ['ar', 'ثلاث ساعات و12 دقيقة'],
      ['en', '192 minutes'],
    ],
    [
      ['fr', 'depuis trente ans'],
      ['en', 'for three decades'],
    ],
    [
      ['de', 'hat sich halbiert'],
      ['en', 'fell by half'],
    ],
    [
      ['en', "in Sunday's runoff"],
      ['tr', 'ikinci turda'],
    ],
    [
      ['tr', 'yüzde 38 kabul edildi, yüzde 45 istendi'],
      ['de', '38 Prozent mehr Lohn, gefordert waren 45'],
    ],
    [
      ['tr', '14 milyon avro önerdi, 20 milyonda ısrar etti'],
      ['es', '20 millones frente a los 14 que ofrece'],
    ],
    [
      ['fr', 'falsifié les procès-verbaux à dix-huit mois'],
      ['en', 'falsified the minutes'],
    ],
  ] as const)('%j may be told as %j', (quote, statement) => {
    expect(reasonsOf(quote, statement)).toEqual([]);
  });
});
