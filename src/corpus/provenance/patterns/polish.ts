import { words } from '../words.js';
import { inCases, withEndings } from './inflection/forms.js';
import { polishPast } from './inflection/past-tense.js';
import { declinedInPolish } from './inflection/polish.js';
import type { LanguagePatterns } from './language-patterns.js';

const PARTICIPLE = 'y i ego emu ym a ej ą e ych ymi';

/** What an outlet does that publishes something. */
const WRITE = [
  ...words`podaje, podają, informuje, informują, pisze, piszą, donosi, donoszą, relacjonuje, relacjonują, cytuje,
    cytują, przytacza, przytaczają, ujawnia, ujawniają, publikuje, publikują, opisuje, opisują, powołuje się,
    powołują się, przekazuje, przekazują, powiadamia, ustala, ustalają, przypomina, przypominają, zwraca uwagę,
    zwracają uwagę, dowiaduje się, dowiadują się, alarmuje, alarmują, wylicza, wyliczają, obwieszcza, raportuje,
    raportują, odnotowuje, odnotowują, streszcza, nagłaśnia, odsłania, odsłaniają, grzmi, grzmią, bije na alarm,
    biją na alarm, prostuje, zdradza, zdradzają`,
  ...polishPast(words`podał, informował, poinformował, napisał, pisał, donosił, relacjonował, zrelacjonował, cytował,
    zacytował, przytoczył, przytaczał, ujawnił, ujawniał, opublikował, opisał, opisywał, powołał się, powoływał się,
    się powołał, się powoływał, przekazał, przekazywał, powiadomił, ustalił, przypomniał, zwrócił uwagę,
    zwracał uwagę, dowiedział się, się dowiedział, dotarł do, zaalarmował, alarmował, wyliczył, wyliczał, nagłośnił,
    odnotował, podawał, zamieścił, wyemitował, sprostował`),
  ...words`doniósł, doniosła, doniosło, donieśli, doniosły, się dowiaduje, się powołuje, się powołują`,
];

/** What it does that comments on something. */
const COMMENT = [
  ...words`dodaje, dodają, twierdzi, twierdzą, podkreśla, podkreślają, zaznacza, zaznaczają, zauważa, zauważają,
    zapewnia, zapewniają, ocenia, oceniają, komentuje, komentują, wyjaśnia, wyjaśniają, precyzuje, precyzują,
    wskazuje, wskazują, spekuluje, spekulują, sugeruje, sugerują, przekonuje, przekonują, ostrzega, ostrzegają,
    przewiduje, przewidują, potwierdza, potwierdzają, zaprzecza, zaprzeczają, uważa, uważają, przyznaje, przyznają,
    prognozuje, prognozują, uściśla, utrzymuje, utrzymują, szacuje, szacują, podsumowuje, podsumowują, stwierdza,
    stwierdzają, konkluduje, kwituje, dopowiada, argumentuje, mówi, mówią, oświadcza, dziwi się, zastanawia się,
    dowodzi, przestrzega, nadmienia, uzupełnia, uzupełniają, obawia się, obawiają się, powątpiewa, spodziewa się,
    docieka, prorokuje, wróży, zapowiada, zapowiadają`,
  ...polishPast(words`dodał, dodawał, twierdził, podkreślił, podkreślał, zaznaczył, zaznaczał, zauważył, zauważał,
    zapewnił, zapewniał, ocenił, oceniał, skomentował, komentował, wyjaśnił, wyjaśniał, sprecyzował, wskazał,
    wskazywał, spekulował, zasugerował, sugerował, przekonywał, ostrzegł, ostrzegał, przewidywał, potwierdził,
    potwierdzał, zaprzeczył, przyznał, prognozował, uściślił, utrzymywał, oszacował, szacował, podsumował, stwierdził,
    skonkludował, skwitował, uważał, mówił, oświadczył, nadmienił, uzupełnił, zapowiedział`),
];

/** What both do to something that stands behind the verb, which may be an outlet as well: "nazwał CNN wrogiem". */
const JUDGE = [
  ...words`nazywa, nazywają, krytykuje, krytykują, chwali, chwalą, wini, winią, wymienia, wymieniają, zarzuca, wytyka,
    określa, określają, wiąże, wiążą, podważa, podważają, kreśli, wspomina, wspominają, dementuje, demaskuje`,
  ...polishPast(words`nazwał, skrytykował, pochwalił, zarzucił, wytknął, określił, uznał, wspominał, wspomniał,
    opisał, udostępnił, nakreślił, wyraził, dementował, zdementował`),
];

