import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Direction } from './direction.js';
import { FONT_ORDER, type FontFiles, type Weight } from './font-files.js';
import { shape, type ShapedRun } from './shape.js';

/** One font file, opened. */
export interface OpenFont {
  /** `NotoSans-Bold`. */
  readonly name: string;
  readonly font: Font;
  /** Whether all characters of a text are taken from it. */
  readonly has: (text: string) => boolean;
  /** The glyphs of a text; words come again and again, and are kept. */
  readonly shape: (text: string, direction: Direction) => ShapedRun;
}

/** Whose font is looked for. */
export interface FontWish {
  readonly weight: Weight;
  readonly direction: Direction;
  /** Tried before all others: text that goes on in one font is one run. */
  readonly preferred: OpenFont | null;
}

/** Finds a font that has all characters of a text; null where none has. */
export type FindFont = (text: string, wish: FontWish) => OpenFont | null;

/** No glyph shows them; whether a font has one does not matter. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/**
 * Opens the fonts that come with the program, once for any number of files.
 *
 * @throws what reading a file throws: the packages that hold them are part of the program
 */
export async function openFonts(): Promise<FindFont> {
  const opened = new Map<string, OpenFont>();
  for (const files of FONT_ORDER.ltr)
    for (const file of new Set([files.regular, files.bold])) opened.set(file, await open(file, files));
  return (text, { weight, direction, preferred }) => {
    if (preferred?.has(text) === true) return preferred;
    for (const files of FONT_ORDER[direction]) {
      const font = opened.get(files[weight]);
      if (font?.has(text) === true) return font;
    }
    return null;
  };
}

async function open(file: string, { leavesOut }: FontFiles): Promise<OpenFont> {
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`);
  const font = create(await readFile(path));
  if (!('layout' in font)) throw new TypeError(`${file} is a collection of fonts.`);
  const shaped: Readonly<Record<Direction, Map<string, ShapedRun>>> = { ltr: new Map(), rtl: new Map() };
  return {
    name: font.postscriptName,
    font,
    has: (text) => leavesOut?.test(text) !== true && hasAll(font, text),
    shape: (text, direction) => {
      const run = shaped[direction].get(text) ?? shape(font, text, direction);
      shaped[direction].set(text, run);
      return run;
    },
  };
}

function hasAll(font: Font, text: string): boolean {
  for (const character of text) {
    const isShown = !INVISIBLE.test(character);
    if (isShown && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
