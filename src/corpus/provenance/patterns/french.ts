import { withoutArticle } from './inflection/articles.js';
import { frenchVerbs } from './inflection/romance-verbs.js';
import { words } from '../words.js';
import type { LanguagePatterns } from './language-patterns.js';

/** What an outlet does with information, and nobody does to an outlet. */
const REPORTING = words`rapporter, révéler, signaler, relater, raconter, noter, affirmer, assurer, souligner, ajouter,
  expliquer, relever, détailler, dévoiler, mentionner, avancer, relayer, estimer, juger, observer,
  constater, résumer, analyser, commenter, titrer, pointer, calculer, chiffrer, évaluer, considérer,
  démontrer, montrer, documenter, retracer, recenser, dénombrer, pronostiquer, ironiser, insister,
  compléter, nuancer, développer, exposer, spéculer, remarquer`;
/** What an outlet does with information as well as with its own plans. */
const ANNOUNCING = words`annoncer, confirmer, indiquer, préciser, rappeler`;
/** What an outlet does besides, and what could be done to it too. */
const TREATING = words`citer, évoquer, interroger, questionner, brosser, attribuer, imputer, tabler`;
/** What people do who talk to an outlet. */
const TELLING = words`déclarer, expliquer, affirmer, assurer, indiquer, préciser, confirmer, annoncer, raconter,
  témoigner, lancer, glisser, souffler, avouer, estimer, juger, souligner, regretter, déplorer,
  tempérer, nuancer, insister, rappeler, détailler, dénoncer, résumer, ajouter, soupirer,
  plaisanter, ironiser, rassurer, certifier, jurer, révéler, rapporter, signaler, alerter, évoquer,
  relater, parler, marteler, plaider, exposer, exprimer, insurger, indigner, alarmer, inquiéter,
  exclamer, épancher, observer, constater, noter, lâcher, murmurer, analyser, justifier, pester,
  critiquer, relativiser, dévoiler, saluer, écarter, contester, nier, balayer, avancer, excuser,
  étonner, désoler, féliciter, confesser, communiquer, remarquer, considérer, emporter, moquer,
  réfuter, répéter, vanter, accuser, réaffirmer, commenter, tonner, fulminer, râler, philosopher,
  théoriser, minidédramatiser, agacer, énerver, enthousiasmer, lamenter, amuser, concéder,
  rétorquer, répliquer, riposter, objecter, argumenter, invoquer, espérer, redouter, souhaiter,
  préconiser, recommander, trancher, attester, fanfaronner, asséner, railler, chuchoter, susurrer,
  compléter, narrer, esquisser, interroger, attrister, vitupérer, claironner, clamer, grincer,
  pouffer, rigoler, blaguer, badiner, lister, énumérer`;
/** What happens to information, and to who gives it, at an outlet. */
const TREATED = words`citer, interroger, consulter, contacter, rapporter, relayer, révéler, solliciter, questionner,
  interviewer, rencontrer, évoquer, mentionner, dévoiler, signaler, annoncer, relater, publier,
  raconter, détailler, vérifier, authentifier, recenser, compiler, calculer, documenter, confirmer,
  dénoncer, analyser, commenter, exhumer, chiffrer, estimer, recouper`;
/** What people do to themselves who talk to an outlet: "s'est confié". */
const THEMSELVES = words`confier, exprimer, expliquer, justifier, épancher, emporter, féliciter, indigner, insurger,
  inquiéter, étonner, excuser, engager, moquer, désoler, alarmer, amuser, lamenter, agacer`;

