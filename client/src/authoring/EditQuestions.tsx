import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { EmptyState } from '../ui/EmptyState';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { without, withMoved, withNewChoice, withNewQuestion, withoutChoice, withQuestion, withRight, type EditedQuestion } from './course-body';
import type { PartProps } from './EditLessons';
import { OrderedList } from './OrderedList';

const mostChoices = 10;

/** The questions of a course, in their order, with what can be chosen, what is right, and why. */
export const EditQuestions = (props: PartProps) => {
  const { body, place, onChange, problem } = props;
  const { t } = useTranslation('authoring');
  const format = useFormat();
  const questions = body.texts[place]?.questions ?? [];
  const items = questions.map((question, index) => ({ ...question, name: question.text || t('question.number', { number: format.number(index + 1) }) }));
  return (
    <>
      {questions.length === 0 && <EmptyState title={t('question.none')}>{problem(`texts.${place}.questions`)}</EmptyState>}
      <OrderedList label={t('parts.questions')} items={items} onMove={(from, to) => onChange(withMoved(body, 'questions', from, to))} onRemove={({ key }) => onChange(without(body, 'questions', key))}>
        {(question, index) => <EditQuestion {...props} question={question} index={index} />}
      </OrderedList>
      <p>
        <Button onClick={() => onChange(withNewQuestion(body))}>{t('question.add')}</Button>
      </p>
    </>
  );
};

const EditQuestion = ({ body, place, onChange, problem, question, index }: PartProps & { readonly question: EditedQuestion; readonly index: number }) => {
  const { t } = useTranslation('authoring');
  const format = useFormat();
  const at = `texts.${place}.questions.${index}`;
  const lessons = body.texts[place]?.lessons ?? [];
  const change = (patch: Partial<EditedQuestion>) => onChange(withQuestion(body, place, index, patch));
  // What is wrong with the choices as a whole; what is wrong in one stands at that one.
  const wrong = question.choices.some((_choice, number) => problem(`${at}.choices.${number}`)) ? undefined : problem(`${at}.choices`);
  return (
    <div className="ordered-body">
      <TextField label={t('question.text')} required rows={2} value={question.text} onChange={(text) => change({ text })} error={problem(`${at}.text`)} />
      <Select
        label={t('question.lesson')}
        options={lessons.map(({ key, title }, number) => ({ value: key, label: title || t('lesson.number', { number: format.number(number + 1) }) }))}
        value={question.lesson}
        onChange={(lesson) => lesson && change({ lesson })}
        error={problem(`${at}.lesson`)}
      />
      <fieldset className="field" data-invalid={wrong ? true : undefined}>
        <legend className="field-label">{t('question.choices')}</legend>
        <p className="field-hint">{t('question.choicesHint')}</p>
        {question.choices.map((choice, number) => (
          <div key={choice.key} className="choice-row">
            <TextField
              label={t('question.choice', { number: format.number(number + 1) })}
              value={choice.text}
              onChange={(text) => change({ choices: question.choices.map((one) => (one.key === choice.key ? { ...one, text } : one)) })}
              error={problem(`${at}.choices.${number}`)}
            />
            <Checkbox checked={choice.isRight} onChange={(isRight) => onChange(withRight(body, index, choice.key, isRight))}>
              {t('question.isRight', { number: format.number(number + 1) })}
            </Checkbox>
            {question.choices.length > 2 && (
              <Button kind="quiet" aria-label={t('question.removeChoice', { number: format.number(number + 1) })} onClick={() => onChange(withoutChoice(body, index, choice.key))}>
                ×
              </Button>
            )}
          </div>
        ))}
        {wrong && <p className="field-error">{wrong}</p>}
        {question.choices.length < mostChoices && <Button onClick={() => onChange(withNewChoice(body, index))}>{t('question.addChoice')}</Button>}
      </fieldset>
      <TextField label={t('question.explanation')} hint={t('question.explanationHint')} required rows={3} value={question.explanation} onChange={(explanation) => change({ explanation })} error={problem(`${at}.explanation`)} />
    </div>
  );
};
