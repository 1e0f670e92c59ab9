import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { CourseFrame, type OfCourse } from './CourseFrame';
import { useKeptAnswers } from './use-kept-answers';

const handInMutation = graphql(`
  mutation HandInAttempt($input: HandInAttemptInput!) {
    answer: handInAttempt(input: $input) {
      ... on CourseAttempt {
        id
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

/** The questions of a course. What is right is not here: the server tells it once the attempt is handed in. */
export const QuestionsPage = () => <CourseFrame>{(of) => <QuestionSheet key={of.text.id} {...of} />}</CourseFrame>;

const QuestionSheet = ({ course, text, again }: OfCourse) => {
  const { t } = useTranslation('training');
  const format = useFormat();
  const [, go] = useLocation();
  const { say, at } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  // A repeat after a bad line is the same attempt.
  const { id, chosen, choose, forget } = useKeptAnswers(course.id, text.version, text.language);
  const [isAsked, setAsked] = useState(false);
  const [handIn, handing] = useMutation(handInMutation);
  const { left, nextAt } = course.attemptsLeft;
  const back = `/training/${course.id}`;
  const title = `${t('course.questions')}: ${text.title}`;
  if (left === 0 || course.ownCertificates.some(({ version }) => version === course.version)) {
    return (
      <Page title={title}>
        <EmptyState
          title={left === 0 && nextAt ? t('course.noneLeft', { when: format.moment(nextAt) }) : t('state.passed')}
          action={
            <Link href={back} className="button">
              {t('lesson.all')}
            </Link>
          }
        />
      </Page>
    );
  }
  const toggle = (question: string, choice: string, isOn: boolean) => choose({ ...chosen, [question]: [...(chosen[question] ?? []).filter((one) => one !== choice), ...(isOn ? [choice] : [])] });
  const done = text.questions.filter(({ key }) => (chosen[key]?.length ?? 0) > 0).length;
  const send = async () => {
    const answers = text.questions.map(({ key }) => ({ question: key, choices: [...(chosen[key] ?? [])] }));
    const made = await take(handIn({ variables: { input: { id, courseId: course.id, version: text.version, language: text.language, answers } } }).then(({ data }) => data?.answer));
    setAsked(false);
    if (!made) return;
    forget();
    again();
    go(`${back}/attempts/${made.id}`, { replace: true });
  };
  const others = refusals.filter(({ field }) => !field?.startsWith('answers.'));
  return (
    <Page title={title} lead={t('questions.lead')}>
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('questions.failed')} kept={t('questions.failedKept')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      <ol className="question-list">
        {text.questions.map(({ key, text: asked, choices }, index) => {
          const error = at(refusals, `answers.${key}`);
          return (
            <li key={key}>
              <fieldset className="field" data-invalid={error ? true : undefined}>
                <legend>
                  <span className="muted small">{t('questions.number', { number: format.number(index + 1), all: format.number(text.questions.length) })}</span>
                  <span className="question-text" lang={text.language}>
                    {asked}
                  </span>
                </legend>
                <div className="choices" lang={text.language}>
                  {choices.map((choice) => (
                    <Checkbox key={choice.key} checked={chosen[key]?.includes(choice.key) ?? false} onChange={(isOn) => toggle(key, choice.key, isOn)}>
                      {choice.text}
                    </Checkbox>
                  ))}
                </div>
                {error && <p className="field-error">{error}</p>}
              </fieldset>
            </li>
          );
        })}
      </ol>
      <div className="lesson-steps">
        <Button kind="primary" busy={handing.loading} onClick={() => setAsked(true)}>
          {t('questions.handIn')}
        </Button>
        <span className="muted" role="status">
          {t('questions.answered', { done: format.number(done), all: format.number(text.questions.length) })}
        </span>
      </div>
      <ConfirmDialog open={isAsked} deed={t('questions.handInDeed')} busy={handing.loading} onConfirm={() => void send()} onCancel={() => setAsked(false)}>
        <p>{t('questions.handInFollows', { left: t('questions.leftCount', { count: left }) })}</p>
      </ConfirmDialog>
    </Page>
  );
};
