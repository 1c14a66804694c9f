/** Numbers written in words and the like, in the languages whose answers are looked at most closely; digits count in every language. */
const NUMBER_WORDS: readonly string[] = [
  // German
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{L}*(?:zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|\\p{L}*(?:hundert|tausend)e?n?',
  'million(?:en)?|milliarden?|dutzende?|hälfte|drittel|viertel|prozent|doppelt\\p{L}*|einzige[rnsm]?',
  // English
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|percent|double',
  // French, Spanish, Italian, Portuguese
  'deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|milliers?|millions?|milliards?|moitié|tiers|quart',
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien|cientos?|mil|miles|millón|millones|mitad|tercio|cuarto',
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|cento|mila|milioni|metà|dois|duas|três|quatro|sete|oito|dez|vinte|milhões|metade',
  // Russian, Ukrainian
  "два|две|двое|три|трое|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|двадцать|тридцать|сорок|пятьдесят|сто|сот\\p{L}*|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|половин\\p{L}*|треть|дві|чотири|п[’']ять|шість|сім|вісім|тисяч\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*",
  // Turkish
  'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|yüz\\p{L}*|bin\\p{L}*|milyon\\p{L}*|milyar\\p{L}*|yarısı|yüzde',
  // Arabic
  'اثنان|اثنين|ثلاث\\p{L}*|أربع\\p{L}*|خمس\\p{L}*|ست\\p{L}*|سبع\\p{L}*|ثمان\\p{L}*|تسع\\p{L}*|عشر\\p{L}*|مئ\\p{L}*|مائ\\p{L}*|[أآ]لاف|ألف|مليون|ملايين|مليار\\p{L}*|نصف|ثلث',
];
/** For small letters: compiling `\p{L}` for letters of either case takes twice as long, which every start would pay. */
const QUANTITY = new RegExp(`\\p{N}|(?<![\\p{L}\\p{M}])(?:${NUMBER_WORDS.join('|')})(?![\\p{L}\\p{M}])`, 'u');

/** Whether a text holds a number, in digits or in words. */
export function holdsQuantity(text: string): boolean {
  return QUANTITY.test(text.toLowerCase());
}
