import { useMutation } from '@apollo/client/react';
import type { StateConsent } from '@muster/shared/documents/consent';
import { consentAnswers, consentParts } from '@muster/shared/documents/consent';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { CountryPicker } from '../seizures/CountryPicker';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { useDocumentWords } from './use-document-words';

const putMutation = graphql(`
  mutation PutWasteConsent($input: PutWasteConsentInput!) {
    answer: putWasteConsent(input: $input) {
      ... on WasteDocument {
        id
        ...WasteDocument_document
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

interface Props {
  readonly document: { readonly id: string; readonly operationId: string; readonly version: number; readonly files: readonly { readonly id: string; readonly name: string }[] };
  /** The States for which this reader answers; null for whoever notes what any State has answered. */
  readonly states: readonly string[] | null;
  /** What is on record of a State; nothing for one that comes to it. */
  readonly consent: StateConsent | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const days = ['askedOn', 'acknowledgedOn', 'answeredOn', 'validFrom', 'validTo'] as const;
const told = ['state', 'fileId', 'conditions', 'hasWaived', ...days];

/** What one State concerned has answered to a notification, or that it is none. */
export const ConsentDialog = ({ document: { id, operationId, version, files }, states, consent, onDone, onClose }: Props) => {
  const { t } = useTranslation('documents');
  const { at, say } = useRefusals();
  const { countryOf } = useDocumentWords();
  const [draft, setDraft] = useState<Omit<StateConsent, 'state'> & { readonly state: string | undefined }>(
    () => consent ?? { state: states?.[0], part: 'IMPORT', answer: 'CONSENTED', askedOn: null, acknowledgedOn: null, answeredOn: null, validFrom: null, validTo: null, conditions: null, hasWaived: false, fileId: null },
  );
  const [put, { loading }] = useMutation(putMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const change = (part: Partial<typeof draft>) => setDraft((known) => ({ ...known, ...part }));
  const send = async (isTakenOff: boolean) => {
    const { state = '', part, answer, askedOn, acknowledgedOn, answeredOn, validFrom, validTo, conditions, fileId = null } = draft;
    const input = { operationId, id, version, state, part, answer: isTakenOff ? null : answer, askedOn, acknowledgedOn, answeredOn, validFrom, validTo, conditions, fileId, hasWaived: part === 'TRANSIT' && draft.hasWaived };
    if (!(await take(put({ variables: { input } }).then(({ data }) => data?.answer)))) return;
    toast(t('consent.done'));
    onDone();
    onClose();
  };
  const others = refusals.filter(({ field }) => !told.includes(field ?? ''));
  return (
    <Dialog
      open
      title={t(consent ? 'consent.change' : 'consent.add')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          {consent && (
            <Button busy={loading} onClick={() => void send(true)}>
              {t('consent.takeOff')}
            </Button>
          )}
          <Button kind="primary" busy={loading} onClick={() => void send(false)}>
            {t('consent.deed')}
          </Button>
        </>
      }
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      {!consent && states && states.length > 1 && <Select label={t('consent.state')} required options={states.map((value) => ({ value, label: countryOf(value) }))} value={draft.state} onChange={(state) => change({ state })} error={at(refusals, 'state')} />}
      {!consent && states?.length === 1 && <p>{t('consent.answerOf', { state: countryOf(states[0] ?? '') })}</p>}
      {!consent && !states && <CountryPicker label={t('consent.state')} required value={draft.state} onChange={(state) => change({ state })} error={at(refusals, 'state')} />}
      <Select label={t('consent.part')} options={consentParts.map((value) => ({ value, label: t(`part.${value}`) }))} value={draft.part} onChange={(part) => part && change({ part })} />
      <Select label={t('consent.answer')} options={consentAnswers.map((value) => ({ value, label: t(`answer.${value}`) }))} value={draft.answer} onChange={(answer) => answer && change({ answer })} />
      {draft.part === 'TRANSIT' && (
        <Checkbox checked={draft.hasWaived} hint={t('consent.waivedHint')} onChange={(hasWaived) => change({ hasWaived })}>
          {t('consent.waived')}
        </Checkbox>
      )}
      <div className="document-fields">
        {days.map((day) => (
          <TextField key={day} type="date" label={t(`consent.day.${day}`)} value={draft[day] ?? ''} onChange={(value) => change({ [day]: value || null })} error={at(refusals, day)} />
        ))}
      </div>
      {files.length > 0 && <Select label={t('consent.file')} none={t('consent.noFile')} options={files.map((file) => ({ value: file.id, label: file.name }))} value={draft.fileId ?? undefined} onChange={(fileId) => change({ fileId: fileId ?? null })} error={at(refusals, 'fileId')} />}
      <TextField label={t('consent.conditions')} hint={t('noNames')} rows={3} maxLength={2000} value={draft.conditions ?? ''} onChange={(value) => change({ conditions: value || null })} error={at(refusals, 'conditions')} />
    </Dialog>
  );
};
