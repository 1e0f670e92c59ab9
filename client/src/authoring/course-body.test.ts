import { bodyToSend, moved, withLanguage, withLesson, withMoved, withNewChoice, withNewLesson, withNewQuestion, without, withRight, type CourseBody } from './course-body';

const body: CourseBody = {
  key: 'c', edition: '1', passMarkPercent: 80, attempts: 3,
  texts: ['en', 'fr'].map((language) => ({
    language, title: language, summary: '',
    lessons: ['lesson-1', 'lesson-2'].map((key) => ({ key, title: `${key} ${language}`, minutes: 5, blocks: [{ kind: 'text' as const, text: '' }] })),
    questions: [{ key: 'question-1', lesson: 'lesson-2', text: '', choices: [{ key: 'a', text: '', isRight: true }, { key: 'b', text: '', isRight: false }], explanation: '' }],
  })),
};
const keys = ({ texts }: CourseBody) => texts.map(({ lessons, questions }) => [lessons.map(({ key }) => key).join(), questions.map(({ key }) => key).join()].join(';'));

describe('a course that is written', () => {
  it.each([[0, 2, 'bca'], [2, 0, 'cab'], [1, 1, 'abc'], [0, 1, 'bac']])('puts entry %i at place %i', (from, to, after) => {
    expect(moved([...'abc'], from, to).join('')).toBe(after);
  });

  it('has the same lessons and questions in every language, whatever is added, moved or taken out', () => {
    expect(keys(withNewLesson(body))).toEqual(Array(2).fill('lesson-1,lesson-2,lesson-3;question-1'));
    expect(keys(withMoved(body, 'lessons', 1, 0))).toEqual(Array(2).fill('lesson-2,lesson-1;question-1'));
    expect(keys(withNewQuestion(body))).toEqual(Array(2).fill('lesson-1,lesson-2;question-1,question-2'));
    expect(keys(without(body, 'lessons', 'lesson-1'))).toEqual(Array(2).fill('lesson-2;question-1'));
    expect(keys(withLanguage(body, 'es'))).toEqual(Array(3).fill('lesson-1,lesson-2;question-1'));
  });

  it('makes no key twice, though one was taken out', () => {
    expect(keys(withNewLesson(without(body, 'lessons', 'lesson-1')))[0]).toBe('lesson-2,lesson-1;question-1');
    expect(withNewChoice(body, 0).texts[1]?.questions[0]?.choices.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('leaves no question to a lesson that is gone', () => {
    expect(without(body, 'lessons', 'lesson-2').texts.map(({ questions }) => questions[0]?.lesson)).toEqual(['lesson-1', 'lesson-1']);
  });

  it('has what is right, and how long a lesson takes, in every language; words in one', () => {
    expect(withRight(body, 0, 'b', true).texts.map(({ questions }) => questions[0]?.choices[1]?.isRight)).toEqual([true, true]);
    const written = withLesson(body, 1, 0, { title: 'Signes', minutes: 9 });
    expect(written.texts.map(({ lessons }) => [lessons[0]?.title, lessons[0]?.minutes])).toEqual([['lesson-1 en', 9], ['Signes', 9]]);
  });

  it('is sent without empty lines and without what the cache adds', () => {
    const [text] = body.texts;
    const lesson = { key: 'lesson-1', title: '', minutes: 5, __typename: 'Lesson', blocks: [{ kind: 'list' as const, items: ['one', ' ', ''], __typename: 'LessonBlock' }, { kind: 'table' as const, head: ['A', ''], rows: [['1', '2'], ['']] }] };
    const sent = bodyToSend({ ...body, texts: [{ ...(text as CourseBody['texts'][number]), lessons: [lesson] }] });
    expect(sent.texts[0]?.lessons[0]?.blocks).toMatchObject([{ items: ['one'] }, { head: ['A'], rows: [['1', '2']] }]);
    expect(JSON.stringify(sent)).not.toContain('__typename');
  });
});
