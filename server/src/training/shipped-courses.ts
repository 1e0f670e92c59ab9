import type { CourseText } from '@muster/shared/training/course-text';

/** The courses that come with the product, each in each of its languages. A change of a text carries a new edition. */
export const shippedCourses: readonly CourseText[] = [];
