import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** Peoples, whose names stand before an outlet's and are no part of it: "İngiliz The Guardian gazetesi". */
const PEOPLES =
  '(?:İngiliz|Fransız|Alman|İtalyan|İspanyol|Amerikan|Rus|Ukraynalı|Ukrayna|Yunan|Türk|Çin|Çinli|Japon|İsrail|İsrailli|Arap|Mısırlı|Suudi|Katarlı|İranlı|Azerbaycanlı|Gürcü|Ermeni|Bulgar|Hollandalı|Belçikalı|İsviçreli|Avusturyalı|Norveçli|İsveçli|Danimarkalı|Fin|Polonyalı|Macar|Rumen|Sırp|Kürt|Hint|Hintli|Koreli|Kanadalı|Meksikalı|Brezilyalı|Kıbrıslı|Lübnanlı|Iraklı|Suriyeli|Portekizli)';

/** Attributions in Turkish, where verbs end the sentence and endings stand behind an apostrophe or in one with a noun. */
export const turkish: LanguagePatterns = {
  slots: {
    to: words`'a, 'e, 'ya, 'ye, 'na, 'ne, a, e, ya, ye, na, ne`,
    of: words`'ın, 'in, 'un, 'ün, 'nın, 'nin, 'nun, 'nün, ın, in, un, ün, nın, nin, nun, nün`,
    at: words`'da, 'de, 'ta, 'te, 'nda, 'nde, da, de, ta, te, nda, nde`,
    from: words`'dan, 'den, 'tan, 'ten, 'ndan, 'nden, dan, den, tan, ten, ndan, nden`,
    object: words`'ı, 'i, 'u, 'ü, 'yı, 'yi, 'yu, 'yü, 'nı, 'ni, 'nu, 'nü, ı, i, u, ü, yı, yi, nı, ni, nu, nü`,
    with: words`'la, 'le, 'yla, 'yle, yla, yle, la, le`,
    particle: words`da, de, ise, bile`,

    accountTo: words`haberine, haberlerine, son haberine, özel haberine, yorumuna, analizine, araştırmasına, anketine,
      iddiasına, iddialarına, aktarımına, aktarımlarına, makalesine, manşetine, derlemesine, dosyasına, raporuna,
      hesaplamasına, hesaplamalarına, hesabına, kaynaklarına, bilgisine, bilgilerine, duyumuna, tespitine, tespitlerine,
      bültenine, haber bültenine, aktardığına, aktardıklarına, bildirdiğine, yazdığına, yazdıklarına, duyurduğuna,
      belirttiğine, kaydettiğine, geçtiğine, öğrendiğine, söylediğine, açıkladığına, paylaştığına, derlediğine,
      haberleştirdiğine, ifade ettiğine, iddia ettiğine, öne sürdüğüne, ileri sürdüğüne, haber verdiğine, yer verdiğine,
      haber yaptığına, dayandırdığına, hesapladığına`,
    found: words`verdiği, geçtiği, aktardığı, edindiği, ulaştığı, elde ettiği, yayımladığı, yayınladığı, paylaştığı,
      yaptığı, yer verdiği, derlediği, duyurduğu, incelediği, gördüğü, görüştüğü, konuştuğu, haberleştirdiği, ortaya çıkardığı,
      servis ettiği, dayandırdığı, alıntıladığı, kaynak gösterdiği, yazdığı, bildirdiği, ele geçirdiği, ulaştırdığı,
      görme fırsatı bulduğu`,
    piece: words`haberde, haberinde, haberlerinde, haberinden, haberini, haberi, haberler, haberlerde, yorumunda, yorumda,
      analizinde, analizde, makalesinde, makalede, yazısında, köşe yazısında, yazıda, manşetinde, manşette, sayısında,
      bülteninde, haber bülteninde, yayınında, canlı yayınında, programında, programına, anketinde, araştırmasında,
      soruşturmasında, röportajında, söyleşisinde, mülakatında, dosyasında, belgeselinde, videosunda, internet sitesinde,
      sorularını, sorusunu, sorularına, sorusuna, mikrofonuna, mikrofonlarına, muhabirinin, kameralarına, yayınına,
      canlı yayınına`,
    pieceAt: words`haberde, haberinde, haberlerde, haberlerinde, yorumda, yorumunda, analizinde, makalesinde, yazısında,
      köşesinde, köşe yazısında, manşetinde, bülteninde, haber bülteninde, yayınında, canlı yayınında, programında, anketinde,
      araştırmasında, soruşturmasında, röportajında, söyleşisinde, dosyasında, belgeselinde, sayısında, sayfasında,
      internet sitesinde, raporunda`,
    pieceTo: words`habere, haberlere, haberde, haberlerde, haberden, bilgiye, bilgilere, iddiaya, iddialara, yoruma,
      yorumda, analize, analizde, makaleye, makalede, yazıya, yazıda, araştırmaya, ankete, rapora, röportaja, röportajda,
      söyleşide, görüntülere, görüntülerde, belgelere, haberi, haberler`,
    appearing: words`yer alan, yayımlanan, yayınlanan, çıkan, yer verilen, aktarılan, geçen`,
    speech: words`açıklamada, açıklamalarda, açıklamasında, açıklamalarında, demeçte, demecinde, röportajda, röportajında,
      mülakatta, mülakatında, söyleşide, söyleşisinde, değerlendirmede, değerlendirmesinde, konuşmada, konuşmasında, beyanatta,
      görüşmede, telefon görüşmesinde, yayında, canlı yayında, programda, programına, programa, podcastte, oturumda, sohbette, panelde, videoda, konuşmasıyla, sözlerinde,
      yanıtta, yanıtında, cevapta, mektupta, mesajında, yazılı yanıtta, açıklamayla, açıklamaya, yazıda, mesajda, e-postada`,
    speaking: words`konuşan, konuştu, konuşarak, konuşurken, bilgi veren, bilgi verdi, açıklama yapan, açıklamada bulunan,
      açıklamalarda bulunan, demeç veren, röportaj veren, mülakat veren, değerlendirmede bulunan, değerlendirmelerde bulunan,
      anlatan, anlattı, söyleyen, açıklayan, aktaran, doğrulayan, sızdıran, yazan, yorumlayan, değerlendiren, itiraf eden, gelişmeleri anlatan, isyan eden, değerlendirmesini paylaşan, konuşmayı kabul eden,
      açıklamada bulunan, açıklamalarda bulunan, doğrulatan, seslenen, demeçte bulunan, görüş bildiren, görüşlerini açıklayan, aktardığı,
      anlattığı, söylediği, verdiği, yaptığı, açıkladığı, ulaştırdığı, konuştu,
      dert yanan, katılan, konuk olan, bağlanan, yansıyan, sızan, gönderilen, ulaşan, yapılan açıklamaya`,
    said: words`dedi, demişti, diyor, diyen, söyledi, söylüyor, söylemişti, anlattı, anlatıyor, anlatmıştı, açıkladı, açıklıyor,
      belirtti, belirtiyor, belirtmişti, ifade etti, ifade ediyor, konuştu, konuşmuştu, doğruladı, doğrulamıştı, aktardı, aktarıyor,
      itiraf etti, kaydetti, savundu, vurguladı, dile getirdi, ileri sürdü, öne sürdü, iddia etti, bildirdi, duyurdu, yanıtladı,
      yalanladı, teyit etti, değerlendirdi, değerlendirmişti, yorumladı, özetledi, yakındı, uyardı, hatırlattı, bilgi verdi,
      ifadelerini kullandı, ifadesini kullandı, sözlerini kullandı, dert yandı, yakınıyor, ağladı, isyan etti, seslendi, övdü, eleştirdi,
      tepki gösterdi, duyurdular, söylediler, anlattılar, dediler, belirttiler, açıkladılar, doğruladılar, konuştular, diyerek, dediği,
      söyledikleri, söylediği, anlattığı, aktardığı, sözleriyle, hitap etti, çağrıda bulundu, itirafta bulundu, röportaj verdi, mülakat verdi,
      konuk oldu, katıldı, bağlandı, yazdı, cevapladı, yanıtlamadı, yanıt vermedi, demeç verdi, açıklama yaptı, açıklamalarda bulundu, değerlendirmede bulundu, yanıt verdi, cevap verdi, söz etti, tarif etti,
      paylaştı, ekledi`,
    reported: words`yazdı, yazıyor, yazmıştı, yazdılar, duyurdu, duyuruyor, duyurmuştu, duyurdular, bildirdi, bildiriyor, bildirmişti,
      bildirdiler, aktardı, aktarıyor, aktarmıştı, aktardılar, geçti, geçmişti, geçtiler, kaydetti, kaydediyor, iddia etti, iddia ediyor,
      iddia etmişti, iddia ettiler, öne sürdü, öne sürüyor, öne sürmüştü, ileri sürdü, ileri sürmüştü, haberleştirdi, haberleştirmişti,
      belirtti, belirtiyor, belirtmişti, hatırlattı, hatırlatıyor, vurguladı, vurguluyor, yorumladı, yorumluyor, ifade etti,
      ifade ediyor, haber verdi, haber yaptı, haber yapmıştı, haber vermişti, yer verdi, yer vermişti, değinmişti, sormuştu, yer veriyor, dikkat çekti, dikkat çekiyor, ortaya çıkardı, ortaya koydu,
      gündeme getirdi, yayımladı, yayınladı, niteledi, nitelendirdi, tanımladı, değerlendirdi, tespit etti, öğrendi, ulaştı, yazısında,
      alıntıladı, manşetine taşıdı, kapağına taşıdı, sayfalarına taşıdı, ekranlarına taşıdı, tahmin etti, tahmin ediyor, hesapladı, paylaştı, verdi, değindi, işaret etti, aktarmış, yazmış, bildirmiş, duyurmuş, öne sürmüş, yer ayırdı, geniş yer ayırdı,
      tanıttı, sordu, soruyor, uyardı, uyarıyor, eleştirdi, eleştiriyor, kaleme aldı, haber vermişti, gördü, inceledi, konuşmuştu, ulaşmıştı,
      servis etti, manşete taşıdı, manşetten duyurdu, manşetten verdi, gösterdi, teyit etti, sınıflandırdı, benzetti, çekti, yorumunu yaptı,
      yorumunda bulundu, ifadelerini kullandı, ifadesini kullandı, not düştü, altını çizdi, üzerinde durdu, öngördü, öngörüyor, derledi,
      ekledi, savundu, savunuyor, dile getirdi, diyor, dedi, başlığını attı, başlığını kullandı, konuştu, açığa çıkardı, sızdırdı,
      ortaya attı, aktarımında bulundu, dayandırdı, atıf yaptı, anlattı, anlatıyor, görüştü, yalanladı, doğruladı`,
    tellingOnly: words`yazdı, yazıyor, yazmıştı, yazdılar, aktardı, aktarıyor, aktarmıştı, aktardılar, iddia etti, iddia ediyor, iddia etmişti,
      öne sürdü, öne sürüyor, öne sürmüştü, ileri sürdü, ileri sürmüştü, haberleştirdi, haber verdi, haber yaptı, yer verdi, dikkat çekti,
      ortaya çıkardı, manşetine taşıdı, sayfalarına taşıdı, hatırlattı, yorumladı, niteledi, nitelendirdi, tespit etti, dayandırdı,
      hesapladı, yorumunu yaptı`,
    ownMatters: words`çalışanını, çalışanının, çalışanlarını, muhabirini, muhabirinin, gazetecisini, gazetecisinin, işten, abone,
      abonelik, reklam, kâr, zarar, ciro, gelirleri, gelirinin, hissesini, hisselerini, tirajı, tirajının, tirajını, yayın hayatına,
      yayın hayatını, kapanacağını, kapatacağını, taşınacağını, dava, tazminat, özür, bürosunu, matbaasını, genel yayın yönetmenini,
      yayından kaldırdığını, yayından kaldıracağını, diziyi, dizinin, dizisini, dizisinin, yarışmayı, yarışmasını, maçı, maçın, maçını,
      satın aldığını, satın alacağını, iş birliğine, işbirliğine, satışını, baskısını, uygulamasını, ödül, ödülü, ihaleyi, izleyici`,
  },

  attributions: [
    { words: '{outlet}{of} [muhabirinin ]… {accountTo} göre' },
    { words: '{outlet}{of} … {found} … {pieceTo} göre' },
    { words: '{outlet}{of} {found} … {pieceTo}' },
    { words: '{outlet}{at} {appearing} … {pieceTo} göre' },
    { words: '{outlet}{at} {appearing} … ({pieceTo}|{pieceAt})' },
    { words: '{outlet}[{particle}] kaynaklı (habere|haberlere|bilgiye|bilgilere) göre' },
    { words: '{outlet} {accountTo} göre' },
    { words: '{outlet}{to} göre' },
    { words: '{outlet} (muhabirine|muhabirlerine|ekibine|yazarına) …… ({speech}|{said}|{speaking})' },
    { words: '{outlet}{of} (muhabirine|muhabirlerine|yazarına|Ankara temsilcisine) …… ({speech}|{said}|{speaking})' },
    {
      words:
        '{outlet}{of} (sorularını|sorusunu|sorularına|sorusuna) … (yanıtlayan|yanıtladı|cevaplayan|cevaplandıran|yanıt verdi|cevap verdi|yanıt veren)',
    },

    { words: '{outlet}{to} … göre' },
    { words: '{outlet}{from} … (konuşan|konuştu|bilgi veren|bilgi verdi|açıklama yapan|anlatan)' },
    { words: '(duyuran|yazan|haberleştiren|ortaya çıkaran|haber veren|veren) [ise ]{outlet}' },
    {
      words: '{outlet}{of} (muhabiri|muhabirleri|yazarı|editörü|temsilcisi) …… ({reported}|{said})',
      notWith: '{ownMatters}',
    },
    { words: '{outlet}{of} (sorusu|soruları) üzerine' },
    { words: '{outlet}{at} yer aldı' },
    { words: '{outlet}{at} … (sorularını|soruları) (yanıtlayan|yanıtladı|cevaplayan|cevapladı)' },
    { words: '{outlet}{of} [_ ](haberi|iddiası|iddiaları|manşeti|yorumu|analizi)' },
    { words: '{outlet} (muhabirinin|muhabirlerinin|ekibinin) … göre' },
    { words: '{outlet} (muhabiri|muhabirleri|ekibi|ekipleri|foto muhabiri) …… {reported}', notWith: '{ownMatters}' },
    { words: '{outlet}{from} … ({accountTo}|{piece}|{pieceAt}|yazdığına|aktardığına|bildirdiğine) … göre' },
    { words: '{outlet}{from} … ({piece}|{pieceAt})' },
    { words: '{outlet}{to} {speaking}' },
    {
      words:
        '{outlet}{to} (yaptığı|verdiği|yapılan|verilen|yaptıkları|verdikleri|gönderdiği|yazdığı|gönderilen|ilettiği) … {speech}',
    },
    { words: '{outlet}{to} {speech}' },
    {
      words:
        '{outlet}{to} (dayandırdı|dayandırdığı|dayandırılan|dayanarak|atıfla|atfen|atıfta bulunarak|atıf yaparak|referansla)',
    },
    {
      words: '{outlet}{object} (kaynak gösteren|kaynak göstererek|kaynak gösterdi|referans göstererek|referans alarak)',
    },
    {
      words:
        '{outlet}{from} (alıntıyla|alıntılayan|alıntılayarak|alıntılanan|aktaran|aktararak|aktarılan|alınan|alınan habere göre)',
    },
    {
      words: '{outlet}{to}[,] …… {said}',
      notWith: '(dava|davası|tazminat|ceza|tepki|tepkili|baskın|saldırı|karşı|yönelik|ait|reklam|abone|ortak|erişim)',
    },
    {
      words:
        '{outlet}{with} (konuşan|konuştu|yaptığı … {speech}|görüşen|röportajında|söyleşisinde|röportajda|söyleşide|mülakatta)',
    },
    {
      words:
        '{outlet}{at} (konuşan|konuştu|yazan|yazdı|açıklamalarda bulunan|açıklama yapan|soruları yanıtlayan|gündemi değerlendiren|katıldığı … {speech}|köşesinde|köşe yazısında|canlı yayında|canlı yayına katılan)',
    },
    {
      words:
        '{outlet} (canlı yayınında|yayınında|ekranlarında|mikrofonuna|mikrofonlarına) …… ({said}|{speaking}|soruları yanıtlayan|değerlendiren)',
    },
    { words: '{outlet}{of} … {pieceAt}' },
    { words: '{outlet}{of} {found}' },
    { words: '{outlet}{of} … {piece} …… ({said}|{reported}|{speaking})' },
    { words: '{outlet} (haberinde|manşetinde|yorumunda|analizinde)' },

    {
      words: '{outlet}[ {particle}][,] …… (açıkladı|açıklıyor|açıklamıştı|söyledi|söylüyor)',
      kinds: ['agency', 'newspaper'],
      notWith: '{ownMatters}',
    },
    { words: '{outlet}[ {particle}][,] …… {tellingOnly}', refusesHomographs: true },
    { words: '{outlet}[ {particle}], …… {tellingOnly}' },
    { words: '{outlet}[ {particle}], …… {reported}', notWith: '{ownMatters}' },
    { words: '{outlet}[ {particle}] …… {reported}', notWith: '{ownMatters}' },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`bir, bu, o, aynı, söz konusu, ünlü, resmi, devlet, yarı resmi, özel, ulusal, yerel`,
    possessive: String.raw`(?:\p{Lu}\p{L}{2,20}(?:['’]\p{L}{1,4})?\s(?:merkezli|basınından|medyasından)|\p{Lu}\p{L}{2,20}\s(?:yayımlanan|yayınlanan|yayın\syapan)|\p{Lu}\p{L}{2,20}(?:['’]n?[ıiuü]n)?(?=\s(?:devlet\s|resmi\s|haber\s|ulusal\s)?(?:gazetesi|televizyonu|kanalı|ajansı|dergisi|radyosu|sitesi)\s)|${PEOPLES})`,
    definite: null,
    adjective: String.raw`(?:\p{Lu}\p{L}{2,20}|resmi|yarı resmi|devlet|özel|yerel|ulusal|günlük|haftalık|aylık|bağımsız|muhalif|önde gelen)`,
    compoundNoun: null,
    nounBehind: true,
  },

  outletNouns: {
    newspaper: words`gazete, gazetesi, gazeteleri, günlük gazete, adlı gazete, adlı yerel gazete, isimli gazete, isimli yerel gazete`,
    magazine: words`dergi, dergisi, haber dergisi, dergileri, adlı dergi, adlı yerel dergi, isimli dergi, isimli yerel dergi`,
    broadcaster: words`kanal, kanalı, televizyon, televizyonu, televizyon kanalı, haber kanalı, TV kanalı, radyo, radyosu,
      kanalları, televizyonları, devlet televizyonu, radyo televizyonu, adlı kanal, adlı yerel kanal, isimli kanal, isimli yerel kanal, adlı televizyon, adlı yerel televizyon, isimli televizyon, isimli yerel televizyon, adlı radyo, adlı yerel radyo, isimli radyo, isimli yerel radyo`,
    agency: words`ajans, ajansı, haber ajansı, haber ajansları, ajansları, resmi haber ajansı`,
    site: words`site, sitesi, haber sitesi, internet sitesi, portal, portalı, haber portalı, internet gazetesi, platformu, adlı site, adlı yerel site, isimli site, isimli yerel site, adlı haber sitesi, adlı yerel haber sitesi, isimli haber sitesi, isimli yerel haber sitesi, adlı internet sitesi, adlı yerel internet sitesi, isimli internet sitesi, isimli yerel internet sitesi, adlı portal, adlı yerel portal, isimli portal, isimli yerel portal`,
    any: words`yayın organı`,
  },
  namingNouns: words`gazetesi, dergisi, haber dergisi, kanalı, televizyonu, televizyon kanalı, haber kanalı, radyosu, haber ajansı,
    haber sitesi, haber portalı, internet gazetesi, internet sitesi, adlı gazete, adlı yerel gazete, isimli gazete, isimli yerel gazete, adlı dergi, adlı yerel dergi, isimli dergi, isimli yerel dergi, adlı kanal, adlı yerel kanal, isimli kanal, isimli yerel kanal, adlı televizyon, adlı yerel televizyon, isimli televizyon, isimli yerel televizyon, adlı radyo, adlı yerel radyo, isimli radyo, isimli yerel radyo, adlı site, adlı yerel site, isimli site, isimli yerel site, adlı haber sitesi, adlı yerel haber sitesi, isimli haber sitesi, isimli yerel haber sitesi, adlı internet sitesi, adlı yerel internet sitesi, isimli internet sitesi, isimli yerel internet sitesi, adlı portal, adlı yerel portal, isimli portal, isimli yerel portal`,
  referringNouns: words`gazete, dergi, kanal, televizyon, radyo, ajans, site, portal`,
  tellingNames: {
    last: {
      newspaper: words`Postası, Gazetesi, Ekspres, Express, Manşet, Haberci, Times, Post`,
      any: words`Haber`,
      broadcaster: words`TV, Televizyonu, Radyosu, FM`,
    },
    first: { broadcaster: words`Radyo`, newspaper: words`Gazete` },
  },
  affixes: {
    suffixes: words`a, e, ya, ye, na, ne, ın, in, un, ün, nın, nin, nun, nün, da, de, ta, te, nda, nde, dan, den, tan, ten,
      ndan, nden, ndaki, ndeki, daki, deki, taki, teki, ı, i, yı, yi, nı, ni, la, le, yla, yle, nca, nce`,
  },

  conjunctions: words`ve, ile`,
  neverInNames: new RegExp(
    `^(?:Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|${PEOPLES})$`,
    'u',
  ),
  refusedBehind: words`savcısı, savcılığı, başsavcılığı, saatlerinde, erken saatlerde, A.Ş, AŞ, Holding, Grubu, Medya, Vakfı, Müzesi, binası, yönetimi, çalışanları, sendikası`,

  citing: {
    leadIns: [
      '[(haberini|haberi|bilgiyi|iddiasını) ]{source} (dayandırdı|dayandırıyor|dayandırdığı|dayandırarak|dayanarak)',
    ],
    relatives: [],
    spokenTo: words`konuşan, konuştu, röportajda, röportajında, söyleşide, demeç`,
  },
  indirectSpeech: null,
  inflect: (name) => (/^[\p{Lu}\p{Ll}\s]*[ıiİI][\p{L}\s]*$/u.test(name) ? [name.toLocaleUpperCase('tr')] : []),
};
