import { beforeAll, describe, expect, it } from 'vitest';
import { readEncoderFolder } from '../../../src/models/encoder/model-folder.js';
import { Tokenizer } from '../../../src/models/encoder/tokenizer.js';
import { estimateTokens } from '../../../src/models/endpoint/token-estimate.js';

const TEXTS = {
  en: 'About 150 citizens of France and five other Western countries have asked their diplomats for help in returning.',
  de: 'Etwa 150 Bürger Frankreichs und fünf anderer westlicher Länder haben ihre Diplomaten um Hilfe bei der Rückkehr gebeten.',
  fr: 'Environ 150 citoyens français et de cinq autres pays occidentaux ont demandé de l’aide à leurs diplomates pour rentrer.',
  es: 'Unos 150 ciudadanos de Francia y de otros cinco países occidentales pidieron ayuda a sus diplomáticos para volver.',
  ru: 'Около 150 граждан Франции и пяти других западных стран попросили своих дипломатов помочь им вернуться на родину.',
  tr: 'Fransa ve diğer beş Batı ülkesinin yaklaşık 150 vatandaşı, dönüş için diplomatlarından yardım istedi.',
  ar: 'طلب نحو 150 مواطنا من فرنسا وخمس دول غربية أخرى من دبلوماسييهم المساعدة في العودة إلى بلادهم.',
  zh: '来自法国和其他五个西方国家的约150名公民请求外交官帮助他们回国。',
  ja: 'フランスと他の西側5か国の市民約150人が、帰国の支援を自国の外交官に求めた。',
};

let tokenizer: Tokenizer;
beforeAll(async () => {
  const folder = await readEncoderFolder('models/multilingual-e5-small');
  tokenizer = new Tokenizer(folder.tokenizer, folder.tokenizerConfig);
});

describe('the estimate of tokens', () => {
  it.each(Object.entries(TEXTS))('is near to what a tokenizer counts in %s', (_, text) => {
    const ratio = estimateTokens(text) / tokenizer.tokenize(text).ids.length;
    expect(ratio).toBeGreaterThan(0.67);
    expect(ratio).toBeLessThan(1.5);
  });

  it('is nothing for nothing', () => {
    expect(estimateTokens('')).toBe(0);
    expect(estimateTokens(' \n ')).toBe(0);
  });
});
