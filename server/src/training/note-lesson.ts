import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { findRow } from '../platform/rows';
import { CourseEntity } from './course.entity';

/** Keeps the reader's place: that they opened a lesson, or finished it. It is nobody else's affair, and on no record. */
export const noteLesson = (context: Context, courseId: string, lesson: string, isFinished: boolean): Promise<string> =>
  context.change(async (tx) => {
    const course = await findRow(tx, CourseEntity, { id: courseId });
    const [known] = course ? await tx.query('/* findLesson */ select 1 from course_texts where course_id = $1 and version = $2 and lessons @> $3::jsonb limit 1', [courseId, course.version, JSON.stringify([{ key: lesson }])]) : [];
    if (!known) throw notFound();
    const now = tx.clock.now();
    await tx.query(
      `/* noteLesson */ insert into lesson_readings (account_id, course_id, lesson, opened_at, finished_at) values ($1, $2, $3, $4, $5)
       on conflict (account_id, course_id, lesson) do update set opened_at = excluded.opened_at, finished_at = coalesce(lesson_readings.finished_at, excluded.finished_at)`,
      [tx.viewer.accountId, courseId, lesson, now, isFinished ? now : null],
    );
    return courseId;
  });
