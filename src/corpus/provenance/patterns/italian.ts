import { spokenAbbreviation, withoutArticle } from './inflection/articles.js';
import { italianVerbs } from './inflection/romance-verbs.js';
import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** What an outlet does with information, and nobody does to an outlet. */
const REPORTING = words`riportare, segnalare, raccontare, notare, affermare, assicurare, sottolineare, spiegare, rilevare,
  dettagliare, menzionare, avanzare, stimare, giudicare, osservare, constatare, analizzare,
  commentare, titolare, calcolare, valutare, considerare, dimostrare, mostrare, documentare,
  ricostruire, anticipare, rivelare, svelare, narrare, specificare, argomentare, ipotizzare,
  quantificare, illustrare, evidenziare, azzardare, parlare, ironizzare, testimoniare,
  aggiornare, elencare, insinuare, chiosare, pronosticare, dubitare`;
/** What an outlet does with information as well as with its own plans. */
const ANNOUNCING = words`annunciare, confermare, indicare, precisare, ricordare, informare, comunicare`;
/** What an outlet does besides, and what could be done to it too. */
const TREATING = words`citare, intervistare, interpellare, rilanciare`;
/** What people do who talk to an outlet. */
const TELLING = words`dichiarare, spiegare, affermare, assicurare, indicare, precisare, confermare, annunciare,
  raccontare, testimoniare, confidare, confessare, sottolineare, lamentare, commentare, replicare,
  osservare, ricordare, ribadire, scherzare, ironizzare, rivelare, segnalare, parlare, denunciare,
  giurare, garantire, criticare, auspicare, attaccare, accusare, negare, anticipare, svelare,
  rassicurare, sfogare, illustrare, argomentare, giustificare, rivendicare, bocciare, esclamare,
  minimizzare, sbottare, sospirare, smentire, chiarire, riferire, evidenziare, definire, sbilanciare,
  lanciare, contestare, sentenziare, chiosare, informare, celebrare, elogiare, evocare, motivare,
  notare, narrare, dettagliare, mostrare, riepilogare, esternare, polemizzare, incalzare, tuonare,
  esultare, gongolare, rimarcare, rincarare, puntualizzare, obiettare, ipotizzare, sperare, augurare,
  ricostruire, ragionare, raccomandare, ringraziare, complimentare, stigmatizzare, smorzare, frenare,
  tranquillizzare, sussurrare, mormorare, brontolare, protestare, invocare, teorizzare,
  filosofeggiare, pronosticare, indignare, rallegrare, rettificare, sdrammatizzare, recriminare,
  constatare, confutare, tratteggiare, gridare, urlare, vantare, condannare, deplorare`;
/** What happens to information, and to who gives it, at an outlet. */
const TREATED = words`citare, pubblicare, intervistare, consultare, riportare, rilanciare, segnalare, raccontare,
  rivelare, svelare, anticipare, interpellare, contattare, confermare, mostrare, ricostruire,
  documentare, divulgare, calcolare, visionare, verificare, menzionare, denunciare, riferire, sentire,
  indicare, avvicinare, girare, rintracciare, analizzare, evidenziare, sollecitare`;

/** Behind these an outlet is no subject: "il direttore del Corriere afferma". */
const PREPOSITION = '({of}|{by}|{at}|{to}|con|per|tra|fra|contro|verso|presso|gruppo|fondazione)';
/** Behind these an outlet is where something is to be seen, or where somebody works. */
const ELSEWHERE = '({aired}|{elsewhere}) [{beside} ]({at}|{to}|{of}|per)';
/** With these between its words a phrase is no noun with what belongs to it, but a clause. */
const CLAUSE = '(ha|hanno|aveva|avevano|avrebbe|è|sono|era|erano|sarà|contro|dopo|prima)';
/** What an outlet tells of itself: "annuncia tagli", "annuncia i suoi licenziamenti". */
const ITS_RESULTS =
  "[(un|una|un'|dei|delle|nuovi|nuove|i suoi|le sue|il suo|la sua|i propri|le proprie|il proprio|la propria|i primi|l'|gli|i|le) ][_ ]{business}";
const ITS_AFFAIRS = `(… {statement}|${ITS_RESULTS})`;
/** Words that are no adjectives although they stand where adjectives could. */
const SMALL_WORDS =
  'del|dei|dal|nel|sul|con|per|che|chi|tra|fra|alla|della|dalla|nella|sulla|dello|dallo|nello|come|sono|una|uno|gli|alle|delle|dalle|degli|secondo|presso|verso|contro|anche|non';
