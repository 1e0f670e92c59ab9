import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';
import { Page, Section } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { Sign } from '../ui/StatusBadge';
import { CourseFrame, type OfCourse } from './CourseFrame';

/** A course: its lessons with those that are read, what the questions ask, and what the reader has reached. */
export const CoursePage = () => <CourseFrame>{(of) => <CourseSheet {...of} />}</CourseFrame>;

/** The lesson to go on with: the one opened last if it is not finished, else the first that is not. */
const nextLesson = ({ course, text }: Pick<OfCourse, 'course' | 'text'>): string | undefined => {
  const [latest] = course.ownReadings;
  const isDone = (key: string): boolean => course.ownReadings.some(({ lesson, finishedAt }) => lesson === key && finishedAt);
  if (latest && !latest.finishedAt && text.lessons.some(({ key }) => key === latest.lesson)) return latest.lesson;
  return text.lessons.find(({ key }) => !isDone(key))?.key;
};

const CourseSheet = ({ course, text, choose }: OfCourse) => {
  const { t, i18n } = useTranslation('training');
  const format = useFormat();
  const at = `/training/${course.id}`;
  const next = nextLesson({ course, text });
  const names = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' });
  const hasPassed = course.ownCertificates.some(({ version }) => version === course.version);
  const { left, nextAt } = course.attemptsLeft;
  return (
    <Page
      title={text.title}
      lead={<span lang={text.language}>{text.summary}</span>}
      actions={
        <Link href={next ? `${at}/lessons/${next}` : hasPassed ? '/training' : `${at}/questions`} className="button" data-kind="primary">
          {next ? t(course.ownReadings.length > 0 ? 'go.on' : 'go.begin') : hasPassed ? t('course.back') : t('course.start')}
        </Link>
      }
    >
      <p className="muted">{t('course.edition', { edition: course.edition, version: format.number(course.version) })}</p>
      {course.texts.length > 1 && (
        <Segmented label={t('course.language')} value={text.language} onChange={choose} choices={course.texts.map(({ language }) => ({ value: language, label: <span lang={language}>{names.of(language) ?? language}</span> }))} />
      )}
      <Section title={t('course.lessons')}>
        <ol className="lesson-list" lang={text.language}>
          {text.lessons.map(({ key, title, minutes }) => {
            const isRead = course.ownReadings.some(({ lesson, finishedAt }) => lesson === key && finishedAt);
            return (
              <li key={key}>
                <Link href={`${at}/lessons/${key}`}>{title}</Link>
                <span className="muted small" lang={i18n.language}>
                  {t('minutes', { count: minutes })}
                </span>
                <span lang={i18n.language}>
                  <Sign shape={isRead ? 'check' : 'ring'} tone={isRead ? 'green' : 'neutral'}>
                    {t(isRead ? 'lesson.read' : 'lesson.unread')}
                  </Sign>
                </span>
              </li>
            );
          })}
        </ol>
      </Section>
      <Section title={t('course.questions')}>
        <p>
          {t('course.ask', { count: text.questions.length })} {t('course.mark', { percent: format.percent(course.passMarkPercent / 100) })} {t('course.attempts', { count: course.attempts })}{' '}
          {!hasPassed && (left > 0 ? t('course.left', { count: left }) : nextAt && t('course.noneLeft', { when: format.moment(nextAt) }))}
        </p>
        {!hasPassed && left > 0 && (
          <p>
            <Link href={`${at}/questions`} className="button">
              {t('course.start')}
            </Link>
          </p>
        )}
      </Section>
      {course.ownAttempts.length > 0 && (
        <Section title={t('course.tried')}>
          <ul className="attempt-list">
            {course.ownAttempts.map(({ id, number, rightCount, questionCount, hasPassed: isPassed, handedInAt }) => (
              <li key={id}>
                <Link href={`${at}/attempts/${id}`}>{t('questions.review', { number: format.number(number), day: format.date(handedInAt) })}</Link>{' '}
                <Sign shape={isPassed ? 'check' : 'cross'} tone={isPassed ? 'green' : 'amber'}>
                  {t(isPassed ? 'course.passed' : 'course.failed')}
                </Sign>{' '}
                <span className="muted">{t('course.result', { right: format.number(rightCount), all: format.number(questionCount) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {course.ownCertificates.length > 0 && (
        <Section title={t('course.certificates')}>
          <ul className="attempt-list">
            {course.ownCertificates.map(({ id, issuedAt }) => (
              <li key={id}>
                <Link href={`/certificates/${id}`}>{t('course.certificate', { day: format.date(issuedAt) })}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
};
