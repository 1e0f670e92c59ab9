import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route } from 'wouter';
import { LessonBlocks } from '../training/LessonBlocks';
import { showPage, type Answers } from '../testing/show-page';
import { show } from '../testing/show';
import { CourseEditorPage } from './CourseEditorPage';
import { WritingPage } from './WritingPage';

const lesson = (key: string, title: string) => ({ __typename: 'Lesson', key, title, minutes: 5, blocks: [{ __typename: 'LessonBlock', kind: 'text', text: 'Look first.', items: null, picture: null, file: null, width: null, height: null, film: null, captions: null, bytes: null, mediaType: null, alt: null, caption: null, head: null, rows: null }] });
const draft = (over: object = {}) => ({
  __typename: 'CourseDraft', id: 'd-1', courseId: null, basedOn: null, courseVersion: null, key: 'signs', edition: '2026-1', passMarkPercent: 80, attempts: 3, version: 4, writtenBy: 'Noor Hassan', writtenAt: '2026-06-10T12:00:00Z',
  texts: [{
    __typename: 'CourseDraftText', language: 'en', title: 'Signs of waste', summary: 'What to look for.', lessons: [lesson('lesson-1', 'Papers'), lesson('lesson-2', 'Boxes')],
    questions: [{ __typename: 'CourseDraftQuestion', key: 'question-1', lesson: 'lesson-1', text: 'What comes first?', explanation: 'Papers do.', choices: [{ __typename: 'CourseDraftChoice', key: 'a', text: 'The papers', isRight: true }, { __typename: 'CourseDraftChoice', key: 'b', text: 'The box', isRight: false }] }],
  }],
  ...over,
});
const refused = (rule: string, field: string) => ({ answer: { __typename: 'Refused', refusals: [{ __typename: 'Refusal', rule, field, message: rule, arguments: [] }] } });
const rooms = ['authoring', 'training', 'sending', 'seizures', 'refusals'] as const;

afterEach(() => localStorage.clear());

