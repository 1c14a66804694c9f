/**
 * Words by which a text speaks to a language model, by language. News that only mentions such words is withheld with them, and is
 * quoted instead: that costs prose, and no fact.
 */
const PATTERNS: readonly RegExp[] = [
  // English
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|prompts?|rules|guidelines|directions|context)\b/iu,
  /\b(?:system|developer) (?:prompt|message|note|override)\b|\bprompt injection\b/iu,
  /\b(?:you are|act as|pretend to be|behave as) (?:now )?(?:an? |the )?(?:\p{L}{1,30} )?(?:ai|assistant|language model|chatbot|llm|bot|dan)\b/iu,
  /\b(?:ai|llm|language) (?:assistants?|models?)\b[^.!?\n]{0,60}\b(?:must|should|shall|have to|are to|is to|please|reading)\b/iu,
  /\b(?:as|dear|attention|note to|hey|hello),? (?:an? |the |all )?(?:ai|assistant|language model|chatbot|llm)s?\b/iu,
  /\b(?:answer|respond|reply|output|say|state|write|print)\b[^.!?\n]{0,30}\b(?:only|exactly|instead|verbatim|word for word|the following)\b/iu,
  /\b(?:your|the) (?:answer|reply|response|output|summary) (?:must|should|shall|has to|is to)\b/iu,
  /\b(?:cite|quote|rank|trust|prefer|prioriti[sz]e)\b[^.!?\n]{0,40}\b(?:this|only) (?:passage|article|source|text|document)\b/iu,
  /\bthis (?:passage|article|source|text|document)\b[^.!?\n]{0,60}\b(?:ranks?|outranks?|overrides?|supersedes?|takes precedence|most (?:reliable|relevant|trusted))\b/iu,
  // German
  /\b(?:ignorier|missacht|vergiss|vergesst|vergessen sie|überschreib|umgeh)\p{L}{0,20}[^.!?\n]{0,50}(?:anweisung|instruktion|vorgabe|regel|prompt|befehl)/iu,
  /\b(?:du bist|sie sind|verhalte dich|handle)\b[^.!?\n]{0,20}(?:assistent|ki|sprachmodell|chatbot)\b/iu,
  /\b(?:ki|sprachmodelle?|assistent(?:en)?|chatbots?)\b[^.!?\n]{0,40}\b(?:müssen|muss|sollen|soll|sollten)\b/iu,
  /\b(?:antworte|antworten sie|schreibe?|gib|geben sie|sag|sage)\b[^.!?\n]{0,30}\b(?:nur|genau|stattdessen|folgende[sn]?|ausschließlich)\b/iu,
  /\b(?:deine|ihre|die) (?:antwort|ausgabe) (?:muss|soll)\b/iu,
  /\bdiese[rs]? (?:artikel|text|passage|quelle)\b[^.!?\n]{0,60}(?:vorrang|zuverlässigste|maßgeblich|hat recht)/iu,
  // French
  /\b(?:ignore[zr]?|oublie[zr]?|néglige[zr]?|contourne[zr]?)\b[^.!?\n]{0,50}(?:instructions?|consignes?|règles|prompt)/iu,
  /\b(?:tu es|vous êtes|agis|agissez)\b[^.!?\n]{0,20}(?:assistant|ia|modèle de langage|chatbot)\b/iu,
  /\b(?:ia|assistants?|modèles? de langage|chatbots?)\b[^.!?\n]{0,40}\b(?:doit|doivent|devez|devraient|dois)\b/iu,
  /\b(?:réponds|répondez|écris|écrivez|affiche[zr]?|dis|dites)\b[^.!?\n]{0,30}\b(?:uniquement|seulement|exactement|à la place|ceci|suivant)/iu,
  /\bcet?te? (?:article|texte|passage|source)\b[^.!?\n]{0,60}(?:prime|prévaut|priorité|plus fiable)/iu,
  // Spanish
  /(?:ignor[aeá]|olvid[aeá]|desobede[cz]|descart[aeá])\p{L}{0,20}[^.!?\n]{0,50}(?:instrucci|indicaci|reglas|órdenes|prompt)/iu,
  /\b(?:eres|usted es|actúa|actúe|compórtate)\b[^.!?\n]{0,20}(?:asistente|ia|modelo de lenguaje|chatbot)\b/iu,
  /\b(?:ia|asistentes?|modelos? de lenguaje|chatbots?)\b[^.!?\n]{0,40}\b(?:debe|deben|debes|tiene que|tienen que)\b/iu,
  /(?:responde|responda|escribe|escriba|muestra|muestre|diga|di)\b[^.!?\n]{0,30}\b(?:solo|sólo|solamente|únicamente|exactamente|en su lugar|lo siguiente)\b/iu,
  /\best[ea] (?:artículo|texto|pasaje|fuente)\b[^.!?\n]{0,60}(?:prevalece|prioridad|más fiable)/iu,
  // Russian
  /(?:игнориру|проигнориру|забуд|отмен|наруш|не обращай)\p{L}{0,20}[^.!?\n]{0,50}(?:инструкци|указани|правил|промпт|команд)/iu,
  /(?:ты|вы)\s*(?:теперь\s*)?[—–-]?\s*(?:\p{L}{1,30} )?(?:ассистент|помощник|языковая модель|чат-?бот|ии)(?!\p{L})/iu,
  /(?<!\p{L})(?:ии|ассистент\p{L}{0,20}|языков\p{L}{1,20} модел\p{L}{1,20}|чат-?бот\p{L}{0,20})(?!\p{L})[^.!?\n]{0,40}(?:долж\p{L}{1,20}|обязан\p{L}{0,20}|следует)/iu,
  /(?:ответь|отвечай|ответьте|отвечайте|напиши|напишите|выведи|скажи)\p{L}{0,20}[^.!?\n]{0,30}(?:только|ровно|вместо этого|следующее|дословно)/iu,
  /(?:эта|этот|данный|данная) (?:статья|текст|отрывок|источник)[^.!?\n]{0,60}(?:важнее|приоритет|самый надёжный|надежнее|надёжнее)/iu,
  // Turkish
  /(?:talimat|kural|yönerge|komut|istem)\p{L}{0,20}[^.!?\n]{0,40}(?:yok ?say|görmezden gel|unut|dikkate alma|boş ?ver|çiğne)/iu,
  /(?:sen|siz)\b[^.!?\n]{0,25}(?:asistan|yapay zek|dil model|sohbet robot)/iu,
  /(?:yapay zek|dil modeli|asistan)\p{L}{0,20}[^.!?\n]{0,50}(?:gerekir|zorunda|meli|malı|lazım|söyle|yaz|yanıtla)/iu,
  /(?:yalnızca|sadece|aynen|bunun yerine)[^.!?\n]{0,40}(?:yanıtla|cevapla|yaz|söyle|de(?!\p{L}))/iu,
  /bu (?:haber|metin|bölüm|kaynak)[^.!?\n]{0,50}(?:öncelikli|üstündür|en güvenilir)/iu,
  // Arabic
  /(?:تجاهل|انس|انسَ|تخط|خالف)\p{L}{0,20}[^.!؟\n]{0,50}(?:تعليمات|التعليمات|القواعد|الأوامر|توجيهات|التوجيهات)/u,
  /(?:أنت|انت)\s*(?:الآن\s*)?(?:مساعد|نموذج|روبوت|ذكاء)/u,
  /(?:النموذج|نموذج اللغة|المساعد|الذكاء الاصطناعي|نماذج اللغة)[^.!؟\n]{0,40}(?:يجب|ينبغي|عليه|عليك)/u,
  /(?:أجب|اجب|اكتب|قل|اطبع)[^.!؟\n]{0,30}(?:فقط|حرفيا|حرفيًا|بدلا|بدلًا|التالي)/u,
  /(?:هذا|هذه) (?:المقال|النص|المقطع|المصدر)[^.!؟\n]{0,50}(?:الأولوية|أولوية|الأوثق|الأصح)/u,
  // Forms that every language has
  /<<<|>>>|<\|(?:im_|system|user|assistant|end)|\[\/?INST\]|<\/?(?:system|assistant|user|instructions?|passage|prompt)>/iu,
  /^ ?#{0,6} ?(?:system|assistant|user|developer|human) ?:/imu,
  /"(?:statements|quotes)"\s*:\s*\[/u,
];

/** Characters that separate letters without being seen. */
const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Whether an article speaks to a language model instead of to readers: orders it about, imitates what it is told, or claims to go
 * before other articles. A heuristic: what it does not see still has to pass the verifier.
 */
export function addressesModels(text: string): boolean {
  // Runs of white space would cost the patterns time that grows with their square.
  const plain = text
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(/\s+/gu, (run) => (run.includes('\n') ? '\n' : ' '));
  return PATTERNS.some((pattern) => pattern.test(plain));
}
