import type { Phrases } from '../pages/phrases/phrase-list.js';

/** What a teaser ends with: the words of the link to the whole article. */
export const TEASER_ENDINGS: Phrases = {
  en: [
    'read more',
    'continue reading',
    'read the full',
    'read full',
    'read the rest',
    'keep reading',
    'more…',
    'full story',
  ],
  de: [
    'weiterlesen',
    'mehr lesen',
    'lesen sie mehr',
    'lesen sie weiter',
    'zum artikel',
    'zum vollständigen',
    'ganzen artikel',
  ],
  fr: ['lire la suite', 'lire plus', 'en savoir plus', "lire l'article", "voir l'article"],
  es: ['leer más', 'seguir leyendo', 'sigue leyendo', 'continuar leyendo', 'leer el artículo', 'leer noticia'],
  it: ['leggi tutto', 'leggi di più', 'continua a leggere', "leggi l'articolo", 'continua la lettura'],
  pt: ['leia mais', 'ler mais', 'continue lendo', 'continuar a ler', 'continue a ler', 'leia a matéria', 'ler artigo'],
  nl: ['lees meer', 'lees verder', 'verder lezen', 'lees het hele'],
  pl: ['czytaj dalej', 'czytaj więcej', 'czytaj całość', 'więcej…', 'przeczytaj całość'],
  ru: ['читать далее', 'читать дальше', 'читать полностью', 'подробнее', 'читайте далее', 'далее…'],
  uk: ['читати далі', 'читати повністю', 'докладніше', 'детальніше', 'читайте далі'],
  tr: ['devamını oku', 'devamı için', 'haberin devamı', 'okumaya devam', 'daha fazla oku', 'devamı…'],
  ar: ['اقرأ المزيد', 'قراءة المزيد', 'إقرأ المزيد', 'تابع القراءة', 'متابعة القراءة', 'المزيد…'],
};
