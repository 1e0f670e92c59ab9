import { recordKinds } from '@muster/shared/law/register';
import { confidences } from '@muster/shared/law/verdict';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { CountryPicker } from '../seizures/CountryPicker';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ErrorNote } from '../ui/ErrorNote';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { inputOf, type Written } from './record-form';
import { AgreementFields, MeasureFields, MembershipFields } from './RecordFields';
import { useRegisterVerbs } from './use-register-verbs';

interface Props {
  readonly begin: Written;
  /** The record that is changed, and the version that was read; nothing for a new one. */
  readonly record?: { readonly id: string; readonly version: number };
}

/** Writes a record of the register: what it says, where that was found, and why it is written. */
export const RecordForm = ({ begin, record }: Props) => {
  const { t } = useTranslation('register');
  const { at, say } = useRefusals();
  const [, go] = useLocation();
  const [newId] = useState(makeId);
  const [written, setWritten] = useState(begin);
  const [reason, setReason] = useState('');
  const { put, busy, refusals, hasFailed } = useRegisterVerbs();
  const change = (changed: Partial<Written>) => setWritten((before) => ({ ...before, ...changed }));
  const errorAt = (field: keyof Written) => at(refusals, `body.${field}`);
  const isStale = refusals.some(({ rule }) => rule === 'version.stale');
  const others = refusals.filter(({ field }) => field !== 'reason' && field?.startsWith('body.') !== true && field !== 'version');
  const id = record?.id ?? newId;
  const send = async () => {
    if (!(await put({ id, version: record?.version ?? null, reason, body: inputOf(written) }))) return;
    toast(t('form.saved'));
    go(`/law/register/${id}`);
  };
  const fields = { written, onChange: change, errorAt };
  const mayStrike = written.kind === 'MEMBERSHIP' || written.replaces !== null;
  return (
    <form
      className="register-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {isStale && (
        <ErrorNote
          title={t('form.stale')}
          action={
            <Link className="link" href={`/law/register/${id}`}>
              {t('form.look')}
            </Link>
          }
        />
      )}
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('form.failed')} todo={others.map(say).join(' ') || t('form.failedTodo')} />}
      {!record && written.replaces === null && <Segmented label={t('field.kind')} value={written.kind} choices={recordKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} onChange={(kind) => change({ kind, side: kind === 'MEASURE' ? 'IMPORT' : null, other: null, isTacit: false })} />}
      <CountryPicker label={t('field.country')} required value={written.country} onChange={(country) => change({ country })} error={errorAt('country')} />
      {written.kind === 'MEASURE' ? <MeasureFields {...fields} /> : written.kind === 'AGREEMENT' ? <AgreementFields {...fields} /> : <MembershipFields {...fields} />}
      <TextField label={t('field.validFrom')} type="date" value={written.validFrom ?? ''} onChange={(validFrom) => change({ validFrom: validFrom || null })} error={errorAt('validFrom')} />
      <TextField label={t('field.validTo')} hint={t('hint.validTo')} type="date" value={written.validTo ?? ''} onChange={(validTo) => change({ validTo: validTo || null })} error={errorAt('validTo')} />
      <TextField label={t('field.citation')} hint={t('hint.citation')} required value={written.citation} onChange={(citation) => change({ citation })} error={errorAt('citation')} />
      <Select label={t('field.confidence')} options={confidences.map((value) => ({ value, label: t(`confidence.${value}`) }))} value={written.confidence} onChange={(confidence) => confidence && change({ confidence })} error={errorAt('confidence')} />
      <TextField label={t('field.source')} required value={written.source} onChange={(source) => change({ source })} error={errorAt('source')} />
      <TextField label={t('field.edition')} value={written.edition ?? ''} onChange={(edition) => change({ edition: edition || null })} error={errorAt('edition')} />
      <TextField label={t('field.note')} rows={3} value={written.note ?? ''} onChange={(note) => change({ note: note || null })} error={errorAt('note')} />
      {mayStrike && (
        <Checkbox checked={written.isStruck} onChange={(isStruck) => change({ isStruck })} hint={t('hint.struck')}>
          {t('field.isStruck')}
        </Checkbox>
      )}
      <TextField label={t('form.reason')} hint={t('hint.reason')} required value={reason} onChange={setReason} error={at(refusals, 'reason')} />
      <div className="row">
        <Button kind="primary" type="submit" busy={busy}>
          {t('form.save')}
        </Button>
      </div>
    </form>
  );
};
