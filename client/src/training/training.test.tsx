import { Observable } from '@apollo/client';
import { GraphQLError } from 'graphql';
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route } from 'wouter';
import { InRoom } from '../testing/in-room';
import { showPage, type Answers } from '../testing/show-page';
import { AttemptPage } from './AttemptPage';
import { CertificatePage } from './CertificatePage';
import { CoursePage } from './CoursePage';
import { LessonPage } from './LessonPage';
import { MyCoursesPage } from './MyCoursesPage';
import { PracticeCoach } from './PracticeCoach';
import { QuestionsPage } from './QuestionsPage';
import { TrainingPage } from './TrainingPage';

const block = (kind: string, over: object = {}) => ({ __typename: 'LessonBlock', kind, text: null, items: null, picture: null, alt: null, caption: null, head: null, rows: null, ...over });
const lesson = (key: string, title: string, blocks: object[] = [block('text', { text: 'Read this.' })]) => ({ __typename: 'Lesson', key, title, minutes: 5, blocks });
const question = (key: string, text: string) => ({ __typename: 'Question', key, lesson: 'one', text, choices: ['a', 'b'].map((choice) => ({ __typename: 'QuestionChoice', key: choice, text: `${text} ${choice}` })) });
const text = (over: object = {}) => ({
  __typename: 'CourseText', id: 'c-1:1:en', version: 1, language: 'en', title: 'Signs of waste', summary: 'What to look for.', lessonCount: 2,
  lessons: [
    lesson('one', 'Papers', [block('warning', { text: 'Do not open it.' }), block('steps', { items: ['Read', 'Weigh'] }), block('table', { head: ['Sign', 'Weight'], rows: [['Leaking', 'high']] })]),
    lesson('two', 'Boxes'),
  ],
  questions: [question('first', 'First'), question('second', 'Second')], ...over,
});
const reading = (key: string, finishedAt: string | null) => ({ __typename: 'LessonReading', id: `c-1:${key}`, lesson: key, openedAt: '2026-06-01T08:00:00Z', finishedAt });
const attempt = (over: object = {}) => ({ __typename: 'CourseAttempt', id: 't-1', version: 1, language: 'en', number: 1, rightCount: 1, questionCount: 2, hasPassed: false, handedInAt: '2026-06-01T08:00:00Z', ...over });
const course = (over: object = {}) => ({
  __typename: 'Course', id: 'c-1', version: 1, edition: '2026-1', passMarkPercent: 80, attempts: 3, attemptsLeft: { __typename: 'AttemptsLeft', left: 2, nextAt: null }, texts: [text()], ownReadings: [], ownAttempts: [], ownCertificates: [], ...over,
});
const refused = (rule: string, field: string | null) => ({ __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule, field, message: rule, arguments: [] }] });

const open = (path: string, pattern: string, page: ReactElement, answers: Answers) => showPage(<Route path={pattern}>{page}</Route>, { path, rooms: ['training', 'vocabulary'], answers });
const openCourse = (path: string, pattern: string, page: ReactElement, over: object = {}, answers: Answers = {}) => open(path, pattern, page, { Course: () => ({ course: course(over) }), NoteLesson: () => ({ answer: course(over) }), ...answers });

