import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** Behind these an outlet is no subject: "der für den ORF berichtet". */
const PREPOSITION = '(für|über|von|an|auf|mit|gegen|bei|durch|um|in|im|beim|vom|zum|zur|aus)';

/** Attributions in German. Konjunktiv I marks the indirect speech that runs on. */
export const german: LanguagePatterns = {
  slots: {
    report: words`berichtet, berichtete, berichten, berichteten, schreibt, schrieb, schreiben, schrieben, meldet, meldete,
      melden, meldeten, vermeldet, vermeldete, zitiert, zitierte, zitieren, enthüllt, enthüllte, enthüllten,
      dokumentiert, dokumentierte, attestiert`,
    reportLast: words`berichtet, berichtete, berichten, berichteten, schreibt, schrieb, schreiben, schrieben, meldet,
      meldete, melden, meldeten, vermeldete, erfuhr, erfahren hat, erfahren haben, feststellt, feststellte,
      zusammenfasst, ausführt, ausführte, herausfand, aufdeckte, enthüllte, recherchierte, berichtet hat,
      berichtet hatte, berichtet haben, recherchiert hat, aufgespürt hat, herausgefunden hat`,
    reported: words`berichtet, geschrieben, gemeldet, enthüllt, aufgedeckt, zitiert`,
    comment: words`so, kommentiert, kommentierte, urteilt, urteilte, mutmaßt, analysiert`,
    say: words`sagt, sagte, sagten, erklärt, erklärte, erklärten, betont, betonte, bestätigt, bestätigte, erzählt,
      erzählte, meint, meinte, warnt, warnte, fordert, forderte, kritisiert, kritisierte, schildert, schilderte,
      erläutert, erläuterte, versichert, versicherte, verriet, beklagt, beklagte, begründet, begründete, äußerte,
      sprach, spricht, mitteilte, berichtet, berichtete, schreibt, schrieb, bekräftigt, bekräftigte`,
    sayTo: words`so, gab, räumte, kündigte, wies, verwies, teilte, nannte, zeigte`,
    tell: words`sagt, sagte, sagten, erzählt, erzählte, verriet, antwortete, gestand`,
    account: words`Bericht, Berichts, Berichte, Berichten, Meldung, Meldungen, Artikel, Artikels, Recherche, Recherchen,
      Vorabbericht, Onlinebericht, Enthüllungen`,
    knowledge: words`Angaben, Informationen, Infos, Darstellung, Erkenntnissen, Schätzung, Schätzungen`,
    talk: words`Gespräch, Interview, Telefonat, Morgenjournal, Mittagsjournal, Abendjournal, Journal zu Gast`,
    reporter: words`Reporter, Reporterin, Korrespondent, Korrespondentin, Journalist, Journalistin, Fotograf, Fotografin,
      Mitarbeiter, Mitarbeiterin`,
    newsroom: words`Chefredakteur, Chefredakteurin, Redakteur, Redakteurin, Herausgeber, Herausgeberin, Kolumnist,
      Intendant, Verleger, Eigentümer, Gründer, Chef, Vertreter, Moderator, Direktor, Anwalt, Anwältin, Journalist,
      Journalistin, Reporter, Reporterin, Korrespondent, Korrespondentin`,
    document: words`Details, Dokumente, Auszüge, Mitschnitt, Mitschnitte, Recherchen, Protokolle`,
    statement: words`in einer Aussendung, in einer Mitteilung, in einer Stellungnahme, in der Ankündigung, auf Anfrage`,
    business: words`rote Zahlen, schwarze Zahlen, Verlust, Verluste, Gewinn, Gewinne, Umsatz, Insolvenz, Konkurs, Zweifel,
      live`,
  },

  attributions: [
    { words: '(dies|das) {report} [(auch|zuerst|unter anderem|übereinstimmend) ]{outlet}', coversPrevious: true },

    { words: '(laut|nach|gemäß) … {account} [(von|in|im|aus) ]{outlet}' },
    { words: '(laut|nach|gemäß) … {knowledge} [von ]{outlet}' },
    { words: '[(laut|nach|im|in|auf) ]{outlet}-({account}|{knowledge})' },
    { words: '[(im|in|beim) ]{outlet}-{talk}' },
    { words: 'auf {outlet}-(Anfrage|Nachfrage)' },
    { words: '{report} (ein|eine) {outlet}-{reporter}' },
    { words: 'wie (ein|eine) {outlet}-{reporter} … {reportLast}' },
    { words: 'wie (ein|eine) {reporter} [von ]{outlet} … {reportLast}' },

    { words: 'laut {outlet}' },
    { words: '{outlet} zufolge' },
    { words: '(unter|mit) (Berufung|Verweis|Bezugnahme|Bezug|Hinweis) auf … {account} [(von|in|im) ]{outlet}' },
    { words: '(unter|mit) (Berufung|Verweis|Bezugnahme|Bezug|Hinweis) auf {outlet}' },

    { words: 'wie {outlet} … {reportLast}' },
    { words: 'wie [es ]… (in|im|bei|aus) {outlet} … (heißt|hieß|hervorgeht|hervorging|nachzulesen ist)' },
    { words: '(heißt|hieß) es … (in|im|bei|von) {outlet}', kinds: ['agency', 'newspaper', 'magazine', 'site'] },
    {
      words: '{report} [(auch|zuerst|unter anderem|etwa|dazu|zudem) ]{outlet}',
      notBehind: '(man|er|sie|ich|wir)',
      notBefore: '… {statement}',
    },
    { words: '{comment} {outlet}', notBefore: '… ({statement}|zu)' },
    { words: '{report} …, darunter {outlet}' },
    { words: '(hat|hatte|haben|hatten) {outlet} … {reported}' },
    { words: '{outlet} (hat|hatte|haben|hatten) … {reported}', notBehind: PREPOSITION },
    { words: '{outlet} (beruft|berief|berufen|beriefen|bezieht|bezog) sich', notBehind: PREPOSITION },
    { words: '{outlet} {report}', notBehind: PREPOSITION, notBefore: '… {business}' },
    { words: '{outlet} veröffentlichte … {document}', notBehind: PREPOSITION },

    { words: '(in|in der|im|via) {outlet} {say}', refusesHomographs: true },
    { words: '({say}|{sayTo}) … gegenüber {outlet}' },
    { words: 'gegenüber {outlet} … ({say}|{sayTo})' },
    { words: 'gegenüber {outlet}', kinds: ['agency', 'newspaper', 'magazine', 'site'], refusesHomographs: true },
    { words: '(im|in einem|in ihrem|in seinem|beim) … {talk} [mit ]{outlet}' },
    { words: '(im|in einem|in einer) … (Gastbeitrag|Gastkommentar|Beitrag|Kommentar) (für|in|im|bei) {outlet}' },
    { words: 'auf (Anfrage|Nachfrage|die Frage|eine Anfrage) [von ]{outlet}' },
    { words: '({say}|{sayTo}) … (zur|zum|zu) {outlet}' },
    { words: 'zur {outlet}', kinds: ['agency'] },
    { words: '{tell} [(er|sie|dazu|er dazu|sie dazu) ]{outlet}' },
    { words: '{tell} … dazu {outlet}' },
    { words: '{tell} … (dem|der) {outlet}', nameNotBehind: '({newsroom}|Sprecher|Sprecherin) (dem|der)' },
    { words: '{tell} …, …, … (dem|der) {outlet}' },
    { words: '{tell} … den Zeitungen (der|des) {outlet}' },
    { words: '({say}|{sayTo}) … (dem|der) {outlet}', kinds: ['agency'], nameNotBehind: '{newsroom} (dem|der)' },
    { words: '(dem|der) {outlet} … {say}', kinds: ['agency'], notBehind: '{newsroom}' },
    { words: 'dem {outlet} {tell}' },
    { words: 'der {outlet} {tell} (er|sie)' },
    { words: '{say} … (in|in der|im|bei|via|auf) {outlet}', refusesHomographs: true },
    { words: 'via {outlet}' },

    { words: '{account} [(von|in|im) ]{outlet}' },
    { words: 'von {outlet} (publizierte|publizierten|veröffentlichte|veröffentlichten|zitierte|zitierten)' },
    { words: 'veröffentlicht (in|in der|im) {outlet}', refusesHomographs: true },
    { words: '[(dem|der) ]{outlet} … (vorliegt|vorlag|vorliegen|vorlagen|vorliegende|vorliegenden|vorliegender)' },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`der, die, das, dem, den, des, ein, eine, einer, einem, einen, eines, the`,
    definite: words`der, die, das, dem, des, diese, dieser, dieses, laut`,
    adjective: String.raw`(?:\p{Ll}[\p{L}-]{2,30}(?:e|en|er|em|es)|\p{Lu}\p{L}{2,30}er|US-\p{L}{3,30})`,
    compoundNoun: String.raw`\p{Lu}\p{L}{1,25}(?:zeitung|magazin|portal|sender|agentur|blatt|blog|seite|website|dienst)s?`,
    nounBehind: false,
  },

  outletNouns: {
    newspaper: words`Zeitung, Tageszeitung, Wochenzeitung, Sonntagszeitung, Boulevardzeitung, Wirtschaftszeitung,
      Gratiszeitung, Regionalzeitung, Lokalzeitung, Sportzeitung, Zeitungen, Blatt, Blatts, Blattes, Boulevardblatt`,
    magazine: words`Magazin, Magazins, Nachrichtenmagazin, Nachrichtenmagazins, Wochenmagazin, Wirtschaftsmagazin,
      Wirtschaftsmagazins, Zeitschrift`,
    broadcaster: words`Sender, Senders, Fernsehsender, Fernsehsenders, Radiosender, Radiosenders, Nachrichtensender, Staatssender, Privatsender,
      Rundfunkanstalt, Radiostation`,
    agency: words`Nachrichtenagentur, Nachrichtenagenturen, Presseagentur, Agentur`,
    site: words`Nachrichtenportal, Onlineportal, Newsportal, Internetportal, Portal, Nachrichtenseite,
      Nachrichtenwebsite, Onlinemagazin, Onlinezeitung, Technikportal, Techblog`,
    any: words`Branchendienst, Onlinedienst, Nachrichtendienst`,
  },
  namingNouns: words`Zeitung, Tageszeitung, Wochenzeitung, Sonntagszeitung, Boulevardzeitung, Wirtschaftszeitung,
    Gratiszeitung, Regionalzeitung, Lokalzeitung, Boulevardblatt, Magazin, Nachrichtenmagazin, Wochenmagazin,
    Wirtschaftsmagazin, Zeitschrift, Sender, Fernsehsender, Radiosender, Nachrichtensender, Staatssender, Privatsender,
    Nachrichtenagentur, Presseagentur, Nachrichtenportal, Onlineportal, Newsportal, Nachrichtenseite,
    Nachrichtenwebsite, Onlinemagazin, Onlinezeitung, Branchendienst`,

  conjunctions: words`und, sowie`,
  neverInNames: /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|(?:Anfang|Ende|Mitte)$)/u,
  refusedBehind: words`AG, GmbH, SE, KG, Gruppe, Verlag, Deutschland, Media`,

  indirectSpeech: {
    verbs: words`sei, seien, habe, hätten, werde, würden, könne, müsse, solle, wolle, dürfe, möge, gebe, gehe, komme,
      stehe, liege, bleibe, lasse, mache, nehme, sehe, spreche, wisse, bestehe, brauche, führe, halte, gelte, finde,
      erhalte, fehle, bringe, bekomme, verfüge, plane, rechne, erwarte, glaube, hoffe, versuche, drohe, laufe, falle,
      handle, handele, koste, betrage, steige, sinke, wachse, treffe, trete, rufe, ziehe, gehöre, diene, bedeute,
      entspreche, entstehe, ergebe, verliere, biete, verlange, fordere, unterstütze, ermögliche, denke, kenne, suche,
      zeige, stelle, lege, setze, sorge, arbeite, lebe`,
    endedBy: words`ich, wir, laut, zufolge, sagt, sagte, erklärte, betonte, meinte, hieß, teilte`,
  },

  inflect: inflected,
};

/** "der Süddeutschen Zeitung", "laut Süddeutscher Zeitung", "des Bayerischen Rundfunks", "des Spiegels". */
function inflected(name: string): readonly string[] {
  if (/e\s\S/u.test(name)) return [name.replace(/e(?=\s)/gu, 'en'), name.replace(/e(?=\s)/u, 'er')];
  if (/sche[rs]\s\S/u.test(name)) {
    const oblique = name.replace(/sche[rs](?=\s)/u, 'schen');
    return [name.replace(/sche[rs](?=\s)/u, 'sche'), oblique, `${oblique}s`];
  }
  return /^[\p{L}-]*\p{Ll}$/u.test(name) && !/[sxzß]$/u.test(name) ? [`${name}s`] : [];
}
