import { describe, expect, it } from 'vitest';
import { shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { publisherOf } from '../../../src/corpus/provenance/publisher/publisher.js';
import { parseLanguage } from '../../../src/domain/index.js';

const outlets = shippedOutlets();

/** The outlet that a text in a language shows, and the words that show it. */
function shown(text: string, code: string): [string, string] | null {
  const language = parseLanguage(code);
  if (!language) throw new RangeError(`not a language: ${code}`);
  const publisher = publisherOf({ text, outlet: null, url: null }, outlets.in(language));
  if (!publisher) return null;
  const { start, end } = publisher.evidence ?? { start: 0, end: 0 };
  return [publisher.name, text.slice(start, end)];
}

/** A paragraph of each language that stands for the rest of an article. */
const BODY: Readonly<Record<string, string>> = {
  de: 'Drei Menschen sind am Montag gestorben, wie die Behörden mitteilten.',
  en: 'Three people died on Monday, officials said.',
  fr: 'Trois personnes sont mortes lundi, ont indiqué les autorités.',
  es: 'Tres personas murieron el lunes, informaron las autoridades.',
  it: 'Tre persone sono morte lunedì, hanno riferito le autorità.',
  pt: 'Três pessoas morreram na segunda-feira, informaram as autoridades.',
  nl: 'Drie mensen zijn maandag overleden, zeggen de autoriteiten.',
  pl: 'Trzy osoby zginęły w poniedziałek, poinformowały władze.',
  ru: 'Три человека погибли в понедельник, сообщили власти.',
  uk: 'Троє людей загинули в понеділок, повідомила влада.',
  tr: 'Pazartesi günü üç kişi öldü, yetkililer açıkladı.',
  ar: 'قتل ثلاثة أشخاص يوم الاثنين، بحسب السلطات.',
};

const bodyOf = (code: string): string => BODY[code] ?? '';

describe('a trailer', () => {
  it.each([
    ['de', 'Quelle(n): dpa', 'dpa'],
    ['de', '(Quellen: dpa, AFP)', 'dpa'],
    ['de', 'Quelle: Süddeutsche Zeitung, 4. Juni 2016', 'Süddeutsche Zeitung'],
    ['de', 'Quelle: Reuters, Agenturen', 'Reuters'],
    ['de', 'Quelle: Deutsche Presse-Agentur (dpa)', 'dpa'],
    ['en', 'This report by The Canadian Press was first published June 3, 2016.', 'The Canadian Press'],
    ['tr', 'Kaynak: Anadolu Ajansı (AA)', 'Anadolu Agency'],
    ['de', 'Dieser Artikel erschien zuerst im Tagesspiegel.', 'Der Tagesspiegel'],
    ['en', 'Source: The Associated Press', 'Associated Press'],
    ['en', '(Source: Reuters)', 'Reuters'],
    ['en', 'Sources: BBC, The Guardian', 'BBC'],
    ['en', 'This article was originally published by The Conversation.', 'The Conversation'],
    ['en', 'Source: Sunderford Post', 'Sunderford Post'],
    ['fr', 'Source : AFP', 'AFP'],
    ['fr', '(Source AFP)', 'AFP'],
    ['fr', "Source : L'Est républicain, 6 novembre", "L'Est républicain"],
    ['fr', 'Source\u00A0: Le Monde avec AFP', 'Le Monde'],
    ['fr', 'Sources : Le Parisien, agences', 'Le Parisien'],
    ['es', 'Fuente: Agencia EFE', 'EFE'],
    ['es', 'Fuentes: El Universal / Notimex', 'El Universal'],
    ['es', 'FUENTE: Infobae.', 'Infobae'],
    ['es', 'Publicado originalmente en El Salto', 'El Salto'],
    ['it', 'Fonte: Ansa', 'ANSA'],
    ['it', 'Fonte Ansa', 'ANSA'],
    ['it', '(Fonte: Corriere della Sera)', 'Corriere della Sera'],
    ['it', 'Fonte: La Gazzetta di Valfosca', 'La Gazzetta di Valfosca'],
    ['pt', 'Fonte: Agência Brasil', 'Agência Brasil'],
    ['pt', 'Fonte: Público/Lusa', 'Público'],
    ['pt', 'Fonte: O Estado de S. Paulo', 'O Estado de S. Paulo'],
    ['nl', 'Bron: ANP', 'ANP'],
    ['nl', 'Bronnen: De Standaard, Belga', 'De Standaard'],
    ['nl', '(Bron: NU.nl)', 'NU.nl'],
    ['pl', 'Źródło: Polskie Radio', 'Polskie Radio'],
    ['pl', 'źródło: PAP, Reuters', 'PAP'],
    ['pl', 'Źródła: TVN24, RMF FM', 'TVN24'],
    ['ru', 'Источник: ТАСС', 'TASS'],
    ['ru', 'Источник: газета.uz', 'Gazeta.uz'],
    ['ru', 'ИСТОЧНИК: «Коммерсантъ»', 'Kommersant'],
    ['ru', 'Источник: https://meduza.io/news/2016/06/03/a', 'Meduza'],
    ['uk', 'Джерело: Укрінформ', 'Ukrinform'],
    ['uk', '(Джерело: «Детектор медіа»)', 'Detector Media'],
    ['uk', 'Джерела: УНІАН, Європейська правда', 'UNIAN'],
    ['tr', 'Kaynak: NTV', 'NTV'],
    ['tr', 'KAYNAK: AA', 'Anadolu Agency'],
    ['tr', 'Kaynak: Cumhuriyet / ANKA', 'Cumhuriyet'],
    ['ar', 'المصدر: النهار', 'An-Nahar'],
    ['ar', 'المصدر : الجزيرة + وكالات', 'Al Jazeera'],
    ['ar', '(المصدر: سكاي نيوز عربية)', 'Sky News Arabia'],
    ['ar', 'المصادر: رويترز، أ ف ب', 'Reuters'],
  ])('in %s: %s', (code, trailer, name) => {
    expect(shown(`${bodyOf(code)}\n\n${trailer}`, code)).toEqual([name, trailer]);
  });

  it.each([
    ['de', 'Quelle: Statistisches Bundesamt'],
    ['de', 'Quelle: Eurostat/dpa'],
    ['de', 'Quelle: Agenturen'],
    ['de', 'Foto: Müller, Quelle: Reuters'],
    ['de', 'Bildquelle: dpa'],
    ['de', 'Grafik: Anzahl der Anträge, Quelle: APA'],
    ['de', 'Mit Material von dpa'],
    ['en', 'Source: Office for National Statistics'],
    ['en', 'Source: World Health Organization'],
    ['en', 'Sources: agencies'],
    ['en', 'Photo: Getty Images, source: AFP'],
    ['fr', 'Source : Insee'],
    ['fr', 'Source : ministère de la Santé'],
    ['fr', 'avec AFP'],
    ['es', 'Fuente: Instituto Nacional de Estadística'],
    ['es', 'Fuente: elaboración propia'],
    ['es', 'Con información de EFE'],
    ['it', 'Fonte: Istat'],
    ['it', 'Fonte: Questura di Milano'],
    ['pt', 'Fonte: IBGE'],
    ['pt', 'Fonte: Polícia Civil'],
    ['pt', 'Com agências'],
    ['nl', 'Bron: CBS'],
    ['nl', 'Bron: politie'],
    ['pl', 'Źródło: GUS'],
    ['pl', 'Źródło: Komenda Główna Policji'],
    ['pl', 'Fot. AFP'],
    ['ru', 'Источник: МЧС России'],
    ['ru', 'Источник: пресс-служба правительства'],
    ['ru', 'Фото: Рейтер'],
    ['uk', 'Джерело: Держстат'],
    ['uk', 'Джерело: поліція Харківщини'],
    ['tr', 'Kaynak: TÜİK'],
    ['tr', 'Kaynak: Sağlık Bakanlığı'],
    ['ar', 'المصدر: وكالات'],
    ['ar', 'المصدر: وزارة الصحة'],
  ])('that names no outlet in %s: %s', (code, trailer) => {
    expect(shown(`${bodyOf(code)}\n\n${trailer}`, code)).toBeNull();
  });
});

describe('a dateline', () => {
  it.each([
    ['de', 'BERLIN (dpa)', '-', 'dpa'],
    ['de', 'Hamburg (dpa/lno)', '-', 'dpa'],
    ['de', 'Frankfurt/Main (dpa-AFX)', '–', 'dpa-AFX'],
    ['de', 'Bern, 3. Juni 2016 (sda)', '-', 'Keystone-SDA'],
    ['de', 'Frankfurt (epd)', '.', 'epd'],
    ['de', 'Bonn (KNA)', '', 'KNA'],
    ['es', 'Lima, mar. 3 (ANDINA)', '.', 'Andina'],
    ['it', 'Milano, 3 mar. (LaPresse)', '–', 'LaPresse'],
    ['ru', 'АСТАНА. КАЗИНФОРМ', '-', 'Kazinform'],
    ['ar', 'لندن - (رويترز)', '', 'Reuters'],
    ['ar', 'رام الله 3-6-2016 وفا', '-', 'WAFA'],
    ['ar', 'عمان، 3 آذار (بترا)', '-', 'Jordan News Agency'],
    ['en', 'PARIS (Reuters)', '–', 'Reuters'],
    ['en', 'MONTGOMERY, Ala. (AP)', '—', 'Associated Press'],
    ['en', 'MOSCOW. Feb 3 (Interfax)', '-', 'Interfax'],
    ['en', 'Thiruvananthapuram, Jul 22 (PTI)', '', 'Press Trust of India'],
    ['en', 'BEIJING, June 3 (Xinhua)', '--', 'Xinhua'],
    ['en', 'KYIV. June 3 (Ukrinform)', '.', 'Ukrinform'],
    ['fr', 'LYON, 12 mars (AFP)', '–', 'AFP'],
    ['fr', 'Paris, 1er juin 2016 (AFP)', '-', 'AFP'],
    ['fr', 'BRUXELLES (BELGA)', '', 'Belga'],
    ['fr', 'Genève (ats)', '-', 'Keystone-SDA'],
    ['es', 'MADRID, 3 jun. (EFE)', '.-', 'EFE'],
    ['es', 'Sevilla, 4 mar (EFE)', '.-', 'EFE'],
    ['es', 'MADRID, 3 Jun. (EUROPA PRESS)', '-', 'Europa Press'],
    ['es', 'La Habana, 3 jun (Prensa Latina)', '', 'Prensa Latina'],
    ['it', 'ROMA (ANSA)', '-', 'ANSA'],
    ['it', 'Palermo, 6 feb. (Adnkronos)', '-', 'Adnkronos'],
    ['it', 'Roma, 22 ott. (askanews)', '-', 'Askanews'],
    ['pt', 'Lisboa, 03 jun 2016 (Lusa)', '–', 'Lusa'],
    ['pt', 'SÃO PAULO, SP (FOLHAPRESS)', '-', 'Folhapress'],
    ['nl', 'LEEUWARDEN (ANP)', '-', 'ANP'],
    ['nl', 'DEN HAAG (ANP)', '-', 'ANP'],
    ['nl', 'BRUSSEL (BELGA)', '–', 'Belga'],
    ['pl', 'Warszawa (PAP)', '-', 'PAP'],
    ['pl', 'Warszawa, 3 czerwca 2016 (PAP)', '–', 'PAP'],
    ['ru', 'МОСКВА, 3 июня. /ТАСС/', '.', 'TASS'],
    ['ru', 'МОСКВА, 3 июн — РИА Новости', '.', 'RIA Novosti'],
    ['ru', 'МОСКВА, 3 июня 2016 года - РИА Новости', ', Иван Петров.', 'RIA Novosti'],
    ['ru', 'Москва. 3 июня. INTERFAX.RU', '-', 'Interfax'],
    ['ru', 'Алма-Ата. 5 мая. ИНТЕРФАКС', '—', 'Interfax'],
    ['ru', '3 июня, Минск /Корр. БЕЛТА/', '.', 'Belta'],
    ['ru', 'МОСКВА (Рейтер)', '-', 'Reuters'],
    ['uk', 'Київ. 3 червня. УНН', '.', 'Ukrainian National News'],
    ['uk', 'КИЇВ, 14 травня. /Укрінформ/', '.', 'Ukrinform'],
    ['uk', 'Київ. 3 червня. ІНТЕРФАКС-УКРАЇНА', '-', 'Interfax-Ukraine'],
    ['tr', 'ANKARA (AA)', '-', 'Anadolu Agency'],
    ['tr', 'İZMİR, (DHA)', '-', 'Demirören Haber Ajansı'],
    ['tr', 'İSTANBUL (İHA)', '-', 'İhlas Haber Ajansı'],
    ['ar', 'القاهرة - رويترز', '-', 'Reuters'],
    ['ar', 'لشبونة (رويترز)', '-', 'Reuters'],
    ['ar', 'القاهرة 3 يونيو (أ ش أ)', '-', 'Middle East News Agency'],
    ['ar', 'أبوظبي في 3 يونيو / وام /', '', 'Emirates News Agency'],
    ['ar', 'واشنطن/ الأناضول/', '', 'Anadolu Agency'],
  ])('in %s: %s %s', (code, dateline, mark, name) => {
    const separator = mark === '' || mark.startsWith('.') || mark.startsWith(',') ? '' : ' ';
    expect(shown(`${dateline}${separator}${mark} ${bodyOf(code)}`, code)).toEqual([name, dateline]);
  });

  it.each([
    ['es', 'BILBAO, 9 (EUROPA PRESS)', 'Europa Press'],
    ['en', 'By The Associated Press', 'Associated Press'],
    ['es', 'EFE', 'EFE'],
    ['es', 'Madrid/EFE', 'EFE'],
    ['tr', 'ANKARA-AA', 'Anadolu Agency'],
    ['tr', 'İSTANBUL - DHA', 'Demirören Haber Ajansı'],
    ['ar', 'القاهرة - رويترز', 'Reuters'],
    ['ar', 'دمشق-سانا', 'SANA'],
    ['ar', 'بيروت: «الشرق الأوسط»', 'Asharq Al-Awsat'],
    ['ar', 'الرياض 27 شعبان 1437 هـ الموافق 03 يونيو 2016 م واس', 'Saudi Press Agency'],
  ])('on a line of its own in %s: %s', (code, dateline, name) => {
    expect(shown(`${dateline}\n\n${bodyOf(code)}`, code)).toEqual([name, dateline]);
  });

  it('with the place behind the agency', () => {
    expect(shown(`EFE / Madrid\n\n${bodyOf('es')}`, 'es')).toEqual(['EFE', 'EFE']);
  });

  it('has something behind it', () => {
    expect(shown(`${bodyOf('en')}\n\nPARIS (Reuters) -`, 'en')).toBeNull();
    expect(shown('PARIS (Reuters) - Three people died.', 'en')).toEqual(['Reuters', 'PARIS (Reuters)']);
  });

  it.each([
    ['it', 'AGI - ', 'AGI', 'AGI'],
    ['it', '(ANSA) - BARI, 14 MAR - ', '(ANSA)', 'ANSA'],
    ['nl', '(BELGA) ', '(BELGA)', 'Belga'],
    ['ar', '(د ب أ)- ', '(د ب أ)', 'dpa'],
  ])('without a place in %s: %s', (code, start, evidence, name) => {
    expect(shown(`${start}${bodyOf(code)}`, code)).toEqual([name, evidence]);
  });

  it.each([
    ['en', 'Bloomberg: Central bank prepares a rise\n\n'],
    ['de', 'Angela Merkel (dpa)\n\n'],
    ['de', 'Herr Meier, der bei der Agentur arbeitet (dpa) - er ist Redakteur - sagte nichts. '],
    ['en', 'Mary Miller (Reuters) said nothing. '],
    ['en', 'Prime\n\n'],
    ['de', 'Der Spiegel\n\n'],
    ['es', 'Andina - '],
    ['pl', 'Donald Tusk (PO) - '],
    ['es', 'Pedro Ruiz (AP) dijo que no. '],
    ['ru', 'Иван Петров, глава агентства (ТАСС) - '],
    ['fr', 'Le directeur de la rédaction (AFP) – '],
  ])('is not seen in %s: %j', (code, start) => {
    expect(shown(start + bodyOf(code), code)).toBeNull();
  });
});

describe('a sign-off', () => {
  it.each([
    ['de', '(APA, 3.2.2016)', 'APA'],
    ['de', '(afp/rtr)', 'AFP'],
    ['de', '(dpa/lno)', 'dpa'],
    ['de', '(Der Standard, 10.5.2016)', 'Der Standard'],
    ['en', '(AP)', 'Associated Press'],
    ['en', '(PTI)', 'Press Trust of India'],
    ['en', '– Bernama', 'Bernama'],
    ['fr', '(AFP)', 'AFP'],
    ['fr', '(ats)', 'Keystone-SDA'],
    ['fr', '(Le Figaro avec AFP)', 'Le Figaro'],
    ['es', '(EFE)', 'EFE'],
    ['es', '(Con EFE)', null],
    ['it', '(ANSA)', 'ANSA'],
    ['it', '(La Stampa, 9 luglio)', 'La Stampa'],
    ['pt', '(Lusa)', 'Lusa'],
    ['nl', '(ANP)', 'ANP'],
    ['nl', '(Belga)', 'Belga'],
    ['pl', '(PAP)', 'PAP'],
    ['pl', '/PAP/', 'PAP'],
    ['ru', '/ТАСС/', 'TASS'],
    ['ru', '(Рейтер)', 'Reuters'],
    ['uk', '(Укрінформ)', 'Ukrinform'],
    ['tr', '(AA)', 'Anadolu Agency'],
    ['tr', '(DHA)', 'Demirören Haber Ajansı'],
    ['ar', '(أ ف ب)', 'AFP'],
    ['ar', '(د ب أ)', 'dpa'],
    ['ar', '(وام)', 'Emirates News Agency'],
  ])('behind the last sentence in %s: %s', (code, signOff, name) => {
    const found = shown(`${bodyOf(code)} ${signOff}`, code);
    expect(found).toEqual(name === null ? null : [name, signOff.replace(/^– /u, '')]);
  });

  it.each([
    ['de', '© dpa', 'dpa'],
    ['de', 'dpa/AFP', 'dpa'],
    ['de', '© dpa-infocom, dpa:160603-99-178201/3', 'dpa'],
    ['fr', 'Par Le HuffPost avec AFP', 'HuffPost'],
    ['en', '© 2016 The Associated Press. All rights reserved.', 'Associated Press'],
    ['fr', '© AFP', 'AFP'],
    ['fr', 'Le Monde avec AFP', 'Le Monde'],
    ['fr', 'Belga', 'Belga'],
    ['es', 'EFE', 'EFE'],
    ['pt', 'Lusa/Fim', 'Lusa'],
    ['nl', 'ANP', 'ANP'],
    ['ru', 'ТАСС', 'TASS'],
    ['tr', 'AA', 'Anadolu Agency'],
    ['ar', 'رويترز', 'Reuters'],
  ])('on the last line in %s: %s', (code, signOff, name) => {
    expect(shown(`${bodyOf(code)}\n\n${signOff}`, code)).toEqual([name, signOff]);
  });

  it('is followed by the initials of a desk', () => {
    expect(shown(`${bodyOf('pl')} (PAP)\n\nabc/ def/`, 'pl')).toEqual(['PAP', '(PAP)']);
    expect(shown(`${bodyOf('it')} (ANSA).`, 'it')).toEqual(['ANSA', '(ANSA)']);
  });

  it.each([
    ['de', '(CDU)'],
    ['de', '(aa, 3.2.2016)'],
    ['de', '(Spiegel)'],
    ['de', 'Die Zeit'],
    ['de', '(dpa) steht hier mitten im Satz.'],
    ['en', 'Photo: AP'],
    ['en', '(The Guardian)'],
    ['fr', 'La rédaction avec AFP'],
    ['nl', 'Foto: ANP'],
    ['pl', '/kk/'],
    ['ru', '«Всё хорошо», — ТАСС'],
    ['tr', '(AKP)'],
  ])('is not seen in %s: %s', (code, end) => {
    expect(shown(`${bodyOf(code)}\n\n${end}`, code)).toBeNull();
  });
});

describe('of several', () => {
  const language = parseLanguage('fr');
  const text = `LYON, 12 mars (AFP) – ${bodyOf('fr')} (Belga)\n\nSource : Ouest-France`;
  const known = { text, outlet: 'Le Devoir', url: 'https://www.lemonde.fr/a' };

  it.each([
    ['the label', known, 'Le Devoir', null],
    ['the address', { ...known, outlet: null }, 'Le Monde', null],
    ['the trailer', { ...known, outlet: null, url: null }, 'Ouest-France', 'Source : Ouest-France'],
    [
      'the dateline',
      { text: text.replace(/\n.*$/su, ''), outlet: ' ', url: 'https://example.com/a' },
      'AFP',
      'LYON, 12 mars (AFP)',
    ],
    ['the sign-off', { text: `${bodyOf('fr')} (Belga)`, outlet: null, url: null }, 'Belga', '(Belga)'],
  ])('%s comes first', (_what, article, name, evidence) => {
    const publisher = language && publisherOf(article, outlets.in(language));
    expect(publisher?.name).toBe(name);
    const span = publisher?.evidence;
    expect(span ? article.text.slice(span.start, span.end) : null).toBe(evidence);
  });
});
