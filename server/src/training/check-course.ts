import type { Block, LessonText, QuestionText } from '@muster/shared/training/course-text';
import { checkLanguage, checkLength, checkTexts } from '../platform/checks/check-codes';
import type { Mistakes } from '../platform/mistakes';
import type { WrittenText } from './keep-course';
import type { CourseTextInput, LessonBlockInput, LessonInput, PublishCourseInput, QuestionInput } from './training.input';

const aKey = /^[a-z0-9][a-z0-9-]{0,59}$/;
const most = { texts: 10, lessons: 60, questions: 100, blocks: 80, items: 40, columns: 8, rows: 60, choices: 10 };
const long = { max: 4000, multiline: true };

const checkKey = (check: Mistakes, field: string, key: string): string => {
  if (!aKey.test(key)) check.add('key.malformed', field, `${field}: small letters, digits and hyphens, 60 at most.`, { value: key.slice(0, 60) });
  return key;
};

const checkBetween = (check: Mistakes, field: string, value: number, min: number, max: number): number => {
  if (value < min || value > max) check.add('number.out-of-range', field, `${field}: a number from ${min} to ${max}.`, { min, max });
  return value;
};

/** A list of things with keys: one at least, so many at most, no key twice. */
const checkKeyed = <Item extends { key: string }>(check: Mistakes, field: string, list: readonly Item[], max: number): readonly Item[] => {
  if (list.length === 0) check.add('list.empty', field, `${field}: there is none.`);
  const looked = checkLength(check, field, list, max);
  looked.forEach(({ key }, index) => {
    checkKey(check, `${field}.${index}.key`, key);
    if (looked.findIndex((one) => one.key === key) !== index) check.add('key.twice', `${field}.${index}.key`, `${field}.${index}.key: this key stands there already.`, { value: key.slice(0, 60) });
  });
  return looked;
};

const blockOf: Readonly<Record<Block['kind'], (check: Mistakes, field: string, block: LessonBlockInput) => Block>> = {
  text: (check, field, { text }) => ({ kind: 'text', text: check.requiredText(`${field}.text`, text, long) }),
  warning: (check, field, { text }) => ({ kind: 'warning', text: check.requiredText(`${field}.text`, text, long) }),
  list: (check, field, { items }) => ({ kind: 'list', items: checkItems(check, `${field}.items`, items) }),
  steps: (check, field, { items }) => ({ kind: 'steps', items: checkItems(check, `${field}.items`, items) }),
  picture: (check, field, { picture, file, alt, caption }) => {
    if (!picture && !file) check.add('picture.missing', `${field}.picture`, `${field}.picture: there is no picture.`);
    if (picture && file) check.add('picture.two', `${field}.file`, `${field}.file: a picture of the product or a file, not both.`);
    const words = { alt: check.requiredText(`${field}.alt`, alt, { max: 500 }), caption: check.text(`${field}.caption`, caption, { max: 500 }) ?? '' };
    return file ? { kind: 'picture', file: file.toLowerCase(), ...words } : { kind: 'picture', picture: picture ? checkKey(check, `${field}.picture`, picture) : '', ...words };
  },
  film: (check, field, { film, captions, alt, caption }) => {
    if (!film) check.add('film.missing', `${field}.film`, `${field}.film: there is no film.`);
    // WCAG 2.2, 1.2.2: what is said in a film can be read.
    if (!captions) check.add('captions.missing', `${field}.captions`, `${field}.captions: there are no captions.`);
    return { kind: 'film', film: film?.toLowerCase() ?? '', captions: captions?.toLowerCase() ?? '', alt: check.requiredText(`${field}.alt`, alt, long), caption: check.text(`${field}.caption`, caption, { max: 500 }) ?? '' };
  },
  table: (check, field, { head, rows }) => {
    const headings = checkTexts(check, `${field}.head`, head, { most: most.columns, max: 200 });
    if (headings.length === 0) check.add('list.empty', `${field}.head`, `${field}.head: there is none.`);
    const lines = checkLength(check, `${field}.rows`, rows, most.rows).map((row, index) => {
      if (row.length !== headings.length) check.add('table.ragged', `${field}.rows.${index}`, `${field}.rows.${index}: ${headings.length} texts, one for each column.`, { count: headings.length });
      return row.slice(0, most.columns).map((cell, place) => check.text(`${field}.rows.${index}.${place}`, cell, { max: 500 }) ?? '');
    });
    return { kind: 'table', head: headings, rows: lines };
  },
};

