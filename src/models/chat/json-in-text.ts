const FENCED = /```(?:json|JSON)?\s*\n?([\s\S]*?)```/gu;
const TRAILING_COMMA = /,(?=\s*[}\]])/gu;
/** Brackets that are looked at for what they open: prose has few, and looking at each takes time in proportion to the text. */
const MOST_BRACKETS = 40;

/**
 * The JSON values in what a model wrote, the likeliest first: the whole of it, what stands in fences, and what stands between brackets
 * with prose around it; with commas where JSON has none.
 */
export function* jsonIn(text: string): Generator<object> {
  const fenced = Array.from(text.matchAll(FENCED), ([, part = '']) => part);
  for (const part of [text, ...fenced]) {
    const value = valueOf(part.trim());
    if (value) yield value;
  }
  yield* bracketed(text);
}

/** Values between brackets, none inside of another. */
function* bracketed(text: string): Generator<object> {
  let at = 0;
  for (let looked = 0; looked < MOST_BRACKETS; looked++) {
    const start = text.slice(at).search(/[{[]/u);
    if (start < 0) return;
    const part = closedFrom(text, at + start);
    const value = valueOf(part);
    if (value) yield value;
    at += start + (value ? part.length : 1);
  }
}

/** From a bracket to the one that closes it; strings are passed over. Empty where it is not closed. */
function closedFrom(text: string, start: number): string {
  let depth = 0;
  let inString = false;
  for (let place = start; place < text.length; place++) {
    const character = text[place];
    if (inString) {
      if (character === '\\') place++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth === 0) return text.slice(start, place + 1);
  }
  return '';
}

function valueOf(text: string): object | null {
  if (!/^[{[]/u.test(text)) return null;
  return objectOf(text) ?? objectOf(text.replace(TRAILING_COMMA, ''));
}

function objectOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    // Text that is no JSON is what this is for; the caller tries another part of it.
    return null;
  }
}
