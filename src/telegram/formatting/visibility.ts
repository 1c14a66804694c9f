/**
 * Characters that leave nothing on the screen: white space, controls, format characters and fillers, the blank Braille cell, the
 * stand-in for an object.
 */
const UNSEEN = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]/u;
const UNSEEN_ONLY = new RegExp(`^(?:${UNSEEN.source})*$`, 'u');
const MARKS_ONLY = new RegExp(`^(?:${UNSEEN.source}|[\\p{Mn}\\p{Me}])*$`, 'u');

/** Whether nothing of a text could be seen, so that the server would refuse it as a message. */
export function isBlank(text: string): boolean {
  return UNSEEN_ONLY.test(text);
}

/** Whether a text holds nothing to read: it is blank, or only marks that belong on a letter. */
export function isUnreadable(text: string): boolean {
  return MARKS_ONLY.test(text);
}
