import type { CourseText } from '@muster/shared/training/course-text';
import { recognisingWasteShipmentsEn } from './courses/recognising-waste-shipments.en';
import { recognisingWasteShipmentsFr } from './courses/recognising-waste-shipments.fr';
import { usingMusterEn } from './courses/using-muster.en';
import { usingMusterFr } from './courses/using-muster.fr';

/** The courses that come with the product, each in each of its languages. A change of a text carries a new edition. */
export const shippedCourses: readonly CourseText[] = [recognisingWasteShipmentsEn, recognisingWasteShipmentsFr, usingMusterEn, usingMusterFr];
