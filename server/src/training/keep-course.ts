import type { CourseText } from '@muster/shared/training/course-text';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../platform/clock';
import type { RightAnswer } from './judge-attempt';

/** A course as the door finds it. */
export interface KeptCourse {
  id: string;
  version: number;
  edition: string;
  ownerAgencyId: string | null;
}

/** What a version says in one language, whichever it is. */
export type WrittenText = Pick<CourseText, 'title' | 'summary' | 'lessons' | 'questions'> & { language: string };

/** What is common to the texts of a version. */
export interface CourseVersion {
  key: string;
  edition: string;
  passMarkPercent: number;
  attempts: number;
  ownerAgencyId: string | null;
  publishedBy: string | null;
}

/** A course by its key, held until the end of the transaction. */
export const findCourse = async (manager: EntityManager, key: string): Promise<KeptCourse | null> => {
  const [course] = (await manager.query('/* findCourse */ select id, version, edition, owner_agency_id as "ownerAgencyId" from courses where key = $1 for update', [key])) as KeptCourse[];
  return course ?? null;
};

/** Writes a new course, or the next version of one, without its texts; null when somebody was faster. */
export const keepVersion = async (manager: EntityManager, clock: Clock, before: KeptCourse | null, { key, edition, passMarkPercent, attempts, ownerAgencyId }: CourseVersion): Promise<KeptCourse | null> => {
  const now = clock.now();
  if (!before) {
    const made = (await manager.query(
      `/* keepVersion */ insert into courses (id, key, owner_agency_id, edition, pass_mark_percent, attempts, version, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, 1, $7, $7) on conflict do nothing returning id, version, edition, owner_agency_id as "ownerAgencyId"`,
      [clock.uuid(), key, ownerAgencyId, edition, passMarkPercent, attempts, now],
    )) as KeptCourse[];
    return made[0] ?? null;
  }
  const [changed] = (await manager.query(
    '/* keepVersion */ update courses set edition = $3, pass_mark_percent = $4, attempts = $5, version = version + 1, updated_at = $6 where id = $1 and version = $2 returning id, version, edition, owner_agency_id as "ownerAgencyId"',
    [before.id, before.version, edition, passMarkPercent, attempts, now],
  )) as [KeptCourse[], number];
  return changed[0] ?? null;
};

/** Writes what a version says in one language, and apart from it what is right, once. */
export const keepText = async (manager: EntityManager, clock: Clock, course: KeptCourse, { passMarkPercent, attempts, edition, publishedBy }: CourseVersion, text: WrittenText): Promise<void> => {
  const questions = text.questions.map(({ key, lesson, text: asked, choices }) => ({ key, lesson, text: asked, choices: choices.map((choice) => ({ key: choice.key, text: choice.text })) }));
  const answers: RightAnswer[] = text.questions.map(({ key, choices, explanation }) => ({ question: key, right: choices.filter(({ isRight }) => isRight).map((choice) => choice.key), explanation }));
  const place = [course.id, course.version, text.language];
  const kept = (await manager.query(
    `/* keepText */ insert into course_texts (course_id, version, language, edition, pass_mark_percent, attempts, title, summary, lessons, questions, published_at, published_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning version`,
    [...place, edition, passMarkPercent, attempts, text.title, text.summary, JSON.stringify(text.lessons), JSON.stringify(questions), clock.now(), publishedBy],
  )) as unknown[];
  if (kept.length > 0) await manager.query('/* keepText */ insert into course_keys (course_id, version, language, answers) values ($1, $2, $3, $4)', [...place, JSON.stringify(answers)]);
};
