import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** Behind these an outlet is no subject: "de hoofdredacteur van Trouw schrijft". */
const PREPOSITION = '(van|voor|aan|bij|met|door|tegen|over|in|op|uit|naar|om|onder|via|tot|zonder|volgens)';
/** Behind these an outlet is where something is to be seen, or where somebody works. */
const ELSEWHERE = `({newsroom}|te zien|te volgen|te bekijken|te horen|uitgezonden|uitzendt|uitgezonden wordt|werkte|werkt|gewerkt|begon|presenteert|presenteerde) [{beside} ](in|op|bij|aan|van|voor)`;
/** Words that are no adjectives although they stand where adjectives could. */
const SMALL_WORDS =
  'van|voor|aan|bij|met|door|tegen|over|uit|naar|onder|via|tot|dat|die|maar|als|dan|nog|zijn|haar|hun|een|het|niet|ook|werd|wordt|heeft|volgens|zoals|meldt|schrijft';

/** Attributions in Dutch. An attribution covers its own sentence: nothing marks the indirect speech that runs on. */
export const dutch: LanguagePatterns = {
  slots: {
    according: words`volgens, aldus, luidens, blijkens, naar luid van, op gezag van, afgaande op, op basis van`,
    have: words`heeft, hebben, had, hadden, zou, zouden, wil, wilde, wilden, wou, kon, konden, mocht, is, was`,
    report: words`meldt, meldde, melden, meldden, bericht, berichtte, berichten, berichtten, schrijft, schreef, schrijven,
      schreven, rapporteert, rapporteerde, rapporteren, onthult, onthulde, onthullen, onthulden, weet, wist, weten, wisten,
      citeert, citeerde, citeren, citeerden, vermeldt, vermeldde, vermelden, constateert, constateerde, concludeert,
      concludeerde, becijfert, becijferde, becijferden, berekende, berekent, berekenden, schat, schatte, noemt, noemde,
      noemden, beschrijft, beschreef, beschrijven, voorspelt, voorspelde, voorspellen, bevestigt, bevestigde, bevestigen,
      bevestigden, signaleert, signaleerde, stelt, stelde, stellen, stelden, beweert, beweerde, beweren, beweerden,
      verklaart, benadrukt, benadrukte, onderstreept, zegt, zei, zeggen, verwijst, verwees, verwijzen, voegt, voegde,
      spreekt, sprak, spreken, spraken, haalt, haalde, halen, houdt, hield, maakt melding, maakte melding, maakten melding,
      laat weten, liet weten, laat optekenen, laat zien, liet zien, komt met, kwam met, ontdekte, ontdekten, vernam,
      vernamen, verneemt, ving, vingen, vangt, beroept, beriep, beroepen, baseert, baseerde, baseren, tekende, tekent,
      sprak met, portretteert, portretteerde, analyseert, analyseerde, reconstrueert, reconstrueerde, telt, telde, telden,
      kopt, kopte, kopten, opent, vraagt, vroeg, herinnert, herinnerde, wijst, wees, wijzen, waarschuwt, waarschuwde,
      vertelt, vertelde, tipt, onderzocht, onderzochten, achterhaalde, achterhaalden, zag, zagen, ziet, hoorde, hoort,
      las, twijfelt, twijfelde, typeert, typeerde, legt, legde, brengt naar buiten, bracht naar buiten, brachten naar buiten,
      brengt het nieuws, bracht het nieuws, heeft het over, hebben het over, had het over, gaat uit van, ging uit van,
      gaan uit van, gaat verder, gaat nog verder, ging verder, gaat ervan uit, kreeg inzage, had inzage, heeft inzage, trekt, trok, plaatst, plaatste, geeft, gaf,
      licht, lichtte, peilde, peilt, interviewde, interviewt, acht, achtte, vindt, vond, tekent op, publiceert,
      publiceerde, publiceren, publiceerden`,
    inversion: words`meldt, meldde, melden, meldden, bericht, berichtte, berichten, berichtten, schrijft, schreef, schrijven,
      schreven, rapporteert, rapporteerde, rapporteren, onthult, onthulde, onthullen, onthulden, weet, wist, weten, wisten,
      vermeldt, vermeldde, vermelden, constateert, constateerde, concludeert, concludeerde, becijfert, becijferde,
      berekende, berekent, schat, schatte, voorspelt, voorspelde, bevestigt, bevestigde, bevestigen, signaleert,
      signaleerde, stelt, stelde, beweert, beweerde, beweren, verklaart, benadrukt, benadrukte, verneemt, vernam,
      vernamen, ontdekte, onthulden, kopt, kopte, laat, liet, zegt, zei, zeggen, citeert, citeerde, vertelt, vertelde,
      noemt, noemde, tekent, tekende, ving, aldus, merkt, merkte, vraagt, analyseert, beschrijft, beschreef, publiceerde,
      publiceert, reconstrueerde, oordeelt, oordeelde, achterhaalde, haalde, rekent, rekende, waarschuwde, waarschuwt, verzekert, verzekerde, voegt, voegde, legt, legde`,
    reported: words`gemeld, bericht, geschreven, onthuld, gerapporteerd, vermeld, geconstateerd, geconcludeerd, becijferd,
      berekend, voorspeld, bevestigd, gesignaleerd, gesteld, beweerd, gezegd, verteld, vernomen, ontdekt, opgetekend,
      aangehaald, geciteerd, beschreven, genoemd, gepubliceerd, naar buiten gebracht, aan het licht gebracht, aangetoond,
      laten zien, laten weten, achterhaald, uitgezocht, onderzocht, gezien, ingezien, opgevangen, weten te melden, gekopt,
      gewaarschuwd, gewezen, gesproken, gereconstrueerd, uitgerekend, opgetekend, gemeld dat, aangekondigd`,
    reportLast: words`meldt, meldde, melden, meldden, bericht, berichtte, berichten, berichtten, schrijft, schreef,
      schrijven, schreven, rapporteerde, rapporteert, onthulde, onthult, onthulden, weet, wist, weet te melden,
      wist te melden, weten te melden, wisten te melden, vermeldde, vermeldt, constateerde, constateert, concludeerde,
      concludeert, becijferde, becijfert, berekende, stelde, stelt, beweert, beweerde, opmerkte, opmerkt, beschreef,
      beschrijft, ontdekte, vernam, verneemt, heeft gemeld, had gemeld, heeft onthuld, had onthuld, heeft geschreven,
      heeft bericht, had bericht, liet zien, laat zien, liet weten, optekende, naar buiten bracht, aan het licht bracht,
      gemeld heeft, onthuld heeft, onthulden, publiceerde, aankondigde, samenvat, samenvatte, uitlegt, uitlegde`,
    say: words`zegt, zei, zeggen, zeiden, verklaart, verklaarde, verklaren, verklaarden, vertelt, vertelde, vertellen,
      vertelden, bevestigt, bevestigde, bevestigen, bevestigden, benadrukt, benadrukte, legt, legde, licht, lichtte, laat,
      laten, liet, lieten, meldt, meldde, melden, klaagt, klaagde, klaagden, beaamt, beaamde, erkent, erkende, erkenden,
      ontkent, ontkende, ontkenden, geeft, gaf, geven, gaven, antwoordt, antwoordde, reageert, reageerde, reageerden,
      waarschuwt, waarschuwde, waarschuwden, verzekert, verzekerde, belooft, beloofde, beloofden, noemt, noemde, noemden,
      spreekt, sprak, spraken, schrijft, schreef, stelt, stelde, stelden, pleit, pleitte, pleitten, grapt, grapte, lacht,
      lachte, zucht, verzucht, verzuchtte, biecht, biechtte, onthult, onthulde, bekent, bekende, verwijt, verweet, betoogt,
      betoogde, beweert, beweerde, roept, riep, riepen, vindt, vond, hoopt, hoopte, getuigt, getuigde, getuigen, getuigden,
      schetst, schetste, beschrijft, beschreef, oordeelt, oordeelde, kondigt, kondigde, kondigden, doet, deed, hekelt,
      hekelde, bekritiseert, bekritiseerde, voorspelt, voorspelde, toont, toonde, houdt, hield, wijst, wees, wijzen, wezen,
      vraagt, vroeg, vertrouwt, vertrouwde, weerlegt, weerlegde, spuit, trekt, trok, haalt, haalde, uit, uitte, deelt,
      deelde, mijmert, mijmerde, vreest, vreesde, spelt, prijst, prees, sluit, sloot, zet, zette, verdedigt, verdedigde,
      rekent, rekende, tempert, temperde, relativeert, relativeerde, blikt, blikte, suggereert, suggereerde, reageren,
      argumenteert, argumenteerde, nuanceert, nuanceerde, concludeert, concludeerde, voegt, voegde, herhaalt, herhaalde,
      bromt, bromde, moppert, mopperde, foetert, foeterde, briest, brieste, sneert, sneerde, schampert, schamperde,
      glimlacht, glimlachte, grinnikt, grinnikte, juicht, juichte, jubelt, jubelde, treurt, treurde, fluistert, fluisterde,
      filosofeert, filosofeerde, peinst, peinsde, besluit, besloot, vult, vulde, corrigeert, corrigeerde, preciseert,
      preciseerde, bezweert, bezwoer, garandeert, garandeerde, adviseert, adviseerde, pocht, pochte, roemt, roemde, looft,
      loofde, sust, suste, analyseert, analyseerde, vat, vatte, duidt, duidde, ontvouwt, ontvouwde, ontboezemt, verklapt,
      verklapte, verraadt, verried, fulmineert, fulmineerde, tiert, tierde, jammert, jammerde, oppert, opperde, bepleit,
      bepleitte, stipt, stipte, merkt, merkte, constateert, constateerde, schat, schatte, voorziet, voorzag, verwacht,
      verwachtte, vermoedt, vermoedde, bespreekt, besprak, vermeldt, vermeldde, informeert, bevestigen, weet, bood, biedt,
      verontschuldigt, verontschuldigde, excuseert, excuseerde, verzet, verzette, beklaagt, beklaagde, verheugt, verbaast`,
    told: words`gezegd, verklaard, verteld, bevestigd, benadrukt, uitgelegd, toegelicht, laten weten, geklaagd, beaamd, erkend,
      ontkend, toegegeven, geantwoord, gereageerd, gewaarschuwd, verzekerd, beloofd, genoemd, gesproken, geschreven, gesteld,
      gepleit, onthuld, bekend, betoogd, beweerd, opgeroepen, getuigd, beschreven, aangekondigd, tegengesproken, gemeld,
      kwijt, zeggen, vertellen, verklaren, bevestigen, reageren, ingaan, toelichten, uitleggen, beweren, toegelaten,
      toevertrouwd, verdedigd, voorspeld, uitgehaald, bezworen, teruggeblikt, afgewezen, te kennen gegeven, geuit, herhaald`,
    beside: words`ook, eerder, later, vandaag, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag,
      dinsdagavond, maandagavond, woensdagavond, donderdagavond, vrijdagavond, zaterdagavond, zondagavond, maandagochtend,
      dinsdagochtend, woensdagochtend, donderdagochtend, vrijdagochtend, zaterdagochtend, zondagochtend, vanochtend,
      vanmorgen, vanavond, vanmiddag, daarbij, daarover, echter, bovendien, intussen, inmiddels, onlangs, nog, al, als eerste,
      vorige week, deze week, eerder al, eerder deze week, op zijn beurt, op haar beurt, van haar kant, van zijn kant, dan,
      voorts, verder, nu, zelf, exclusief, te melden, dat, er, overigens, ondertussen, onder meer, in maart, toen, het, dit,
      maandag al, juist, wel, zelfs, uitgebreid, weer, ten slotte, afgelopen week, vorige maand`,
    account: words`bericht, berichten, berichtgeving, artikel, artikelen, onderzoek, onderzoeken, reportage, reportages,
      verhaal, reconstructie, analyse, enquête, peiling, publicatie, publicaties, onthulling, onthullingen, rondgang,
      interview, stuk, achtergrondverhaal, berekening, berekeningen, column, opiniestuk, opiniebijdrage, hoofdartikel,
      commentaar, verslag, verslagen, inventarisatie, telling, podcast, uitzending, documentaire, primeur, editie,
      rondvraag, steekproef, nieuwsbericht, persbericht, ooggetuigenverslag, voorpublicatie, data-analyse, profiel`,
    matter: words`bronnen, bron, documenten, document, stukken, beelden, beeld, cijfers, informatie, gegevens, mails, e-mails,
      brief, rapport, notulen, opnames, opname, foto's, video's, video, filmpje, getuigen, deskundigen, experts, anonieme
      bronnen, berekeningen, tips, verklaringen, dossier, interne stukken, uitspraken, woorden`,
    talk: words`interview, vraaggesprek, gesprek, tweegesprek, dubbelinterview, reactie, toelichting, verklaring, mail, e-mail,
      brief, open brief, opiniestuk, opiniebijdrage, column, podcast, uitzending, talkshow, essay, ingezonden brief,
      telefoongesprek, bijdrage, ingezonden stuk, commentaar, programma, antwoord, bericht, statement, persbericht`,
    reporter: words`journalist, journaliste, journalisten, verslaggever, verslaggeefster, verslaggevers, correspondent,
      correspondente, correspondenten, fotograaf, fotografe, cameraploeg, redacteur, medewerker, reporter, columnist`,
    asked: words`verschenen, verscheen, gevraagd, bevraagd, gecontacteerd, geïnterviewd, ondervraagd, benaderd, geraadpleegd, geciteerd, opgemerkt,
      aangehaald, gepubliceerd, onthuld, ingezien, gemeld, bericht, opgetekend, verspreid, uitgezonden, uitgevoerd,
      gehouden, gesproken, gepolst, opgevraagd, opgezocht, becijferd, berekend, bevestigd, afgenomen, gefilmd, bekeken,
      naar buiten gebracht, aan het licht gebracht, gebracht, opgepikt, ontdekt, beschreven, verkregen, geverifieerd, overgenomen, verzameld, genoemd, gezien, aangeschreven,
      gebeld, besteld, vergeleken, gehoord, onderzocht, samengesteld, gevonden`,
    newsroom: words`redacteur, hoofdredacteur, columnist, columniste, corrector, stagiair, stagiaire, presentator, presentatrice,
      eindredacteur, cartoonist, recensent`,
    seen: words`inkijken, ingezien, inzien, opgevraagd, opvroeg, opvroegen, in handen heeft, in handen kreeg, in bezit heeft,
      inzag, inzagen, bekeek, bekeken, sprak, spraken, verkreeg, verkregen, verzamelde, verzamelden, analyseerde, kreeg, heeft,
      bestudeerde, bestudeerden, kon inzien, kon inkijken, heeft ingezien, heeft gezien, hebben ingezien, vergeleek`,
    witnessed: words`zag, zagen, ziet, sprak, spraken, hoorde, hoorden, telde, stelde vast, merkte, constateerde, was getuige,
      ter plaatse, ter plekke, schrijft, schreef, meldt, meldde, vernam, ontdekte, ontdekten, noteerde, tekende, bezocht,
      reconstrueerden, onthulden, onthulde, vroeg, vroegen, kreeg, ving, vond, vonden, onderzocht, onderzochten`,
    statement: words`in een persbericht, in een mededeling, aan het personeel, aan zijn lezers, aan haar lezers`,
    business: words`ontslagen, ontslag, banen, bezuiniging, bezuinigingen, winst, verlies, omzet, abonnees, kijkers,
      kijkcijfers, luisteraars, lezers, oplage, overname, reorganisatie, nieuwe vormgeving, nieuw programma, nieuwe app,
      personeel, vacatures, een nieuwe hoofdredacteur, drukkerij`,
  },

  attributions: [
    {
      words: `(dat|dit) (meldt|meldde|melden|meldden|bericht|berichtte|berichten|schrijft|schreef|schrijven|onthult|onthulde|onthullen|zegt|blijkt uit onderzoek van) [{beside} ][{beside} ]{outlet}`,
      coversPrevious: true,
    },
    { words: `(zoals|naar) {outlet} … {reportLast}` },
    { words: `(zoals|naar|zo) {inversion} [{beside} ][{beside} ]{outlet}` },
    {
      words: `zoals … (in|op|bij|via) {outlet} … (staat|stond|te lezen is|te lezen was|te zien was|te zien is|te horen was|te horen is|verscheen|bleek)`,
    },

    {
      words: `(volgens|aldus|blijkens|luidens|op basis van|afgaande op) … ({account}|{matter}|{asked}) … (van|in|door|op|aan|met|bij|tegen) {outlet}`,
    },
    { words: `(volgens|aldus) … {reporter} … van {outlet}`, notWith: '(had|heeft|hebben|was|is|werd|zou)' },
    { words: `[nog steeds ]{according} {outlet}` },

    {
      words: `(in|tijdens|na|uit|per) … ({talk}|{account}) … (met|in|op|van|bij|aan|voor|door) {outlet} [(bleek|blijkt|bleken|blijken) ]`,
    },
    {
      words: `(in|tijdens|na|uit|per|met) … ({talk}|{account}) … (met|in|op|van|bij|aan|voor|door|tegenover) {outlet}`,
    },
    { words: `in gesprek met {outlet}` },
    { words: `(te gast|aan tafel|in de studio) … (bij|in|op|van) {outlet}` },
    {
      words: `({say}|{told}|zei) … in … (programma|ochtendshow|journaal|uitzending|podcast|talkshow|actualiteitenprogramma) … (van|op|bij) {outlet}`,
    },
    {
      words: `(voor de microfoon|voor de camera|aan de microfoon|in de uitzending|in de kolommen|op de site|op de website|op de voorpagina) van {outlet}`,
    },
    {
      words: `(desgevraagd|in reactie|op vragen|na vragen|in antwoord op vragen) … (door|van|aan|tegen|tegenover|bij) {outlet}`,
    },

    { words: `(uit|blijkens) … ({account}|{matter}|{asked}) … (van|door|in) {outlet}` },
    { words: `[(volgens|uit) ]… ({matter}|{account}) (die|dat) {outlet} … {seen}` },
    { words: `({matter}|{account}) … in (handen|bezit) van {outlet}` },
    { words: `{outlet} (kreeg|kregen|heeft|had) … (in handen|in bezit|inzage)`, notBehind: PREPOSITION },
    { words: `(waarover|waarvan|waarin|die|dat) {outlet} … {reportLast}` },
    { words: `{outlet}, (die|dat) … {reportLast}`, notBehind: PREPOSITION },
    { words: `klinkt het … (in|op|bij|tegen|aan) {outlet}` },
    { words: `(vraag|vragen) van {outlet}` },
    { words: `{outlet} (kon|konden|mocht|heeft|hebben|had) … {seen}`, notBehind: PREPOSITION },
    { words: `op … (beelden|foto's|video's|een video|een foto) van {outlet} … (te zien|zichtbaar)` },
    { words: `[(een|de) ]{reporter} van {outlet} (zag|zagen|sprak|spraken|hoorde|ter plaatse|was getuige)` },
    {
      words: `(blijkt|bleek|blijken|bleken) [{beside} ]uit … ({account}|{matter}|{asked}) … (van|door|in|met) {outlet}`,
    },
    { words: `door {outlet} … ({asked})` },
    { words: `({asked}) [{beside} ](door|in|op|bij) {outlet}` },
    { words: `(te lezen|staat te lezen|valt te lezen|is te lezen|lezen we|las|zo staat) … (in|op|bij) {outlet}` },

    {
      words: `(onder verwijzing naar|verwijzend naar|met verwijzing naar|citerend uit|onder aanhaling van|in navolging van) {outlet}`,
    },
    { words: `(citeert|citeerde|haalt|haalde) {outlet} … aan` },

    { words: `{outlet}-{reporter} … {witnessed}` },
    { words: `{say} … (aan|tegen|tegenover) [(een|de) ]{outlet}-{reporter}` },
    {
      words: `[(in een|in het|een|het) ]{outlet}-(interview|onderzoek|reconstructie|enquête|artikel|verhaal|peiling|podcast|documentaire)`,
    },

    { words: `{say} … (tegen|tegenover|aan) {outlet}`, notBehind: '(niets|niks)' },
    { words: `{say} …, …, … (tegen|tegenover|aan) {outlet}` },
    { words: `{have} … (tegen|tegenover|aan|bij|in|op) {outlet} … {told}` },
    { words: `{told} … (tegen|tegenover|aan) {outlet}` },
    { words: `(tegen|tegenover) {outlet} …… ({say}|{told})` },
    { words: `(Aan|Bij|Op|In) {outlet} [van {beside} ][{beside} ]({say}|{have} …… {told})` },
    {
      words: `(tegen|tegenover) {outlet}`,
      notBehind:
        '(strijd|proces|zaak|klacht|aanklacht|actie|protest|rechtszaak|geding|weerstand|wedstrijd|duel|procedure|kritiek|staking)',
    },
    { words: `{say} … (in|op|bij) {outlet}`, nameNotBehind: ELSEWHERE },
    { words: `{say} …, …, … (in|op|bij) {outlet}`, nameNotBehind: ELSEWHERE },
    { words: `{told} … (in|op|bij) {outlet}`, nameNotBehind: ELSEWHERE },
    { words: `(aan|bij) {outlet} {say}` },

    {
      words: `{inversion} [{beside} ][{beside} ]{outlet}`,
      notBehind: '(hij|zij|ze|men|ik|we|wij|die|en)',
      notBefore: '… ({statement}|{business})',
    },
    { words: `(heeft|hebben|had|hadden) {outlet} … {reported}`, notBefore: '… {business}' },
    { words: `{outlet} (heeft|hebben|had|hadden) … {reported}`, notBehind: PREPOSITION, notBefore: '… {business}' },
    { words: `{outlet} [{beside} ]{report}`, notBehind: PREPOSITION, notBefore: '… ({business}|{statement})' },
    { words: `{outlet}, …, {report}`, notBehind: PREPOSITION, notBefore: '… ({business}|{statement})' },

    {
      words: `[(een|de|het|dit|deze) ]{account} … (van|in|door) {outlet}`,
      notWith: '(had|heeft|hebben|was|is|werd|zou|tegen|naar|na)',
    },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`de, het, een, 't, deze, dit, die, dat`,
    definite: words`de, het, deze, dit, die, dat, dezelfde, hetzelfde`,
    adjective: String.raw`(?:(?!(?:${SMALL_WORDS})\s)\p{Ll}[\p{L}-]{2,30}|\p{Lu}[\p{L}-]{2,30}(?:se|sche|s|e|er))`,
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

  indirectSpeech: null,
  inflect: (name) => (isOrdinary(name) ? [] : bare(name)),
  ambiguousForms: () => [],
};

/** A name without its article: "een Telegraaf-verslaggever". */
function bare(name: string): string[] {
  const article = /^(?:De|Het|de)\s(?=\S)/u.exec(name)?.[0];
  return article ? [name.slice(article.length)] : [];
}

const ORDINARY = new Set(
  words`Tijd, Morgen, Standaard, Zondag, Correspondent, Limburger, Gelderlander, Groene, Stentor, Afspraak`,
);

function isOrdinary(name: string): boolean {
  return bare(name).some((rest) => ORDINARY.has(rest));
}
