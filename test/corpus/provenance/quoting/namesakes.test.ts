import { describe, expect, it } from 'vitest';
import { Namesakes } from '../../../../src/corpus/provenance/quoting/namesakes.js';
import { createProvenanceFinder, shippedOutlets } from '../../../../src/corpus/provenance/index.js';
import { article } from '../articles.js';

const { outlets } = shippedOutlets();
const find = createProvenanceFinder(shippedOutlets());

function names(text: string): string[] {
  return find(article(text, 'ar')).quotedOutlets.map(({ name }) => name);
}

describe('outlets of one name', () => {
  const namesakes = new Namesakes(outlets);

  it('are told apart by the country that the text names most often', () => {
    expect(namesakes.meantBy('الوطن', 'في الكويت ثم في قطر ثم في الكويت')?.name).toBe('Al-Watan (Kuwait)');
    expect(namesakes.meantBy('الوطن', 'في قطر ثم في الكويت ثم في قطر')?.name).toBe('Al-Watan (Qatar)');
  });

  it('are not told apart where the text names no country of theirs, or no other outlet is called so', () => {
    expect(namesakes.meantBy('الوطن', 'في المدينة')).toBeNull();
    expect(namesakes.meantBy('رويترز', 'في الكويت')).toBeNull();
  });

  it('are the one whose adjective stands behind the name, and that one from there on', () => {
    expect(
      names('في الكويت ذكرت صحيفة «الوطن» السعودية أن المدينة هادئة. وقالت صحيفة «الوطن» إن الطريق مفتوح.'),
    ).toEqual(['Al-Watan (Saudi Arabia)', 'Al-Watan (Saudi Arabia)']);
  });

  it('are the one of the country that the article is about', () => {
    expect(names('وصل الوزير إلى الكويت. وذكرت صحيفة «الوطن» أن المدينة هادئة.')).toEqual(['Al-Watan (Kuwait)']);
  });
});
