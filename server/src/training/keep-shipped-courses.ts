import type { CourseText } from '@muster/shared/training/course-text';
import { trailOf } from '../platform/audit/audit-trail';
import type { Services } from '../platform/context';
import { auditedTransaction } from '../platform/transaction';
import { findCourse, keepText, keepVersion } from './keep-course';
import { shippedCourses } from './shipped-courses';

/** Keeps the courses that come with the product: an edition that is not there yet is the next version. Done at each start; what is there stays. */
export const keepShippedCourses = ({ dataSource, audit, clock }: Pick<Services, 'dataSource' | 'audit' | 'clock'>, courses: readonly CourseText[] = shippedCourses): Promise<void> =>
  auditedTransaction({ dataSource, audit, requestId: null, address: '', rules: () => ['shipped'] }, 'muster_door', null, async (manager) => {
    // Servers that start together keep them one after the other.
    await manager.query(`/* keepShippedCourses */ select pg_advisory_xact_lock(hashtext('muster.courses'))`);
    for (const text of courses) {
      const { key, edition, passMarkPercent, attempts } = text;
      const version = { key, edition, passMarkPercent, attempts, ownerAgencyId: null, publishedBy: null };
      const before = await findCourse(manager, key);
      const course = before?.edition === edition ? before : await keepVersion(manager, clock, before, version);
      if (!course) throw new Error(`The course ${key} could not be kept.`);
      await keepText(manager, clock, course, version, text);
      if (course !== before) trailOf(manager).note({ action: 'CoursePublished', at: clock.now(), actorId: null, subjectType: 'Course', subjectId: course.id, purpose: `${key} ${edition}` });
    }
  });
