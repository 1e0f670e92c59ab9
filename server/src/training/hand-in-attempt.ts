import { certificateCodeBytes, writeCertificateCode } from '@muster/shared/training/certificate-code';
import { attemptsLeft } from '@muster/shared/training/attempt-window';
import { keepTrail, PersonEntity } from '../agencies/agencies.room';
import { hashBody } from '../platform/body-hash';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { findRow, insertRow } from '../platform/rows';
import type { Transaction } from '../platform/transaction';
import { CourseAttemptEntity } from './course-attempt.entity';
import { CourseCertificateEntity } from './course-certificate.entity';
import { CourseEntity } from './course.entity';
import type { ChosenAnswer, RightAnswer } from './judge-attempt';
import { judgeAttempt } from './judge-attempt';
import { tellOperations } from './tell-operations';
import type { HandInAttemptInput } from './training.input';

/** Judges an attempt by the key that only the door can read, keeps it, and issues a certificate where it passes. */
export const handInAttempt = async (context: Context, input: HandInAttemptInput): Promise<string> => {
  const { accountId } = context.signedIn;
  const { courseId, version, language } = input;
  const key = await findKey(context, input);
  return context.change(async (tx) => {
    const id = checkId('id', input.id);
    const bodyHash = hashBody({ courseId, version, language, answers: input.answers });
    await tx.query(`/* handInAttempt */ select pg_advisory_xact_lock(hashtext('muster.attempts'), hashtext($1))`, [accountId]);
    const known = await tx.manager.findOne(CourseAttemptEntity, { where: { id } });
    if (known) return known.bodyHash === bodyHash ? id : refuse('id.taken', 'id', 'id: another attempt has this identifier.');
    const course = await findRow(tx, CourseEntity, { id: courseId });
    if (!course) throw notFound();
    if (course.version !== version) refuse('course.version-old', 'version', `version: the course is at version ${course.version} now: read it again.`, { yours: version, current: course.version });
    if (!key) return refuse('course.no-language', 'language', 'language: the course has no such language.', { value: language.slice(0, 35) });
    const earlier = await tx.manager.find(CourseAttemptEntity, { where: { accountId, courseId } });
    const ofVersion = earlier.filter((attempt) => attempt.version === version);
    if (ofVersion.some(({ hasPassed }) => hasPassed)) refuse('attempt.passed-already', 'version', 'version: you have passed this version already.');
    const { left, nextAt } = attemptsLeft(course.attempts, ofVersion.map(({ handedInAt }) => handedInAt.toISOString()), tx.clock.now());
    if (left === 0) refuse('attempt.none-left', 'version', `version: no attempt is left before ${nextAt ?? ''}.`, { at: nextAt ?? '' });
    const answers = await checkAnswers(tx, input, key);
    const judgement = judgeAttempt(key, answers, course.passMarkPercent);
    const attempt = { id, accountId, courseId, version, language, number: ofVersion.length + 1, answers, ...judgement, handedInAt: tx.clock.now(), bodyHash };
    const inserted = await tx.manager.createQueryBuilder().insert().into(CourseAttemptEntity).values(attempt).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) refuse('id.taken', 'id', 'id: another attempt has this identifier.');
    if (judgement.hasPassed) {
      await issueCertificate(tx, { courseId, version, language, attemptId: id });
      await tellOperations(tx, courseId);
    }
    await keepTrail(context, tx.manager, accountId, { kind: judgement.hasPassed ? 'CoursePassed' : 'CourseAttempted', agencyId: tx.viewer.agencyId, subjectId: accountId, arguments: { courseId, version } });
    return id;
  });
};

/** What is right, from where no client can read. */
const findKey = (context: Context, { courseId, version, language }: HandInAttemptInput): Promise<RightAnswer[] | null> =>
  context.atTheDoor(async (manager) => {
    const [row] = (await manager.query('/* findKey */ select answers from course_keys where course_id = $1 and version = $2 and language = $3', [courseId, version, language])) as { answers: RightAnswer[] }[];
    return row?.answers ?? null;
  });

interface Asked {
  key: string;
  choices: { key: string }[];
}

/** Every question is answered, by what can be chosen. */
const checkAnswers = async (tx: Transaction, { courseId, version, language, answers }: HandInAttemptInput, key: readonly RightAnswer[]): Promise<ChosenAnswer[]> => {
  const [text] = await tx.query<{ questions: Asked[] }>('/* findQuestions */ select questions from course_texts where course_id = $1 and version = $2 and language = $3', [courseId, version, language]);
  const check = new Mistakes();
  const checked = key.map(({ question }) => {
    const index = answers.findIndex((answer) => answer.question === question);
    const choices = answers[index]?.choices ?? [];
    if (choices.length === 0) check.add('attempt.unanswered', `answers.${question}`, `answers.${question}: this question is not answered.`);
    const asked = text?.questions.find((one) => one.key === question);
    if (!choices.every((chosen) => asked?.choices.some((choice) => choice.key === chosen))) check.add('attempt.choice-unknown', `answers.${question}`, `answers.${question}: this cannot be chosen.`);
    return { question, choices: [...new Set(choices)] };
  });
  check.throwIfAny();
  return checked;
};

const issueCertificate = async (tx: Transaction, of: Pick<CourseCertificateEntity, 'courseId' | 'version' | 'language' | 'attemptId'>): Promise<void> => {
  const { accountId } = tx.viewer;
  const { name: holderName } = await tx.manager.findOneByOrFail(PersonEntity, { id: accountId });
  insertRow(tx, CourseCertificateEntity, { ...of, id: tx.clock.uuid(), code: writeCertificateCode(tx.clock.bytes(certificateCodeBytes)), accountId, holderName, issuedAt: tx.clock.now() });
};