const ADJECTIVE = String.raw`(?!(?:${SMALL_WORDS})\s)\p{Ll}[\p{L}-]{2,30}`;

/** Names without their article: "al Messaggero", "dell'Espresso". */
const BARE = withoutArticle(
  /^(?:(?:Il|Lo|La|I|Gli|Le)\s|L['’])/u,
  words`Stampa, Giornale, Giorno, Mattino, Tempo, Foglio, Post, Nazione, Verità, Piccolo, Centro, Provincia, Sicilia,
    Regione, Libertà, Arena, Espresso, Unità, Dubbio, Adige, Unione, Tirreno, Manifesto, Essenziale, Messaggero, Sole`,
);

/** Attributions in Italian. An attribution covers its own sentence: nothing marks the indirect speech that runs on. */
export const italian: LanguagePatterns = {
  slots: {
    ownDeeds: words`licenziato, assunto, lanciato, comprato, venduto, chiuso, aperto, perso, vinto, ricevuto, pagato, celebrato, festeggiato,
      sospeso, firmato, querelato, lasciato, subito, cessato, deciso, annullato, nominato, investito, creato, prodotto, registrato,
      sponsorizzato, sostenuto, organizzato, rinnovato, aumentato, ridotto, tagliato, acquisito, inaugurato, annunciato, invitato, offerto,
      donato, distribuito, dedicato, installato, scelto, avuto, fatto, dovuto, voluto, preso, ceduto, cambiato, ottenuto, approvato`,
    quoted: ['»,', '»', '”,', '”', '",', '"'],
    to: words`a, ad, al, allo, alla, all', ai, agli, alle`,
    of: words`di, del, dello, della, dell', dei, degli, delle, d', de`,
    by: words`da, dal, dallo, dalla, dall', dai, dagli, dalle`,
    at: words`su, sul, sullo, sulla, sull', sui, sulle, in, nel, nello, nella, nell'`,
    article: words`un, un', uno, una, il, lo, la, l', gli, le, i, dall', da un, da un', da una, dal, dalla`,
    have: words`ha, hanno, aveva, avevano, avrebbe, avrebbero, aver, avere, ho, abbiamo, avendo`,
    object: words`lo, la, l', li, le, ne, ci, si, gli, vi`,
    as: words`come, così, quanto, secondo quanto, a quanto, stando a quanto, è quanto`,
    according: words`secondo, stando a, stando al, stando allo, stando alla, stando all', stando ai, stando alle,
      a detta di, a detta del, a detta della, a detta dell', a giudizio di, a dar retta a, a dar retta al,
      a dar retta alla, a credere a, a quanto`,

    report: [
      ...italianVerbs.finite([...REPORTING, ...TREATING]),
      ...words`si stupisce, si stupiva, insiste, insistono, è sicuro, è sicura, è certo, è certa, si interroga, apre con, racconta che, intitola, incalza,
      ne è convinto, rincara, rincara la dose, scrive, scrivono, scrisse, scriveva, dice, dicono, disse, diceva, sostiene, sostengono, sosteneva,
      descrive, descrivono, descriveva, definisce, definiscono, definiva, riferisce, riferiscono,
      riferiva, riferì, aggiunge, aggiungono, aggiungeva, aggiunse, fa sapere, fanno sapere,
      faceva sapere, fa notare, fa il punto, fa riferimento, rende noto, dà conto, danno conto,
      dà notizia, danno notizia, dava notizia, dà per, danno per, dava per, dà voce, prevede, prevedono,
      prevedeva, conclude, concludono, avverte, avvertono, avvertiva, smentisce, smentiscono, chiarisce,
      ribadisce, ammette, apprende, prosegue, attribuisce, ritiene, ritengono, riteneva, vede,
      mette in dubbio, mette in guardia, si chiede, si domanda, punta il dito, traduce, riprende,
      riprendono, riproduce, teme, promuove, si spinge oltre, va oltre, va più in là, ottenne, ottenevano,
      suggerisce, suggerivano, parlò`,
    ],
    reported: [
      ...italianVerbs.participles([...REPORTING, ...TREATING]),
      ...words`scritto, detto, sostenuto, descritto, definito, riferito, aggiunto, fatto sapere, fatto notare,
      reso noto, dato conto, dato notizia, dato per, previsto, concluso, avvertito, smentito, chiarito,
      ribadito, appreso, proseguito, attribuito, ritenuto, messo in dubbio, ripreso, riprodotto,
      potuto visionare, potuto verificare, potuto consultare, scoperto, ottenuto, visionato, letto,
      raccolto, avuto accesso, suggerito, messo in luce, portato alla luce`,
    ],
    announce: [
      ...italianVerbs.finite(ANNOUNCING),
      ...italianVerbs
        .participles(ANNOUNCING)
        .flatMap((said) => ['ha', 'aveva', 'hanno'].map((have) => `${have} ${said}`)),
    ],
    announced: italianVerbs.participles(ANNOUNCING),
    inversion: [
      ...italianVerbs.finite([...REPORTING, ...ANNOUNCING]),
      ...words`pubblica, pubblicava, pubblicò, cita, rilancia, diffonde, scrive, scrivono, scrisse, scriveva, dice,
      dicono, disse, diceva, sostiene, sostengono, sosteneva, descrive, descriveva, definisce, riferisce,
      riferiscono, riferiva, riferì, aggiunge, aggiungono, fa sapere, fanno sapere, faceva sapere,
      fa notare, rende noto, dà conto, dà notizia, danno notizia, dava notizia, diede notizia, prevede,
      conclude, avverte, smentisce, chiarisce, ribadisce, ammette, apprende, prosegue, riprende,
      si chiede, si domanda, suggerisce`,
    ],
    reveal: words`riferire, riferirlo, rivelare, rivelarlo, scrivere, scriverlo, riportare, riportarlo, dare, darne,
      dirlo, raccontare, raccontarlo, svelare, svelarlo, anticipare, anticiparlo, segnalare, lanciare`,

    tell: [
      ...italianVerbs.finite(TELLING),
      ...words`dice, dicono, disse, diceva, dicevano, risponde, rispondono, rispose, rispondeva, promette,
      promettono, promise, ammette, ammettono, ammise, ammetteva, riconosce, riconoscono, sostiene,
      sostengono, sosteneva, riferisce, riferiscono, riferì, riferiva, aggiunge, aggiungono, aggiunse,
      scrive, scriveva, smentisce, smentiscono, avverte, ribadisce, chiarisce, garantisce, definisce,
      difende, conclude, descrive, fa sapere, fanno sapere, faceva sapere, lascia intendere, riassume,
      sorride, ringrazia, si dice, si augura, ammonisce, riflette, teme, temeva, suggerisce, ribatte,
      ribatteva, descriveva, esclude, escludeva, promuove`,
    ],
    told: [
      ...italianVerbs.participles(TELLING),
      ...words`detto, risposto, promesso, ammesso, riconosciuto, sostenuto, riferito, aggiunto, scritto, descritto,
      difeso, concluso, fatto sapere, lasciato intendere, escluso, riassunto, fatto capire,
      preso le distanze, promosso, ribattuto`,
    ],
    telling: [
      ...TELLING,
      ...italianVerbs.agreeing(words`confermare, annunciare, spiegare, raccontare, anticipare, rivelare`),
      ...words`dichiarare, spiegare, raccontare, dire, parlare, parlando, spiegando, dichiarando, raccontando,
      rispondendo, confermando, intervenendo, intervenuto, intervenuta, inviata, inviato, affidate,
      affidata, affidato, rilasciate, rilasciata, rilasciati, rivolgendosi, escludere, smentire,
      difendere, ammettere, rispondere, promettere, sostenere, definire`,
    ],
    confided: words`si è detto, si è detta, si sono detti, si è sfogato, si è sfogata, si è confidato, si è confidata,
      si è difeso, si è difesa, si è espresso, si è espressa, si è lamentato, si è lamentata,
      si è scusato, si è scusata, è tornato, è tornata, è intervenuto, è intervenuta, si è raccontato,
      si è raccontata, si è augurato, si è augurata`,

    treated: [
      ...italianVerbs.agreeing(TREATED),
      ...words`ottenuto, ottenuta, ottenuti, ottenute, scritto, scritta, scritti, scritte, diffuso, diffusa, diffusi, diffuse, raggiunto, raggiunta,
      raggiunti, raggiunte, ripreso, ripresa, ripresi, riprese, raccolto, raccolta, raccolti, raccolte,
      apparso, apparsa, apparsi, apparse, uscito, uscita, emerso, emersa, trasmesso, trasmessa, trasmessi,
      trasmesse, concesso, concessa, concesse, letto, letta, visto, vista, reso noto, resa nota,
      rese note, descritto, descritta, ottenuti, sentito, sentita`,
    ],
    aired: words`trasmesso, trasmessa, trasmessi, trasmesse, diffuso, diffusa, diffusi, diffuse, mandato in onda,
      mandata in onda, mandate in onda, pubblicato, pubblicata, pubblicati, pubblicate, girato, girata`,
    elsewhere: words`onda, trasmette, trasmetterà, vedere, seguire, conduce, conduceva, condotto, lavora, lavorava,
      lavorato, esordito, debuttato, assunto, assunta, passa, passerà, arriva, arriverà, visibile,
      rivedere, redattore, redattrice, caporedattore, correttore, correttrice, editorialista, stagista,
      praticante, vignettista`,
    witnessed: words`ha visto, ha constatato, hanno visto, hanno constatato, ha potuto, sul posto, presente`,

    account: words`articolo, articoli, inchiesta, inchieste, servizio, servizi, reportage, retroscena, scoop,
      dispaccio, dispacci, lancio, lanci, cronaca, editoriale, editoriali, analisi, rivelazioni,
      rivelazione, indiscrezione, indiscrezioni, anticipazione, anticipazioni, ricostruzione,
      ricostruzioni, resoconto, approfondimento, notizia, notizie, pezzo, titolo, bilancio, conteggio,
      sondaggio, commento, commenti, corsivo, fondo, prima pagina, apertura, podcast, dossier, focus, esclusiva, edizione, edizione online, ritratto, elaborazione, calcoli`,
    matter: words`estratti, stralci, quanto, ciò, informazioni, informazione, dati, documenti, documento, immagini, immagine, video,
      audio, fonti, fonte, testimonianza, testimonianze, testimoni, testimone, dichiarazioni, parole,
      stime, stima, cifre, rapporto, lettera, messaggi, foto, fotografie, filmato, esperti,
      intercettazioni, verbali, atti, carte, testo, mappa, elenco, lista, nomi, contenuto, versione, scambio, chat, email, mail, bozza,
      registrazione, registrazioni, rivelazioni, particolari, dettagli, rumors, voci, ricerca, indagine, rilevazione`,
    talk: words`intervista, interviste, dichiarazione, dichiarazioni, conversazione, colloquio, colloqui, dialogo,
      chiacchierata, intervento, lettera, lettera aperta, nota, comunicato, messaggio, video,
      videomessaggio, risposta, commento, post, forum, collegamento, editoriale, telefonata,
      e-mail, mail, podcast, audio, testo, parole`,
    reporter: words`giornalista, giornalisti, corrispondente, corrispondenti, inviato, inviata, inviati, cronista,
      cronisti, fotografo, fotografa, reporter, colleghi, troupe`,
    show: words`programma, trasmissione, puntata, telegiornale, tg, studi, salotto, podcast, talk show, rubrica,
      notiziario, giornale radio`,
    on_air: words`ai microfoni, dai microfoni, dalle frequenze, al microfono, alle telecamere,
      davanti alle telecamere, dalle colonne, sulle colonne, nelle colonne, alle colonne, dalle pagine,
      sulle pagine, nelle pagine, alle pagine, negli studi, sul sito, nel sito, dagli studi, ai taccuini`,

    foreign: words`tedesco, francese, spagnolo, inglese, britannico, statunitense, americano, svizzero, austriaco,
      russo, cinese, giapponese, danese, svedese, norvegese, finlandese, olandese, belga, portoghese,
      greco, turco, polacco, ceco, ungherese, croato, sloveno, serbo, albanese, argentino, brasiliano,
      israeliano, ucraino, bavarese, londinese, parigino, newyorkese, torinese, milanese, romano,
      napoletano, locale, sudtirolese, ticinese`,
    beside: words`anche, ieri, oggi, inoltre, invece, infatti, però, tuttavia, ancora, già, poi, infine, intanto,
      a sua volta, dal canto suo, in esclusiva, per primo, per prima, in anteprima, lunedì, martedì,
      mercoledì, giovedì, venerdì, sabato, domenica, stamattina, stamani, questa mattina, stasera,
      stamane, recentemente, di recente, in prima pagina, nei giorni scorsi, pure, sempre, per esempio,
      ad esempio, la settimana scorsa, online`,
    statement: words`in una nota, in un comunicato, ai propri dipendenti, ai suoi dipendenti, ai suoi lettori`,
    business: words`licenziamenti, licenziamento, esuberi, tagli, taglio, prepensionamenti, utile, utili, perdite,
      ricavi, abbonati, abbonamenti, fatturato, ascolti, palinsesto, la chiusura della, la chiusura delle,
      la vendita, la cessione, l'acquisto, il lancio, il suo nuovo, la sua nuova, i suoi nuovi,
      le sue nuove, la nuova grafica, assunzioni, la diretta`,
    will: words`farà, taglierà, chiuderà, trasmetterà, manderà, ricorrerà, lancerà, venderà, assumerà, licenzierà,
      presenterà, impugnerà, intende, sta, ha, si, non, avrà, sarà, porterà, aprirà, proporrà, sospenderà,
      rinuncerà`,
  },

  attributions: [
    {
      words: '[{as} ][{object} ][{object} ]{inversion} [{beside} ][{beside} ]{outlet}',
      notBehind: 'chi',
      notBefore: ITS_AFFAIRS,
    },
    {
      words:
        '[{as} ][{object} ][{object} ]{have} [{beside} ]({reported}|{announced}|pubblicato|diffuso) [{beside} ][{beside} ]{outlet}',
      notBehind: 'chi',
      notBefore: ITS_AFFAIRS,
    },
    {
      words:
        '(lo|ne|è quanto|è ciò che|è quello che|così) [{have} ]({inversion}|{reported}|{announced}) [{beside} ]{outlet}',
      coversPrevious: true,
    },
    {
      words: '(è quanto|è ciò che) {have} [{beside} ]{told} … ({to}|{at}|con) [{foreign} ]{outlet}',
      coversPrevious: true,
    },
    { words: "(la notizia|l'indiscrezione|il fatto) … {treated} … {by} [{foreign} ]{outlet}", coversPrevious: true },
    {
      words: 'a {reveal} … (è|è stato|è stata|sono|sono stati|sono state|era|erano) [{beside} ]{outlet}',
      coversPrevious: true,
    },
    { words: 'ne (parla|parlano|scrive|scrivono|dà notizia|danno notizia|riferisce) [{beside} ]{outlet}' },

    {
      words: '{according} … ({account}|{matter}|{talk}|{treated}) … ({of}|{by}|{at}|{to}|con) {outlet}',
      notWith: CLAUSE,
    },
    { words: '{according} (il sito|… {reporter}) … {of} {outlet}', notWith: CLAUSE },
    { words: '{according} {outlet}' },
    { words: '{according} … ({tell}|{told}) … {to} [{foreign} ]{outlet}' },
    { words: 'Per {outlet},' },
    {
      words: 'Per {outlet}',
      kinds: ['newspaper', 'magazine', 'agency', 'site'],
      notBefore: '(lavora|lavorava|ha|aveva|scrive|scriveva|si tratta|non|fu)',
    },
    { words: 'così … {to} {outlet}' },
    {
      words:
        "{outlet} [{beside} ][{object} ](ha|hanno|aveva|avevano) [{beside} ](_ato |_ito |_uto |_sto |_tto |_so |_rto )[{beside} ](che|il|lo|la|i|gli|le|l'|un|una|un'|di|del|della|dei|a|al|alla|in|nel|su|sul|sulla|con|come|alcuni|alcune|due|tre|quattro|almeno)",
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notWith: '{ownDeeds}',
    },
    { words: '(Al|Alla|Nel|Nella|A|In) …, (di|del|della|su) {outlet}, … {tell}' },
    { words: '{quoted} … ({to}|con) {outlet}', notWith: CLAUSE },
    {
      words: ', per {outlet}',
      kinds: ['newspaper', 'magazine'],
      notBefore: '(lavora|lavorava|ha|aveva|scrive|scriveva)',
    },
    {
      words:
        '(immagini|video|filmato|filmati|foto|fotografie|rivelazioni|calcoli|stime|sondaggio|ricostruzione) {of} {outlet}',
    },
    { words: '{treated} [{beside} ]{by} {outlet}' },
    { words: '(in possesso|nelle mani|in mano) ({of}|{to}) {outlet}' },
    { words: '(data|dato|lanciata|lanciato|battuta|battuto) … {by} {outlet}' },

    {
      words:
        "[(è quanto|quanto) … ](in|nel|nella|nel corso {of}|durante|con|tramite|da|in un') … ({talk}|{account}) … ({to}|{of}|{at}|{by}|con|per) {outlet}",
    },
    { words: '(intervista|colloquio|retroscena|inchiesta) … ({to}|{at}|{by}|{of}|con) {outlet}' },
    { words: '(domanda|domande|richiesta|richieste) {of} {outlet}' },
    { words: '({tell}|{told}|{treated}|ospite) … ({at}|{to}|durante) … {show} … ({of}|{at}) [{foreign} ]{outlet}' },
    { words: '{on_air} {of} {outlet}' },
    { words: '(ospite|ospiti|intervenuto|intervenuta|intervento|collegato|collegata) … ({of}|{at}|{to}) {outlet}' },

    {
      words: '[(come|la notizia è|è stato|è stata|sono stati|sono state) ]{treated} … {by} [{foreign} ]{outlet}',
    },
    { words: '{treated} [{beside} ][{beside} ]{at} [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    { words: '{matter} … {aired} … ({by}|{at}) [{foreign} ]{outlet}' },
    { words: '[(un|una|il|la) ]{reporter} {of} {outlet} {witnessed}' },
    { words: '(constatato|visto|osservato|detto|raccontato|sentito) … {reporter} … {of} {outlet}' },
    { words: '(secondo|raccontato|detto|sentiti) (i|ai|dai) (colleghi|nostri colleghi) {of} {outlet}' },
    {
      words:
        '[come ](si legge|leggiamo|si leggeva|si apprende|si può leggere|leggere|letto|appreso|emerso|emerge) … ({at}|{by}|{of}) {outlet}',
    },

    {
      words:
        '(citando|riprendendo|rilanciando|sulla base|in base|partendo) … ({account}|{matter}) … ({of}|{by}|{at}) {outlet}',
    },
    { words: '(citando|cita|citano|citava|citare|riprendendo|rilanciando) {outlet}' },

    { words: '{confided} … ({to}|{at}|con) {outlet}' },
    {
      words: '[{object} ][{have} ][{beside} ]({told}|{tell}|{telling}) … ({to}|{at}) [{foreign} ]{outlet}',
      nameNotBehind: ELSEWHERE,
    },
    { words: '({told}|{tell}), …, … ({to}|{at}) [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    { words: '[{object} ][{have} ]({told}|{tell}) …, …, … ({to}|{at}) [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    { words: '(anche|sempre) {to} [{foreign} ]{outlet}' },
    {
      words:
        "(A|Ad|Al|Allo|Alla|All'|Ai|Agli|Alle|Su|Sul|Sullo|Sulla|Sull'|Sui|Sulle|In|Nel|Nello|Nella|Nell') {outlet}[,] …… [{object} ]({have} [{beside} ]{told}|{tell}|{confided})",
    },
    {
      words: '({told}|{tell}|{talk}) … ({to}|{at}) …, ({of}|{at}) {outlet}',
      nameNotBehind: ELSEWHERE,
    },

    {
      words: '{outlet} [{beside} ][{object} ]{announce}',
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notBefore: ITS_AFFAIRS,
    },
    {
      words: '{outlet} [{beside} ][{object} ]{announce}',
      notBehind: PREPOSITION,
      notBefore: `(che {will}|… ({statement}|suo|sua|suoi|sue|propri)|${ITS_RESULTS})`,
    },
    {
      words: '{outlet} [{beside} ][{object} ]({report}|{have} [{beside} ]{reported})',
      notBehind: PREPOSITION,
      notBefore: '… {statement}',
    },
    {
      words: '{outlet} [{beside} ]{have} [{beside} ][{beside} ]({reported}|{announced}|{told})',
      notBehind: PREPOSITION,
      notBefore: ITS_AFFAIRS,
    },
    {
      words: '{outlet} [{beside} ][{object} ]{tell}',
      kinds: ['newspaper', 'magazine', 'agency', 'site'],
      notBehind: PREPOSITION,
      notBefore: ITS_AFFAIRS,
    },
    {
      words: '{outlet}, …, [{object} ]({report}|{announce}|{have} [{beside} ]{reported})',
      notBehind: PREPOSITION,
      notBefore: '… {statement}',
    },
    {
      words:
        '{outlet} (dà|dava|danno|davano) … per (fatto|fatta|certo|certa|scontato|scontata|probabile|sicuro|chiuso)',
      notBehind: PREPOSITION,
    },
    {
      words:
        '{outlet} [{have} ][{beside} ](pubblica|pubblicano|pubblicò|pubblicava|diffonde|diffondono|{aired}) … ({account}|{matter})',
      notBehind: PREPOSITION,
    },
    { words: '(è|è stato|è stata|fu) {outlet} a [{object} ]{reveal}' },
    { words: 'che {outlet} {have} [{beside} ]({treated}|{reported})' },
    { words: '{reporter} …, {of} {outlet}, ({report}|{have} [{beside} ]{reported})' },

    {
      words:
        '[{article} ]{account} … ({of}|{by}|{at}) [{foreign} ]{outlet} [{beside} ]({report}|{announce}|{have} [{beside} ]{reported}|emerge|emergerebbe)',
    },
    {
      words: '[{article} ]{account} … ({of}|{by}|{at}) {outlet}',
      notWith: CLAUSE,
    },
    { words: 'sondaggio … per {outlet}' },
    { words: '{start}{outlet}:' },
  ],

  leadIn: {
    determiners: words`il, lo, la, l', i, gli, le, un, uno, una, un', questo, questa, quest'`,
    definite: words`il, lo, la, l', al, allo, alla, all', del, dello, della, dell', dal, dallo, dalla, dall', sul, sullo, sulla,
      sull', nel, nello, nella, nell', questo, questa, quest', quel, quella, quell', stesso, stessa`,
    adjective: ADJECTIVE,
    adjectiveBehind: String.raw`(?:${ADJECTIVE}|di (?:stampa|informazione|notizie)|on line|di \p{Lu}[\p{L}-]{2,30})`,
    compoundNoun: null,
    nounBehind: false,
  },

  outletNouns: {
    newspaper: words`quotidiano, quotidiani, giornale, giornali, settimanale, settimanali, bisettimanale, tabloid, foglio,
      testata`,
    magazine: words`rivista, riviste, mensile, periodico, magazine, quindicinale, bimestrale`,
    broadcaster: words`emittente, emittenti, tv, televisione, radio, rete, tg, telegiornale, canale, radiotelevisione`,
    agency: words`agenzia, agenzie`,
    site: words`sito, siti, portale, portali, blog`,
    any: words`testate, media, pubblicazione`,
  },
  namingNouns: words`agenzia di stampa, sito di informazione, sito di notizie, giornale online, quotidiano, giornale, settimanale, bisettimanale, tabloid, rivista, mensile, periodico, magazine,
    quindicinale, emittente, tv, radio, agenzia, portale, testata`,
  tellingNames: {
    last: { any: words`News, Notizie`, newspaper: words`Times, Post, Tribune, Herald`, broadcaster: words`TV, Radio` },
    first: {
      newspaper: words`Gazzetta, Corriere, Giornale, Eco, Gazzettino, Messaggero, Quotidiano`,
      broadcaster: words`Radio, Tele, TV, Tv, Rete, Tgr`,
      agency: words`Agenzia`,
    },
  },

  conjunctions: words`e, ed, nonché, e a, e al, e alla, e all', e del, e della, e di, e dell', e su, e sul, e da, e dal`,
  neverInNames: /^(?:Lunedì|Martedì|Mercoledì|Giovedì|Venerdì|Sabato|Domenica|Un|Una)$/u,
  refusedBehind: words`SpA, Spa, Srl, Group, Holding, Media, Gruppo, Pubblicità, Eventi`,

  citing: {
    leadIns: [
      '[(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)[,] ]citando {source}',
      '(che|e) (cita|citava|citano|citavano) {source}',
      '(basandosi|fondandosi) su {source}',
      'che si (basa|basano|fonda) su {source}',
    ],
    relatives: words`che, cui, i quali, le quali`,
    spokenTo: words`intervista, microfoni, detto, dichiarato, spiegato, raccontato, confidato`,
  },
  indirectSpeech: null,
  inflect: (name) => [...BARE.inflect(name), ...spokenAbbreviation(name)],
  ambiguousForms: BARE.ambiguousForms,
};