describe('my courses', () => {
  const listed = (over: object) => ({ ...course(), ownAssignments: [], ...over });
  const assignment = { __typename: 'TrainingAssignment', id: 'x-1', dueOn: '2020-01-01', operation: { __typename: 'Operation', id: 'o-1', name: 'Terra' } };
  const session = {
    __typename: 'TrainingSession', id: 's-1', operationId: 'o-1', title: 'Clinic', note: null, place: 'Room 3', link: null, language: 'en', startsAt: '2999-06-01T08:00:00Z', endsAt: '2999-06-01T09:00:00Z', zone: 'Asia/Bangkok', isCancelled: false, version: 1, course: null,
  };
  const answers = (items: object[], sessions: object[] = [], practice: object | null = null): Answers => ({
    MyCourses: () => ({ courses: { __typename: 'CoursePage', items }, operations: { __typename: 'OperationPage', items: [{ __typename: 'Operation', id: 'o-1', name: 'Terra', trainingSessions: sessions }] } }),
    PracticeOperation: () => ({ practiceOperation: practice }),
    BeginPractice: () => ({ answer: { __typename: 'Operation', id: 'o-9' } }),
  });

  it('stand with what is wanted first, how far one has come, and the next step', async () => {
    await open('/training', '/training', <MyCoursesPage />, answers([listed({ id: 'c-2', texts: [text({ id: 'c-2:1:en', title: 'Using it' })] }), listed({ ownAssignments: [assignment], ownReadings: [reading('one', '2026-06-01T08:00:00Z')] })], [session]));
    const wanted = await screen.findByRole('region', { name: 'Wanted from you' });
    expect(within(wanted).getByText('Signs of waste')).toBeTruthy();
    expect(within(wanted).getByText(/^late since/)).toBeTruthy();
    expect(within(wanted).getByText('1 of 2')).toBeTruthy();
    expect(within(wanted).getByRole('link', { name: 'Read on: Signs of waste' }).getAttribute('href')).toBe('/training/c-1');
    expect(within(screen.getByRole('region', { name: 'Other courses' })).getByRole('link', { name: 'Begin: Using it' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Into the calendar: Clinic' }).getAttribute('href')).toBe('/calendars/o-1/s-1.ics');
  });

  it('say how there come to be some', async () => {
    await open('/training', '/training', <MyCoursesPage />, answers([]));
    expect(await screen.findByText('There is no course yet.')).toBeTruthy();
  });

  it('begin practice in one press, and ask before it is begun anew', async () => {
    const { user, asked } = await open('/training', '/training', <MyCoursesPage />, answers([], [], { __typename: 'Operation', id: 'o-8', practice: { __typename: 'Practice', steps: [{ __typename: 'PracticeStep', key: 'CONTROL', isDone: false }] } }));
    expect(await screen.findByRole('link', { name: 'Go on: one step is left' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Begin anew' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(asked.some(({ name }) => name === 'BeginPractice')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Begin anew' }));
    expect(asked.some(({ name }) => name === 'BeginPractice')).toBe(true);
  });
});

describe('a course', () => {
  it('goes on with the lesson that was opened last', async () => {
    await openCourse('/training/c-1', '/training/:courseId', <CoursePage />, { ownReadings: [reading('two', null), reading('one', '2026-06-01T08:00:00Z')] });
    expect((await screen.findByRole('link', { name: 'Read on' })).getAttribute('href')).toBe('/training/c-1/lessons/two');
    expect(screen.getByText(/80\s?% have to be answered rightly/)).toBeTruthy();
  });

  it('says from when there is an attempt again', async () => {
    await openCourse('/training/c-1', '/training/:courseId', <CoursePage />, { attemptsLeft: { __typename: 'AttemptsLeft', left: 0, nextAt: '2026-07-01T08:00:00Z' } });
    expect(await screen.findByText(/No attempt is left before/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Answer the questions' })).toBeNull();
  });

  it('that is not there says so', async () => {
    await open('/training/c-9', '/training/:courseId', <CoursePage />, { Course: () => ({ course: null }) });
    expect(await screen.findByText('There is no such course.')).toBeTruthy();
  });
});

describe('a lesson', () => {
  it('keeps the place when it is opened, and when it is finished goes on to the next', async () => {
    const { user, asked } = await openCourse('/training/c-1/lessons/one', '/training/:courseId/lessons/:lesson', <LessonPage />);
    expect(await screen.findByRole('heading', { name: 'Papers' })).toBeTruthy();
    expect(screen.getByText('Do not open it.')).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'Leaking' }).getAttribute('data-heading')).toBe('Sign');
    expect(asked.filter(({ name }) => name === 'NoteLesson').map(({ variables }) => variables)).toEqual([{ courseId: 'c-1', lesson: 'one', isFinished: false }]);
    await user.click(screen.getByRole('button', { name: 'Finished: next lesson' }));
    expect(await screen.findByRole('heading', { name: 'Boxes' })).toBeTruthy();
    expect(asked.filter(({ name }) => name === 'NoteLesson')[1]?.variables).toEqual({ courseId: 'c-1', lesson: 'one', isFinished: true });
  });

  it('can be read though its place cannot be kept', async () => {
    const failing = (): object => {
      throw new Error('No line.');
    };
    const { user } = await openCourse('/training/c-1/lessons/one', '/training/:courseId/lessons/:lesson', <LessonPage />, {}, { NoteLesson: failing });
    await user.click(await screen.findByRole('button', { name: 'Finished: next lesson' }));
    expect(await screen.findByRole('heading', { name: 'Boxes' })).toBeTruthy();
  });
});

describe('the questions', () => {
  beforeEach(() => sessionStorage.clear());
  const review = [
    { __typename: 'ReviewedQuestion', question: 'first', chosen: ['a'], right: ['a'], isRight: true, explanation: 'Because of a.' },
    { __typename: 'ReviewedQuestion', question: 'second', chosen: ['a'], right: ['b'], isRight: false, explanation: 'Because of b.' },
  ];
  const path = '/training/c-1/questions';

  it('are handed in as they were chosen, once they were confirmed', async () => {
    const { user, variablesOf } = await openCourse(path, '/training/:courseId/questions', <QuestionsPage />, {}, { HandInAttempt: () => ({ answer: refused('attempt.unanswered', 'answers.second') }) });
    await user.click(await screen.findByRole('checkbox', { name: 'First b' }));
    await user.click(screen.getByRole('checkbox', { name: 'First a' }));
    await user.click(screen.getByRole('checkbox', { name: 'First b' }));
    expect(screen.getByText('1 of 2 answered')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hand in' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Hand in this attempt' }));
    expect(variablesOf('HandInAttempt')).toMatchObject({ input: { courseId: 'c-1', version: 1, language: 'en', answers: [{ question: 'first', choices: ['a'] }, { question: 'second', choices: [] }] } });
    expect(await within(screen.getByRole('group', { name: /Second/ })).findByText('This question is not answered.')).toBeTruthy();
    expect((screen.getByRole('checkbox', { name: 'First a' }) as HTMLInputElement).checked).toBe(true);
  });

  it('keep what was chosen over a reload', async () => {
    const { user, unmount } = await openCourse(path, '/training/:courseId/questions', <QuestionsPage />);
    await user.click(await screen.findByRole('checkbox', { name: 'Second b' }));
    unmount();
    await openCourse(path, '/training/:courseId/questions', <QuestionsPage />);
    expect(((await screen.findByRole('checkbox', { name: 'Second b' })) as HTMLInputElement).checked).toBe(true);
  });

  it('are sent again under the same identifier when the line broke', async () => {
    let times = 0;
    const { user, asked } = await openCourse(path, '/training/:courseId/questions', <QuestionsPage />, {}, {
      HandInAttempt: () => {
        times += 1;
        if (times === 1) throw new Error('No line.');
        return { answer: refused('attempt.none-left', 'version') };
      },
    });
    for (const _try of [1, 2]) {
      await user.click(await screen.findByRole('button', { name: 'Hand in' }));
      await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Hand in this attempt' }));
      await screen.findByText('The attempt was not taken.');
    }
    const ids = asked.filter(({ name }) => name === 'HandInAttempt').map(({ variables }) => (variables.input as { id: string }).id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('are reviewed with what is right and why', async () => {
    await openCourse('/training/c-1/attempts/t-1', '/training/:courseId/attempts/:attemptId', <AttemptPage />, { ownAttempts: [attempt()] }, { AttemptReview: () => ({ course: { __typename: 'Course', id: 'c-1', ownAttempts: [attempt({ review })] } }) });
    expect(await screen.findByRole('heading', { name: 'Not passed: 1 of 2 right' })).toBeTruthy();
    expect(screen.getByText('Because of b.')).toBeTruthy();
    expect(screen.getAllByText('your choice')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Try again' }).getAttribute('href')).toBe('/training/c-1/questions');
  });

  it('are not asked of whoever has passed', async () => {
    await openCourse(path, '/training/:courseId/questions', <QuestionsPage />, { ownCertificates: [{ __typename: 'CourseCertificate', id: 'z-1', version: 1, issuedAt: '2026-06-01T08:00:00Z' }] });
    expect(await screen.findByText('Passed')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull();
  });
});

it('a certificate says who passed what, and where it is checked', async () => {
  await open('/certificates/z-1', '/certificates/:certificateId', <CertificatePage />, {
    CourseCertificate: () => ({
      certificate: { __typename: 'CourseCertificate', id: 'z-1', code: '7Q2M-0H4K-XV9T-3CDN', courseTitle: 'Signs of waste', version: 1, edition: '2026-1', language: 'en', holderName: 'Noor Hassan', issuedAt: '2026-06-01T08:00:00Z', attempt: { __typename: 'CourseAttempt', id: 't-1', rightCount: 2, questionCount: 2 } },
    }),
  });
  expect(await screen.findByText('7Q2M-0H4K-XV9T-3CDN')).toBeTruthy();
  expect(screen.getAllByText('Noor Hassan').length).toBeGreaterThan(0);
  expect(screen.getByText(/\/check\/7Q2M-0H4K-XV9T-3CDN$/)).toBeTruthy();
});

describe('the check of a certificate', () => {
  const valid = { __typename: 'CertificateCheck', isValid: true, code: '7Q2M-0H4K-XV9T-3CDN', courseTitle: 'Signs of waste', language: 'en', edition: '2026-1', version: 1, initials: 'N. H.', issuedAt: '2026-06-01T08:00:00Z' };
  const invalid = { __typename: 'CertificateCheck', isValid: false, code: '7Q2M-0H4K-XV9T-3CDN', courseTitle: null, language: null, edition: null, version: null, initials: null, issuedAt: null };
  const openCheck = (path: string, answer: () => object) => showPage(<p>behind the door</p>, { as: null, path, rooms: ['training'], answers: { CertificateCheck: answer } });

  it('needs no account, and looks at once where the address has the code', async () => {
    const { variablesOf } = await openCheck('/check/7q2m0h4kxv9t3cdn', () => ({ certificateCheck: valid }));
    expect(await screen.findByText('This certificate is valid.')).toBeTruthy();
    expect(screen.getByText('N. H.')).toBeTruthy();
    expect(variablesOf('CertificateCheck')).toEqual({ code: '7Q2M-0H4K-XV9T-3CDN' });
  });

  it('says no to what was never issued, and asks nothing for what cannot be a code', async () => {
    const { user, asked } = await openCheck('/check', () => ({ certificateCheck: invalid }));
    const field = await screen.findByLabelText(/Code of the certificate/);
    await user.type(field, 'nonsense');
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('A code has sixteen letters and digits.')).toBeTruthy();
    expect(asked.some(({ name }) => name === 'CertificateCheck')).toBe(false);
    await user.clear(field);
    await user.type(field, '7Q2M-0H4K-XV9T-3CDN{Enter}');
    expect(await screen.findByText('No certificate with this code was issued.')).toBeTruthy();
  });

  it('says when it was too much at once', async () => {
    await openCheck('/check/7Q2M-0H4K-XV9T-3CDN', () => {
      throw new GraphQLError('Much.', { extensions: { code: 'RATE_LIMITED' } });
    });
    expect(await screen.findByText(/Too many codes were checked/)).toBeTruthy();
  });
});

describe('the training of an operation', () => {
  const participation = (id: string, name: string, passed: number, viewerCanTrainPeople = false) => ({ __typename: 'Participation', id, state: 'ACCEPTED', agency: { __typename: 'Agency', id: `a-${id}`, shortName: name, nameLanguage: 'en' }, training: [{ __typename: 'TrainingProgress', courseId: 'c-1', needed: 2, passed }], viewerCanTrainPeople, members: [{ __typename: 'Member', id: `m-${id}`, person: person(`u-${id.slice(2)}`, id === 'p-1' ? 'Saskia van der Meer' : 'Jan Nowak') }] });
  const person = (id: string, name: string) => ({ __typename: 'Person', id, name });
  const titled = (id: string, title: string) => ({ __typename: 'Course', id, texts: [{ __typename: 'CourseText', id: `${id}:1:en`, language: 'en', title }] });
  const answers = (viewerCanTrain: boolean, trainsPeople = viewerCanTrain): Answers => ({
    OperationLive: () => new Observable<object>(() => undefined),
    OperationTraining: () => ({
      courses: { __typename: 'CoursePage', items: [titled('c-1', 'Signs of waste'), titled('c-2', 'Using it')] },
      operation: {
        __typename: 'Operation', id: 'o-1', viewerCanTrain, trainingSessions: [],
        trainings: [
          { __typename: 'TrainingAssignment', id: 'x-1', roles: ['OFFICER'], person: null, viewerCanTakeBack: viewerCanTrain, dueOn: '2026-06-01', course: titled('c-1', 'Signs of waste') },
          { __typename: 'TrainingAssignment', id: 'x-3', roles: [], person: person('u-1', 'Saskia van der Meer'), viewerCanTakeBack: trainsPeople, dueOn: null, course: titled('c-1', 'Signs of waste') },
        ],
        participations: [participation('p-1', 'NL Customs', 2, trainsPeople), participation('p-2', 'PL Customs', 1)],
      },
    }),
    AssignCourseToPerson: () => ({ answer: { __typename: 'TrainingAssignment', id: 'x-4' } }),
    AssignCourse: () => ({ answer: { __typename: 'TrainingAssignment', id: 'x-2' } }),
  });
  const openTraining = (viewerCanTrain: boolean, trainsPeople = viewerCanTrain) =>
    showPage(<InRoom operationId="o-1"><TrainingPage operationId="o-1" /></InRoom>, { path: '/operations/o-1/plan/training', rooms: ['training', 'planning', 'operations', 'vocabulary'], answers: answers(viewerCanTrain, trainsPeople) });

  it('shows each participant with how many have passed, those behind first', async () => {
    await openTraining(false);
    const table = await screen.findByRole('table', { name: 'How far the participants have come' });
    expect(within(table).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['PL Customs', 'NL Customs']);
    expect(within(table).getByText('1 of 2')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Assign a course' })).toBeNull();
  });

  it('lets coordinators assign what is not assigned yet', async () => {
    const { user, variablesOf } = await openTraining(true);
    await user.click(await screen.findByRole('button', { name: 'Assign a course' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('option', { name: 'Signs of waste' })).toBeNull();
    await user.click(within(dialog).getByRole('checkbox', { name: 'Coordinator' }));
    await user.click(within(dialog).getByRole('button', { name: 'Assign a course' }));
    expect(variablesOf('AssignCourse')).toMatchObject({ input: { operationId: 'o-1', courseId: 'c-2', roles: ['NATIONAL_CONTACT_POINT', 'OFFICER', 'ANALYST'], dueOn: null } });
  });

  it('lets a contact point give a course to one of their own people, and take it back', async () => {
    const { user, variablesOf } = await openTraining(false, true);
    expect(await screen.findByRole('button', { name: 'Take “Signs of waste” back from Saskia van der Meer' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take out “Signs of waste”' })).toBeNull();
    // However it was given, a course is one column.
    expect(screen.getAllByRole('columnheader', { name: /Signs of waste/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Give a course to a person' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('option', { name: /Nowak/ })).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Give a course to a person' }));
    expect(within(dialog).getByText('Choose the person who takes it.')).toBeTruthy();
    expect(variablesOf('AssignCourseToPerson')).toBeUndefined();
    await user.selectOptions(within(dialog).getByLabelText('Person'), 'Saskia van der Meer (NL Customs)');
    await user.selectOptions(within(dialog).getByLabelText('Course'), 'Using it');
    await user.click(within(dialog).getByRole('button', { name: 'Give a course to a person' }));
    expect(variablesOf('AssignCourseToPerson')).toMatchObject({ input: { operationId: 'o-1', courseId: 'c-2', personId: 'u-1', dueOn: null } });
  });
});

describe('the coach', () => {
  const openCoach = (practice: object | null) =>
    showPage(<InRoom operationId="o-1"><PracticeCoach operationId="o-1" /><p>page</p></InRoom>, {
      path: '/operations/o-1', rooms: ['training'],
      answers: { OperationLive: () => new Observable<object>(() => undefined), PracticeCoach: () => ({ operation: { __typename: 'Operation', id: 'o-1', practice } }) },
    });
  const step = (key: string, isDone: boolean) => ({ __typename: 'PracticeStep', key, isDone });

  it('says the next step and where it is done', async () => {
    await openCoach({ __typename: 'Practice', messageId: 'm-1', targetId: 't-1', steps: [step('ACKNOWLEDGE', true), step('CONTROL', false), step('REPORT', false), step('WARN', false)] });
    expect(await screen.findByText('1 of 4 steps done')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To the control' }).getAttribute('href')).toBe('/operations/o-1/targets/t-1/control');
  });

  it('says nothing in an operation that is no practice', async () => {
    await openCoach(null);
    expect(await screen.findByText('page')).toBeTruthy();
    expect(screen.queryByText('You are practising.')).toBeNull();
  });
});
