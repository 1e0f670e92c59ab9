/** Where a film, captions or a picture that writers sent stands. */
export const courseFileAddress = (id: string): string => `/course-files/${id}`;