describe('a course that is written', () => {
  const open = (answers: Answers = {}) =>
    showPage(<Route path="/training/write/:draftId"><CourseEditorPage /></Route>, { path: '/training/write/d-1', rooms: [...rooms], answers: { CourseDraft: () => ({ courseDraft: draft() }), SaveCourseDraft: () => ({ answer: draft({ version: 5 }) }), ...answers } });
  const field = (name: RegExp) => screen.findByRole('textbox', { name });
  const tab = (name: RegExp) => screen.findByRole('tab', { name });

  it('is saved in the version that was read, without what the cache adds', async () => {
    const { user, variablesOf } = await open();
    const title = await field(/^Title/);
    await user.clear(title);
    await user.type(title, 'Other signs');
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(variablesOf('SaveCourseDraft')).toMatchObject({ input: { id: 'd-1', version: 4, key: 'signs', texts: [{ language: 'en', title: 'Other signs', lessons: [{ key: 'lesson-1' }, { key: 'lesson-2' }] }] } }));
    expect(JSON.stringify(variablesOf('SaveCourseDraft'))).not.toContain('__typename');
    // It goes on from what was saved.
    await user.type(await field(/^Title/), '!');
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(variablesOf('SaveCourseDraft')).toMatchObject({ input: { version: 5, texts: [{ title: 'Other signs!' }] } }));
  });

  it('goes to the part and the field at which something is to be mended', async () => {
    const { user } = await open({ PublishCourseDraft: () => refused('text.empty', 'texts.0.questions.0.explanation') });
    await field(/^Title/);
    await user.click(screen.getByRole('button', { name: 'Save and publish' }));
    expect((await tab(/Questions \(1 thing to mend\)/)).getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Why/ })));
    expect(screen.getByRole('textbox', { name: /^Why/ }).getAttribute('aria-invalid')).toBe('true');
  });

  it('has its lessons put in another order by keys and by dragging', async () => {
    const { user, variablesOf } = await open();
    await user.click(await tab(/^Lessons/));
    const down = screen.getByRole('button', { name: 'Move down: Papers' });
    act(() => down.focus());
    await user.keyboard('{Enter}');
    expect(screen.getByText('Papers is now number 2 of 2.')).toBeTruthy();
    const order = () => within(screen.getByRole('list', { name: 'Lessons' })).getAllByRole('button', { name: /^Move up: (Papers|Boxes)/ }).map((one) => one.getAttribute('aria-label'));
    expect(order()).toEqual(['Move up: Boxes', 'Move up: Papers']);
    // Whoever pressed goes on from where they were.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: Papers' }));
    const [first, second] = screen.getAllByTitle('Drag to another place');
    const dataTransfer = { setData: () => undefined, effectAllowed: '' };
    fireEvent.dragStart(first as HTMLElement, { dataTransfer });
    fireEvent.dragOver(second as HTMLElement, { dataTransfer });
    fireEvent.drop(screen.getByRole('button', { name: 'Move up: Papers' }), { dataTransfer });
    expect(order()).toEqual(['Move up: Papers', 'Move up: Boxes']);
    await user.click(screen.getByRole('button', { name: 'Add a lesson' }));
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(variablesOf('SaveCourseDraft')).toMatchObject({ input: { texts: [{ lessons: [{ key: 'lesson-1' }, { key: 'lesson-2' }, { key: 'lesson-3' }] }] } }));
  });

  it('loses nothing on a bad line: it stands on this device and is there again', async () => {
    const first = await open({ SaveCourseDraft: () => { throw new Error('no line'); } });
    await first.user.type(await field(/^Title/), ' and more');
    await first.user.click(screen.getByRole('button', { name: 'Save the draft' }));
    expect(await screen.findByText('The line is down: it is not saved yet.')).toBeTruthy();
    first.unmount();
    await open();
    expect(((await field(/^Title/)) as HTMLInputElement).value).toBe('Signs of waste and more');
  });

  it('is never written over unseen: the writer chooses between two', async () => {
    let version = 4;
    const { user, variablesOf } = await open({
      CourseDraft: () => ({ courseDraft: draft({ version, writtenBy: 'Saskia van der Meer' }) }),
      SaveCourseDraft: ({ input }) => {
        if ((input as { version: number }).version === 9) return { answer: draft({ version: 10 }) };
        version = 9;
        return refused('version.stale', 'version');
      },
    });
    await user.type(await field(/^Title/), '!');
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    expect(await screen.findByText(/Saskia van der Meer saved this draft as well/)).toBeTruthy();
    expect(((await field(/^Title/)) as HTMLInputElement).value).toBe('Signs of waste!');
    await user.click(screen.getByRole('button', { name: /^Go on with mine/ }));
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(variablesOf('SaveCourseDraft')).toMatchObject({ input: { version: 9, texts: [{ title: 'Signs of waste!' }] } }));
    expect(screen.queryByText(/saved this draft as well/)).toBeNull();
  });

  it('asks before it follows a version that somebody published meanwhile', async () => {
    const { user, variablesOf } = await open({
      CourseDraft: () => ({ courseDraft: draft({ courseId: 'c-1', basedOn: 1, courseVersion: 2 }) }),
      PublishCourseDraft: ({ input }) => ((input as { courseVersion: number }).courseVersion === 2 ? { answer: { __typename: 'Course', id: 'c-1', version: 3, edition: '2026-1', texts: [] } } : refused('course.published-meanwhile', 'courseVersion')),
    });
    await field(/^Title/);
    await user.click(screen.getByRole('button', { name: 'Save and publish' }));
    await user.click(await screen.findByRole('button', { name: 'Publish mine as version 3' }));
    await user.click(screen.getByRole('button', { name: 'Save and publish' }));
    await waitFor(() => expect(variablesOf('PublishCourseDraft')).toMatchObject({ input: { courseVersion: 2 } }));
    await waitFor(() => expect(location.pathname).toBe('/training/c-1'));
  });

  it('is seen as learners see it: no choice tells whether it is right', async () => {
    const { user } = await open();
    await user.click(await tab(/As learners see it/));
    const shown = screen.getByRole('tabpanel', { name: /As learners see it/ });
    expect(within(shown).getAllByText('Look first.')).toHaveLength(2);
    expect(within(shown).getByRole('group', { name: 'What comes first?' })).toBeTruthy();
    expect((within(shown).getByRole('checkbox', { name: 'The papers' }) as HTMLInputElement).checked).toBe(false);
    expect(shown.textContent).not.toContain('Papers do.');
  });

  it('that is not there says so', async () => {
    await open({ CourseDraft: () => ({ courseDraft: null }) });
    expect(await screen.findByText('There is no such draft.')).toBeTruthy();
  });
});

