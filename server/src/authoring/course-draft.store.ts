import type { EntityManager } from 'typeorm';
import { hashBody } from '../platform/body-hash';
import type { Clock } from '../platform/clock';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { refuse } from '../platform/refusal';
import { isAdministrator } from '../platform/viewer';
import type { WrittenText } from '../training/training.room';
import { coursePolicy, keepsCourses } from '../training/training.room';

/** What is written in a draft, finished or not. */
export interface DraftBody {
  key: string;
  edition: string;
  passMarkPercent: number;
  attempts: number;
  texts: WrittenText[];
}

/** A draft as the door finds it. */
export interface KeptDraft {
  id: string;
  courseId: string | null;
  courseVersion: number | null;
  ownerAgencyId: string | null;
  basedOn: number | null;
  body: DraftBody;
  bodyHash: string;
  version: number;
  writtenBy: string;
  writtenAt: Date;
  publishedVersion: number | null;
}

/** A draft as the list shows it: what its texts say stays where it is. */
export interface DraftLine extends Pick<KeptDraft, 'id' | 'courseId' | 'courseVersion' | 'ownerAgencyId' | 'version' | 'writtenBy' | 'writtenAt'> {
  titles: { language: string; title: string }[];
}

const select = `select d.id, d.course_id as "courseId", c.version as "courseVersion", d.owner_agency_id as "ownerAgencyId", d.based_on as "basedOn", d.body, d.body_hash as "bodyHash", d.version,
  p.name as "writtenBy", d.written_at as "writtenAt", d.published_version as "publishedVersion"
  from course_drafts d join people p on p.id = d.written_by left join courses c on c.id = d.course_id`;

/** A draft that this viewer may write on; null when there is none. */
export const findDraft = async (context: Context, manager: EntityManager, id: string): Promise<KeptDraft | null> => {
  const [draft] = (await manager.query(`/* findDraft */ ${select} where d.id = $1 and d.published_version is null`, [id])) as KeptDraft[];
  return draft && coursePolicy.publish(context.signedIn, factsOf(draft)) ? draft : null;
};

/** A draft that this viewer may write on, held until the end of the transaction; what is not theirs is not there. */
export const getDraft = async (context: Context, manager: EntityManager, id: string): Promise<KeptDraft> => {
  // Held first, read after: a join that waits for the lock finds nobody when another writer has saved meanwhile.
  await manager.query('/* holdDraft */ select 1 from course_drafts where id = $1 for update', [id]);
  const [draft] = (await manager.query(`/* getDraft */ ${select} where d.id = $1`, [id])) as KeptDraft[];
  if (!draft || !coursePolicy.publish(context.signedIn, factsOf(draft))) throw notFound();
  context.allowed('course:publish');
  return draft;
};

/** The draft of a course that is not published yet. */
export const findDraftOf = async (manager: EntityManager, courseId: string): Promise<KeptDraft | null> => {
  const [draft] = (await manager.query(`/* findDraftOf */ ${select} where d.course_id = $1 and d.published_version is null`, [courseId])) as KeptDraft[];
  return draft ?? null;
};

/** The drafts that this viewer may write on, the latest saved first. Whose they are is asked before the limit, as the policy has it: nobody's drafts push out another's. */
export const listDrafts = async (context: Context, manager: EntityManager): Promise<DraftLine[]> => {
  const viewer = context.signedIn;
  const drafts = (await manager.query(
    `/* listDrafts */ select d.id, d.course_id as "courseId", c.version as "courseVersion", d.owner_agency_id as "ownerAgencyId", d.version, p.name as "writtenBy", d.written_at as "writtenAt", t.titles
     from (select id, course_id, owner_agency_id, version, written_by, written_at, body from course_drafts where published_version is null and ($1::boolean or $2::boolean and owner_agency_id = $3) order by written_at desc, id limit ${mostListed}) d
     join people p on p.id = d.written_by left join courses c on c.id = d.course_id
     cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('language', text->>'language', 'title', left(text->>'title', ${longestTitle})) order by at), '[]') as titles
       from jsonb_array_elements(d.body->'texts') with ordinality as texts (text, at)) t
     order by d.written_at desc, d.id`,
    [isAdministrator(viewer), keepsCourses(viewer), viewer.agencyId],
  )) as DraftLine[];
  return drafts.filter((draft) => coursePolicy.publish(viewer, factsOf(draft)));
};