/** Behind these an outlet is no subject: "le directeur de la RTBF affirme". */
const PREPOSITION = `({of}|à|au|aux|pour|chez|dans|par|sur|avec|contre|sans|vers|devant|via|depuis|groupe|fondation)`;
/** Behind these a verb has another subject already: "il cite". */
const SUBJECT = '(il|elle|on|ils|elles|je|nous|qui)';
/** Behind these an outlet is where something is to be seen, or where somebody works. */
const ELSEWHERE = `({aired}|{elsewhere}) [{beside} ](sur|dans|chez|à|au|de|du|pour)`;
/** With these between its words a phrase is no noun with what belongs to it, but a clause. */
const CLAUSE = '({have}|est|sont|était|fut|été|sera|contre|après|avant|pour)';
/** Before these an outlet speaks of itself: "affirme n'avoir reçu". */
const ITSELF = `(… {statement}|n'avoir|n'être|ne)`;
/** What an outlet tells of itself: "annonce des licenciements", "présente sa nouvelle grille". */
const ITS_RESULTS = "[(un|une|des|son|sa|ses|de nouveaux|de nouvelles|le|la|les|l'|d') ][_ ]{business}";
const ITS_AFFAIRS = `(… {statement}|${ITS_RESULTS})`;
/** Words that are no adjectives although they stand where adjectives could. */
const SMALL_WORDS =
  'des|les|une|par|sur|dans|pour|avec|chez|que|qui|mais|est|sont|ont|sous|vers|sans|selon|contre|dont|aux|entre|devant|comme|ainsi';
const ADJECTIVE = String.raw`(?!(?:${SMALL_WORDS})\s)\p{Ll}[\p{L}-]{2,30}`;

