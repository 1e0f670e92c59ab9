import type { EntityManager } from 'typeorm';
import { keepTrail } from '../agencies/agencies.room';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { isAdministrator } from '../platform/viewer';
import { checkCourse } from './check-course';
import { coursePolicy } from './course.policy';
import { publishFiles } from './course-files';
import type { KeptCourse, WrittenText } from './keep-course';
import { findCourse, keepText, keepVersion } from './keep-course';
import type { PublishCourseInput } from './training.input';

/** Publishes a course or its next version. What its earlier versions said stays, for the certificates that name them. */
export const publishCourse = async (context: Context, input: PublishCourseInput): Promise<string> => {
  const { accountId, agencyId } = context.signedIn;
  const { key, version, passMarkPercent, attempts } = input;
  const known = await context.atTheDoor((manager) => findCourse(manager, key));
  const ownerAgencyId = known ? known.ownerAgencyId : isAdministrator(context.signedIn) ? null : agencyId;
  await assertCan(context, coursePolicy, 'publish', { id: known?.id ?? accountId, ownerAgencyId }, 'Course');
  const check = new Mistakes();
  const { texts, edition } = checkCourse(check, input);
  check.throwIfAny();
  return context.atTheDoor(async (manager) => (await publishAtTheDoor(context, manager, { key, version: version ?? null, passMarkPercent, attempts, edition, texts, ownerAgencyId })).id);
};

/** A version as it was looked at, by somebody who may publish it. */
export interface CheckedCourse {
  key: string;
  /** The version that it follows; null for the first. */
  version: number | null;
  edition: string;
  passMarkPercent: number;
  attempts: number;
  texts: readonly WrittenText[];
  ownerAgencyId: string | null;
}

/** Writes what was looked at as the next version, or refuses where somebody was faster. */
export const publishAtTheDoor = async (context: Context, manager: EntityManager, { key, version, edition, passMarkPercent, attempts, texts, ownerAgencyId }: CheckedCourse): Promise<KeptCourse> => {
  const { accountId, agencyId } = context.signedIn;
  // Whose it is never changes; which version it has may have.
  const before = await findCourse(manager, key);
  if ((before?.version ?? null) !== version) refuse('version.stale', 'version', 'version: the course has been changed since you read it.', { yours: version ?? 0, current: before?.version ?? 0 });
  const facts = { key, edition, passMarkPercent, attempts, ownerAgencyId, publishedBy: accountId };
  const course = await keepVersion(manager, context.clock, before, facts);
  if (!course) return refuse('version.stale', 'version', 'version: somebody has published this course meanwhile.', { yours: version ?? 0, current: 1 });
  const shown = await publishFiles(manager, texts, ownerAgencyId);
  for (const text of shown) await keepText(manager, context.clock, course, facts, text);
  await keepTrail(context, manager, accountId, { kind: 'CoursePublished', agencyId, subjectId: course.id, subjectType: 'Course', arguments: { version: course.version } });
  return course;
};
