/** A link above the page is not the page: without this the router would call it the current one. */
export const EXACT = { exact: true } as const;