describe('the courses that somebody writes', () => {
  const line = { __typename: 'CourseDraftLine', id: 'd-1', courseId: null, courseVersion: null, version: 4, writtenBy: 'Inès Roux', writtenAt: '2026-06-10T12:00:00Z', titles: [{ __typename: 'CourseDraftTitle', language: 'en', title: 'Signs of waste' }] };
  const open = (viewerCanBegin: boolean) =>
    showPage(<Route path="/training/write"><WritingPage /></Route>, {
      path: '/training/write', rooms: [...rooms],
      answers: {
        WritingPage: () => ({
          courseDrafts: { __typename: 'CourseDrafts', viewerCanBegin, items: viewerCanBegin ? [line] : [] },
          courses: { __typename: 'CoursePage', items: [{ __typename: 'Course', id: 'c-1', version: 2, viewerCanPublish: true, texts: [{ __typename: 'CourseText', id: 'c-1:2:en', language: 'en', title: 'Using it' }] }, { __typename: 'Course', id: 'c-2', version: 1, viewerCanPublish: false, texts: [{ __typename: 'CourseText', id: 'c-2:1:en', language: 'en', title: 'Not ours' }] }] },
        }),
        BeginCourseDraft: () => ({ answer: { __typename: 'CourseDraft', id: 'd-2' } }),
        DropCourseDraft: () => ({ answer: { __typename: 'CourseDrafts', viewerCanBegin: true } }),
      },
    });

  it('are theirs alone, and the next version of one is begun from here', async () => {
    const { user, variablesOf } = await open(true);
    expect((await screen.findByRole('link', { name: 'Signs of waste' })).getAttribute('href')).toBe('/training/write/d-1');
    expect(screen.queryByText('Not ours')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Write the next version of “Using it”' }));
    await waitFor(() => expect(location.pathname).toBe('/training/write/d-2'));
    expect(variablesOf('BeginCourseDraft')).toMatchObject({ input: { courseId: 'c-1' } });
  });

  it('are thrown away only once that is confirmed', async () => {
    const { user, variablesOf } = await open(true);
    await user.click(await screen.findByRole('button', { name: 'Throw away the draft “Signs of waste”' }));
    expect(variablesOf('DropCourseDraft')).toBeUndefined();
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Throw away the draft “Signs of waste”' }));
    await waitFor(() => expect(variablesOf('DropCourseDraft')).toMatchObject({ id: 'd-1', version: 4 }));
  });

  it('are nobody’s who keeps none', async () => {
    await open(false);
    expect(await screen.findByText('You keep no courses.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin a new course' })).toBeNull();
  });
});

describe('a film in a lesson', () => {
  const film = { kind: 'film' as const, film: 'f-1', captions: 'v-1', bytes: 3_200_000, mediaType: 'video/mp4', alt: 'A drum leaks into the hold.', caption: 'A drum' };

  it('has its captions on, begins by itself never, loads nothing before it is asked for, and says how much that is', async () => {
    await show(<LessonBlocks blocks={[film]} language="fr" />, { rooms: ['training'] });
    const player = screen.getByLabelText<HTMLVideoElement>('A drum');
    expect([player.autoplay, player.getAttribute('preload'), player.controls]).toEqual([false, 'none', true]);
    const track = player.querySelector('track');
    expect([track?.kind, track?.default, track?.srclang, track?.label, track?.getAttribute('src')]).toEqual(['captions', true, 'fr', 'Captions, French', '/course-files/v-1']);
    expect(player.querySelector('source')?.getAttribute('src')).toBe('/course-files/f-1');
    expect(screen.getByText(/3\.2\sMB/)).toBeTruthy();
    expect(screen.getByText('A drum leaks into the hold.')).toBeTruthy();
  });
});

