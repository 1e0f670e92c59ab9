import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { Dialog } from '../ui/Dialog';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { DeedNote } from './DeedNote';
import { useRequestVerbs } from './use-request-verbs';

interface Props {
  readonly operationId: string;
  readonly request: { readonly id: string; readonly country: string; readonly topic: string; readonly askedBy: { readonly id: string; readonly name: string } };
  readonly members: readonly { readonly person: { readonly id: string; readonly name: string }; readonly agency: { readonly shortName: string; readonly country: string | null } }[];
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Introduces whoever asked to a member at once, names somebody outside the group in words, or says why not. */
export const AnswerRequestDialog = ({ operationId, request, members, again, onClose }: Props) => {
  const { t, i18n } = useTranslation('groups');
  const format = useFormat();
  const { at } = useRefusals();
  const [answered, setAnswered] = useState<'yes' | 'no'>('yes');
  const [personId, setPersonId] = useState<string>();
  const [answer, setAnswer] = useState('');
  const verbs = useRequestVerbs(operationId, again);
  const isYes = answered === 'yes';
  // Those of the country that was asked for stand first.
  const people = members
    .filter(({ person }) => person.id !== request.askedBy.id)
    .sort((a, b) => Number(b.agency.country === request.country) - Number(a.agency.country === request.country) || a.person.name.localeCompare(b.person.name, format.locale))
    .map(({ person, agency }) => ({ id: person.id, title: `${person.name}, ${agency.shortName}` }));
  const send = async () => {
    if (!(await verbs.answer({ id: request.id, isIntroduced: isYes, personId: isYes ? (personId ?? null) : null, answer, language: i18n.language }))) return;
    toast(t('requests.answered'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('requests.answerTitle', { name: request.askedBy.name, country: format.country(request.country) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={verbs.busy} onClick={() => void send()}>
            {t('requests.answer')}
          </Button>
        </>
      }
    >
      <DeedNote refusals={verbs.refusals} hasFailed={verbs.hasFailed} told={['answer']} />
      <RadioGroup label={t('requests.question')} choices={[{ value: 'yes', label: t('requests.yes') }, { value: 'no', label: t('requests.no') }]} value={answered} onChange={setAnswered} />
      {isYes && <ComboBox label={t('requests.person')} hint={t('requests.personHint')} items={people} value={personId} onChange={setPersonId} opensOnFocus={false} />}
      <TextField label={t('requests.words')} rows={3} required value={answer} onChange={setAnswer} error={at(verbs.refusals, 'answer')} />
    </Dialog>
  );
};