/** As many drafts as a list brings, and as much of a title in characters. */
const mostListed = 500;
const longestTitle = 200;

/** As many drafts as the courses of one agency, or those of the product, have open at a time. */
const mostOpen = 50;

/** Refuses the draft that was just begun where its owner has too many open; whoever begins another waits until this one stands or is undone. */
export const demandRoom = async (manager: EntityManager, ownerAgencyId: string | null): Promise<void> => {
  await manager.query(`/* demandRoom */ select pg_advisory_xact_lock(hashtext('muster.course-drafts'), hashtext($1))`, [ownerAgencyId ?? 'product']);
  const [open] = (await manager.query('/* demandRoom */ select count(*)::integer as n from course_drafts where owner_agency_id is not distinct from $1 and published_version is null', [ownerAgencyId])) as { n: number }[];
  if ((open?.n ?? 0) > mostOpen) refuse('course.too-many-drafts', 'id', `id: ${mostOpen} open drafts at most.`, { max: mostOpen });
};

const factsOf = ({ id, courseId, ownerAgencyId }: Pick<KeptDraft, 'id' | 'courseId' | 'ownerAgencyId'>): { id: string; ownerAgencyId: string | null } => ({ id: courseId ?? id, ownerAgencyId });

/** Refuses whoever read an earlier version: nobody overwrites unseen. */
export const demandVersion = ({ version: current, writtenBy }: KeptDraft, yours: number): void => {
  if (current !== yours) refuse('version.stale', 'version', `version: you read version ${yours}, but ${writtenBy} has saved the draft since.`, { yours, current });
};

/** A new draft; false where its identifier or its course has one already. */
export const insertDraft = async (manager: EntityManager, clock: Clock, draft: Pick<KeptDraft, 'id' | 'courseId' | 'ownerAgencyId' | 'basedOn' | 'body'>, accountId: string): Promise<boolean> => {
  const made = (await manager.query(
    `/* insertDraft */ insert into course_drafts (id, course_id, owner_agency_id, based_on, body, body_hash, version, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, 1, $7, $8) on conflict do nothing returning id`,
    [draft.id, draft.courseId, draft.ownerAgencyId, draft.basedOn, JSON.stringify(draft.body), hashBody(draft.body), accountId, clock.now()],
  )) as unknown[];
  return made.length > 0;
};

/** Writes the next version of a draft that is held. */
export const updateDraft = (manager: EntityManager, clock: Clock, { id, version }: KeptDraft, body: DraftBody, accountId: string): Promise<unknown> =>
  manager.query('/* updateDraft */ update course_drafts set body = $2, body_hash = $3, version = $4, written_by = $5, written_at = $6 where id = $1', [id, JSON.stringify(body), hashBody(body), version + 1, accountId, clock.now()]);

interface PublishedText extends Omit<WrittenText, 'questions'> {
  questions: { key: string; lesson: string; text: string; choices: { key: string; text: string }[] }[];
  answers: { question: string; right: string[]; explanation: string }[];
}

/** What a version of a course says, with what is right in it: as its writer wrote it. */
export const readWritten = async (manager: EntityManager, courseId: string): Promise<DraftBody | null> => {
  const [course] = (await manager.query('/* readWritten */ select key, edition, pass_mark_percent as "passMarkPercent", attempts, version from courses where id = $1', [courseId])) as (Omit<DraftBody, 'texts'> & { version: number })[];
  if (!course) return null;
  const texts = (await manager.query(
    `/* readWritten */ select t.language, t.title, t.summary, t.lessons, t.questions, k.answers from course_texts t join course_keys k using (course_id, version, language)
     where t.course_id = $1 and t.version = $2 order by t.language`,
    [courseId, course.version],
  )) as PublishedText[];
  const { version: _version, ...facts } = course;
  return { ...facts, texts: texts.map(withAnswers) };
};

const withAnswers = ({ answers, questions, ...text }: PublishedText): WrittenText => ({
  ...text,
  questions: questions.map((question) => {
    const { right, explanation } = answers.find((one) => one.question === question.key) ?? { right: [] as string[], explanation: '' };
    return { ...question, choices: question.choices.map((choice) => ({ ...choice, isRight: right.includes(choice.key) })), explanation };
  }),
});
