/** What blog software adds below each text of a feed, with the text's title and the site's name in the gaps. */
const NOTES: readonly RegExp[] = [
  ['The post ', ' (?:appeared first on|first appeared on) '],
  ['Der Beitrag ', ' erschien zuerst auf '],
  ["L[’']article ", ' est apparu en premier sur '],
  ['La entrada ', ' (?:aparece primero en|apareció primero en|se publicó primero en) '],
  ["L[’']articolo ", ' (?:proviene da|sembra essere il primo su) '],
  ['O post ', ' apareceu primeiro em '],
  ['Het bericht ', ' verscheen eerst op '],
  ['Artykuł ', ' pochodzi z serwisu '],
  ['(?:Запись|Сообщение) ', ' (?:впервые появилась|появились сначала на) '],
  ['Запис ', " (?:вперше|спершу) з[’']явився на "],
  ['', ' (?:yazısı )?ilk önce .{1,80} üzerinde ortaya '],
  ['ظهرت المقالة ', ' أولا?ً? على '],
].map(
  ([before = '', between = '']) => new RegExp(String.raw`(?:^|\n)${before}[^\n]{1,300}${between}[^\n]{1,100}$`, 'u'),
);

/** Longer than any note: no more of a text is looked at, however long it is. */
const LONGEST_NOTE = 600;

/** A text without the note at its end that it appeared first elsewhere. */
export function withoutRepublishingNote(text: string): string {
  const trimmed = text.trimEnd();
  const start = Math.max(0, trimmed.length - LONGEST_NOTE);
  const ending = trimmed.slice(start);
  for (const note of NOTES) {
    const found = note.exec(ending);
    if (found) return trimmed.slice(0, start + found.index).trimEnd();
  }
  return trimmed;
}
