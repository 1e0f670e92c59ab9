/** Rows a page gives when it is not told how many, and at most. */
export const pageSize = { default: 50, most: 100 };

/** How long a list that is no page is taken to be. */
export const usualList = 5;
