import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** Behind these an outlet is no subject: "der für den ORF berichtet". */
const PREPOSITION = '(für|über|von|an|auf|mit|gegen|bei|durch|um|in|im|beim|vom|zum|zur|aus)';

/** What an outlet tells of itself: "schreibt rote Zahlen", "meldet einen Verlust". */
const ITS_RESULTS = '[(einen|ein|eine|weiter|wieder|erneut|steigenden|sinkenden|höheren|seine|ihre) ][_ ]{business}';

/** Attributions in German. Konjunktiv I marks the indirect speech that runs on. */
export const german: LanguagePatterns = {
  slots: {
    report: words`berichtet, berichtete, berichten, berichteten, schreibt, schrieb, schreiben, schrieben, meldet, meldete,
      melden, meldeten, vermeldet, vermeldete, vermeldeten, fügte hinzu, fügt hinzu, zitiert, zitierte, zitieren, zitierten, enthüllt, enthüllte, enthüllen,
      enthüllten, dokumentiert, dokumentierte, attestiert, attestierte, twittert, twitterte, spekuliert, spekulierte, spekulieren,
      mutmaßt, mutmaßte, fragt sich, fragte sich, prognostiziert, prognostizierte, konstatiert, konstatierte, notiert, notierte,
      resümiert, resümierte, bilanziert, bilanzierte, titelt, titelte, titeln, titelten, ätzt, ätzte, höhnt, höhnte, lästert, lästerte,
      behauptet, behauptete, behaupten, behaupteten, vermutet, vermutete, vermuten, schätzt, schätzte, beziffert, bezifferte,
      deckte auf, fand heraus, rechnet vor, rechnete vor, listet auf, zählt, zählte, ergänzt, ergänzte, hebt hervor, hob hervor,
      erfuhr, ortet, ortete, sieht darin, vergleicht, verglich, verbreitete, verbreiteten, kolportiert, kolportierte, kolportierten,
      porträtiert, porträtierte, räumt ein, sprach von, spricht von, sprechen von, sprachen von, beschreibt, beschrieb, beschreiben,
      schildert, schilderte, nennt, nannte, nennen, nannten, bezeichnet, bezeichnete, kommentiert, kommentierte, kommentieren,
      analysiert, analysierte, urteilt, urteilte, verweist auf, verwies auf, weist darauf hin, wies darauf hin, geht davon aus,
      ging davon aus, hält fest, hielt fest, legt nahe, führt an, führte an, führt aus, führte aus, schlussfolgert, folgert,
      strahlte, zeigt Bilder, zeigte Bilder, zeigte Aufnahmen, outet, outete, will wissen, wollen wissen, wusste, weiß zu berichten`,
    reportLast: words`berichtet, berichtete, berichten, berichteten, schreibt, schrieb, schreiben, schrieben, meldet,
      meldete, melden, meldeten, vermeldet, vermeldete, vermeldeten, erfuhr, erfuhren, erfahren hat, erfahren haben, feststellt,
      feststellte, zusammenfasst, ausführt, ausführte, herausfand, herausfanden, aufdeckte, enthüllt, enthüllte, enthüllten, recherchierte,
      berichtet hat, berichtet hatte, berichtet haben, berichtet hatten, recherchiert hat, recherchiert haben, aufgespürt hat,
      herausgefunden hat, herausgefunden haben, aufgedeckt hat, aufgedeckt haben, enthüllt hat, enthüllt haben, geschrieben hat,
      gemeldet hat, gemeldet haben, weiß, wissen, wissen will, wissen wollen, formuliert, formulierte, anmerkt, anmerkte, notiert, notierte,
      vermutet, vermutete, mutmaßt, spekuliert, behauptet, behauptete, bemerkt, bemerkte, vorrechnet, vorrechnete, ausgerechnet hat,
      zitiert, zitierte, darlegt, darlegte, beschreibt, beschrieb, betont, betonte, mitteilte, bekanntgab, es ausdrückt, nennt, nannte,
      kolportiert, kolportierte, in Erfahrung gebracht hat, in Erfahrung brachte, öffentlich machte, publik machte, ans Licht brachte`,
    reported: words`berichtet, geschrieben, gemeldet, enthüllt, aufgedeckt, zitiert, vermeldet, publik gemacht, öffentlich gemacht,
      bekannt gemacht, herausgefunden, recherchiert, kolportiert, behauptet, spekuliert, dokumentiert, erfahren, ans Licht gebracht,
      ins Spiel gebracht, veröffentlicht, nachgerechnet, ausgerechnet, ausgewertet, errechnet, ermittelt, nachgefragt, abgedruckt,
      thematisiert, beschrieben, geschildert, dargestellt, hingewiesen, gesprochen, genannt, vorgerechnet, analysiert,
      befragt, interviewt, eingesehen, gezeigt, ausgestrahlt, gesendet, gefragt, erhoben, gezählt, nachgewiesen, angedeutet, prophezeit`,
    comment: words`so, kommentiert, kommentierte, urteilt, urteilte, mutmaßt, mutmaßte, analysiert, analysierte, meint, meinte, spottet,
      spottete, heißt es bei, hieß es bei, schlussfolgert, resümiert, ätzt, wundert sich, frohlockt, warnt, befindet, befand, findet, glaubt, sieht das, sieht es, sieht die, sieht den, sieht in, sieht ein, sieht keinen,
      rät, fordert, kritisiert, lobt, erinnert, erinnerte, legt nach, mahnt, rechnet vor, hält, rechnet damit, zieht den Schluss,
      diagnostiziert, bezweifelt, befürchtet, orakelt, unkt, jubelt, empört sich, ergänzt, macht auf mit, führt aus, zeichnet`,
    say: words`sagt, sagte, sagten, sagen, erklärt, erklärte, erklärten, betont, betonte, betonten, bestätigt, bestätigte, bestätigten,
      erzählt, erzählte, erzählten, meint, meinte, meinten, warnt, warnte, fordert, forderte, kritisiert, kritisierte, schildert,
      schilderte, erläutert, erläuterte, versichert, versicherte, verriet, verrät, beklagt, beklagte, begründet, begründete, äußerte,
      äußert, äußerten, sprach, spricht, sprachen, mitteilte, berichtet, berichtete, berichteten, schreibt, schrieb, bekräftigt,
      bekräftigte, dementiert, dementierte, dementierten, widerspricht, widersprach, bezeichnet, bezeichnete, beteuert, beteuerte,
      bedauert, bedauerte, plaudert, plauderte, verteidigt, verteidigte, gesteht, gestand, beschreibt, beschrieb, hofft, hoffte,
      prophezeit, prophezeite, prognostiziert, prognostizierte, vermutet, vermutete, verlangt, verlangte, verspricht, versprach,
      bestreitet, bestritt, gesagt, erklärt, bestätigt, angekündigt, mitgeteilt, eingeräumt, erzählt, zugegeben, angedeutet, antwortete,
      antwortet, klagt, klagte, rechtfertigt, rechtfertigte, appelliert, appellierte, mahnt, mahnte, lobt, lobte, nennt, argumentiert,
      argumentierte, behauptet, behauptete, unterstreicht, unterstrich, präzisiert, präzisierte, ergänzt, ergänzte, stellt klar,
      stellte klar, hielt fest, bilanziert, bilanzierte, verlautete, hieß es, heißt es, konkretisiert, relativiert, relativierte, plädiert, plädierte, nannte, legte nach, legt nach, schimpft, schimpfte, wettert, wetterte,
      poltert, polterte, jubelt, jubelte, ärgert sich, ärgerte sich, freut sich, freute sich, zeigt sich, zeigte sich, gibt sich,
      gab sich, wehrt sich, wehrte sich, erinnert, erinnerte, spekuliert, spekulierte, scherzt, scherzte, witzelt, witzelte,
      droht, drohte, deutet an, deutete an, kündigt an, kündigte an, räumt ein, räumte ein, gibt zu, gab zu, schließt aus,
      schloss aus, lehnt ab, lehnte ab, verweist auf, verwies auf, rät, riet, bittet, bat, wirft, warf, spricht sich, sprach sich,
      wünscht sich, wünschte sich, schätzt, schätzte, rechnet vor, rechnete vor, urteilt, urteilte, attackiert, attackierte,
      weist zurück, wies zurück, zweifelt, zweifelte, ruft, rief, unterstellt, unterstellte, entschuldigt sich, entschuldigte sich,
      rudert zurück, ruderte zurück, resümiert, resümierte, analysiert, analysierte, offenbart, offenbarte, outete sich, verkündet,
      verkündete, signalisiert, signalisierte, beschwert sich, beschwerte sich, stellte fest, stellt fest, konstatiert, konstatierte`,
    survey: words`Umfrage, Yougov-Umfrage, YouGov-Umfrage, Insa-Umfrage, INSA-Umfrage, Forsa-Umfrage, Emnid-Umfrage, Gallup-Umfrage,
      OGM-Umfrage, Market-Umfrage, Civey-Umfrage, Ipsos-Umfrage, Online-Umfrage, Befragung, Erhebung, Studie, Auswertung,
      Sonntagsfrage`,
    sayTo: words`so, gab, gibt, räumte, räumt, kündigte, kündigt, wies, weist, verwies, verweist, teilte, teilt, nannte, zeigte, zeigt, hat,
      hatte, deutete, deutet, stellte, stellt, sprach`,
    tell: words`sagt, sagte, sagten, erzählt, erzählte, erzählten, verriet, verrät, antwortete, gestand, bestätigte, berichtete, erklärte,
      schilderte`,
    account: words`Bericht, Berichts, Berichtes, Berichte, Berichten, Meldung, Meldungen, Artikel, Artikels, Artikeln, Recherche, Recherchen,
      Vorabbericht, Onlinebericht, Online-Bericht, Medienbericht, Zeitungsbericht, Enthüllungen, Enthüllung, Exklusivbericht,
      Vorausmeldung, Eilmeldung, Agenturmeldung, Recherchebericht`,
    piece: words`Reportage, Reportagen, Dokumentation, Umfrage, Interview, Beitrag, Kommentar, Leitartikel, Ausgabe, Online-Ausgabe,
      Onlineausgabe, Darstellung, Liveticker, Sendung, Story, Titelgeschichte, Analyse, Zählung, Aufstellung, Schilderung, Website,
      Homepage, Vorabmeldung, Titelblatt, Titelseite`,
    knowledge: words`Angaben, Informationen, Information, Infos, Darstellung, Erkenntnissen, Schätzung, Schätzungen, Berechnungen,
      Einschätzung, Ansicht, Auffassung, Quellen, Recherchen, Zahlen, Zählung, Daten`,
    talk: words`Gespräch, Interview, Telefonat, Telefoninterview, Morgenjournal, Mittagsjournal, Abendjournal, Journal zu Gast,
      Sommergespräch, Sommerinterview, Exklusivinterview, Doppelinterview, Streitgespräch, Videointerview, Radio-Interview, TV-Interview,
      Sendung, Talk, Podcast, Pressestunde, Chat, Statement, Mailinterview`,
    programme: words`Morgenmagazin, Mittagsmagazin, Morgenjournal, Mittagsjournal, Abendjournal, Sommergespräch, Sommergesprächen,
      Sommergespräche, Sommerinterview, Pressestunde, Report, Heute-Journal, heute-journal, heute journal, Tagesthemen, Tagesschau,
      Politbarometer, Deutschlandtrend, Morningshow, Zeit im Bild, ZiB, ZiB 2, ZiB2, Journal zu Gast, Hohes Haus, Im Zentrum, Klartext,
      Bericht aus Berlin, Berlin direkt, Was nun, Monitor, Panorama, Kontraste, Frontal 21`,
    reporter: words`Reporter, Reporterin, Korrespondent, Korrespondentin, Journalist, Journalistin, Fotograf, Fotografin,
      Mitarbeiter, Mitarbeiterin, Kameramann, Reportern, Reporters, Journalisten, Korrespondenten, Fotografen`,
    newsroom: words`Chefredakteur, Chefredakteurin, Redakteur, Redakteurin, Herausgeber, Herausgeberin, Kolumnist, Kolumnistin,
      Intendant, Intendantin, Verleger, Eigentümer, Gründer, Chef, Chefin, Vertreter, Moderator, Moderatorin, Direktor, Anwalt, Anwältin,
      Journalist, Journalistin, Reporter, Reporterin, Korrespondent, Korrespondentin, Sprecher, Sprecherin, Geschäftsführer, Betriebsrat,
      Mitarbeiter, Redaktion, Generaldirektor, Programmdirektor, Stiftungsrat, Führung, Spitze`,
    document: words`Details, Dokument, Dokumente, Auszüge, Mitschnitt, Mitschnitte, Recherchen, Protokolle, Bilder, Fotos, Aufnahmen, Video, Videos,
      Umfrage, Bericht, Interview, Zahlen, Chats, Mails`,
    adjective: words`veröffentlichten, veröffentlichtes, aktuellen, ausführlichen, erschienenen, gemeinsamen`,
    day: words`Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag, Wochenende, Abend`,
    statement: words`in einer Aussendung, in einer Mitteilung, in einer Stellungnahme, in der Ankündigung, auf Anfrage`,
    business: words`rote Zahlen, schwarze Zahlen, Verlust, Verluste, Gewinn, Gewinne, Umsatz, Insolvenz, Konkurs, Zweifel,
      live`,
  },

  attributions: [
    { words: '(dies|das) {report} [(auch|zuerst|unter anderem|übereinstimmend) ]{outlet}', coversPrevious: true },

    { words: '(laut|nach|gemäß|in|im) … ({account}|{piece}) [(von|in|im|aus|auf) ]{outlet}' },
    { words: '(laut|nach|gemäß) … {knowledge} [von ]{outlet}' },
    { words: '[(laut|nach|im|in|auf) ]{outlet}-({account}|{knowledge})' },
    { words: '[(im|in|in einem|in dem|in seinem|in ihrem|beim|mit einem|zu einem) ]{outlet}-{talk}' },
    { words: '[(im|in den|bei den|in der|beim|laut) ]{outlet}-(„|“|"|»){programme}(“|”|"|«)' },
    { words: '(im|in der|in den|bei den) {outlet}-{programme} [am {day} ]({say}|{sayTo})' },
    {
      words: 'von …… (spricht|sprach|sprechen|sprachen) [(auch|etwa|dagegen|gar|sogar) ]{outlet}',
      kinds: ['newspaper', 'magazine', 'agency'],
      refusesHomographs: true,
    },
    {
      words: '{outlet} (hat|hatte|haben|hatten) … über … informiert',
      kinds: ['newspaper', 'magazine', 'agency', 'site'],
      notBehind: PREPOSITION,
    },
    { words: 'auf {outlet}-(Anfrage|Nachfrage)' },
    { words: '[(die|eine|einer|der) ]{outlet}-(Umfrage|Recherche|Analyse|Reportage|Dokumentation|Enthüllung|Quellen)' },
    {
      words: '[(der|ein|eine|die) ]{outlet}-{reporter} … (berichtet|berichtete|zufolge|beobachtete|sah|hörte|meldete)',
    },
    {
      words:
        '(sagte|sagten|erklärte|berichtete|berichteten|erzählte|bestätigte) … (einem|einer|den) {outlet}-{reporter}',
    },
    { words: '{report} (ein|eine) {outlet}-{reporter}' },
    { words: 'wie (ein|eine) {outlet}-{reporter} … {reportLast}' },
    { words: 'wie (ein|eine) {reporter} [von ]{outlet} … {reportLast}' },

    { words: 'laut {outlet}' },
    { words: '{account} [(von|in|im) ]{outlet} zufolge' },
    { words: '{outlet} zufolge' },
    { words: '(glaubt man|glaubt man einem|folgt man) [(Bericht|Artikel) [(von|in) ]]{outlet}' },
    { words: '(unter|mit) (Berufung|Verweis|Bezugnahme|Bezug|Hinweis) auf … {account} [(von|in|im) ]{outlet}' },
    { words: '(unter|mit) (Berufung|Verweis|Bezugnahme|Bezug|Hinweis) auf {outlet}' },

    { words: 'wie {outlet} … {reportLast}' },
    {
      words:
        'wie [es ]… (in|im|bei|aus|auf) {outlet} … (heißt|hieß|hervorgeht|hervorging|nachzulesen ist|zu lesen ist|zu lesen war|stand)',
    },
    { words: '(heißt|hieß) es … (in|im|bei|von) {outlet}' },
    {
      words:
        '(in|im|bei|auf|laut) {outlet} (heißt|hieß|ist|war|stand|steht) …… (es|zu lesen|nachzulesen|zu hören|die Rede|zu sehen)',
      refusesHomographs: true,
    },
    { words: '(nachzulesen|zu lesen|zu sehen|zu hören) (in|im|bei|auf) {outlet}', refusesHomographs: true },
    {
      words: '{report} [(auch|zuerst|unter anderem|etwa|dazu|zudem) ]{outlet}',
      notBehind: '(man|er|sie|ich|wir)',
      notBefore: '… {statement}',
    },
    { words: '{comment} {outlet}', notBefore: '… ({statement}|zu)' },
    { words: '{report} …, darunter {outlet}' },
    { words: '(hat|hatte|haben|hatten) {outlet} … {reported}' },
    { words: '{outlet} (hat|hatte|haben|hatten) … {reported}', notBehind: PREPOSITION },
    {
      words: '{outlet} (beruft|berief|berufen|beriefen|bezieht|bezog|beziehen|bezogen|stützt|stützte|stützen) sich',
      notBehind: PREPOSITION,
    },
    { words: '{outlet}, (die|der|das) sich … (beruft|berief|bezieht|bezog|stützt)', notBehind: PREPOSITION },
    { words: '{outlet} (will|wollen) … (erfahren|wissen)', notBehind: PREPOSITION },
    { words: '{outlet} (unter Berufung|mit Verweis|unter Verweis|mit Bezug|unter Bezugnahme)', notBehind: PREPOSITION },
    {
      words:
        '{outlet} [(am {day}|nun|auch|jetzt|dazu|zudem|weiter|bereits|zuletzt|gestern|heute|unterdessen|etwa|wiederum) ]{report}',
      notBehind: PREPOSITION,
      notBefore: `(das Jahr|${ITS_RESULTS})`,
    },
    { words: '{outlet}, …, {report}', notBehind: PREPOSITION, notBefore: ITS_RESULTS, refusesHomographs: true },
    { words: '{outlet} veröffentlichte … {document}', notBehind: PREPOSITION },
    { words: '(laut|nach|gemäß|in) … {survey} … (für|im Auftrag|im Auftrag von) {outlet}' },
    {
      words:
        '{outlet}, (die|der|das) … ({document}|{talk}) … (veröffentlicht|veröffentlichte|abdruckt|abdruckte|druckt|druckte)',
      notBehind: PREPOSITION,
    },
    { words: '(hat|hatte|bekam|erhielt|nahm) {outlet} [_ ](Einblick|Einsicht) in' },
    { words: '{outlet} (hat|hatte|bekam|erhielt|nahm) … (Einblick|Einsicht) in', notBehind: PREPOSITION },
    { words: '{outlet} veröffentlicht (hat|hatte|haben)', notBehind: PREPOSITION },

    { words: '(in|in der|im|via|auf|bei) {outlet} {say}', refusesHomographs: true },
    { words: '{report} (ihn|sie) {outlet}', refusesHomographs: true },
    { words: '{outlet} (rechnet|rechnete) (mit|damit|vor)', notBehind: PREPOSITION },
    { words: '({say}|{sayTo}) … gegenüber {outlet}' },
    { words: 'gegenüber {outlet} … ({say}|{sayTo})' },
    { words: 'gegenüber {outlet}', kinds: ['agency', 'newspaper', 'magazine', 'site'], refusesHomographs: true },
    {
      words:
        '(im|in einem|in dem|in ihrem|in seinem|in einer|in der|bei einem|beim|nach einem|nach dem) … {talk} [(mit|für|in|im|auf|bei|von|des|der|aus) ]{outlet}',
    },
    { words: '(zu Gast|live) (bei|im|in|auf) {outlet}' },
    { words: '(ein|das|einem|dem|eines) [{adjective} ]Interview (mit|in|des|der|im|für) {outlet}' },
    { words: '(im|in einem|in einer) … (Gastbeitrag|Gastkommentar|Beitrag|Kommentar) (für|in|im|bei) {outlet}' },
    {
      words:
        '(auf|auf eine|trotz|nach) (Anfrage|Nachfrage|die Frage|eine Anfrage|mehrmaliger Anfrage|Anfragen|Fragen|wiederholte Anfrage) [von ]{outlet}',
    },
    {
      words:
        '(von|durch) {outlet} (befragt|befragte|befragten|kontaktiert|kontaktierte|angesprochen|zitiert|interviewt|eingesehene|eingesehenen|ausgewertete|ausgewerteten|in Auftrag gegebene|in Auftrag gegebenen)',
    },
    { words: '(befragt|kontaktiert|angesprochen|zitiert|interviewt) [(wurde|wird) ][(von|durch|in|im) ]{outlet}' },
    { words: '({say}|{sayTo}) … (zur|zum|zu) {outlet}' },
    { words: 'zur {outlet}', kinds: ['agency'] },
    { words: '{tell} [(er|sie|dazu|er dazu|sie dazu) ]{outlet}' },
    { words: '{tell} … dazu {outlet}' },
    { words: '{tell} … (dem|der|den) {outlet}', nameNotBehind: '({newsroom}|Sprecher|Sprecherin) (dem|der)' },
    { words: '{tell} …, …, … (dem|der|den) {outlet}' },
    { words: '{tell} … den Zeitungen (der|des) {outlet}' },
    { words: '({say}|{sayTo}) … (dem|der|den) {outlet}', kinds: ['agency'], nameNotBehind: '{newsroom} (dem|der)' },
    { words: '(dem|der|den) {outlet} … {say}', kinds: ['agency'], notBehind: '{newsroom}' },
    { words: '(dem|den) {outlet} {tell}' },
    { words: 'der {outlet} {tell} (er|sie)' },
    { words: '{say} … (in|in der|im|bei|via|auf) {outlet}', refusesHomographs: true },
    { words: 'via {outlet}' },
    { words: '(In|In der|Im|Bei|Auf) {outlet} _ (er|sie)', refusesHomographs: true },
    {
      words: '{outlet} {tell} (der|die|er|sie|ein|eine)',
      kinds: ['broadcaster'],
      notBehind: '(der|die|das|vom|des)',
      notBefore: '… (ab|zu)',
    },
    { words: '({say}|{sayTo}) … Sprecher[in] (der|von) {outlet}', kinds: ['agency'] },
    {
      words:
        '{outlet} (brachte|bringt|druckt|druckte|publiziert|publizierte) … ({document}|{account}|{piece}|Foto|Liste|Text|Brief)',
      notBehind: PREPOSITION,
    },
    {
      words: '{outlet} {comment}',
      kinds: ['newspaper', 'magazine', 'agency'],
      notBehind: PREPOSITION,
      notBefore: `(… {statement}|${ITS_RESULTS})`,
      refusesHomographs: true,
    },

    { words: '{account} [(von|in|im) ]{outlet}' },
    { words: 'von {outlet} (publizierte|publizierten|veröffentlichte|veröffentlichten|zitierte|zitierten)' },
    { words: 'veröffentlicht (in|in der|im) {outlet}', refusesHomographs: true },
    { words: '[(dem|der|den) ]{outlet} (liegt|liegen|lag|lagen) …… vor' },
    { words: '[(dem|der|den) ]{outlet} … (vorliegt|vorlag|vorliegen|vorlagen|vorliegende|vorliegenden|vorliegender)' },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`der, die, das, dem, den, des, ein, eine, einer, einem, einen, eines, the`,
    definite: words`der, die, das, dem, des, diese, dieser, dieses, laut`,
    adjective: String.raw`(?:\p{Ll}[\p{L}-]{2,30}(?:e|en|er|em|es)|\p{Lu}\p{L}{2,30}er|US-\p{L}{3,30})`,
    compoundNoun: String.raw`\p{Lu}\p{L}{1,25}(?:zeitung|magazin|portal|sender|blog|website|achrichtenagentur|resseagentur|achrichtenseite|ranchendienst|nlinedienst|nfodienst)s?|(?:Boulevard|Partei|Wochen|Fach|Lokal|Massen|Regierungs|Sonntags|Wirtschafts|Traditions|Satire|Schwester|Klein|Konkurrenz)blatt(?:e?s)?`,
    nounBehind: false,
  },

  outletNouns: {
    newspaper: words`Zeitung, Tageszeitung, Wochenzeitung, Sonntagszeitung, Boulevardzeitung, Wirtschaftszeitung,
      Gratiszeitung, Regionalzeitung, Lokalzeitung, Sportzeitung, Zeitungen, Blatt, Blatts, Blattes, Boulevardblatt`,
    magazine: words`Magazin, Magazins, Nachrichtenmagazin, Nachrichtenmagazins, Wochenmagazin, Wirtschaftsmagazin,
      Wirtschaftsmagazins, Zeitschrift`,
    broadcaster: words`Sender, Senders, Rundfunksender, Rundfunksenders, TV-Sender, Nachrichtenkanal, Fernsehkanal, Fernsehsender, Fernsehsenders, Radiosender, Radiosenders, Nachrichtensender, Staatssender, Privatsender,
      Rundfunkanstalt, Radiostation`,
    agency: words`Nachrichtenagentur, Nachrichtenagenturen, Presseagentur, Agentur`,
    site: words`Nachrichtenportal, Onlineportal, Newsportal, Internetportal, Portal, Nachrichtenseite,
      Nachrichtenwebsite, Onlinemagazin, Onlinezeitung, Technikportal, Techblog`,
    any: words`Branchendienst, Onlinedienst, Branchenmedium, Onlinemedium, Nachrichtenmedium, Fachmedium, Internetmedium`,
  },
  namingNouns: words`Branchenmedium, Onlinemedium, Nachrichtenmedium, Fachmedium, Internetmedium, Zeitung, Tageszeitung, Wochenzeitung, Sonntagszeitung, Boulevardzeitung, Wirtschaftszeitung,
    Gratiszeitung, Regionalzeitung, Lokalzeitung, Boulevardblatt, Magazin, Nachrichtenmagazin, Wochenmagazin,
    Wirtschaftsmagazin, Zeitschrift, Sender, Fernsehsender, Radiosender, Nachrichtensender, Staatssender, Privatsender,
    Nachrichtenagentur, Presseagentur, Nachrichtenportal, Onlineportal, Newsportal, Nachrichtenseite,
    Nachrichtenwebsite, Onlinemagazin, Onlinezeitung, Branchendienst`,

  tellingNames: {
    last: {
      newspaper: words`Nachrichten, Anzeiger, Kurier, Rundschau, Tagblatt, Tageblatt, Allgemeine, Allgemeinen, Stimme, Bote, Boten,
        Volksblatt, Merkur, Morgenpost, Abendblatt, Abendpost, Volksstimme, Volkszeitung, Landeszeitung, Kreiszeitung, Wochenblatt`,
    },
    first: { broadcaster: words`Radio, Antenne` },
    // "Heilbronner Stimme", and neither "gute Nachrichten" nor "Peter Kurier".
    partBefore: String.raw`(?!(?:Peter|Walter|Günter|Günther|Gunther|Dieter|Werner|Rainer|Reiner|Oliver|Alexander|Xaver|Holger|Volker|Jennifer|Christopher|Weiter|Immer|Unser|Dieser|Jeder|Oder|Hinter|Unter|Über)\s)\p{Lu}\p{Ll}{2,20}er`,
  },

  conjunctions: words`und, sowie, sowie die, und die`,
  neverInNames: /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|(?:Anfang|Ende|Mitte)$)/u,
  refusedBehind: words`AG, GmbH, SE, KG, Gruppe, Verlag, Deutschland, Media`,

  citing: {
    leadIns: [
      '[(hat|haben) ][am {day} ](unter|mit) (Berufung|Verweis|Bezugnahme|Bezug|Hinweis) auf {source} ({reportLast}|{reported})',
      '[am {day} ](unter|mit) (Berufung|Verweis|Bezugnahme|Bezug|Hinweis) auf {source}',
      '[und ](beruft|berief|berufen|beriefen|bezieht|bezog|beziehen|bezogen|stützt|stützte|stützen|stützten) sich [(dabei|hierbei|in ihrem Bericht) ]auf {source}',
      '(die|der|das) sich [dabei ]auf {source} (beruft|berief|bezieht|bezog|stützt|stützte)',
      '(zitiert|zitierte|zitieren|zitierten) {source} mit den Worten',
    ],
    relatives: words`die, der, das, den, dem, denen, deren, dessen, mit denen, von denen, nach denen, aus denen, in denen`,
    relativesEndWith: words`hat, hatte, haben, hatten, ist, sind, war, waren, wurde, wurden, wird, werden, will, wollen, wollte,
      wollten, vorliegt, vorliegen, vorlag, vorlagen, kennt, kennen`,
    spokenTo: words`sagt, sagte, sagten, erzählt, erzählte, erzählten, gegenüber, Gespräch, Interview`,
  },
  indirectSpeech: {
    verbs: words`sei, seien, habe, hätten, werde, würden, könne, müsse, solle, wolle, dürfe, möge, gebe, gehe, komme,
      stehe, liege, bleibe, lasse, mache, nehme, sehe, spreche, wisse, bestehe, brauche, führe, halte, gelte, finde,
      erhalte, fehle, bringe, bekomme, verfüge, plane, rechne, erwarte, glaube, hoffe, versuche, drohe, laufe, falle,
      handle, handele, koste, betrage, steige, sinke, wachse, treffe, trete, rufe, ziehe, gehöre, diene, bedeute,
      entspreche, entstehe, ergebe, verliere, biete, verlange, fordere, unterstütze, ermögliche, denke, kenne, suche,
      zeige, stelle, lege, setze, sorge, arbeite, lebe, lägen, kämen, gäben, stünden, gingen, blieben offenbar, ließen sich, nähmen,
      wüssten, bräuchten, fänden, hielten sich, demnach, vermute, verdiene, vertrete, kämpfe, leide, reiche, reise, richte, scheine,
      schaffe, scheitere, schade, schätze, strebe, tauche, teile, trage, verfolge, vergehe, verhandle, verhandele, verlasse, verschwinde,
      verstehe, verstoße, verursache, wahre, warte, wende, werfe, wirke, wisse, wohne, zahle, zähle, zweifle, ändere, öffne, übe,
      übernehme, überlege, begrüße, beginne, behandle, betreffe, bereite, bitte, decke, enthalte, erinnere, erkläre, erlaube, erreiche,
      existiere, folge, funktioniere, gelinge, genieße, greife, hänge, helfe, herrsche, hindere, kaufe, klage, kümmere, lehne, leiste,
      liefere, melde, passe, passiere, prüfe, rede, rechtfertige, schließe, schreibe, spiele, spüre, sterbe, stimme, überwiege,
      verkaufe, verhindere, verschärfe, verspüre, vorliege, wünsche`,
    endedBy: words`ich, wir, laut, zufolge, sagt, sagte, erklärte, betonte, meinte, hieß, teilte`,
  },

  inflect: inflected,
  inflectsEndings: true,
};

/** "der Süddeutschen Zeitung", "laut Süddeutscher Zeitung", "des Bayerischen Rundfunks", "des Spiegels". */
function inflected(name: string): readonly string[] {
  if (/e\s\S/u.test(name)) return [name.replace(/e(?=\s)/gu, 'en'), name.replace(/e(?=\s)/u, 'er')];
  if (/sche[rs]\s\S/u.test(name)) {
    const oblique = name.replace(/sche[rs](?=\s)/u, 'schen');
    return [name.replace(/sche[rs](?=\s)/u, 'sche'), oblique, `${oblique}s`];
  }
  if (/^\p{Lu}\p{Ll}+es\s\S/u.test(name)) {
    const oblique = name.replace(/es(?=\s)/u, 'en');
    return [name.replace(/es(?=\s)/u, 'e'), oblique, `${oblique}s`];
  }
  return /^[\p{L}-]*\p{Ll}$/u.test(name) && !/[sxzß]$/u.test(name) ? [`${name}s`] : [];
}
