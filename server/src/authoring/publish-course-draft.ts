import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { checkCourse, findCourse, publishAtTheDoor } from '../training/training.room';
import type { PublishCourseDraftInput } from './course-draft.input';
import type { KeptDraft } from './course-draft.store';
import { demandVersion, getDraft } from './course-draft.store';

/** Publishes a draft as the next version of its course. What earlier versions said stays as it was taken by those who took it. */
export const publishCourseDraft = (context: Context, { version, courseVersion = null, ...input }: PublishCourseDraftInput): Promise<string> =>
  context.atTheDoor(async (manager) => {
    const draft = await getDraft(context, manager, checkId('id', input.id));
    if (draft.publishedVersion !== null && draft.courseId) return repeated(draft, draft.courseId, courseVersion);
    demandVersion(draft, version);
    const { key, passMarkPercent, attempts } = draft.body;
    const check = new Mistakes();
    const { texts, edition } = checkCourse(check, { ...draft.body, texts: draft.body.texts as Parameters<typeof checkCourse>[1]['texts'] });
    if (!draft.courseId && (await findCourse(manager, key))) check.add('course.key-taken', 'key', 'key: another course has this key.', { value: key.slice(0, 60) });
    check.throwIfAny();
    if (draft.courseVersion !== courseVersion) {
      refuse('course.published-meanwhile', 'courseVersion', `courseVersion: version ${draft.courseVersion ?? 0} of the course has been published since you began.`, { yours: courseVersion ?? 0, current: draft.courseVersion ?? 0 });
    }
    const course = await publishAtTheDoor(context, manager, { key, version: draft.courseVersion, edition, passMarkPercent, attempts, texts, ownerAgencyId: draft.ownerAgencyId });
    await manager.query(`/* publishCourseDraft */ delete from course_files where draft_id = $1 and audience = '{}'`, [draft.id]);
    // Its line stays, so that whoever heard no answer finds that it was done; what it said stands in the version.
    await manager.query(`/* publishCourseDraft */ update course_drafts set course_id = $2, published_version = $3, body = '{"texts": []}' where id = $1`, [draft.id, course.id, course.version]);
    return course.id;
  });

const repeated = ({ publishedVersion }: KeptDraft, courseId: string, courseVersion: number | null): string =>
  publishedVersion === (courseVersion ?? 0) + 1 ? courseId : refuse('version.stale', 'version', 'version: the draft has been published meanwhile.', { yours: courseVersion ?? 0, current: publishedVersion ?? 0 });
