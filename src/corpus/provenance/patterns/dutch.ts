import { withoutArticle } from './inflection/articles.js';
import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** Behind these an outlet is no subject: "de hoofdredacteur van Trouw schrijft". */
const PREPOSITION = '({at}|{to}|van|voor|met|door|over|uit|naar|om|onder|via|tot|zonder|volgens)';
/** Behind these a verb has another subject already: "hij schrijft". */
const SUBJECT = '(hij|zij|ze|men|ik|we|wij|die|en)';
/** Behind these an outlet is where something is to be seen, or where somebody works. */
const ELSEWHERE = '({elsewhere}) [{beside} ](in|op|bij|aan|van|voor)';
/** With these between its words a phrase is no noun with what belongs to it, but a clause. */
const CLAUSE = '(had|heeft|hebben|was|is|werd|zou|tegen|naar|na)';
/** What an outlet tells of itself: "meldt verlies", "kondigt een reorganisatie aan". */
const ITS_RESULTS = '[(een|de|het|zijn|haar|hun|nieuwe|meer|minder|een nieuwe) ][_ ]{business}';
const ITS_AFFAIRS = `(… {statement}|${ITS_RESULTS})`;
/** Words that are no adjectives although they stand where adjectives could. */
const SMALL_WORDS =
  'van|voor|aan|bij|met|door|tegen|over|uit|naar|onder|via|tot|dat|die|maar|als|dan|nog|zijn|haar|hun|een|het|niet|ook|werd|wordt|heeft|volgens|zoals|meldt|schrijft';

/** Names without their article, where what is left is no ordinary word: "een Telegraaf-verslaggever". */
const BARE = withoutArticle(
  /^(?:[Dd]e|[Hh]et)\s/u,
  words`Tijd, Morgen, Standaard, Zondag, Correspondent, Limburger, Gelderlander, Groene, Stentor, Afspraak`,
);