/** Attributions in French. An attribution covers its own sentence: nothing marks the indirect speech that runs on. */
export const french: LanguagePatterns = {
  slots: {
    quoted: ['»,', '»', '”,', '”', '",', '"'],
    ownDeeds: words`licencié, embauché, lancé, racheté, vendu, fermé, ouvert, perdu, gagné, remporté, reçu, payé, célébré, fêté, suspendu, signé,
      assigné, quitté, subi, cessé, décidé, annulé, nommé, investi, créé, produit, enregistré, parrainé, soutenu, organisé, coûté, renouvelé,
      augmenté, réduit, supprimé, acquis, inauguré, annoncé, invité, offert, donné, distribué, installé, choisi, déménagé, recruté,
      été, eu, fait, dû, voulu, mis fin, pris, retrouvé, rejoint, repris`,
    to: words`à, au, aux, auprès de, auprès du, auprès d', devant les caméras de, devant les caméras du`,
    of: words`de, du, des, d'`,
    on: words`sur, dans, chez, via`,
    have: words`a, ont, avait, avaient, aurait, auraient, a-t-il, a-t-elle, a-t-on, ont-ils, ont-elles, avait-il,
      avait-elle, avait-on, avaient-ils, avaient-elles, ai, ayant`,
    object: words`l', le, la, les, lui, leur, en, y, s', se, nous`,
    as: words`comme, ainsi que`,
    according: words`selon, d'après, à en croire, si l'on en croit, suivant, au dire de, aux dires de`,

    report: [
      ...frenchVerbs.finite([...REPORTING, ...TREATING]),
      ...words`écrit, écrivent, écrivait, écrivaient, dit, disent, disait, disaient, décrit, décrivent, décrivait,
      soutient, soutiennent, soutenait, conclut, concluent, concluait, poursuit, poursuivait,
      prévoit, prévoyait, apprend, prétend, prétendait, reprend, croit savoir, croient savoir,
      croyait savoir, fait savoir, faisait savoir, fait état, font état, faisait état,
      faisaient état, fait valoir, fait remarquer, laisse entendre, laissent entendre,
      laissait entendre, parle, parlent, parlait, parlaient, voit, revient sur, revenait sur,
      s'appuie sur, se fonde sur, se réfère à, s'interroge, s'interrogeait, se demande,
      se demandait, s'étonne, met en avant, met en doute, met en garde, va plus loin,
      va encore plus loin, enfonce le clou, donne la parole, retranscrit, contredit, contredisait,
      dément, craint, tient, tenait, donne, donnait, voyait, qualifie, qualifiait, prévient,
      prévenait, avertit, avertissait, prédit, prédisait, établit, répond, prend le contre-pied,
      prête, s'est procuré, s'était procuré, se fait l'écho, s'est fait l'écho, s'en fait l'écho`,
    ],
    reported: [
      ...frenchVerbs.participles([...REPORTING, ...TREATING]),
      ...words`écrit, dit, décrit, soutenu, conclu, prévu, appris, prétendu, repris, cru savoir, fait savoir,
      fait état, laissé entendre, parlé, retranscrit, reproduit, démenti, contredit, averti,
      prévenu, prédit, enquêté, pu consulter, pu vérifier, pu établir, pu lire, pu voir, obtenu,
      recueilli, donné la parole, compris, découvert, établi, eu accès, eu connaissance, eu vent,
      mis au jour, mis la main sur, mis en lumière, levé le voile, mené l'enquête, rencontré,
      recoupé, qualifié, fait le récit`,
    ],
    announce: [
      ...frenchVerbs.finite(ANNOUNCING),
      ...frenchVerbs.participles(ANNOUNCING).flatMap((said) => ['a', 'avait', 'ont'].map((have) => `${have} ${said}`)),
    ],
    announced: frenchVerbs.participles(ANNOUNCING),
    inversion: [
      ...frenchVerbs.finite([...REPORTING, ...ANNOUNCING]),
      ...words`écrit, écrivent, écrivait, dit, disent, disait, décrit, décrivait, soutient, soutenait, conclut,
      concluait, poursuit, poursuivait, prévoit, prétend, croit savoir, croient savoir,
      croyait savoir, fait savoir, faisait savoir, fait valoir, laisse entendre, laissait entendre,
      reprend, prévient, avertit, s'interroge, se demande, s'étonne, s'amuse, renchérit, tranche,
      retranscrit`,
    ],

    tell: [
      ...frenchVerbs.finite(TELLING),
      ...frenchVerbs.finite(['confier', ...TELLING]).flatMap(withPronoun),
      ...words`confie, confient, confiait, confiaient, dit, disent, disait, disaient, répond, répondent, répondait,
      répondaient, promet, promettent, promettait, admet, admettent, admettait, reconnaît,
      reconnaissent, reconnaissait, décrit, décrivent, décrivait, dément, démentent, démentait,
      prévient, préviennent, prévenait, se défend-il, se défend-elle, dit-il, dit-elle, dit-on,
      répond-il, répond-elle, promet-il, promet-elle, avertit, avertissent, avertissait, plaint,
      plaignait, réjouit, réjouissent, réjouissait, défend, défendent, défendait, fait savoir,
      font savoir, faisait savoir, fait part, fait valoir, laisse entendre, soutient, soutenait,
      maintient, poursuit, conclut, sourit, rit, garantit, garantissent, renchérit, craint,
      craignait, prédit, se souvient, se souvenait, se dit, tranche, revient, croit savoir,
      veut croire`,
    ],
    told: [
      ...frenchVerbs.participles(TELLING),
      ...words`dit, répondu, promis, admis, reconnu, décrit, démenti, prévenu, averti, plaint, réjoui, défendu,
      fait savoir, fait part, fait valoir, laissé entendre, soutenu, maintenu, poursuivi, conclu,
      souri, garanti, renchéri, prédit, redit, réagi, qualifié`,
    ],
    telling: [
      ...TELLING,
      ...frenchVerbs.agreeing(words`confirmer, annoncer, indiquer, expliquer, raconter, révéler, préciser`),
      ...words`déclarant, expliquant, confiant, affirmant, assurant, indiquant, précisant, confirmant, annonçant,
      racontant, répondant, disant, ajoutant, estimant, confier, répondre, dire`,
    ],
    confided: [
      ...frenchVerbs.agreeing(THEMSELVES).flatMap((done) => [`s'est ${done}`, `se sont ${done}`, `s'était ${done}`]),
      ...words`s'est défendu, s'est défendue, s'est dit, s'est dite, s'est plaint, s'est plainte, s'est ouvert,
      s'est ouverte, s'est réjoui, s'est réjouie, s'est souvenu, s'est souvenue, s'est ému, s'est émue, est revenu,
      est revenue, s'est voulu, s'est voulue, s'est montré, s'est montrée`,
    ],
    version: words`version, récit, sentiment, avis, réponse, explication, explications, confidences, impressions,
      détails, vérité`,

    treated: [
      ...frenchVerbs.agreeing(TREATED),
      ...words`joint, jointe, joints, jointes, obtenu, obtenue, obtenus, obtenues, recueilli, recueillie,
      recueillis, recueillies, repris, reprise, reprises, paru, parue, parus, parues, décrit,
      décrite, décrits, décrites, établi, établie, établis, établies, reçu, reçue, reçus, entendu,
      entendue, entendus, démenti, démentie, mis au jour, mise au jour, mises au jour,
      mis en lumière, mise en lumière, lu, vu, transmis, transmise, découvert, découverte`,
    ],
    aired: frenchVerbs.agreeing(words`diffuser, rediffuser, publier, tourner, filmer`),
    elsewhere: words`retransmis, retransmise, programmé, diffusion, voir, suivre, regarder, passe, passait, présente,
      présentait, anime, animait, travaille, travaillait, travaillé, entré, entrée, débuté, débuts,
      poste, commenté, rédacteur, rédactrice, chroniqueur, chroniqueuse, éditorialiste, correcteur,
      correctrice, stagiaire, pigiste, dessinateur, dessinatrice, grand reporter`,
    witnessed: words`constaté, constatait, constate, vu, observé, dit, déclaré, confié, interrogé`,

    account: words`article, articles, enquête, enquêtes, contre-enquête, dépêche, dépêches, révélation, révélations,
      reportage, reportages, récit, éditorial, édito, chronique, papier, scoop, compte rendu,
      compte-rendu, portrait, infographie, décryptage, alerte, investigation, investigations,
      décompte, calculs, comptage, édition, manchette, correspondance, informations exclusives,
      information exclusive, les informations, des informations`,
    matter: words`information, informations, infos, précisions, indiscrétions, confidences, propos, document,
      documents, image, images, vidéo, vidéos, chiffres, données, témoignage, témoignages, témoin,
      témoins, source, sources, sondage, rapport, note, notes, courrier, lettre, courriel, message,
      messages, constatations, recherches, photo, photos, photographies, extraits, extrait, analyse,
      analyses, enregistrement, séquence, estimation, estimations, dossier, tribune, bilan, expert,
      experts, diplomate, diplomates, responsable, responsables, éléments`,
    talk: words`entretien, interview, échange, conversation, discussion, tribune, lettre ouverte, communiqué,
      déclaration, déclarations, message, courriel, mail, confidences, propos, intervention,
      réponse, témoignage, texte, podcast, chat, question, questions, sollicitations`,
    reporter: words`journaliste, journalistes, correspondant, correspondante, correspondants, correspondantes, reporter,
      reporters, photographe, photographes, envoyé spécial, envoyée spéciale, envoyés spéciaux,
      équipe, vidéaste, confrères, consœurs`,
    show: words`journal, journal télévisé, JT, matinale, émission, plateau, antenne, studio, studios, 20 heures,
      13 heures`,
    on_air: words`au micro, aux micros, sur le plateau, sur l'antenne, à l'antenne, sur les ondes, dans les colonnes,
      dans les pages, sur le site, dans le journal, dans la matinale`,

    foreign: words`allemand, espagnol, anglais, britannique, américain, suisse, autrichien, russe, chinois, japonais,
      danois, suédois, norvégien, finlandais, néerlandais, belge, italien, portugais, grec, turc,
      polonais, argentin, brésilien, canadien, israélien, ukrainien, sénégalais, algérien, marocain,
      tunisien, londonien, new-yorkais, bruxellois, genevois, local`,
    beside: words`aussi, également, encore, déjà, ainsi, notamment, même, par ailleurs, de son côté, pour sa part,
      quant à lui, quant à elle, en outre, toutefois, cependant, pourtant, néanmoins, hier,
      aujourd'hui, récemment, d'abord, d'ailleurs, à son tour, dans la foulée, en exclusivité,
      en premier, la première, le premier, la veille, le lendemain, ce matin, ce soir, hier soir,
      en ligne, plus tôt, plus tard, enfin, longuement, ensuite, alors, depuis, pu, dès hier, lundi,
      mardi, mercredi, jeudi, vendredi, samedi, dimanche, ce lundi, ce mardi, ce mercredi, ce jeudi,
      ce vendredi, ce samedi, ce dimanche, la semaine dernière, la semaine passée, le mois dernier,
      cette semaine, ce week-end, lundi soir, mardi soir, dès lundi, dès mardi, dès mercredi,
      dès jeudi, dès vendredi, dès samedi, dès dimanche, matin, soir, après-midi, prudemment,
      dimanche dernier, ces derniers jours, dans son édition du jour, dans son édition`,
    statement: words`dans un communiqué, par communiqué, à ses salariés, à ses lecteurs, à son personnel, à ses abonnés`,
    business: words`suppression, suppressions, licenciements, plan social, plan d'économies, plan de départs, pertes,
      bénéfice, bénéfices, chiffre d'affaires, abonnés, abonnements, recrutement, recrutements,
      embauches, nouvelle formule, nouvelle grille, grille de rentrée, fermeture de sa,
      fermeture de son, fermeture de ses, lancement, sa nouvelle, son nouveau, ses nouveaux,
      ses nouvelles, rachat, cession, son audience, ses audiences, son application, ses locaux,
      son siège, ses studios, sa diffusion, ses lecteurs, ses salariés`,
  },

  attributions: [
    {
      words:
        "(c'est|voilà) (ce que|ce qu') [{object} ][{have} ]({inversion}|{reported}|{announced}) [{beside} ]{outlet}",
      coversPrevious: true,
    },
    {
      words: '[{as} ][{object} ][{object} ]{inversion} [{beside} ][{beside} ]{outlet}',
      notBehind: SUBJECT,
      notBefore: ITS_AFFAIRS,
    },
    {
      words: '[{as} ][{object} ][{object} ]{have} [{beside} ]({reported}|{announced}) [{beside} ][{beside} ]{outlet}',
      notBehind: SUBJECT,
      notBefore: ITS_AFFAIRS,
    },
    { words: "(l'information|la nouvelle)[,] … {treated} … par {outlet}", coversPrevious: true },

    {
      words: '{according} [… ]({account}|{matter}) … ({of}|par|dans|sur|à|au|auprès de|auprès du|avec) {outlet}',
      notWith: CLAUSE,
    },
    { words: "{according} (le site|l'antenne|la rédaction|… {reporter}) … {of} [{foreign} ]{outlet}", notWith: CLAUSE },
    { words: '{according} {outlet}' },
    { words: '{according} … {to} [{foreign} ]{outlet}' },
    { words: 'Pour {outlet},' },
    { words: '{quoted} … ({to}|avec|auprès de|auprès du|devant les caméras de) {outlet}', notWith: CLAUSE },
    { words: '{outlet} en (publie|publiait|dévoile|donne|reproduit|révèle|cite|livre)', notBehind: PREPOSITION },
    {
      words:
        '{outlet} [{beside} ](a|ont|avait) [{beside} ]pu (consulter|authentifier|vérifier|constater|lire|voir|visionner|rencontrer|recueillir|écouter|entendre|se procurer|joindre|interroger|établir)',
      notBehind: PREPOSITION,
    },
    { words: '(entre les mains|en possession) {of} {outlet}' },
    {
      words: '(images|vidéo|vidéos|photos|révélations|calculs|estimations|sondage|décompte|vérification) {of} {outlet}',
    },
    {
      words:
        "{outlet} [{beside} ][{object} ](a|ont|avait|avaient) [{beside} ](_é |_i |_u |_it |_is |_ert )[{beside} ](que|qu'|le|la|les|l'|un|une|des|à|au|aux|de|du|d'|dans|sur|en|avec|comment|plusieurs|deux|trois|quatre)",
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notWith: '{ownDeeds}',
    },
    {
      words: '{outlet} [{beside} ][{object} ]{tell}',
      kinds: ['newspaper', 'magazine', 'agency', 'site'],
      notBehind: PREPOSITION,
      notBefore: ITS_AFFAIRS,
    },
    { words: '(Au|Dans|Sur) …, (de|du|sur) {outlet}, … {tell}' },
    { words: ', (sur|dans|au|chez) {outlet}, … {tell}' },

    {
      words:
        "(dans|lors {of}|au cours {of}|à l'occasion {of}|par|en) … ({talk}|{account}) … ({to}|{of}|{on}|avec|pour|par) {outlet}",
    },
    { words: '(entretien|interview|réponse|tribune) … ({to}|{on}|avec|pour|par) {outlet}' },
    { words: '(question|questions|sollicitations|micro) {of} {outlet}' },
    { words: '(au|dans|sur|du) … {show} … {of} {outlet}', nameNotBehind: ELSEWHERE },
    { words: '{on_air} {of} [{foreign} ]{outlet}' },
    { words: "(l'invité|l'invitée|invité|invitée) … ({of}|{on}|à) {outlet}" },
    { words: '(devant|auprès) … ({reporter}|caméras|micros) {of} [{foreign} ]{outlet}' },

    { words: '{treated} … par [{foreign} ]{outlet}' },
    { words: '{treated} [{beside} ][{beside} ]{on} {outlet}', nameNotBehind: ELSEWHERE },
    { words: '{matter} … {aired} … (par|{on}) {outlet}' },
    { words: '{witnessed} … {reporter} … {of} [{foreign} ]{outlet}' },
    {
      words:
        '{reporter} {of} [{foreign} ]{outlet} (présent|présente|présents|sur place|a constaté|ont constaté|a pu constater|a vu|ont vu)',
    },
    { words: '(nos confrères|nos consœurs|notre confrère|notre consœur|nos collègues) {of} [{foreign} ]{outlet}' },
    { words: '(lit|lire|lit-on|lisait|apprend|apprend-on|appris|lu|vu) … (par|{on}|les colonnes {of}) {outlet}' },

    {
      words:
        '(citant|relayant|reprenant|évoquant|sur la foi|sur la base|à partir) … ({account}|{matter}) … ({of}|par|dans|avec) {outlet}',
    },
    {
      words:
        "(citant|cite|citent|citait|citer|relayant|relaie|reprenant|s'appuyant sur|en se fondant sur|se référant à) {outlet}",
    },

    { words: '{confided} … ({to}|{on}) {outlet}' },
    {
      words: '[{have} ][{beside} ]({told}|{tell}|{telling}) … ({to}|{on}) [{foreign} ]{outlet}',
      nameNotBehind: ELSEWHERE,
    },
    { words: '({told}|{tell}), …, … ({to}|{on}) [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    { words: '[{have} ]({told}|{tell}) …, …, … ({to}|{on}) [{foreign} ]{outlet}', nameNotBehind: ELSEWHERE },
    { words: '{have} … confié … {to} [{foreign} ]{outlet}' },
    { words: '{have} [{beside} ](livré|donné) … {version} … {to} [{foreign} ]{outlet}' },
    { words: 'toujours {to} [{foreign} ]{outlet}' },
    {
      words:
        '(À|Au|Aux|Auprès de|Auprès du|Sur|Dans|Chez) {outlet}[,] …… ({have} [{beside} ]({told}|confié)|{tell}|{confided})',
    },
    { words: '({told}|{tell}|{talk}) … ({to}|{on}) …, (de|du|sur) {outlet}', nameNotBehind: ELSEWHERE },

    {
      words: '{outlet} [{beside} ]{announce}',
      kinds: ['agency', 'newspaper', 'magazine', 'site'],
      notBehind: PREPOSITION,
      notBefore: ITS_AFFAIRS,
    },
    {
      words: '{outlet} [{beside} ]{announce}',
      notBehind: PREPOSITION,
      notBefore: `(… ({statement}|son|sa|ses)|qu'elle|qu'il|${ITS_RESULTS})`,
    },
    {
      words: '{outlet} [{beside} ][{object} ][{object} ]({report}|{have} [{beside} ]{reported})',
      notBehind: PREPOSITION,
      notBefore: ITSELF,
    },
    {
      words: '{outlet}, …, [{object} ]({report}|{announce}|{have} [{beside} ]{reported})',
      notBehind: PREPOSITION,
      notBefore: ITSELF,
    },
    {
      words: '{outlet} [{have} ][{beside} ](publie|publient|publiait|diffuse|diffusait|{aired}) … ({account}|{matter})',
      notBehind: PREPOSITION,
    },
    { words: "c'est {outlet} qui [{object} ]({report}|{have} [{beside} ]{reported})" },
    { words: "(que|qu') {outlet} {have} [{beside} ]({treated}|{reported})", notBehind: '(alors|parce|puisque|dire)' },
    { words: '{reporter} …, {of} {outlet}, ({report}|{have} [{beside} ]{reported})' },
    {
      words:
        '{inversion} … (médias|journaux|presse|quotidiens|chaînes|titres) …, (dont|notamment|parmi lesquels) {outlet}',
    },

    {
      words:
        "[(un|une|l'|la|le|les|des|cette|cet|d'un|d'une) ]{account} … {of} {outlet} [{beside} ]({report}|{announce}|{have} [{beside} ]{reported})",
    },
    {
      words: "[(un|une|l'|la|le|les|des|cette|cet|d'un|d'une) ]{account} … ({of}|par|{on}) {outlet}",
      notWith: CLAUSE,
    },
    { words: "[(un|une|l'|la|le|les|des|cette) ](information|informations|infos) {of} {outlet}" },
    { words: 'sondage … pour {outlet}' },
    { words: 'avec {outlet}', kinds: ['agency'], notBehind: '(partenariat|accord|contrat|concours|association)' },
    { words: '{start}{outlet} :' },
  ],

  leadIn: {
    determiners: words`le, la, l', les, un, une, ce, cet, cette`,
    definite: words`le, la, l', les, au, aux, du, ce, cet, cette, même`,
    adjective: ADJECTIVE,
    adjectiveBehind: String.raw`(?:${ADJECTIVE}|en ligne|de presse|d['’](?:information|informations|État|investigation)|de \p{Lu}[\p{L}-]{2,30})`,
    compoundNoun: null,
    nounBehind: false,
  },

  outletNouns: {
    newspaper: words`journal, journaux, quotidien, quotidiens, hebdomadaire, hebdomadaires, hebdo, bihebdomadaire,
      tabloïd, gazette`,
    magazine: words`magazine, magazines, revue, mensuel, bimensuel, trimestriel`,
    broadcaster: words`chaîne, chaînes, radio, radios, télévision, station, radiotélévision, webradio`,
    agency: words`agence, agences`,
    site: words`site, sites, portail, webzine, blog`,
    any: words`média, médias, publication`,
  },
  namingNouns: words`journal, quotidien, hebdomadaire, hebdo, bihebdomadaire, tabloïd, magazine, revue, mensuel,
    bimensuel, chaîne, radio, webradio, gazette, webzine, média, agence de presse, agence officielle, agence d'État, site d'information,
    site d'informations, site d'actualité, site d'actualités, site d'investigation, titre, titre régional, station`,
  tellingNames: {
    last: { any: words`News, Actu, Infos`, newspaper: words`Times, Post, Tribune, Herald`, broadcaster: words`TV, FM` },
    first: {
      newspaper: words`Gazette, Courrier, Dépêche, Écho, Tribune, Quotidien, Messager`,
      broadcaster: words`Radio, Télé, TV`,
    },
  },

  conjunctions: words`et, ainsi que, et par, et à, et au, et de, et du`,
  neverInNames: /^(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|M|Mme|Il|Elle|On)$/u,
  refusedBehind: words`SA, Médias, Groupe, Holding, Éditions, Événements, Studios, Distribution`,

  citing: {
    leadIns: [
      '[(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[,] ][en ]citant {source}',
      '(qui|et) (cite|citait|citent|citaient) {source}',
      "(s'appuyant|en s'appuyant|se fondant|en se fondant|se basant|en se basant) sur {source}",
      "qui (s'appuie|s'appuient|se fonde|se base) sur {source}",
      'sur la foi de {source}',
    ],
    relatives: words`qui, dont`,
    spokenTo: words`interview, entretien, micro, déclaré, confié, expliqué, affirmé, assuré, dit`,
  },
  indirectSpeech: null,
  ...withoutArticle(
    /^(?:Le|Les)\s/u,
    words`Monde, Soir, Temps, Point, Matin, Progrès, Devoir, Droit, Soleil, Jours, Quotidien, Journal, Nouvelliste, Vif,
      Parisien, Patriote, Pays, Peuple`,
  ),
};

/** "affirme-t-il"; forms that do not end in a vowel make nothing that a text has. */
function withPronoun(verb: string): string[] {
  return verb.endsWith('e') ? ['il', 'elle', 'on'].map((pronoun) => `${verb}-t-${pronoun}`) : [];
}
