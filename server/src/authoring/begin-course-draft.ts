import { keepTrail } from '../agencies/agencies.room';
import { checkLanguage } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { isAdministrator } from '../platform/viewer';
import { coursePolicy } from '../training/training.room';
import type { BeginCourseDraftInput } from './course-draft.input';
import type { DraftBody } from './course-draft.store';
import { demandRoom, findDraftOf, getDraft, insertDraft, readWritten } from './course-draft.store';

/** Begins a draft: of a new course, or of the next version of one, which has one draft that all its writers share. */
export const beginCourseDraft = async (context: Context, input: BeginCourseDraftInput): Promise<string> => {
  const { accountId, agencyId } = context.signedIn;
  const id = checkId('id', input.id);
  const course = input.courseId == null ? null : await findOwner(context, checkId('courseId', input.courseId));
  const ownerAgencyId = course ? course.ownerAgencyId : isAdministrator(context.signedIn) ? null : agencyId;
  await assertCan(context, coursePolicy, 'publish', { id: course?.id ?? accountId, ownerAgencyId }, 'Course');
  const check = new Mistakes();
  const language = checkLanguage(check, 'language', input.language ?? 'en');
  check.throwIfAny();
  return context.atTheDoor(async (manager) => {
    const body = course ? await readWritten(manager, course.id) : emptyIn(language, context.clock.now());
    if (!body) throw notFound();
    if (await insertDraft(manager, context.clock, { id, courseId: course?.id ?? null, ownerAgencyId, basedOn: course?.version ?? null, body }, accountId)) {
      await demandRoom(manager, ownerAgencyId);
      await keepTrail(context, manager, accountId, { kind: 'CourseDraftBegun', agencyId, subjectId: id, subjectType: 'CourseDraft' });
      return id;
    }
    const known = course && (await findDraftOf(manager, course.id));
    if (known) return known.id;
    // The same again, as whoever heard no answer sends it.
    const same = await getDraft(context, manager, id).catch(() => null);
    return same?.courseId === (course?.id ?? null) ? id : refuse('id.taken', 'id', 'id: another draft has this identifier.');
  });
};

interface Owned {
  id: string;
  version: number;
  ownerAgencyId: string | null;
}

const findOwner = (context: Context, courseId: string): Promise<Owned> =>
  context.atTheDoor(async (manager) => {
    const [course] = (await manager.query('/* findOwner */ select id, version, owner_agency_id as "ownerAgencyId" from courses where id = $1', [courseId])) as Owned[];
    if (!course) throw notFound();
    return course;
  });

/** What every new course begins with: one lesson and one question, to be filled in. */
const emptyIn = (language: string, now: Date): DraftBody => ({
  key: '', edition: `${now.getUTCFullYear()}-1`, passMarkPercent: 80, attempts: 3,
  texts: [
    {
      language, title: '', summary: '',
      lessons: [{ key: 'lesson-1', title: '', minutes: 5, blocks: [{ kind: 'text', text: '' }] }],
      questions: [{ key: 'question-1', lesson: 'lesson-1', text: '', choices: [{ key: 'a', text: '', isRight: true }, { key: 'b', text: '', isRight: false }], explanation: '' }],
    },
  ],
});
