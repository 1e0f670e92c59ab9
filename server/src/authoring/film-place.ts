/** What the keys of films and pictures are bound to instead of an operation, which they have none of. */
export const filmPlace = 'course-files';
