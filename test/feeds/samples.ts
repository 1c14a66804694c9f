/** An entry of a feed as tests write it. */
export interface SampleEntry {
  readonly id?: string;
  readonly path?: string;
  readonly link?: string;
  readonly title?: string;
  readonly content?: string;
  readonly summary?: string;
  readonly published?: string;
  readonly updated?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`;

/** An Atom feed. Paths of entries are relative to the feed. */
export function feedOf(entries: readonly SampleEntry[], title = 'Nordkurier'): string {
  const items = entries.map(
    ({ id, path, link, title: name, content, summary, published, updated }) =>
      `<entry>${element('id', id)}${link === undefined && path === undefined ? '' : `<link href="${escaped(link ?? path ?? '')}"/>`}
      ${element('title', name)}${element('published', published)}${element('updated', updated)}
      ${content === undefined ? '' : `<content type="html">${escaped(content)}</content>`}
      ${summary === undefined ? '' : `<summary type="html">${escaped(summary)}</summary>`}</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${escaped(title)}</title>${items.join('')}</feed>`;
}

/** A German article of a dozen sentences about one subject, which no other subject shares. */
export function articleText(subject: string): string {
  const sentences = [
    `Der Frachter ${subject} ist am Montag vor ${subject}hafen auf Grund gelaufen.`,
    `Nach Angaben der Küstenwache von ${subject} wurde niemand verletzt.`,
    `Die Besatzung der ${subject} hatte den Kurs kurz vor dem Unglück geändert, berichtete der Kapitän aus ${subject}stadt.`,
    `Taucher der ${subject}wehr suchten am Abend nach Schäden am Rumpf.`,
    `Ein Sprecher der Reederei ${subject} sagte, das Schiff solle in der Nacht frei geschleppt werden.`,
    `Die Behörden in ${subject} ermitteln wegen des Verdachts auf Gefährdung des Schiffsverkehrs.`,
    `Im vergangenen Jahr war bei ${subject} schon ein anderer Frachter auf dieselbe Sandbank geraten.`,
    `Der Bürgermeister von ${subject} forderte, die Fahrrinne endlich auszubaggern.`,
  ];
  return sentences.join(' ');
}

/** The HTML of an article's text as a feed or a page has it. */
export function html(text: string): string {
  return text
    .split(/(?<=\.) (?=\S+ \S+ )/u)
    .map((sentence) => `<p>${escaped(sentence)}</p>`)
    .join('');
}

/** The page of an article. */
export function page(text: string, { title = 'Ein Titel', head = '' } = {}): string {
  return `<!doctype html><html lang="de"><head><title>${escaped(title)}</title><meta property="og:title" content="${escaped(title)}">${head}</head>
  <body><nav><a href="/">Start</a></nav><article><h1>${escaped(title)}</h1>${html(text)}</article></body></html>`;
}

export const PAGE = { contentType: 'text/html; charset=utf-8' } as const;
