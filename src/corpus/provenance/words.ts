/**
 * A list of words or word groups, written with commas between them over as many lines as it takes.
 *
 * @example
 * words`laut, unter Berufung auf` // ['laut', 'unter Berufung auf']
 */
export function words(list: TemplateStringsArray): readonly string[] {
  return list.join('').trim().replace(/\s+/gu, ' ').split(/ ?, ?/u);
}