/** What somebody does who talks to an outlet. */
const SAY = [
  ...words`mówi, mówią, opowiada, opowiadają, tłumaczy, tłumaczą, wyjaśnia, wyjaśniają, przyznaje, przyznają,
    zapewnia, zapewniają, oświadcza, komentuje, komentują, potwierdza, potwierdzają, dodaje, zdradza, zdradzają,
    zapowiada, zapowiadają, przekonuje, przekonują, żali się, skarży się, ocenia, podkreśla, zaznacza, odpowiada,
    odpowiadają, informuje, informują, relacjonuje, relacjonują, twierdzi, ostrzega, ubolewa, deklaruje, deklarują,
    zwierza się, cieszy się, śmieje się, uspokaja, uściśla, stwierdza, przekazuje, wskazuje, chwali się`,
  ...polishPast(words`powiedział, mówił, opowiedział, opowiadał, tłumaczył, wytłumaczył, wyjaśnił, wyjaśniał,
    przyznał, przyznał się, zapewnił, zapewniał, oświadczył, skomentował, komentował, potwierdził, dodał, zdradził,
    zdradzał, zapowiedział, zapowiadał, przekonywał, żalił się, pożalił się, skarżył się, poskarżył się, ocenił,
    podkreślił, podkreślał, zaznaczył, odpowiedział, odparł, informował, poinformował, przekazał, relacjonował,
    zrelacjonował, twierdził, ostrzegł, ostrzegał, zwierzył się, ujawnił, zadeklarował, deklarował, stwierdził,
    oznajmił, obiecał, obiecywał, przypomniał, uściślił, sprecyzował, wyznał, zaprzeczył, odmówił komentarza, wskazał,
    zasugerował, zażartował, żartował, uspokajał, uspokoił, zauważył, podał, udzielił wywiadu, przestrzegł, napisał,
    ubolewał, chwalił się, pochwalił się, cieszył się, dowodził, argumentował, oszacował, streścił, wyliczał,
    zreferował, rzucił, wypowiedział się`),
  ...words`rzekł, rzekła, rzekli, odparła, odparli`,
];

/** Who speaks for an outlet or works there, so that what they say is not its reporting. */
const STAFF = [
  ...inCases(
    words`redaktor, redaktorzy, redaktorka, redakcja, dyrektor, dyrektorka, naczelny, prezes, właściciel,
      właścicielka, założyciel, założycielka, wydawca, rzecznik, rzeczniczka, przedstawiciel, przedstawicielka,
      pracownik, pracownicy, zarząd, prawnik, adwokat, szef, szefowa, czytelnik, czytelnicy, widz, widzowie, słuchacz,
      słuchacze, operator, siedziba, biuro, budynek, nakład, drukarnia, archiwum, akcje, udziały, nagroda, plebiscyt,
      konkurs, gala, reklama, prezenter, prezenterka, prowadzący, producent, fotograf, fotoreporter, zespół, logo,
      spółka, prenumeratorzy, udziałowiec, współwłaściciel, studio, terminal, terminale, dział, ramówka, wystawa`,
    declinedInPolish,
  ),
  ...words`redaktora, redaktorów, redaktorem, naczelnego, naczelnemu, naczelna, naczelnej, właściciela, właściciele,
    właścicieli, założyciele, wydawcy, wydawcę, rzecznika, rzecznikiem, rzecznicy, przedstawiciele, przedstawicieli,
    pracowników, pracownikom, prezesa, szefowie, czytelników, czytelnikom, widzów, widzom, słuchaczy, budynku,
    siedzibie, biurze, siedziby, fotografa, fotografowie, zespołu, akcji, udziałów`,
];

const REPORTERS = words`dziennikarz, dziennikarze, dziennikarka, dziennikarki, reporter, reporterka, reporterzy,
  korespondent, korespondentka, korespondenci, wysłannik, wysłanniczka, publicysta, publicystka, komentator,
  komentatorka, autor, autorka, autorzy, analityk, felietonista`;

const REPORTER_CASES = [
  ...inCases(REPORTERS, declinedInPolish),
  ...words`dziennikarza, dziennikarzy, dziennikarzom, dziennikarzami, dziennikarkom, dziennikarek, reporterów,
    reporterom, korespondentów, korespondentom, publicysty, publicyści, publicystów, komentatorów, komentatorzy,
    autorów, autorom, analitycy, analityków`,
];

/** Nouns for an outlet in the case in which it is told something. */
const TO_OUTLET = words`gazecie, gazetom, dziennikowi, dziennikom, tygodnikowi, tygodnikom, tabloidowi, magazynowi,
  miesięcznikowi, czasopismu, pismu, telewizji, stacji, stacjom, rozgłośni, radiu, kanałowi, nadawcy, agencji,
  agencjom, portalowi, portalom, serwisowi, serwisom, stronie, redakcji`;

