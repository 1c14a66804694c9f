import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { language } from './language.js';
import { sentencesIn } from './sentences-in.js';

interface Case {
  readonly title: string;
  readonly sentences: readonly string[];
}

const FOLDER = new URL('golden/', import.meta.url);
const WITHOUT_SPACES = new Set(['zh', 'ja']);

/** Blocks of a title (`# …`) and one sentence a line; the text is the sentences, joined by a space where the language has any. */
function casesOf(file: string): Case[] {
  const blocks = readFileSync(new URL(file, FOLDER), 'utf8').trim().split(/\n\n+/);
  return blocks.map((block) => {
    const [title = '', ...sentences] = block.split('\n');
    return { title: title.replace(/^# /, ''), sentences };
  });
}

describe.each(readdirSync(FOLDER).map((file) => file.replace('.txt', '')))('golden sentences, %s', (code) => {
  it.each(casesOf(`${code}.txt`))('$title', ({ sentences }) => {
    const text = sentences.join(WITHOUT_SPACES.has(code) ? '' : ' ');
    expect(sentencesIn(text, language(code))).toEqual(sentences);
  });
});
