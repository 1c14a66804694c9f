const LEADING_ARTICLE = /^(?:the|der|die|das)\s+(?=\S)/u;
const QUOTATION_MARKS = /[„“”"»«›‹‘’']/gu;

/** What the spellings of a name have in common: "»Der Spiegel«", "spiegel". */
export function nameKey(name: string): string {
  const plain = name.normalize('NFC').replace(QUOTATION_MARKS, '').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain.replace(LEADING_ARTICLE, '');
}

const LATIN_ACCENTS = /(?<=\p{Script=Latin})\p{Mn}+/gu;

/** What careless spellings of a name have in common besides: "Al Ahram" and "Al-Ahram", "El Pais" and "El País". */
export function looseNameKey(name: string): string {
  const unaccented = name.normalize('NFD').replace(LATIN_ACCENTS, '').normalize('NFC');
  return nameKey(unaccented.replaceAll('-', ' '));
}
