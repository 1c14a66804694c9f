import { words } from '../words.js';

/** What the names of those who are sources without being outlets contain, in small letters, by language. */
const PARTS = words`
  polizei, police, polic, polizia, polícia, politie, policj, komend, полици, поліці, emniyet, jandarma, شرطة,
  ministeri, ministr, ministère, ministry, ministério, bundes, landes, behörde, amt für, министерств, міністерств,
  bakanl, وزارة, government, gouvernement, gobierno, governo, regierung, правительств, уряд, valili, préfecture,
  prefectura, prefeitura, mairie, ayuntamiento, alcaldía, gemeinde, gemeente, comune di, regione, municip, urząd,
  urzęd, belediye, адміністрац, администрац, بلدية, statisti, statystycz, istat, eurostat, insee, destatis, ibge,
  росстат, держстат, tüik, universit, universid, universiteit, uniwersytet, üniversite, университет, університет, جامعة,
  institut, istituto, instytut, институт, інститут, enstitü, معهد, مركز, forschung, research,
  survey, umfrage, sondage, encuesta, własn, собственн, власн, calculat,
  berechnung, elabor, opracowanie, company, unternehmen, société, empresa, azienda, kompani, компани, компані,
  pressemitteilung, presseaussendung, press release, communiqué, comunicado, comunicato, persbericht, komunikat,
  пресс-служб, пресслужб, прес-служб, basın bülteni, basın açıklaması, aussendung, gmbh, feuerwehr, fire dep,
  pompier, bombero, vigili, carabinieri, questura, procura, guardia civil, protezione civile, straż, мчс, дснс, мвд,
  мвс, gericht, court, tribunal, juzgado, rechtbank, прокур, savcı, محكمة, world bank, weltbank, banque
  mondiale, worldbank, united nations, vereinte nationen, nations unies, naciones unidas, الأمم المتحدة, organization,
  organisation, organización, organizzazione, organização, organizacj, организац, організац, منظمة, commission,
  kommission, comisión, commissione, comissão, komisj, комисси, комісі, association, asociación, associazione,
  associação, verband, verein, agentur für, foundation, stiftung, federation, federación, federazione, wikipedia,
  facebook, twitter, instagram, youtube, whatsapp, internet, интернет, інтернет, إنترنت, eyewitness, witness`;

/** Words that are such a source by themselves. */
const WHOLE = words`
  ag, inc, ltd, own, eigene, eigener, eigen, propia, própria, study, studie, суд, sąd, kendi, بيان, amt, firma, polis, stadt, bank, web, onu, un, oms, who, nato, eu, ue, ec, gus, ine, ina, cbs, rivm, knmi,
  afad, dwd, zamg, noaa, nasa, nws, мид, мзс, x`;

/** Words for agencies and papers in general, which name nobody: "Quelle: Agenturen". */
const ANYBODY = new Set(words`
  agentur, agenturen, nachrichtenagenturen, agency, agencies, news agencies, wire, wires, agence, agences, agencia,
  agencias, agenzia, agenzie, agência, agências, agentschappen, persbureaus, agencje, агентства, информагентства,
  агентства новостей, агенції, агентства новин, інформагентства, сми, змі, медіа, media, medien, medya, medios,
  médias, presse, prensa, stampa, imprensa, pers, prasa, пресса, преса, basın, ajans, ajanslar, haber merkezi, وكالات,
  الوكالات, وكالات الأنباء, مواقع, مواقع إلكترونية, متابعات, صحف, redaktion, redacción, rédaction, redazione, redação,
  redactie, redakcja, редакция, редакція, own correspondent, telegram`);

const CONTAINS = new RegExp(PARTS.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join('|'), 'u');
const HAS_WORD = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${WHOLE.join('|')})(?![\p{L}\p{N}])`, 'u');

/** Whether a source that is not a known outlet is an office, a company, a study or the like, and no outlet. */
export function isNoOutlet(source: string): boolean {
  // The small letter of a Turkish capital İ has a dot of its own.
  const small = source.toLowerCase().replaceAll('\u0307', '');
  return ANYBODY.has(small) || CONTAINS.test(small) || HAS_WORD.test(small);
}

/** Whether a source is agencies or papers in general. */
export function isAnybody(source: string): boolean {
  return ANYBODY.has(source.toLowerCase());
}
