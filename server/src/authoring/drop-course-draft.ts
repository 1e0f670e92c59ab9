import { keepTrail } from '../agencies/agencies.room';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { demandVersion, getDraft } from './course-draft.store';

/** Throws a draft away in the version that was read; the course stays as it was published. */
export const dropCourseDraft = (context: Context, given: string, version: number): Promise<void> =>
  context.atTheDoor(async (manager) => {
    const { accountId, agencyId } = context.signedIn;
    const draft = await getDraft(context, manager, checkId('id', given));
    if (draft.publishedVersion !== null) throw notFound();
    demandVersion(draft, version);
    // Films and pictures that no version shows go with it; their bytes are swept once nothing names them.
    await manager.query(`/* dropCourseDraft */ delete from course_files where draft_id = $1 and audience = '{}'`, [draft.id]);
    await manager.query('/* dropCourseDraft */ delete from course_drafts where id = $1', [draft.id]);
    await keepTrail(context, manager, accountId, { kind: 'CourseDraftDropped', agencyId, subjectId: draft.id, subjectType: 'CourseDraft' });
  });
