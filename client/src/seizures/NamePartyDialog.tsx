import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyInput, PartyKind, PartyPart } from '../graphql/graphql';
import { partyParts } from '../parties/party-parts';
import { makeId } from '../platform/make-id';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { Segmented } from '../ui/Segmented';
import { TextField } from '../ui/TextField';
import { listOf } from './report-draft';

const kinds = ['COMPANY', 'PERSON'] as const satisfies readonly PartyKind[];

interface Props {
  /** Seals it beside those that are named already; null when that was done, else why not. */
  readonly onName: (party: PartyInput) => Promise<readonly RefusalData[] | null>;
  readonly onClose: () => void;
}

/** Names one person or company of a report. What is typed here is sealed, and never kept on the device. */
export const NamePartyDialog = ({ onName, onClose }: Props) => {
  const { t } = useTranslation('parties');
  const { at, say } = useRefusals();
  const [id] = useState(makeId);
  const [part, setPart] = useState<PartyPart>('CONSIGNOR');
  const [kind, setKind] = useState<PartyKind>('COMPANY');
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [identifiers, setIdentifiers] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalData[] | null>(null);
  const send = async () => {
    setBusy(true);
    const answer = await onName({ id, part, kind, name: name.trim(), address: address.trim() || null, identifiers: listOf(identifiers) });
    setBusy(false);
    setRefusals(answer);
    if (!answer) onClose();
  };
  const wrong = at(refusals ?? [], 'parties');
  return (
    <Dialog
      open
      title={t('name.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={isBusy} disabled={name.trim() === ''} onClick={() => void send()}>
            {t('name.deed')}
          </Button>
        </>
      }
    >
      <p>{t('name.what')}</p>
      {refusals && !wrong && <ErrorNote title={t('name.failed')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      <Segmented label={t('name.kind')} choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} value={kind} onChange={setKind} />
      <Select label={t('company.part')} options={partyParts.map((value) => ({ value, label: t(`part.${value}`) }))} value={part} onChange={(chosen) => chosen && setPart(chosen)} />
      <TextField label={t('name.name')} value={name} onChange={setName} maxLength={200} required error={wrong} />
      <TextField label={t('company.address')} value={address} onChange={setAddress} rows={2} />
      <TextField label={t('company.identifiers')} hint={t('company.identifiersHint')} value={identifiers} onChange={setIdentifiers} code />
    </Dialog>
  );
};
