import { holdOperation } from '../operations/operations.room';
import { checkLanguage } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import { checkZone } from '../platform/checks/check-moment';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { findRow } from '../platform/rows';
import { token } from '../platform/tokens';
import type { Transaction } from '../platform/transaction';
import { trainingPolicy } from './course.policy';
import { CourseEntity } from './course.entity';
import { TrainingSessionEntity } from './training-session.entity';
import type { PutTrainingSessionInput } from './training.input';

const longestHours = 24 * 14;

type Written = Pick<TrainingSessionEntity, 'courseId' | 'title' | 'note' | 'place' | 'link' | 'language' | 'startsAt' | 'endsAt' | 'zone' | 'isCancelled'>;

/** Puts a session into the calendar of an operation, or changes the version of one that was read. */
export const putTrainingSession = (context: Context, input: PutTrainingSessionInput): Promise<string> =>
  context.change(async (tx) => {
    const { operationId, version } = input;
    const id = checkId('id', input.id);
    const operation = await holdOperation(tx, operationId);
    await assertCan(context, trainingPolicy, 'assign', operation, 'Operation');
    const written = await checkSession(tx, input, operation.language);
    const known = await findRow(tx, TrainingSessionEntity, { operationId, id });
    const audience = [token.participants(operationId), token.invited(operationId)];
    const now = tx.clock.now();
    const next = known ? known.version + 1 : 1;
    if (!known) {
      await tx.manager.insert(TrainingSessionEntity, { ...written, operationId, id, audience, version: 1, createdBy: tx.viewer.accountId, createdAt: now, updatedAt: now });
    } else {
      // The same again, as whoever heard no answer sends it, is no change.
      if (version == null && isSame(known, written)) return id;
      const changed = version === known.version ? await tx.manager.update(TrainingSessionEntity, { operationId, id, version: known.version }, { ...written, version: next, updatedAt: now }) : { affected: 0 };
      if (changed.affected !== 1) refuse('version.stale', 'version', `version: you read version ${version ?? 0}, but the session has been changed since.`, { yours: version ?? 0, current: known.version });
    }
    await tx.record({ operationId, kind: written.isCancelled ? 'TrainingSessionCancelled' : 'TrainingSessionPut', subjectType: 'TrainingSession', subjectId: id, subjectVersion: next, audience, arguments: { agencyId: tx.viewer.agencyId } });
    return id;
  });

const isSame = (known: TrainingSessionEntity, written: Written): boolean =>
  known.title === written.title && known.startsAt.getTime() === written.startsAt.getTime() && known.endsAt.getTime() === written.endsAt.getTime() && known.isCancelled === written.isCancelled;

const checkSession = async (tx: Transaction, input: PutTrainingSessionInput, language: string): Promise<Written> => {
  const check = new Mistakes();
  const [startsAt, endsAt] = [new Date(input.startsAt), new Date(input.endsAt)];
  if (endsAt <= startsAt) check.add('dates.end-before-start', 'endsAt', 'endsAt: the end is before the beginning.');
  else if (endsAt.getTime() - startsAt.getTime() > longestHours * 3_600_000) check.add('session.too-long', 'endsAt', 'endsAt: two weeks at most.');
  const written: Written = {
    courseId: input.courseId ?? null,
    title: check.requiredText('title', input.title, { max: 200 }),
    note: check.text('note', input.note, { max: 2000, multiline: true }),
    place: check.text('place', input.place, { max: 200 }),
    link: check.text('link', input.link, { max: 500 }),
    language: checkLanguage(check, 'language', input.language ?? language),
    startsAt, endsAt,
    zone: checkZone(check, 'zone', input.zone),
    isCancelled: input.isCancelled ?? false,
  };
  if (written.link && !(URL.canParse(written.link) && new URL(written.link).protocol === 'https:')) check.add('link.malformed', 'link', 'link: an address that begins with https.');
  if (written.courseId && !(await findRow(tx, CourseEntity, { id: written.courseId }))) check.add('course.unknown', 'courseId', 'courseId: there is no such course.');
  check.throwIfAny();
  return written;
};
