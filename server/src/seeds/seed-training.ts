import type { CourseText } from '@muster/shared/training/course-text';
import { CourseEntity, assignCourse, assignCourseToPerson, handInAttempt, keepShippedCourses, noteLesson, putTrainingSession, shippedCourses } from '../training/training.room';
import { token } from '../platform/tokens';
import { inTransaction } from '../platform/transaction';
import { demonstrationAgencies, unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import type { SeededPerson, Seeder } from './seeder';

const day = 86_400_000;
/** Days from now at which the operation that is prepared begins (seed-preparation). */
const firstDay = 35;

/** Who has passed how many of the courses, by their place in the list. */
const passedBy: readonly (readonly number[])[] = [[2, 2], [2, 1], [1, 0], [2, 0], [0, 0]];

/** The training of the next edition: both courses for those who work on cases, some of whom have passed them, a briefing and two clinics; and a course that an agency gave to one of its own. */
export const seedTraining = async (seeder: Seeder, cast: Cast, operationId: string, now: Date, courses: readonly CourseText[] = shippedCourses): Promise<void> => {
  const unit = cast.get(unitKey);
  if (!unit) throw new Error('The demonstration has no coordination unit.');
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  seeder.clock.set(at(-70));
  await keepShippedCourses({ ...seeder.services, clock: seeder.clock }, courses);
  const english = courses.filter(({ language }) => language === 'en');
  const ids = await coursesByKey(seeder, unit.lead);
  for (const { key } of english) {
    await assignCourse(await seeder.as(unit.lead, at(-40)), {
      id: seeder.clock.uuid(), operationId, courseId: ids.get(key) ?? '', roles: ['COORDINATOR', 'NATIONAL_CONTACT_POINT', 'OFFICER', 'ANALYST'], dueOn: at(firstDay - 7).toISOString().slice(0, 10),
    });
  }
  for (const [index, { key }] of demonstrationAgencies.entries()) {
    const agency = cast.get(key);
    const counts = passedBy[index % passedBy.length] ?? [];
    if (!agency) continue;
    for (const [place, person] of [agency.lead, agency.officer].entries()) {
      for (const course of english.slice(0, counts[place] ?? 0)) await pass(seeder, person, ids.get(course.key) ?? '', course, at(-30 + (index % 20)));
    }
  }
  await meet(seeder, unit.lead, operationId, at, ids.get(english[0]?.key ?? '') ?? null);
  const [thai, course] = [cast.get('TH'), english.at(-1)];
  if (thai && course) {
    await assignCourseToPerson(await seeder.as(thai.lead, at(-6)), { id: seeder.clock.uuid(), operationId, courseId: ids.get(course.key) ?? '', personId: thai.officer.id, dueOn: at(8).toISOString().slice(0, 10) });
  }
};

const coursesByKey = async (seeder: Seeder, { id }: SeededPerson): Promise<Map<string, string>> => {
  const courses = await inTransaction(seeder.services.dataSource, 'muster_app', { accountId: id, tokens: new Set([token.anyone]) }, (manager) => manager.find(CourseEntity));
  return new Map(courses.map((course) => [course.key, course.id]));
};

const pass = async (seeder: Seeder, person: SeededPerson, courseId: string, { language, lessons, questions }: CourseText, when: Date): Promise<void> => {
  const context = await seeder.as(person, when);
  for (const { key } of lessons) await noteLesson(context, courseId, key, true);
  const answers = questions.map(({ key, choices }) => ({ question: key, choices: choices.filter(({ isRight }) => isRight).map((choice) => choice.key) }));
  await handInAttempt(context, { id: seeder.clock.uuid(), courseId, version: 1, language, answers });
};

/** One session that is over, one to come in a room, one online, one that was called off. */
const meet = async (seeder: Seeder, coordinator: SeededPerson, operationId: string, at: (days: number) => Date, courseId: string | null): Promise<void> => {
  const clinic = { place: null, link: 'https://meet.example/terra', zone: 'Asia/Bangkok' };
  for (const [days, hour, hours, over] of [
    [-5, 8, 2, { title: 'Kick-off and threat picture', note: null, place: 'RILO A/P, room 3', link: null, zone: 'Asia/Seoul' }],
    [6, 7, 3, { title: 'Recognising waste shipments: questions and cases', note: 'Take the course before; bring a case of your own.', place: 'RILO A/P, room 3', link: 'https://meet.example/terra', zone: 'Asia/Seoul', courseId }],
    [13, 2, 1, { title: 'Clinic: reporting from a phone', note: 'Bring the phone that you will use at the quay.', ...clinic }],
    [20, 9, 1, { title: 'Clinic: reporting from a phone, second date', note: null, ...clinic, isCancelled: true }],
  ] as const) {
    const startsAt = new Date(`${at(days).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00.000Z`);
    await putTrainingSession(await seeder.as(coordinator, at(-20)), {
      id: seeder.clock.uuid(), operationId, ...over, startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + hours * 3_600_000).toISOString(),
    });
  }
};