const checkItems = (check: Mistakes, field: string, items: readonly string[] | null | undefined): string[] => {
  if (!items?.length) check.add('list.empty', field, `${field}: there is none.`);
  return checkTexts(check, field, items, { most: most.items, max: 1000 });
};

const checkLesson = (check: Mistakes, field: string, { key, title, minutes, blocks }: LessonInput): LessonText => ({
  key,
  title: check.requiredText(`${field}.title`, title, { max: 200 }),
  minutes: checkBetween(check, `${field}.minutes`, minutes, 1, 240),
  blocks: checkLength(check, `${field}.blocks`, blocks, most.blocks).map((block, index) => blockOf[block.kind](check, `${field}.blocks.${index}`, block)),
});

const checkQuestion = (check: Mistakes, field: string, { key, lesson, text, choices, explanation }: QuestionInput, lessons: readonly LessonInput[]): QuestionText => {
  if (!lessons.some((one) => one.key === lesson)) check.add('lesson.unknown', `${field}.lesson`, `${field}.lesson: there is no such lesson.`, { value: lesson.slice(0, 60) });
  if (choices.length < 2) check.add('question.choices', `${field}.choices`, `${field}.choices: two at least.`);
  if (!choices.some(({ isRight }) => isRight)) check.add('question.none-right', `${field}.choices`, `${field}.choices: one is right at least.`);
  return {
    key, lesson,
    text: check.requiredText(`${field}.text`, text, { max: 1000 }),
    choices: checkKeyed(check, `${field}.choices`, choices, most.choices).map((choice, index) => ({ key: choice.key, text: check.requiredText(`${field}.choices.${index}.text`, choice.text, { max: 500 }), isRight: choice.isRight })),
    explanation: check.requiredText(`${field}.explanation`, explanation, long),
  };
};

const checkText = (check: Mistakes, field: string, input: CourseTextInput): WrittenText => ({
  language: checkLanguage(check, `${field}.language`, input.language),
  title: check.requiredText(`${field}.title`, input.title, { max: 200 }),
  summary: check.requiredText(`${field}.summary`, input.summary, { max: 1000 }),
  lessons: checkKeyed(check, `${field}.lessons`, input.lessons, most.lessons).map((lesson, index) => checkLesson(check, `${field}.lessons.${index}`, lesson)),
  questions: checkKeyed(check, `${field}.questions`, input.questions, most.questions).map((question, index) => checkQuestion(check, `${field}.questions.${index}`, question, input.lessons)),
});

const keysOf = ({ lessons, questions }: CourseTextInput): string => [...lessons, ...questions].map(({ key }) => key).join();

/** What a course says, in every language; all of them have the same lessons and questions. */
export const checkCourse = (check: Mistakes, { key, passMarkPercent, attempts, edition, texts }: PublishCourseInput): { texts: WrittenText[]; edition: string } => {
  if (!/^[a-z0-9-]{3,60}$/.test(key)) check.add('key.malformed', 'key', 'key: small letters, digits and hyphens, 3 to 60.', { value: key.slice(0, 60) });
  checkBetween(check, 'passMarkPercent', passMarkPercent, 1, 100);
  checkBetween(check, 'attempts', attempts, 1, 20);
  if (texts.length === 0) check.add('list.empty', 'texts', 'texts: there is none.');
  const looked = checkLength(check, 'texts', texts, most.texts);
  const [first] = looked;
  looked.forEach((text, index) => {
    if (looked.findIndex(({ language }) => language === text.language) !== index) check.add('key.twice', `texts.${index}.language`, `texts.${index}.language: this language stands there already.`, { value: text.language.slice(0, 35) });
    if (first && keysOf(text) !== keysOf(first)) check.add('course.keys-differ', `texts.${index}`, `texts.${index}: lessons and questions have the same keys in every language.`);
  });
  return { texts: looked.map((text, index) => checkText(check, `texts.${index}`, text)), edition: check.requiredText('edition', edition, { max: 40 }) };
};
