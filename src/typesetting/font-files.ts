import type { Direction } from './direction.js';

/** How strong letters are. */
export type Weight = 'regular' | 'bold';

/** The files of a font, as paths below the packages that hold them. */
export interface FontFiles extends Readonly<Record<Weight, string>> {
  /** Letters that it has, but that are not taken from it. */
  readonly leavesOut?: RegExp;
}

/*
 * Noto's Arabic and Devanagari put letters together from strokes, dots and signs, each of which can stand for one text only in a PDF: what is
 * copied would be wrong. Vazirmatn and Yantramanav have a glyph for each letter.
 */
const LATIN: FontFiles = {
  regular: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: 'noto-sans/700Bold/NotoSans_700Bold.ttf',
  leavesOut: /\p{Script=Devanagari}/u,
};
const ARABIC: FontFiles = {
  regular: 'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  bold: 'vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
};
const DEVANAGARI: FontFiles = {
  regular: 'yantramanav/400Regular/Yantramanav_400Regular.ttf',
  bold: 'yantramanav/700Bold/Yantramanav_700Bold.ttf',
};
const HEBREW: FontFiles = {
  regular: 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  bold: 'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
};
const TAMIL: FontFiles = {
  regular: 'noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf',
  bold: 'noto-sans-tamil/700Bold/NotoSansTamil_700Bold.ttf',
};
/** Arrows, circles and the like come in one weight. */
const SIGNS: readonly FontFiles[] = [
  'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
].map((file) => ({ regular: file, bold: file }));

/**
 * In the order in which they are tried for text of a direction. Between them they have the letters of the encoder's languages but Bengali,
 * Chinese, Japanese and Korean: fontkit loses a vowel sign on Bengali clusters, and a font of Chinese has 10 MB.
 */
export const FONT_ORDER: Readonly<Record<Direction, readonly FontFiles[]>> = {
  ltr: [LATIN, DEVANAGARI, TAMIL, ARABIC, HEBREW, ...SIGNS],
  rtl: [ARABIC, HEBREW, LATIN, DEVANAGARI, TAMIL, ...SIGNS],
};
