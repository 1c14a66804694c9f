/** A value as it stands in a text. */
export interface WrittenValue {
  /** Without its quotation marks; where the second one is missing, from the first one to the end of the line. */
  readonly value: string;
  /** False where a quotation mark is opened and never closed. */
  readonly isClosed: boolean;
  /** Where the text goes on. */
  readonly end: number;
}

/** The marks that may end a quotation, by the one that begins it: languages and keyboards pair them differently. */
const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  "'": "'’",
  '‘': "’'",
  '‚': "‘’'",
};

/** The end of a value, and a comma behind it, which some put between conditions. */
const END = /[,;]?(?=\s|$)/uy;
const UNQUOTED = /\S*/uy;

/** Reads the value that begins at an offset: a word, or what stands in quotation marks of any kind. */
export function valueAt(text: string, start: number): WrittenValue {
  const closing = CLOSING_MARKS[text.charAt(start)];
  return closing === undefined ? unquotedAt(text, start) : quotedAt(text, start, closing);
}

function unquotedAt(text: string, start: number): WrittenValue {
  UNQUOTED.lastIndex = start;
  const [word = ''] = UNQUOTED.exec(text) ?? [];
  return { value: word.replace(/[,;]+$/u, ''), isClosed: true, end: start + word.length };
}

/** A mark inside a word, such as the apostrophe of L’Équipe, does not end a quotation. */
function quotedAt(text: string, start: number, closing: string): WrittenValue {
  for (let at = start + 1; at < text.length; at++) {
    END.lastIndex = at + 1;
    if (closing.includes(text.charAt(at)) && END.test(text))
      return { value: text.slice(start + 1, at).trim(), isClosed: true, end: END.lastIndex };
  }
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd === -1 ? text.length : lineEnd;
  return { value: text.slice(start, end).trim(), isClosed: false, end };
}
