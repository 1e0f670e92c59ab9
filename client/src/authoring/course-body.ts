import type { Block } from '@muster/shared/training/course-text';

/** A piece of a lesson in the form; which fields are filled follows from its kind. */
export interface EditedBlock {
  readonly kind: Block['kind'];
  readonly text?: string | null;
  readonly items?: readonly string[] | null;
  readonly picture?: string | null;
  readonly file?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly film?: string | null;
  readonly captions?: string | null;
  readonly bytes?: number | null;
  readonly mediaType?: string | null;
  readonly alt?: string | null;
  readonly caption?: string | null;
  readonly head?: readonly string[] | null;
  readonly rows?: readonly (readonly string[])[] | null;
}

export interface EditedLesson {
  readonly key: string;
  readonly title: string;
  readonly minutes: number;
  readonly blocks: readonly EditedBlock[];
}

export interface EditedChoice {
  readonly key: string;
  readonly text: string;
  readonly isRight: boolean;
}

export interface EditedQuestion {
  readonly key: string;
  readonly lesson: string;
  readonly text: string;
  readonly choices: readonly EditedChoice[];
  readonly explanation: string;
}

export interface EditedText {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly EditedLesson[];
  readonly questions: readonly EditedQuestion[];
}

/** A course as it is written: every language has the same lessons and questions in the same order. */
export interface CourseBody {
  readonly key: string;
  readonly edition: string;
  readonly passMarkPercent: number;
  readonly attempts: number;
  readonly texts: readonly EditedText[];
}

type List = 'lessons' | 'questions';

