/** Fewest members of the panel (PP 11/2017 art. 201). */
export const KUORUM_MINIMUM_HUKUM = 5;
