import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguagesField } from '../directory/LanguagesField';
import { PickMany } from '../operations/PickMany';
import { useRegionItems } from '../operations/use-regions';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { DeedNote } from './DeedNote';
import { useExpertVerbs } from './use-expert-verbs';

interface Props {
  readonly operationId: string;
  readonly own: { readonly topics: readonly string[]; readonly languages: readonly string[]; readonly regions: readonly string[]; readonly note: string | null } | null;
  readonly again: () => void;
  readonly onClose: () => void;
}

/** What the reader can be asked about; every change of it is vouched for anew. */
export const OfferDialog = ({ operationId, own, again, onClose }: Props) => {
  const { t, i18n } = useTranslation('groups');
  const { at } = useRefusals();
  const [topics, setTopics] = useState(own?.topics.join(', ') ?? '');
  const [languages, setLanguages] = useState(own?.languages ?? []);
  const [regions, setRegions] = useState(own?.regions ?? []);
  const [note, setNote] = useState(own?.note ?? '');
  const { offer, busy, refusals, hasFailed } = useExpertVerbs(operationId, again);
  const send = async () => {
    const listed = topics.split(/[,;\n]/).map((topic) => topic.trim()).filter(Boolean);
    if (!(await offer({ topics: listed, languages: [...languages], regions: [...regions], note: note.trim() || null, language: i18n.language }))) return;
    toast(t('experts.offered'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t(own ? 'experts.change' : 'experts.offer')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {t('experts.offerDeed')}
          </Button>
        </>
      }
    >
      <p>{t('experts.offerWhat')}</p>
      <DeedNote refusals={refusals} hasFailed={hasFailed} told={['topics', 'languages', 'regions', 'note']} />
      <TextField label={t('experts.topics')} hint={t('experts.topicsHint')} required value={topics} onChange={setTopics} error={at(refusals, 'topics')} />
      <LanguagesField label={t('experts.language')} value={languages} onChange={setLanguages} error={at(refusals, 'languages')} />
      <PickMany label={t('experts.region')} items={useRegionItems()} chosen={regions} onChange={setRegions} opensOnFocus={false} error={at(refusals, 'regions')} />
      <TextField label={t('experts.note')} rows={2} value={note} onChange={setNote} error={at(refusals, 'note')} />
    </Dialog>
  );
};
