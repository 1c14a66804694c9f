/** The most entries of one feed; the longest feeds of outlets have a few hundred. */
export const MOST_ENTRIES = 1_000;

/** The most feeds of one list. */
export const MOST_LISTED_FEEDS = 10_000;

/** The most authors of one entry. */
export const MOST_AUTHORS = 20;

/** UTF-16 units; what is longer is cut. */
export const LONGEST_TITLE = 500;

/** UTF-16 units; what is longer counts as absent, for half a name, address or id would be a wrong one. */
export const LONGEST_NAME = 200;
export const LONGEST_ADDRESS = 4_096;
export const LONGEST_ID = 4_096;

/** UTF-16 units of HTML; longer content counts as absent, so that the page is read instead. */
export const LONGEST_CONTENT = 1_000_000;
