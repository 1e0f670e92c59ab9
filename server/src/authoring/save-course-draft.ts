import type { Block } from '@muster/shared/training/course-text';
import { keepTrail } from '../agencies/agencies.room';
import { hashBody } from '../platform/body-hash';
import { checkLength } from '../platform/checks/check-codes';
import { checkId } from '../platform/checks/check-id';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import type { WrittenText } from '../training/training.room';
import type { SaveCourseDraftInput } from './course-draft.input';
import type { DraftBody } from './course-draft.store';
import { demandVersion, getDraft, updateDraft } from './course-draft.store';

/** As much as a draft holds, in characters of JSON. */
const mostCharacters = 1_000_000;
const most = { texts: 10, lessons: 60, questions: 100, blocks: 80 };

/** Keeps a draft as it is written now. What is missing is no mistake yet; what could never be kept is. */
export const saveCourseDraft = (context: Context, { version, ...input }: SaveCourseDraftInput): Promise<string> =>
  context.atTheDoor(async (manager) => {
    const { accountId, agencyId } = context.signedIn;
    const id = checkId('id', input.id);
    const draft = await getDraft(context, manager, id);
    if (draft.publishedVersion !== null) throw notFound();
    const body = checkDraft({ ...input, key: draft.courseId ? draft.body.key : input.key });
    // The same again, as whoever heard no answer sends it, is no change.
    if (draft.bodyHash === hashBody(body) && version <= draft.version) return id;
    demandVersion(draft, version);
    await updateDraft(manager, context.clock, draft, body, accountId);
    await keepTrail(context, manager, accountId, { kind: 'CourseDraftSaved', agencyId, subjectId: id, subjectType: 'CourseDraft', arguments: { version: version + 1 } });
    return id;
  });

/** Within what can be kept; whole numbers, since the input is what it says. */
const checkDraft = ({ key, edition, passMarkPercent, attempts, texts }: Omit<SaveCourseDraftInput, 'version' | 'id'>): DraftBody => {
  const check = new Mistakes();
  const written = checkLength(check, 'texts', texts, most.texts).map((text, index): WrittenText => {
    const at = `texts.${index}`;
    return {
      language: text.language, title: text.title, summary: text.summary,
      lessons: checkLength(check, `${at}.lessons`, text.lessons, most.lessons).map((lesson, place) => ({
        key: lesson.key, title: lesson.title, minutes: lesson.minutes,
        blocks: checkLength(check, `${at}.lessons.${place}.blocks`, lesson.blocks, most.blocks).map((block) => withoutNulls(block)),
      })),
      questions: checkLength(check, `${at}.questions`, text.questions, most.questions).map(({ key: name, lesson, text: asked, choices, explanation }) => ({
        key: name, lesson, text: asked, explanation, choices: choices.map((choice) => ({ key: choice.key, text: choice.text, isRight: choice.isRight })),
      })),
    };
  });
  const body: DraftBody = { key, edition, passMarkPercent, attempts, texts: written };
  const json = JSON.stringify(body);
  if (json.length > mostCharacters) check.add('course.too-long', 'texts', `texts: ${mostCharacters} characters at most.`, { max: mostCharacters });
  // PostgreSQL keeps every character but this one.
  if (json.includes('\\u0000')) check.add('text.control-character', 'texts', 'texts: a character that cannot be shown stands in it.');
  check.throwIfAny();
  return body;
};

/** A piece as far as it is written: it is looked at when the course is published. */
const withoutNulls = (block: object): Block => Object.fromEntries(Object.entries(block).filter(([, value]) => value != null)) as unknown as Block;
