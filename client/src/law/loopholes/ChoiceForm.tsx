import { amendments } from '@muster/shared/law/loopholes/amendments';
import { baselEntries } from '@muster/shared/reference/basel-entries';
import { useTranslation } from 'react-i18next';
import { useOwnWords } from '../../i18n/use-own-words';
import { CodePicker } from '../../seizures/CodePicker';
import { Section } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useOperationOptions } from '../use-operation-options';
import { amendmentOf, choiceOf, type Choice } from './choice';
import { isInForce } from './use-comparison';

interface Props {
  readonly choice: Choice;
  readonly onChange: (changed: Partial<Choice>) => void;
}

/** Which waste, on which two days: an amendment's example, or a choice of one's own. */
export const ChoiceForm = ({ choice, onChange }: Props) => {
  const { t } = useTranslation(['loopholes', 'law']);
  const own = useOwnWords();
  const operations = useOperationOptions();
  const amendment = amendmentOf(choice);
  const old = (code: string, day: string) => (isInForce(code, day) ? undefined : t('loopholes:notInForce'));
  return (
    <Section title={t('loopholes:choice')}>
      <form className="loophole-choice" onSubmit={(event) => event.preventDefault()} aria-label={t('loopholes:choice')}>
        <Select
          label={t('loopholes:amendment')}
          hint={amendment?.citation}
          none={t('loopholes:own')}
          value={amendment?.key}
          options={amendments.map(({ key, title }) => ({ value: key, label: own(title) }))}
          onChange={(key) => {
            const chosen = amendments.find((one) => one.key === key);
            if (chosen) onChange(choiceOf(chosen));
          }}
        />
        <Select label={t('law:operation')} value={choice.operation} options={operations} onChange={(operation) => operation && onChange({ operation })} />
        <TextField label={t('loopholes:before')} type="date" value={choice.before} onChange={(before) => before && onChange({ before })} />
        <CodePicker label={t('loopholes:codeBefore')} error={old(choice.was, choice.before)} codes={baselEntries} on={choice.before} value={choice.was} onChange={(was) => was && onChange({ was })} />
        <TextField label={t('loopholes:after')} type="date" value={choice.after} onChange={(after) => after && onChange({ after })} />
        <CodePicker label={t('loopholes:codeAfter')} error={old(choice.code, choice.after)} codes={baselEntries} on={choice.after} value={choice.code} onChange={(code) => code && onChange({ code })} />
      </form>
    </Section>
  );
};