describe('a picture in a lesson', () => {
  const open = async (answers: Answers = {}) => {
    const page = await showPage(<Route path="/training/write/:draftId"><CourseEditorPage /></Route>, {
      path: '/training/write/d-1', rooms: [...rooms], answers: { CourseDraft: () => ({ courseDraft: draft() }), SaveCourseDraft: () => ({ answer: draft({ version: 5 }) }), ...answers },
    });
    const { user } = page;
    await user.click(await screen.findByRole('tab', { name: /^Lessons/ }));
    await user.click(screen.getByText('Papers'));
    const pieces = within(screen.getByRole('list', { name: 'Pieces of Papers' }));
    await user.selectOptions(screen.getAllByRole('combobox', { name: 'Kind of piece' })[0] as HTMLElement, 'picture');
    await user.click(screen.getAllByRole('button', { name: 'Add this piece' })[0] as HTMLElement);
    return { ...page, pieces };
  };
  /** What the server answers to what is sent to it; XMLHttpRequest is what the environment of the test has none of. */
  const serveUploads = (status: number, body: object) => {
    const sent: { address: string; file: File }[] = [];
    class Request {
      status = status;
      responseText = JSON.stringify(body);
      upload = {};
      onload: () => void = () => undefined;
      address = '';
      open(_method: string, address: string) {
        this.address = address;
      }
      setRequestHeader() {
        return undefined;
      }
      send(file: File) {
        sent.push({ address: this.address, file });
        queueMicrotask(() => this.onload());
      }
    }
    const before = window.XMLHttpRequest;
    window.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
    return { sent, end: () => void (window.XMLHttpRequest = before) };
  };
  const jpeg = () => new File(['\xff\xd8\xff'], 'drum.jpg', { type: 'image/jpeg' });

  it('is sent to the draft as soon as it is chosen, shown, and saved with its words', async () => {
    const uploads = serveUploads(201, {});
    try {
      const { user, variablesOf, pieces } = await open();
      await user.click(await pieces.findByRole('radio', { name: 'One of your own' }));
      await user.upload(pieces.getByLabelText('Picture'), jpeg());
      expect(await pieces.findByText('It is there.')).toBeTruthy();
      await user.type(pieces.getByRole('textbox', { name: /^What the picture shows/ }), 'A drum leaks.');
      const id = /^\/course-files\/d-1\/([0-9a-f-]{36})\?kind=PICTURE$/.exec(uploads.sent[0]?.address ?? '')?.[1] ?? '';
      expect(pieces.getByRole('img', { name: 'A drum leaks.' }).getAttribute('src')).toBe(`/course-files/${id}`);
      await user.click(screen.getByRole('button', { name: 'Save the draft' }));
      await waitFor(() => expect(variablesOf('SaveCourseDraft')).toMatchObject({ input: { texts: [{ lessons: [{ blocks: [{ kind: 'text' }, { kind: 'picture', picture: null, file: id, alt: 'A drum leaks.' }] }, {}] }] } }));
    } finally {
      uploads.end();
    }
  });

  it('that is refused says why, and one that is too large is not sent at all', async () => {
    const uploads = serveUploads(422, { refusals: [{ rule: 'file.damaged', field: 'content', message: '', arguments: [] }] });
    try {
      const { user, pieces } = await open();
      await user.click(await pieces.findByRole('radio', { name: 'One of your own' }));
      await user.upload(pieces.getByLabelText('Picture'), jpeg());
      expect((await pieces.findByRole('alert')).textContent).toBe('The file is damaged and cannot be opened.');
      const large = jpeg();
      Object.defineProperty(large, 'size', { value: 10 * 1024 * 1024 + 1 });
      await user.upload(pieces.getByLabelText('Picture'), large);
      expect((await pieces.findByRole('alert')).textContent).toMatch(/larger than 10/);
      expect(uploads.sent).toHaveLength(1);
    } finally {
      uploads.end();
    }
  });

  it('has its place kept free, is loaded once it comes near, and has words for those who do not see it', async () => {
    await show(<LessonBlocks blocks={[{ kind: 'picture', file: 'p-1', width: 1600, height: 1200, alt: 'A drum leaks.', caption: 'A drum' }]} language="en" />, { rooms: ['training'] });
    const picture = screen.getByRole('img', { name: 'A drum leaks.' });
    expect(['src', 'width', 'height', 'loading'].map((name) => picture.getAttribute(name))).toEqual(['/course-files/p-1', '1600', '1200', 'lazy']);
    expect(screen.getByText('A drum')).toBeTruthy();
  });
});
