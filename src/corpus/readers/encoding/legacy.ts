/** An encoding from before Unicode, and languages that were written in it. */
export interface LegacyEncoding {
  readonly label: string;
  /** ISO 639-1. */
  readonly languages: readonly string[];
}

const WESTERN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ca', 'eu', 'da', 'sv', 'no', 'fi', 'is', 'sq'];
const CENTRAL = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl', 'sr'];
const CYRILLIC = ['ru', 'uk', 'be', 'bg'];

/**
 * The legacy encodings that are looked for. Of two in which a text reads about as well, the first is taken: ISO 8859-2 stands
 * before windows-1250, whose texts are rarely free of the bytes 0x80 to 0x9F that ISO 8859-2 has no letters for.
 */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { label: 'windows-1252', languages: WESTERN },
  { label: 'windows-1251', languages: [...CYRILLIC, 'sr'] },
  { label: 'koi8-u', languages: CYRILLIC },
  { label: 'ibm866', languages: CYRILLIC },
  { label: 'iso-8859-5', languages: [...CYRILLIC, 'sr'] },
  { label: 'iso-8859-2', languages: CENTRAL },
  { label: 'windows-1250', languages: CENTRAL },
  { label: 'windows-1254', languages: ['tr', 'az', 'ku'] },
  { label: 'windows-1253', languages: ['el'] },
  { label: 'windows-1255', languages: ['he'] },
  { label: 'windows-1256', languages: ['ar', 'fa', 'ur'] },
  { label: 'windows-1257', languages: ['lt', 'lv', 'et'] },
  { label: 'gb18030', languages: ['zh'] },
  { label: 'big5', languages: ['zh'] },
  { label: 'shift_jis', languages: ['ja'] },
  { label: 'euc-jp', languages: ['ja'] },
  { label: 'euc-kr', languages: ['ko'] },
];
