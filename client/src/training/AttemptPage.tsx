import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';
import { CourseFrame, type OfCourse } from './CourseFrame';

const reviewQuery = graphql(`
  query AttemptReview($id: ID!) {
    course(id: $id) {
      id
      ownAttempts {
        id
        version
        language
        number
        rightCount
        questionCount
        hasPassed
        handedInAt
        review {
          question
          chosen
          right
          isRight
          explanation
        }
      }
    }
  }
`);

/** What came of an attempt: each question with what was chosen, what is right, and why. */
export const AttemptPage = () => {
  const { attemptId = '' } = useParams();
  return <CourseFrame>{(of) => <AttemptSheet {...of} attemptId={attemptId} />}</CourseFrame>;
};

const AttemptSheet = ({ course, attemptId }: OfCourse & { readonly attemptId: string }) => {
  const { t } = useTranslation('training');
  const format = useFormat();
  const { data } = useSuspenseQuery(reviewQuery, { variables: { id: course.id } });
  const attempt = data.course?.ownAttempts.find(({ id }) => id === attemptId);
  if (!attempt) return <EmptyState title={t('course.missing')}>{t('course.missingTodo')}</EmptyState>;
  const text = course.texts.find(({ language, version }) => language === attempt.language && version === attempt.version);
  const result = { right: format.number(attempt.rightCount), all: format.number(attempt.questionCount) };
  const certificate = course.ownCertificates.find(({ version }) => version === attempt.version);
  const at = `/training/${course.id}`;
  return (
    <Page title={t(attempt.hasPassed ? 'questions.passedTitle' : 'questions.failedTitle', result)} lead={t(attempt.hasPassed ? 'questions.passedLead' : 'questions.failedLead')}>
      <p className="lesson-steps no-print">
        {attempt.hasPassed && certificate && (
          <Link href={`/certificates/${certificate.id}`} className="button" data-kind="primary">
            {t('questions.certificate')}
          </Link>
        )}
        {!attempt.hasPassed && course.attemptsLeft.left > 0 && (
          <Link href={`${at}/questions`} className="button">
            {t('questions.again')}
          </Link>
        )}
        <Link href={at} className="button" data-kind="quiet">
          {t('lesson.all')}
        </Link>
      </p>
      <ol className="question-list" lang={attempt.language}>
        {attempt.review.map((answered) => (
          <ReviewedQuestion key={answered.question} answered={answered} text={text} courseId={course.id} />
        ))}
      </ol>
    </Page>
  );
};

interface ReviewedProps {
  readonly answered: { readonly question: string; readonly chosen: readonly string[]; readonly right: readonly string[]; readonly isRight: boolean; readonly explanation: string };
  /** None where the course says something else by now. */
  readonly text: OfCourse['text'] | undefined;
  readonly courseId: string;
}

const ReviewedQuestion = ({ answered: { question: key, chosen, right, isRight, explanation }, text, courseId }: ReviewedProps) => {
  const { t, i18n } = useTranslation('training');
  const question = text?.questions.find((one) => one.key === key);
  const lesson = text?.lessons.find((one) => one.key === question?.lesson);
  return (
    <li>
      <p className="question-text">{question?.text ?? key}</p>
      <p lang={i18n.language}>
        <Sign shape={isRight ? 'check' : 'cross'} tone={isRight ? 'green' : 'red'}>
          {t(isRight ? 'questions.right' : 'questions.wrong')}
        </Sign>
      </p>
      <ul className="review-choices">
        {question?.choices.map((choice) => (
          <li key={choice.key} data-right={right.includes(choice.key) || undefined}>
            {choice.text}
            <span className="review-marks" lang={i18n.language}>
              {right.includes(choice.key) && <Sign shape="check" tone="green">{t('questions.isRight')}</Sign>}
              {chosen.includes(choice.key) && <Sign shape={right.includes(choice.key) ? 'disc' : 'cross'} tone={right.includes(choice.key) ? 'blue' : 'red'}>{t('questions.yours')}</Sign>}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <strong lang={i18n.language}>{t('questions.why')}:</strong> {explanation}
      </p>
      {lesson && (
        <p className="no-print">
          <Link href={`/training/${courseId}/lessons/${lesson.key}`} className="link">
            {t('questions.lesson', { lesson: lesson.title })}
          </Link>
        </p>
      )}
    </li>
  );
};