/** And in those in which it is neither the one told nor the one that tells. */
const OF_OUTLET = words`gazety, gazetę, gazetą, gazet, dziennika, dziennikiem, dzienników, tygodnika, tygodnikiem,
  tygodników, tabloidu, tabloidem, magazynu, magazynem, miesięcznika, kanału, kanałem, portalu, portalem, portali,
  serwisu, serwisem, serwisów, agencję, agencją, stację, stacją, telewizję, telewizją, radia, radiem, rozgłośnię,
  rozgłośnią, nadawcę, nadawcą, stronę, strony`;

/** Attributions in Polish. Nothing marks indirect speech that runs on. */
export const polish: LanguagePatterns = {
  slots: {
    write: WRITE,
    report: [...WRITE, ...COMMENT],
    reportOrJudge: [...WRITE, ...COMMENT, ...JUDGE],
    say: SAY,
    sayOrJudge: [...SAY, ...JUDGE],
    tell: [...SAY, ...COMMENT, ...WRITE],
    tellOrJudge: [...SAY, ...COMMENT, ...WRITE, ...JUDGE],
    cite: words`cytuje, cytują, przytacza, przytaczają, przekazuje, przekazują, zacytował, zacytowała, zacytowały,
      przytoczył, przytoczyła, przytoczyły, przekazał, przekazała, przekazały, publikuje, publikują`,
    inArticle: words`czytamy, przeczytać można, możemy przeczytać, można przeczytać, napisano, podano, poinformowano,
      podkreślono, stwierdzono, opisano, ukazał się, ukazała się, ukazało się, ukazały się, opublikowano,
      pojawiła się, pojawiło się, pojawił się, pojawiły się, zamieszczono, wynika, mowa, padło, padły, przytoczono,
      zacytowano, wyszło na jaw`,
    refers: [...words`powołuje się, powołują się`, ...polishPast(words`powołał się, powoływał się`)],
    referring: words`powołując się, powoływać się, powołaniem się, powołaniem, powołaniu się, powołaniu,
      powołujący się, powołująca się`,
    spokeWith: polishPast(words`rozmawiał, porozmawiał, przepytał, zapytał, spytał, pytał`),
    reached: polishPast(words`dotarł`),
    theySay: words`czytamy, piszą, podają, podkreślają, zaznaczają, wyjaśniają, dodają, twierdzą, zauważają, oceniają,
      przekonują, przypominają, sugerują, informują, napisali, policzyli, ustalili, wyliczyli`,
    request: words`na pytanie, na pytania, na prośbę, na zlecenie, na zapytanie`,
    message: words`liście, odpowiedzi, wypowiedzi, oświadczeniu, e-mailu, mailu, wpisie, korespondencji, programie,
      studiu, serwisie`,
    back: words`o tym, o czym, na co, na to, tę informację, te informacje, tę wiadomość, te doniesienia,
      takie informacje, taką informację, takie dane, te dane, te ustalenia, taki wniosek, tak, to, sprawę, szczegóły,
      jego słowa, jej słowa, ich słowa, o sprawie`,
    when: words`jako pierwszy, jako pierwsza, jako pierwsze, jako pierwsi, pierwszy, pierwsza, pierwsze, wcześniej,
      także, również, też, później, wczoraj, dziś, dzisiaj, właśnie, już, teraz, jeszcze, niedawno, ostatnio, rano,
      wieczorem, w poniedziałek, we wtorek, w środę, w czwartek, w piątek, w sobotę, w niedzielę, z kolei, natomiast,
      tymczasem, ze swojej strony, zgodnie, nieoficjalnie, przy tym, ponadto, między innymi, m.in., na przykład,
      szczegółowo, jednak, zaś, nawet, wprost, po raz pierwszy, przynajmniej, obszernie, wielokrotnie, dodatkowo,
      jednocześnie, wówczas, wiosną, latem, jesienią, zimą, w styczniu, w lutym, w marcu, w kwietniu, w maju,
      w czerwcu, w lipcu, w sierpniu, we wrześniu, w październiku, w listopadzie, w grudniu, w zeszłym tygodniu,
      w ubiegłym tygodniu`,
    who: words`on, ona, oni, nam, mi, to, o tym, wszystko, dziennikarzom, szczegóły, wtedy, coś, się, swoją wersję`,
    according: words`według, wedle, zdaniem, w opinii, w ocenie, na podstawie, zgodnie z, w świetle, podług,
      jeśli wierzyć, jeżeli wierzyć`,
    account: [
      ...inCases(
        words`publikacja, publikacje, artykuł, artykuły, tekst, materiał, materiały, śledztwo, depesza, depesze,
          raport, reportaż, doniesienia, ustalenia, informacje, informacja, sondaż, wywiad, notatka,
          komunikat agencyjny, relacja, relacje, wyliczenia, szacunki, obliczenia, dane, przecieki, analiza, felieton,
          komentarz, rozmowa, nagranie, wiadomość, wpis, słowa, teza, przegląd, opowieść`,
        declinedInPolish,
      ),
      ...words`ustaleń, doniesień, informacji, publikacji, danych, wyliczeń, szacunków, obliczeń, depesz, relacji,
        słów, artykułu, artykule, tekstu, tekście, materiału, materiale, reportażu, raportu, raporcie, sondażu,
        wywiadu, danymi, przecieków, analizy, danym, doniesieniami, doniesieniach, ustaleniami, ustaleniach`,
    ],
    talk: words`rozmowie, rozmowach, wywiadzie, wywiadach, komentarzu, artykule, tekście, felietonie, materiale,
      audycji, podcaście, reportażu, rozmówce, depeszy, publikacji, przesłanym komentarzu, wywiadzie udzielonym,
      wydaniu, numerze, korespondencji`,
    treated: withEndings(
      words`cytowan, przytaczan, pytan, zapytan, opisan, opisywan, opublikowan, ujawnion, zebran, zdobyt, uzyskan,
        przeanalizowan, przytoczon, zacytowan, sporządzon, nagran, zamieszczon, przeprowadzon, ankietowan, przepytan,
        przedstawion, pokazan, zamówion, zlecon, wskazan, wspomnian, wymienion, podan, podawan, udzielon, zapraszan,
        widzian`,
      PARTICIPLE,
    ),
    dig: [
      ...polishPast(
        words`odwiedził, zobaczył, naliczył, nagrał, zastał, sprawdził, porozmawiał, rozmawiał, wypytał, odszukał,
          otrzymał, zdobył, wysłuchał, dotarł, zapoznał się, ustalił, uzyskał, widział, przeanalizował, prześledził,
          odkrył, wykrył, wytropił, policzył, obliczył`,
      ),
      ...words`znalazł, znalazła, znalazło, znaleźli, znalazły`,
    ],
    columnist: [
      ...inCases(
        words`komentator, komentatorka, publicysta, publicystka, felietonista, felietonistka`,
        declinedInPolish,
      ),
      ...words`publicyści`,
    ],
    given: words`koncesji, koncesję, kary, karę, pozwu, pozew, dotacji, dotację, grantu, nagrody, nagrodę, pomocy,
      pomoc, licencji`,
    footage: words`nagranie, nagrania, wideo, film, zdjęcia, zdjęcie, dokument, dokumenty, materiał, relację, wywiad`,
    source: [
      ...inCases(
        words`rozmówca, rozmówczyni, informator, informatorzy, informatorka, źródło, źródła`,
        declinedInPolish,
      ),
      ...words`rozmówcy, rozmówców, rozmówcom, informatorów, informatorom, źródeł, źródłom, rozmówcę, rozmówczyni`,
    ],
    reporters: REPORTERS,
    reporter: [
      ...REPORTER_CASES,
      ...words`rozmówcy, rozmówców, rozmówczyni, informatora, informatorów, źródeł, źródła`,
    ],
    toReporter: words`dziennikarzowi, dziennikarzom, dziennikarce, dziennikarkom, reporterowi, reporterom, reporterce,
      korespondentowi, korespondentom, korespondentce, wysłannikowi`,
    withReporter: words`dziennikarzem, dziennikarzami, dziennikarką, dziennikarkami, reporterem, reporterami,
      reporterką, korespondentem, korespondentką, dziennikarzy, redakcją`,
    toOutlet: TO_OUTLET,
    toOutletFirst: words`gazecie, gazetom, dziennikowi, dziennikom, tygodnikowi, tygodnikom, tabloidowi, magazynowi,
      miesięcznikowi, czasopismu, pismu, stacjom, radiu, kanałowi, agencjom, portalowi, portalom, serwisowi, serwisom,
      Telewizji, Stacji, Rozgłośni, Agencji, Nadawcy`,
    ofOutlet: OF_OUTLET,
    staff: STAFF,
    preposition: words`w, we, na, o, od, ode, z, ze, za, dla, bez, przeciw, przeciwko, do, przez, po, nad, pod, przed,
      przy, między, u, obok, dzięki, wobec, wokół, koło, podczas, oprócz, prócz, spośród, wśród, mimo`,
    talked: polishPast(
      words`powiedział, mówił, opowiedział, oświadczył, wyjaśnił, przyznał, zapewnił, poinformował, potwierdził,
        zdradził, tłumaczył, przekonywał, stwierdził, zapewniał, oznajmił, opowiadał, wspominał, komentował,
        deklarował`,
    ),
    spoke: [
      ...polishPast(
        words`powiedział, mówił, opowiedział, oświadczył, wyjaśnił, tłumaczył, przekonywał, zapewniał, stwierdził,
          oznajmił, opowiadał, komentował, deklarował`,
      ),
      ...words`mówi, mówią, tłumaczy, przekonuje, zapewnia, stwierdza, komentuje, wyjaśnia`,
    ],
    spokeAlone: words`powiedział, powiedziała, mówił, mówiła, oświadczył, oświadczyła, wyjaśnił, wyjaśniła, tłumaczył,
      tłumaczyła, przekonywał, przekonywała, mówi, tłumaczy, przekonuje, wyjaśnia, stwierdził, stwierdziła`,
    land: withEndings(
      words`francusk, niemieck, brytyjsk, amerykańsk, polsk, rosyjsk, ukraińsk, hiszpańsk, włosk, szwedzk, norwesk,
        fińsk, duńsk, czesk, słowack, węgiersk, turecki, grecki, izraelsk, japońsk, chińsk, austriack, szwajcarsk,
        belgijsk, holendersk, londyńsk, paryski, berlińsk, nowojorsk, rzymsk, wiedeńsk, lokaln, regionaln, codzienn`,
      'i a ie y e',
    ),
    landFeminine: words`francuska, niemiecka, brytyjska, amerykańska, polska, rosyjska, ukraińska, hiszpańska, włoska,
      szwedzka, norweska, fińska, duńska, czeska, turecka, grecka, izraelska, japońska, chińska, austriacka,
      szwajcarska, lokalna`,
    feminine: words`gazeta, telewizja, stacja, rozgłośnia, agencja`,
    nominative: words`gazeta, dziennik, tabloid, tygodnik, miesięcznik, magazyn, telewizja, stacja, rozgłośnia, radio,
      nadawca, agencja, portal, serwis, pismo`,
    cutback: words`zwalnia, zwolni, zamyka, zamknie, uruchamia, uruchomi, kończy, zakończy, przenosi, przeniesie,
      sprzedaje, sprzeda, odwoła, złoży, złożył, złożyła, złożyło, pozwie, pozwał, pozwała`,
    own: words`swoich, swojego, swojej, swoim, własnych, własnego, własnej, pracowników, zakończeniu nadawania,
      zamknięciu`,
    jubilee: words`jubileusz, rocznicę, urodziny, stulecie, lecie`,
  },

  attributions: [
    {
      words: '[{when} ][{when} ]{back} [{when} ][{when} ]{tellOrJudge} … {outlet}',
      coversPrevious: true,
      nameNotBehind: '({staff}|{reporter}|{preposition}|{ofOutlet})',
    },
    {
      words: '[{when} ][{when} ]{tell} {back} [{when} ]{outlet}',
      coversPrevious: true,
      nameNotBehind: '({staff}|{ofOutlet})',
    },
    { words: '[{when} ]{back} [{when} ]{write} … {reporters} {outlet}', coversPrevious: true },
    { words: '{back} … {inArticle} … (w|we|na|z|ze) … {account} {outlet}', coversPrevious: true },
    { words: '{back} … {inArticle} … (w|we|na|z|ze) {outlet}', coversPrevious: true },
    {
      words: '[{when} ]{back} [{when} ]{outlet} [{when} ]{tellOrJudge}',
      coversPrevious: true,
      nameNotBehind: '{staff}',
    },
    {
      words: '{outlet} [{when} ]{back} [{when} ]{tellOrJudge}',
      coversPrevious: true,
      notBehind: '({staff}|{preposition})',
    },

    { words: '{according} … ({reporter}|{source}|{account}) [(w|we|na) ]{outlet}', nameNotBehind: '{staff}' },
    { words: '{according} {outlet}' },
    { words: 'za: {outlet}' },
    { words: 'za {outlet}:' },
    { words: 'za {outlet} (podajemy|podaje|podają|powtarza|powtarzają|cytujemy|przytaczamy)' },
    { words: 'za (portalem|dziennikiem|gazetą|agencją|tygodnikiem|serwisem|stacją|telewizją) {outlet}' },
    { words: '(w|na) {outlet} … {spokeAlone}', kinds: ['broadcaster'], refusesHomographs: true },
    { words: '(w|we) {outlet} … {spokeAlone}', refusesHomographs: true },
    {
      words: '{referring} na … ({account}|{source}|{reporter}) [(w|we|na) ]{outlet}',
    },
    {
      words: '({referring} na|cytując|przytaczając) {outlet}',
    },
    { words: '{refers} [{when} ]na … ({account}|{source}|{reporter}) [(w|we|na) ]{outlet}' },
    {
      words: '{refers} [{when} ]na {outlet}',
    },

    { words: '(w|we|po|z|podczas) … {talk} … (z|ze|dla|na|w) … ({toReporter}|{withReporter}) {outlet}' },
    { words: '(w|we|po|podczas) [{when} ]… {talk} … (z|ze|dla|na|w|we|do) {outlet}', nameNotBehind: '{staff}' },
    {
      words: '(na|w) (antenie|antenach|łamach|stronach|falach|stronie internetowej|stronie|portalu) … {outlet}',
      nameNotBehind: '{staff}',
    },
    { words: '(w|we) ({talk}|{message}) …… (na antenie|na|w|w radiu|w telewizji) {outlet}', kinds: ['broadcaster'] },
    { words: '(w|we) … {message} … (z|ze|dla|na|w|we|do) {outlet}', nameNotBehind: '{staff}' },
    { words: '(w|we|po|podczas) … {talk} {outlet}', nameNotBehind: '({staff}|{preposition})' },
    { words: '(gość|gościem|gościnią|goszcząc|gościł|gościła|wystąpił|wystąpiła) [{who} ][(w|we|na) ]{outlet}' },

    { words: 'jak … {tell} [{when} ][{who} ]{outlet}', nameNotBehind: '({staff}|{preposition})' },
    { words: 'jak … {tell} … {outlet}', nameNotBehind: '({staff}|{reporter}|{preposition}|{ofOutlet})' },
    { words: 'jak … {tell} … ({reporter}|{toReporter}) {outlet}' },
    { words: 'jak … {tell} …… {referring} …… {nominative} {outlet}' },
    {
      words:
        'jak … (wynika|czytamy|podano|napisano|słyszymy|usłyszeliśmy) … ({account} [(w|we) ]|w |we |na |od |z ){outlet}',
      nameNotBehind: '{staff}',
    },
    { words: 'jak {outlet} [{when} ]{reportOrJudge}' },
    { words: 'z … {account} [(w|we) ]{outlet} [{when} ](wynika|wynikało)' },
    { words: '(wynika|wynikało|wyłania się) … z … {account} [(w|we) ]{outlet}' },
    { words: '{inArticle} … (w|we|na|z|ze) … {account} {outlet}' },
    { words: '{inArticle} [{when} ](w|we|na|ze) {outlet}' },
    { words: '{inArticle} … (na|w|ze) (stronie|portalu|stronach|pierwszej stronie) … {outlet}' },
    { words: '(występując|wystąpił|wystąpiła|wystąpili|goszcząc) … (w|na|u) {outlet}' },

    { words: '{source} {outlet} … {tellOrJudge}' },
    { words: '{source} [(w|we|z) ]{outlet}' },

    { words: '{tell} [{when} ][{who} ][{when} ]{toReporter} {outlet}' },
    { words: '{sayOrJudge} … {toReporter} {outlet}' },
    { words: '{write} [{when} ][{when} ]{reporters} {outlet}' },
    {
      words: '{tell} [{when} ][{who} ][{when} ]{outlet}',
      notBefore: '([,] że [_ ]{cutback}|… o … {own}|… {jubilee})',
      nameNotBehind: '({staff}|{ofOutlet})',
    },
    {
      words: '{sayOrJudge} … {toOutlet} {outlet}',
      nameNotBehind: '({staff}|{reporter}|{preposition}|{given}) {toOutlet}',
    },
    { words: '{say} … {outlet}', kinds: ['agency'], nameNotBehind: '({staff}|{reporter}|{preposition}|{ofOutlet})' },
    {
      words: '{sayOrJudge} … {outlet}',
      form: 'dative',
      nameNotBehind: '({staff}|{reporter}|{preposition}|{ofOutlet})',
    },
    { words: '(W|We|Na antenie|Przed kamerą|Przed kamerami) {outlet} … {tell}', nameNotBehind: '{staff}' },
    { words: '{say} … (w|we) {outlet}', kinds: ['broadcaster'], refusesHomographs: true, notWith: '(o|po|że)' },
    { words: '(później|wcześniej|potem|rano|wieczorem|wczoraj|dziś|podobnie) … (w|we|na antenie) {outlet} … {tell}' },
    { words: '(wypowiadał się|wypowiadała się|wypowiedział się|wypowiedziała się) … (w|we|dla|na łamach) {outlet}' },
    { words: '{say} …… (na antenie|na łamach|w rozmowie z|w wywiadzie dla) {outlet}' },
    { words: '{spoke} … (w|we|na) {outlet}', refusesHomographs: true, notWith: '(o|po)' },
    {
      words:
        '(podzielił się|podzieliła się|rozmawiał|rozmawiała|rozmawiali|rozmawiały|porozmawiał|porozmawiała) [{who} ](z|ze) {outlet}',
    },
    {
      words: '(z którym|z którą|z którymi|do których|do którego|do której) [{when} ]({spokeWith}|{reached}) {outlet}',
    },
    {
      words: '{spokeWith} [{when} ]{outlet}',
    },
    { words: '(pytany|pytana|zapytany|zapytana|cytowany|cytowana|cytowani) [{when} ]przez … {outlet}' },
    { words: '{reached} [{when} ][do ][{reporters} ]{outlet}' },
    { words: '{toReporter} {outlet} … {sayOrJudge}' },
    {
      words: '{toOutletFirst} {outlet} … {sayOrJudge}',
      nameNotBehind: '({staff}|{reporter}|{preposition}|{source}) {toOutletFirst}',
    },
    {
      words: '{outlet} … {sayOrJudge}',
      form: 'dative',
      notBehind: '({staff}|{reporter}|{preposition}|{account})',
      nameNotBehind: '({staff}|{ofOutlet}|{preposition} {toOutlet})',
    },

    { words: '{reporters} {outlet} … ({write}|{dig})' },
    { words: '{columnist} {outlet} … {reportOrJudge}' },
    { words: '(w rękach|w ręce|do) {reporter} {outlet}' },
    { words: '(w|we|na) {outlet} [{when} ]{theySay}' },
    { words: '{treated} [{when} ](przez|w|we|na) {outlet}' },
    { words: '[w odpowiedzi ]{request} … {outlet}' },
    { words: '(pytaniem|pytania|prośbą) {outlet}' },
    { words: '(sondaż|sondażu|sondażem|badanie|badania|badaniu|badaniem) … (dla|na zlecenie) {outlet}' },
    { words: '{account} [(w|we|na|dla) ]{outlet}', notBehind: '({staff}|o)' },

    {
      words: '{outlet}[,] ({referring}|cytując|za|przytaczając) …… {reportOrJudge}',
      notBehind: '({preposition}|{staff})',
    },
    { words: '{outlet}, ({referring}|cytując|przytaczając)', notBehind: '{preposition}' },
    {
      words: '{outlet} ({referring}|cytując|przytaczając|za agencją|za dziennikiem|za portalem|za gazetą)',
      notBehind: '({preposition}|{staff})',
      form: 'listed',
    },
    {
      words: '{outlet} [{when} ][{when} ][się ]{reportOrJudge}',
      notBehind: '({preposition}|{staff}|{reporter})',
      nameNotBehind: '({staff}|{preposition})',
      notBefore: '([,] że [_ ]{cutback}|… o … {own}|… {jubilee})',
    },
    {
      words: '{outlet} … {reportOrJudge}',
      form: 'listed',
      notBehind: '({preposition}|{staff}|{reporter})',
      nameNotBehind: '({staff}|{preposition}|{ofOutlet})',
      notBefore: '([,] że [_ ]{cutback}|… o … {own}|… {jubilee})',
    },
    {
      words: '({report} (w|we|na|z|ze|po|o)|{cite}) … {outlet}',
      form: 'listed',
      nameNotBehind: '({staff}|{reporter}|{preposition}|{ofOutlet}|{toOutlet})',
    },
    {
      words: '{outlet}, …, {reportOrJudge}',
      form: 'listed',
      notBehind: '({preposition}|{staff}|{reporter})',
      nameNotBehind: '({staff}|{ofOutlet})',
    },
    {
      words:
        '{outlet} [{when} ](stawia|kreśli|nagłośnił|nagłośniła|nagłośniło|pokazał|pokazała|pokazało|pokazały|wyemitował|wyemitowała|wyemitowało) … {footage}',
      notBehind: '({preposition}|{staff})',
      nameNotBehind: '({staff}|{ofOutlet})',
    },
    {
      words: '{outlet} [{when} ]{dig}',
      form: 'listed',
      notBehind: '({preposition}|{staff})',
      nameNotBehind: '({staff}|{ofOutlet})',
    },
    { words: '{report} … {nominative} {outlet}' },
    { words: '{reportOrJudge} … {feminine} {outlet}' },
    { words: '{report} … {land} {outlet}' },
    { words: '{reportOrJudge} … {landFeminine} {outlet}' },
    { words: '{report} [{when} ](gazety|dzienniki|tygodniki|agencje|stacje|portale|telewizje|serwisy) {outlet}' },
    {
      words: '{outlet} … {talked}',
      form: 'listed',
      notBehind: '({preposition}|{staff}|{reporter})',
      nameNotBehind: '({staff}|{ofOutlet})',
      notBefore: '[,] że [_ ]{cutback}',
    },
    {
      words: '(według|z|na podstawie) {outlet} (informacji|ustaleń|danych|szacunków|wyliczeń|obliczeń)',
      pronoun: true,
    },
    { words: '(w ślad za|w relacji|śladem|w ujęciu) {outlet}' },
    { words: '{outlet}, (który|która|które) [{when} ]{write}', notBehind: '({preposition}|{staff})' },
    { words: '{outlet}, {according} (którego|której|których)' },
    { words: '{outlet} [{when} ](wyszedł|wyszła|wyszło|wyszły|ukazał się|ukazała się) z (tytułem|nagłówkiem)' },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`sam, sama, samo, sami, ten sam, ta sama, to samo, ten, ta, to, tego, tej, temu, nasz`,
    possessive: String.raw`\p{L}[\p{L}-]{1,25}(?:[scd]z?k|n|w|cz|ż|t)(?:iego|iemu|iej|ich|im|imi|ie|ego|emu|ej|ych|ym|ymi|[yiaąe])`,
    definite: null,
    adjective: String.raw`\p{L}[\p{L}-]{1,25}(?:[scd]z?k|n|w|cz|ż|t)(?:iego|iemu|iej|ich|im|imi|ie|ego|emu|ej|ych|ym|ymi|[yiaąe])`,
    adjectiveBehind: String.raw`\p{Ll}[\p{L}-]{1,25}(?:[scd]z?k|n|w)(?:iego|iemu|iej|im|ie|ego|emu|ej|ym|[yiaąe])`,
    compoundNoun: null,
    nounBehind: false,
  },

  outletNouns: {
    newspaper: inCases(
      words`gazeta, gazety, dziennik, dzienniki, tabloid, tabloidy, bulwarówka, popołudniówka`,
      declinedInPolish,
    ),
    magazine: inCases(words`magazyn, miesięcznik, kwartalnik, dwutygodnik`, declinedInPolish),
    broadcaster: [
      ...inCases(
        words`telewizja, stacja, stacje, rozgłośnia, rozgłośnie, radio, kanał, radiostacja, nadawca`,
        declinedInPolish,
      ),
      ...words`nadawcy, nadawcę, stacjom, stacji`,
    ],
    agency: [...inCases(words`agencja, agencje`, declinedInPolish), ...words`agencjom`],
    site: [],
    any: [
      ...inCases(
        words`portal, portale, serwis, serwisy, witryna, strona, blog, tygodnik, tygodniki, pismo, czasopismo, medium`,
        declinedInPolish,
      ),
      ...words`media, redakcji`,
    ],
  },
  namingNouns: [
    ...inCases(
      words`gazeta, gazety, dziennik, dzienniki, tabloid, magazyn, miesięcznik, telewizja, stacja, rozgłośnia, radio,
        radiostacja, agencja, agencje, portal, portale, serwis, serwisy, tygodnik, tygodniki, pismo, czasopismo`,
      declinedInPolish,
    ),
    ...words`nadawca, nadawcy`,
  ],
  tellingNames: {
    first: {
      newspaper: inCases(
        words`Gazeta, Kurier, Tygodnik, Dziennik, Głos, Echo, Express, Nowiny, Słowo`,
        declinedInPolish,
      ),
      broadcaster: inCases(words`Radio`, declinedInPolish),
    },
    nominatives: { Radia: 'Radio', Radiu: 'Radio', Radiem: 'Radio' },
  },

  referringNouns: [
    ...inCases(
      words`gazeta, dziennik, tabloid, magazyn, miesięcznik, telewizja, stacja, rozgłośnia, radiostacja, nadawca,
        agencja, portal, serwis, tygodnik, pismo, radio`,
      declinedInPolish,
    ),
    'nadawcy',
  ],
  pronouns: words`jej, jego, ich`,

  conjunctions: words`i, oraz, a także, i w, i na, oraz w, jak i`,
  neverInNames:
    /^(?:ONZ|UE|USA|NATO|MSZ|MSWiA|MON|ABW|CBA|Fitch|Moody|Standard|NASA|Frontex|Ustaw|Urzędowy|Bezpieczeństwa|Rozwoju|Mienia|Restrukturyzacji|Rynku|Wywiadu|Oceny|Badań|Nieruchomości|Uzbrojenia|Kosmiczna|Energii|Atomow\p{L}+|Minist\p{L}+)$/u,
  refusedBehind: words`Media, Group, Holding, SA`,

  citing: {
    leadIns: [
      '[(w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę)[,] ](powołując|powołujący|powołująca|powołujące) się [przy tym ]na {source}',
      '[i ](powołuje|powołują|powołał|powołała|powołało|powołali|powołały) się [przy tym ]na {source}',
      '(który|która|które) (powołuje|powołują|powołał|powołała|powołało) się na {source}',
      'cytując {source}',
      '[, ]z powołaniem na {source}',
    ],
    relatives: words`który, która, które, którzy, których, którego, której, którym, którymi`,
    spokenTo: words`rozmowie, wywiadzie, powiedział, powiedziała, antenie`,
  },
  indirectSpeech: null,
  dative:
    /^\S*(?:owi|emu|om)(?= |$)|owi$|om$|(?:ce|dze|cie|dzie|rze|nie|sie|wie|mie|le)(?= |$)|^(?:Radiu|Echu|Słowu|Polskiemu|Interii|Agencji|Rzeczy?pospolitej)/u,
  inflect: (name) => (/^[\p{Script=Latin}\p{Script=Common}]+$/u.test(name) ? declinedInPolish(name) : []),
  inflectsEndings: true,
};