/** Attributions in Dutch. An attribution covers its own sentence: nothing marks the indirect speech that runs on. */
export const dutch: LanguagePatterns = {
  slots: {
    quoted: ['”,', '”', '",', '"', '’,', "',", '»,'],
    ownDeeds: words`schrapte, schrapten, startte, stopte, verhuisde, lanceerde, kocht, verkocht, ontsloeg, won, verloor, vierde, opende, sloot,
      staakte, benoemde, weigerde, wilde, moest, besloot, organiseerde, sponsorde, ontving, behaalde, maakte, de, werkte, richtte, stelde aan,
      kondigde, verhoogde, verlaagde, betaalde, boekte, investeerde, deelde, beloofde, voerde, haalde, huurde, verbeterde`,
    at: words`in, op, bij`,
    to: words`aan, tegen, tegenover`,
    according: words`volgens, aldus, luidens, blijkens, naar luid van, op gezag van, afgaande op, op basis van`,
    have: words`heeft, hebben, had, hadden, zou, zouden, wil, wilde, wilden, wou, kon, konden, mocht, is, was`,

    report: words`meldt, meldde, melden, meldden, bericht, berichtte, berichten, berichtten, schrijft, schreef,
      schrijven, schreven, rapporteert, rapporteerde, rapporteren, onthult, onthulde, onthullen,
      onthulden, weet, wist, weten, wisten, citeert, citeerde, citeren, citeerden, vermeldt, vermeldde,
      vermelden, constateert, constateerde, concludeert, concludeerde, becijfert, becijferde, becijferden,
      berekende, berekent, berekenden, schat, schatte, noemt, noemde, noemden, beschrijft, beschreef,
      beschrijven, voorspelt, voorspelde, voorspellen, bevestigt, bevestigde, bevestigen, bevestigden,
      signaleert, signaleerde, stelt, stelde, stellen, stelden, beweert, beweerde, beweren, beweerden,
      verklaart, benadrukt, benadrukte, onderstreept, zegt, zei, zeggen, verwijst, verwees, verwijzen,
      voegt, voegde, spreekt, sprak, spreken, spraken, haalt, haalde, halen, houdt, hield, maakt melding,
      maakte melding, maakten melding, laat weten, liet weten, laat optekenen, laat zien, liet zien,
      komt met, kwam met, ontdekte, ontdekten, vernam, vernamen, verneemt, ving, vingen, vangt, beroept,
      beriep, beroepen, baseert, baseerde, baseren, tekende, tekent, sprak met, portretteert,
      portretteerde, analyseert, analyseerde, reconstrueert, reconstrueerde, telt, telde, telden, kopt,
      kopte, kopten, opent, vraagt, vroeg, herinnert, herinnerde, wijst, wees, wijzen, waarschuwt,
      waarschuwde, vertelt, vertelde, tipt, onderzocht, onderzochten, achterhaalde, achterhaalden, zag,
      zagen, ziet, hoorde, hoort, las, twijfelt, twijfelde, typeert, typeerde, legt, legde,
      brengt naar buiten, bracht naar buiten, brachten naar buiten, brengt het nieuws, bracht het nieuws,
      heeft het over, hebben het over, had het over, gaat uit van, ging uit van, gaan uit van,
      gaat verder, gaat nog verder, ging verder, gaat ervan uit, kreeg inzage, had inzage, heeft inzage,
      trekt, trok, plaatst, plaatste, geeft, gaf, licht, lichtte, peilde, peilt, interviewde, interviewt,
      acht, achtte, vindt, vond, tekent op, publiceert, publiceerde, publiceren, publiceerden, maakt er melding van, maakte er melding van, verbaast zich, verbaasde zich,
      besteedt aandacht aan, besteedde aandacht aan, kwam als eerste, komt als eerste, rekent voor, rekende voor, toont aan, toonde aan,
      spreekt van, sprak van, duidt, suggereert, suggereerde, oordeelt, oordeelde, pleit, hekelt, vermoedt, speculeert, speculeerde,
      meent, meende, maakt bekend, maakte bekend, stuitte op, stuit op, ontdekt, toont, toonde`,
    inversion: words`meldt, meldde, melden, meldden, bericht, berichtte, berichten, berichtten, schrijft, schreef,
      schrijven, schreven, rapporteert, rapporteerde, rapporteren, onthult, onthulde, onthullen,
      onthulden, weet, wist, weten, wisten, vermeldt, vermeldde, vermelden, constateert, constateerde,
      concludeert, concludeerde, becijfert, becijferde, berekende, berekent, schat, schatte, voorspelt,
      voorspelde, bevestigt, bevestigde, bevestigen, signaleert, signaleerde, stelt, stelde, beweert,
      beweerde, beweren, verklaart, benadrukt, benadrukte, verneemt, vernam, vernamen, ontdekte, kopt,
      kopte, laat, liet, zegt, zei, zeggen, citeert, citeerde, vertelt, vertelde, noemt, noemde, tekent,
      tekende, ving, aldus, merkt, merkte, vraagt, analyseert, beschrijft, beschreef, publiceerde,
      publiceert, reconstrueerde, oordeelt, oordeelde, achterhaalde, haalde, rekent, rekende, waarschuwde,
      waarschuwt, verzekert, verzekerde, voegt, voegde, legt, legde`,
    reported: words`gemeld, bericht, geschreven, onthuld, gerapporteerd, vermeld, geconstateerd, geconcludeerd,
      becijferd, berekend, voorspeld, bevestigd, gesignaleerd, gesteld, beweerd, gezegd, verteld,
      vernomen, ontdekt, opgetekend, aangehaald, geciteerd, beschreven, genoemd, gepubliceerd,
      naar buiten gebracht, aan het licht gebracht, aangetoond, laten zien, laten weten, achterhaald,
      uitgezocht, onderzocht, gezien, ingezien, opgevangen, weten te melden, gekopt, gewaarschuwd,
      gewezen, gesproken, gereconstrueerd, uitgerekend, gemeld dat, aangekondigd`,
    reportLast: words`meldt, meldde, melden, meldden, bericht, berichtte, berichten, berichtten, schrijft, schreef,
      schrijven, schreven, rapporteerde, rapporteert, onthulde, onthult, onthulden, weet, wist,
      weet te melden, wist te melden, weten te melden, wisten te melden, vermeldde, vermeldt,
      constateerde, constateert, concludeerde, concludeert, becijferde, becijfert, berekende, stelde,
      stelt, beweert, beweerde, opmerkte, opmerkt, beschreef, beschrijft, ontdekte, vernam, verneemt,
      heeft gemeld, had gemeld, heeft onthuld, had onthuld, heeft geschreven, heeft bericht, had bericht,
      liet zien, laat zien, liet weten, optekende, naar buiten bracht, aan het licht bracht, gemeld heeft,
      onthuld heeft, publiceerde, aankondigde, samenvat, samenvatte, uitlegt, uitlegde`,
    lead: words`meldt, meldde, melden, meldden, bericht, berichtte, berichten, schrijft, schreef, schrijven,
      onthult, onthulde, onthullen, zegt, zei, bevestigt, bevestigde`,

    say: words`zegt, zei, zeggen, zeiden, verklaart, verklaarde, verklaren, verklaarden, vertelt, vertelde,
      vertellen, vertelden, bevestigt, bevestigde, bevestigen, bevestigden, benadrukt, benadrukte, legt,
      legde, licht, lichtte, laat, laten, liet, lieten, meldt, meldde, melden, klaagt, klaagde, klaagden,
      beaamt, beaamde, erkent, erkende, erkenden, ontkent, ontkende, ontkenden, geeft, gaf, geven, gaven,
      antwoordt, antwoordde, reageert, reageerde, reageerden, waarschuwt, waarschuwde, waarschuwden,
      verzekert, verzekerde, belooft, beloofde, beloofden, noemt, noemde, noemden, spreekt, sprak,
      spraken, schrijft, schreef, stelt, stelde, stelden, pleit, pleitte, pleitten, grapt, grapte, lacht,
      lachte, zucht, verzucht, verzuchtte, biecht, biechtte, onthult, onthulde, bekent, bekende, verwijt,
      verweet, betoogt, betoogde, beweert, beweerde, roept, riep, riepen, vindt, vond, hoopt, hoopte,
      getuigt, getuigde, getuigen, getuigden, schetst, schetste, beschrijft, beschreef, oordeelt,
      oordeelde, kondigt, kondigde, kondigden, doet, deed, hekelt, hekelde, bekritiseert, bekritiseerde,
      voorspelt, voorspelde, toont, toonde, houdt, hield, wijst, wees, wijzen, wezen, vraagt, vroeg,
      vertrouwt, vertrouwde, weerlegt, weerlegde, spuit, trekt, trok, haalt, haalde, uit, uitte, deelt,
      deelde, mijmert, mijmerde, vreest, vreesde, spelt, prijst, prees, sluit, sloot, zet, zette,
      verdedigt, verdedigde, rekent, rekende, tempert, temperde, relativeert, relativeerde, blikt, blikte,
      suggereert, suggereerde, reageren, argumenteert, argumenteerde, nuanceert, nuanceerde, concludeert,
      concludeerde, voegt, voegde, herhaalt, herhaalde, bromt, bromde, moppert, mopperde, foetert,
      foeterde, briest, brieste, sneert, sneerde, schampert, schamperde, glimlacht, glimlachte, grinnikt,
      grinnikte, juicht, juichte, jubelt, jubelde, treurt, treurde, fluistert, fluisterde, filosofeert,
      filosofeerde, peinst, peinsde, besluit, besloot, vult, vulde, corrigeert, corrigeerde, preciseert,
      preciseerde, bezweert, bezwoer, garandeert, garandeerde, adviseert, adviseerde, pocht, pochte,
      roemt, roemde, looft, loofde, sust, suste, analyseert, analyseerde, vat, vatte, duidt, duidde,
      ontvouwt, ontvouwde, ontboezemt, verklapt, verklapte, verraadt, verried, fulmineert, fulmineerde,
      tiert, tierde, jammert, jammerde, oppert, opperde, bepleit, bepleitte, stipt, stipte, merkt, merkte,
      constateert, constateerde, schat, schatte, voorziet, voorzag, verwacht, verwachtte, vermoedt,
      vermoedde, bespreekt, besprak, vermeldt, vermeldde, informeert, weet, bood, biedt, verontschuldigt,
      verontschuldigde, excuseert, excuseerde, verzet, verzette, beklaagt, beklaagde, verheugt, verbaast`,
    told: words`gezegd, verklaard, verteld, bevestigd, benadrukt, uitgelegd, toegelicht, laten weten, geklaagd,
      beaamd, erkend, ontkend, toegegeven, geantwoord, gereageerd, gewaarschuwd, verzekerd, beloofd,
      genoemd, gesproken, geschreven, gesteld, gepleit, onthuld, bekend, betoogd, beweerd, opgeroepen,
      getuigd, beschreven, aangekondigd, tegengesproken, gemeld, kwijt, zeggen, vertellen, verklaren,
      bevestigen, reageren, ingaan, toelichten, uitleggen, beweren, toegelaten, toevertrouwd, verdedigd,
      voorspeld, uitgehaald, bezworen, teruggeblikt, afgewezen, te kennen gegeven, geuit, herhaald`,

    asked: words`verschenen, verscheen, gevraagd, bevraagd, gecontacteerd, geïnterviewd, ondervraagd, benaderd,
      geraadpleegd, geciteerd, opgemerkt, aangehaald, gepubliceerd, onthuld, ingezien, gemeld, bericht,
      opgetekend, uitgevoerd, gehouden, gesproken, gepolst, opgevraagd, opgezocht, becijferd, berekend,
      bevestigd, naar buiten gebracht, aan het licht gebracht, gebracht, opgepikt, ontdekt, beschreven,
      verkregen, geverifieerd, overgenomen, verzameld, genoemd, gezien, aangeschreven, vergeleken,
      gehoord, onderzocht, samengesteld`,
    seen: words`inkijken, ingezien, inzien, opgevraagd, opvroeg, opvroegen, in handen heeft, in handen kreeg,
      in bezit heeft, inzag, inzagen, bekeek, bekeken, sprak, spraken, verkreeg, verkregen, verzamelde,
      verzamelden, analyseerde, kreeg, heeft, bestudeerde, bestudeerden, kon inzien, kon inkijken,
      heeft ingezien, heeft gezien, hebben ingezien, vergeleek`,
    witnessed: words`zag, zagen, ziet, sprak, spraken, hoorde, hoorden, telde, stelde vast, merkte, constateerde,
      was getuige, ter plaatse, ter plekke, schrijft, schreef, meldt, meldde, vernam, ontdekte, ontdekten,
      noteerde, tekende, bezocht, reconstrueerden, onthulden, onthulde, vroeg, vroegen, kreeg, ving, vond,
      vonden, onderzocht, onderzochten`,
    elsewhere: words`te zien, te volgen, te bekijken, te horen, uitgezonden, uitzendt, werkte, werkt, gewerkt, begon,
      presenteert, presenteerde, redacteur, hoofdredacteur, columnist, columniste, corrector, stagiair,
      stagiaire, presentator, presentatrice, eindredacteur, cartoonist, recensent`,

    account: words`bericht, berichten, berichtgeving, artikel, artikelen, onderzoek, onderzoeken, reportage,
      reportages, verhaal, reconstructie, analyse, enquête, peiling, publicatie, publicaties, onthulling,
      onthullingen, rondgang, interview, stuk, achtergrondverhaal, berekening, berekeningen, column,
      opiniestuk, opiniebijdrage, hoofdartikel, commentaar, verslag, verslagen, inventarisatie, telling,
      podcast, uitzending, documentaire, primeur, editie, rondvraag, steekproef, nieuwsbericht,
      persbericht, ooggetuigenverslag, voorpublicatie, data-analyse, profiel`,
    matter: words`ingewijden, gesprekspartners, bronnen, bron, documenten, document, stukken, beelden, beeld, cijfers, informatie, gegevens, mails,
      e-mails, brief, rapport, notulen, opnames, opname, foto's, video's, video, filmpje, getuigen,
      deskundigen, experts, anonieme bronnen, berekeningen, tips, verklaringen, dossier, interne stukken,
      uitspraken, woorden`,
    talk: words`interview, vraaggesprek, gesprek, tweegesprek, dubbelinterview, reactie, toelichting, verklaring,
      mail, e-mail, brief, open brief, opiniestuk, opiniebijdrage, column, podcast, uitzending, talkshow,
      essay, ingezonden brief, telefoongesprek, bijdrage, ingezonden stuk, commentaar, programma,
      antwoord, bericht, statement, persbericht`,
    reporter: words`journalist, journaliste, journalisten, verslaggever, verslaggeefster, verslaggevers, correspondent,
      correspondente, correspondenten, fotograaf, fotografe, cameraploeg, redacteur, medewerker, reporter,
      columnist`,
    show: words`programma, ochtendshow, journaal, uitzending, podcast, talkshow, actualiteitenprogramma,
      ochtendprogramma`,

    beside: words`ook, eerder, later, vandaag, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag,
      zondag, dinsdagavond, maandagavond, woensdagavond, donderdagavond, vrijdagavond, zaterdagavond,
      zondagavond, maandagochtend, dinsdagochtend, woensdagochtend, donderdagochtend, vrijdagochtend,
      zaterdagochtend, zondagochtend, vanochtend, vanmorgen, vanavond, vanmiddag, daarbij, daarover,
      echter, bovendien, intussen, inmiddels, onlangs, nog, al, als eerste, vorige week, deze week,
      eerder al, eerder deze week, op zijn beurt, op haar beurt, van haar kant, van zijn kant, dan,
      voorts, verder, nu, zelf, exclusief, te melden, dat, er, overigens, ondertussen, onder meer,
      in maart, toen, het, dit, maandag al, juist, wel, zelfs, uitgebreid, weer, ten slotte,
      afgelopen week, vorige maand`,
    statement: words`in een persbericht, in een mededeling, aan het personeel, aan zijn lezers, aan haar lezers`,
    business: words`ontslagen, ontslag, banen, bezuiniging, bezuinigingen, winst, verlies, omzet, abonnees, kijkers,
      kijkcijfers, luisteraars, lezers, oplage, overname, reorganisatie, nieuwe vormgeving,
      nieuw programma, nieuwe app, personeel, vacatures, een nieuwe hoofdredacteur, drukkerij`,
  },

  attributions: [
    { words: '(dat|dit) {lead} [{beside} ][{beside} ]{outlet}', coversPrevious: true },
    {
      words: '(dat|dit) (blijkt|bleek) [{beside} ]uit … ({account}|{matter}) … (van|door|in) {outlet}',
      coversPrevious: true,
    },
    { words: '(zoals|naar) {outlet} … {reportLast}' },
    { words: '(zoals|naar|zo) {inversion} [{beside} ][{beside} ]{outlet}' },
    {
      words:
        'zoals … ({at}|via) {outlet} … (staat|stond|te lezen is|te lezen was|te zien was|te zien is|te horen was|te horen is|verscheen|bleek)',
    },

    { words: '{according} … ({account}|{matter}|{asked}) … ({at}|{to}|van|door|met) {outlet}', notWith: CLAUSE },
    { words: '{according} … {reporter} … van {outlet}', notWith: CLAUSE },
    { words: '[nog steeds ]{according} {outlet}' },
    { words: '[(volgens|uit) ]… ({matter}|{account}) (die|dat) {outlet} … {seen}' },
    { words: '({matter}|{account}) … in (handen|bezit) van {outlet}' },
    {
      words: '(blijkt|bleek|blijken|bleken) [{beside} ]uit … ({account}|{matter}|{asked}) … (van|door|in|met) {outlet}',
    },
    { words: 'uit … ({account}|{matter}) … (van|door|in) {outlet} (bleek|blijkt|bleken|blijken)' },
    { words: "op … (beelden|foto's|video's|een video|een foto) van {outlet} … (te zien|zichtbaar)" },

    {
      words: '(in|tijdens|na|uit|per|met) … ({talk}|{account}) … ({at}|{to}|met|van|voor|door) {outlet}',
      notWith: CLAUSE,
    },
    { words: 'in gesprek met {outlet}' },
    { words: '(te gast|aan tafel|in de studio) … ({at}|van) {outlet}' },
    { words: '({say}|{told}) … in … {show} … (van|op|bij) {outlet}' },
    {
      words:
        '(voor de microfoon|voor de camera|aan de microfoon|in de uitzending|in de kolommen|op de site|op de website|op de voorpagina) van {outlet}',
    },
    { words: '(desgevraagd|in reactie|op vragen|na vragen|in antwoord op vragen) … ({to}|door|van|bij) {outlet}' },
    { words: '(vraag|vragen) van {outlet}' },

    { words: '{asked} [{beside} ](door|{at}) {outlet}', nameNotBehind: ELSEWHERE },
    { words: 'door {outlet} … {asked}' },
    { words: '(te lezen|staat te lezen|valt te lezen|is te lezen|lezen we|las|zo staat) … {at} {outlet}' },
    {
      words:
        '(onder verwijzing naar|verwijzend naar|met verwijzing naar|citerend uit|onder aanhaling van|in navolging van) {outlet}',
    },
    { words: '(citeert|citeerde|haalt|haalde) {outlet} … aan' },

    { words: '{outlet}-{reporter} … {witnessed}' },
    { words: '{say} … {to} [(een|de) ]{outlet}-{reporter}' },
    {
      words:
        '[(in een|in het|een|het) ]{outlet}-(interview|onderzoek|reconstructie|enquête|artikel|verhaal|peiling|podcast|documentaire)',
    },
    { words: '[(een|de) ]{reporter} van {outlet} {witnessed}' },
    { words: '{quoted} … {to} {outlet}', notWith: CLAUSE },
    {
      words:
        "(beelden|video|video's|foto's|cijfers|berekeningen|berekening|onderzoek|peiling|rondgang|reconstructie) van {outlet}",
      notBehind: '(het|dit)',
    },
    {
      words:
        '{outlet} [{beside} ](_de |_te |_den |_ten )[{beside} ](dat|hoe|de|het|een|met|over|twee|drie|vier|tientallen|honderden)',
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notWith: '{ownDeeds}',
    },
    { words: '[(een|de) ]{reporter} van {outlet} (zag|zagen|sprak|spraken|hoorde|ter plaatse|was getuige)' },

    { words: '{say} … {to} {outlet}' },
    { words: '{say} …, …, … {to} {outlet}' },
    { words: '{have} … ({at}|{to}) {outlet} … {told}' },
    { words: '{told} … {to} {outlet}' },
    { words: '(tegen|tegenover) {outlet} …… ({say}|{told})' },
    { words: '(Aan|Bij|Op|In) {outlet} [van {beside} ][{beside} ]({say}|{have} …… {told})' },
    { words: 'tegenover {outlet}' },
    { words: '{say} … {at} {outlet}', nameNotBehind: ELSEWHERE },
    { words: '{say} …, …, … {at} {outlet}', nameNotBehind: ELSEWHERE },
    { words: '{told} … {at} {outlet}', nameNotBehind: ELSEWHERE },
    { words: '(aan|bij) {outlet} {say}' },
    { words: 'klinkt het … ({at}|{to}) {outlet}' },

    { words: '{inversion} [{beside} ][{beside} ]{outlet}', notBehind: SUBJECT, notBefore: ITS_AFFAIRS },
    { words: '(heeft|hebben|had|hadden) {outlet} … {reported}', notBefore: ITS_RESULTS },
    { words: '{outlet} (heeft|hebben|had|hadden) … {reported}', notBehind: PREPOSITION, notBefore: ITS_RESULTS },
    { words: '{outlet} [{beside} ]{report}', notBehind: PREPOSITION, notBefore: ITS_AFFAIRS },
    { words: '{outlet}, …, {report}', notBehind: PREPOSITION, notBefore: ITS_AFFAIRS },
    { words: '{outlet}, (die|dat) … {reportLast}', notBehind: PREPOSITION },
    { words: '(waarover|waarvan|waarin|die|dat) {outlet} … {reportLast}' },
    { words: '{outlet} (kreeg|kregen|heeft|had) … (in handen|in bezit|inzage)', notBehind: PREPOSITION },
    { words: '{outlet} (kon|konden|mocht|heeft|hebben|had) … {seen}', notBehind: PREPOSITION },

    { words: '[(een|de|het|dit|deze) ]{account} … (van|in|door) {outlet}', notWith: CLAUSE },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`de, het, een, 't, deze, dit, die, dat`,
    definite: words`de, het, deze, dit, die, dat, dezelfde, hetzelfde`,
    adjective: String.raw`(?:(?!(?:${SMALL_WORDS})\s)\p{Ll}[\p{L}-]{2,30}|\p{Lu}[\p{L}-]{2,30}(?:se|sche|s|e|er))`,
    origin: String.raw`\p{Lu}[\p{L}-]{2,30}(?:se|sche)`,
    adjectiveBehind: String.raw`(?:voor \p{Ll}[\p{L}-]{2,30}|uit \p{Lu}[\p{L}-]{2,30})`,
    compoundNoun: String.raw`\p{Ll}{2,25}(?:krant|blad|zender|omroep|bureau|magazine|website|portaal|tijdschrift|site)`,
    nounBehind: false,
  },

  outletNouns: {
    newspaper: words`krant, kranten, dagblad, dagbladen, weekkrant, zondagskrant, avondkrant, ochtendkrant, zakenkrant,
      regiokrant, streekkrant, kwaliteitskrant, tabloid, huis-aan-huisblad, huisblad, studentenkrant, sportkrant, dorpskrant, stadskrant, wijkkrant, zaterdagkrant, maandagkrant`,
    magazine: words`weekblad, weekbladen, magazine, maandblad, tijdschrift, vakblad, opinieblad, roddelblad, nieuwsmagazine,
      blad, opinieweekblad, kwartaalblad`,
    broadcaster: words`zender, omroep, tv-zender, radiozender, televisiezender, nieuwszender, radiostation, publieke omroep,
      staatsomroep, sportzender, tv-station, staatstelevisie, zakenzender, regio-omroep, streekomroep`,
    agency: words`persbureau, nieuwsagentschap, persagentschap, nieuwsbureau, agentschap, bureau`,
    site: words`nieuwssite, website, site, nieuwswebsite, platform, nieuwsplatform, portaal, nieuwsportaal, onderzoeksplatform,
      onderzoekscollectief, weblog, blog, techsite`,
    any: words`medium, titel, publicatie`,
  },
  namingNouns: words`krant, dagblad, weekkrant, zondagskrant, avondkrant, zakenkrant, regiokrant, streekkrant, sportkrant, dorpskrant, stadskrant, wijkkrant, tabloid,
    huisblad, weekblad, magazine, maandblad, tijdschrift, vakblad, opinieblad, roddelblad, nieuwsmagazine, blad,
    zender, omroep, tv-zender, radiozender, nieuwszender, persbureau, nieuwsagentschap, persagentschap, nieuwssite,
    nieuwswebsite, nieuwsplatform, onderzoeksplatform, onderzoekscollectief`,
  tellingNames: {
    first: {
      newspaper: words`Gazet, Dagblad, Krant, Courant`,
      broadcaster: words`Omroep, Radio, RTV, TV, Omrop`,
    },
    last: {
      newspaper: words`Courant, Dagblad, Weekblad, Nieuwsblad`,
    },
  },

  conjunctions: words`en, alsook, evenals, en aan, en tegen, en in, en op, en bij, en van, en volgens`,
  neverInNames: /^(?:Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Een|Ik|Hij|Zij)$/u,
  refusedBehind: words`NV, BV, Groep, Group, Media, Holding, Events, Uitgevers`,

  citing: {
    leadIns: [
      '(onder|met) (verwijzing|verwijzen) naar {source} (meldt|melden|meldde|meldden|schrijft|schrijven|schreef|bericht|berichtte|dat)',
      '[(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) ](onder|met) (verwijzing|verwijzen) naar {source}',
      'op (gezag|basis) van {source} (meldt|melden|meldde|meldden|schrijft|schrijven|schreef|bericht|berichtte|dat)',
      'op gezag van {source}',
      '(verwijzend|verwijzende) naar {source}',
      '[en ](baseert|baseerde|baseren|beroept|beriep|beroepen) zich [(daarbij|hierbij) ]op {source}',
      '(die|dat) zich [(daarbij|hierbij) ](baseert|baseerde|baseren|beroept|beriep|beroepen) op {source}',
      '(die|dat) zich [(daarbij|hierbij) ]op {source} (baseert|baseerde|baseren|beroept|beriep|beroepen)',
    ],
    relatives: words`die, dat, wier, van wie`,
    relativesEndWith: words`heeft, hebben, had, hadden, is, zijn, was, waren, wordt, worden, werd, werden, wil, willen, wilde, wilden`,
    spokenTo: words`tegen, tegenover, gesprek, interview, aan`,
  },
  indirectSpeech: null,
  inflect: BARE.inflect,
};
