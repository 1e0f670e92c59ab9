/** The page of what holds for every load, among those of the waste streams. */
export const everyLoadPage = 'EVERY_LOAD';