/** A list with one of its entries at another place. */
export const moved = <Item,>(list: readonly Item[], from: number, to: number): Item[] => {
  const rest = list.filter((_one, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
};

const replaced = <Item,>(list: readonly Item[], at: number, change: Partial<Item>): Item[] => list.map((one, index) => (index === at ? { ...one, ...change } : one));

/** The first name of a kind that is not taken. */
const freeKey = (taken: readonly string[], make: (number: number) => string): string => {
  let number = 1;
  while (taken.includes(make(number))) number += 1;
  return make(number);
};

const inEach = (body: CourseBody, change: (text: EditedText) => Partial<EditedText>): CourseBody => ({ ...body, texts: body.texts.map((text) => ({ ...text, ...change(text) })) });

export const withText = (body: CourseBody, at: number, change: Partial<EditedText>): CourseBody => ({ ...body, texts: replaced(body.texts, at, change) });

/** A lesson or question at another place, in every language. */
export const withMoved = (body: CourseBody, list: List, from: number, to: number): CourseBody => inEach(body, (text) => ({ [list]: moved<EditedLesson | EditedQuestion>(text[list], from, to) }));

/** Without a lesson or question, in every language; questions to a lesson that is gone go to the first. */
export const without = (body: CourseBody, list: List, key: string): CourseBody =>
  inEach(body, (text) => {
    if (list === 'questions') return { questions: text.questions.filter((one) => one.key !== key) };
    const lessons = text.lessons.filter((one) => one.key !== key);
    return { lessons, questions: text.questions.map((one) => (one.lesson === key ? { ...one, lesson: lessons[0]?.key ?? '' } : one)) };
  });

export const withNewLesson = (body: CourseBody): CourseBody => {
  const key = freeKey(body.texts.flatMap(({ lessons }) => lessons.map((one) => one.key)), (number) => `lesson-${number}`);
  return inEach(body, ({ lessons }) => ({ lessons: [...lessons, { key, title: '', minutes: 5, blocks: [{ kind: 'text', text: '' }] }] }));
};

export const withNewQuestion = (body: CourseBody): CourseBody => {
  const key = freeKey(body.texts.flatMap(({ questions }) => questions.map((one) => one.key)), (number) => `question-${number}`);
  const choices = [{ key: 'a', text: '', isRight: true }, { key: 'b', text: '', isRight: false }];
  return inEach(body, ({ lessons, questions }) => ({ questions: [...questions, { key, lesson: lessons[0]?.key ?? '', text: '', choices, explanation: '' }] }));
};

/** A lesson changed in one language; how long it takes, in all. */
export const withLesson = (body: CourseBody, text: number, at: number, { minutes, ...change }: Partial<EditedLesson>): CourseBody => {
  const written = withText(body, text, { lessons: replaced(body.texts[text]?.lessons ?? [], at, change) });
  return minutes === undefined ? written : inEach(written, ({ lessons }) => ({ lessons: replaced(lessons, at, { minutes }) }));
};

/** A question changed in one language; the lesson that answers it, in all. */
export const withQuestion = (body: CourseBody, text: number, at: number, { lesson, ...change }: Partial<EditedQuestion>): CourseBody => {
  const written = withText(body, text, { questions: replaced(body.texts[text]?.questions ?? [], at, change) });
  return lesson === undefined ? written : inEach(written, ({ questions }) => ({ questions: replaced(questions, at, { lesson }) }));
};

const withChoices = (body: CourseBody, at: number, change: (choices: readonly EditedChoice[]) => readonly EditedChoice[]): CourseBody =>
  inEach(body, ({ questions }) => ({ questions: questions.map((one, index) => (index === at ? { ...one, choices: change(one.choices) } : one)) }));

export const withNewChoice = (body: CourseBody, at: number): CourseBody =>
  withChoices(body, at, (choices) => [...choices, { key: freeKey(choices.map(({ key }) => key), (number) => String.fromCharCode(96 + number)), text: '', isRight: false }]);

export const withoutChoice = (body: CourseBody, at: number, key: string): CourseBody => withChoices(body, at, (choices) => choices.filter((one) => one.key !== key));

/** What is right is right in every language. */
export const withRight = (body: CourseBody, at: number, key: string, isRight: boolean): CourseBody =>
  withChoices(body, at, (choices) => choices.map((one) => (one.key === key ? { ...one, isRight } : one)));

/** The same lessons and questions once more, to be written in another language. */
export const withLanguage = (body: CourseBody, language: string): CourseBody => {
  const [first] = body.texts;
  if (!first || body.texts.some((text) => text.language === language)) return body;
  const lessons = first.lessons.map(({ key, minutes }): EditedLesson => ({ key, title: '', minutes, blocks: [{ kind: 'text', text: '' }] }));
  const questions = first.questions.map((question) => ({ ...question, text: '', explanation: '', choices: question.choices.map((choice) => ({ ...choice, text: '' })) }));
  return { ...body, texts: [...body.texts, { language, title: '', summary: '', lessons, questions }] };
};

export const withoutLanguage = (body: CourseBody, language: string): CourseBody => ({ ...body, texts: body.texts.filter((text) => text.language !== language) });

const isFilled = (text: string): boolean => text.trim() !== '';

const blockOf = ({ kind, text, items, picture, file, film, captions, alt, caption, head, rows }: EditedBlock) => ({
  kind, text: text ?? null, items: items?.filter(isFilled) ?? null, picture: picture ?? null, file: file ?? null, film: film ?? null, captions: captions ?? null, alt: alt ?? null, caption: caption ?? null, head: head?.filter(isFilled) ?? null,
  rows: rows?.filter((row) => row.some(isFilled)).map((row) => [...row]) ?? null,
});

/** What is sent: without the lines that are empty, and without what the cache adds. */
export const bodyToSend = ({ key, edition, passMarkPercent, attempts, texts }: CourseBody) => ({
  key, edition, passMarkPercent, attempts,
  texts: texts.map(({ language, title, summary, lessons, questions }) => ({
    language, title, summary,
    lessons: lessons.map((lesson) => ({ key: lesson.key, title: lesson.title, minutes: lesson.minutes, blocks: lesson.blocks.map(blockOf) })),
    questions: questions.map((question) => ({
      key: question.key, lesson: question.lesson, text: question.text, explanation: question.explanation, choices: question.choices.map((choice) => ({ key: choice.key, text: choice.text, isRight: choice.isRight })),
    })),
  })),
});
