import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguageItems } from '../directory/use-language-items';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { Dialog } from '../ui/Dialog';
import { FileDrop } from '../ui/FileDrop';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { DeedNote } from './DeedNote';
import { useLibraryVerbs } from './use-library-verbs';

interface Props {
  readonly operationId: string;
  /** The document whose place the new one takes. */
  readonly former: { readonly id: string; readonly title: string; readonly topic: string; readonly language: string } | undefined;
  readonly again: () => void;
  readonly onAdded: (id: string, files: readonly File[]) => void;
  readonly onClose: () => void;
}

const mostBytes = 25 * 1024 * 1024;

/** A new document: what it is and in which language; its files go on their way once it is there. */
export const DocumentDialog = ({ operationId, former, again, onAdded, onClose }: Props) => {
  const { t, i18n } = useTranslation('groups');
  const { at } = useRefusals();
  const [id] = useState(makeId);
  const [title, setTitle] = useState(former?.title ?? '');
  const [topic, setTopic] = useState(former?.topic ?? '');
  const [summary, setSummary] = useState('');
  const [edition, setEdition] = useState('');
  const [language, setLanguage] = useState<string | undefined>(former?.language ?? i18n.language);
  const [files, setFiles] = useState<readonly File[]>([]);
  const { addDocument, busy, refusals, hasFailed } = useLibraryVerbs(operationId, again);
  const send = async () => {
    if (!(await addDocument({ id, title, topic, summary: summary.trim() || null, edition: edition.trim() || null, language: language ?? i18n.language, supersedesId: former?.id ?? null }))) return;
    onAdded(id, files);
    toast(t('library.added'));
    onClose();
  };
  return (
    <Dialog
      open
      title={former ? t('library.succeedWhat', { title: former.title }) : t('library.add')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {t('library.deed')}
          </Button>
        </>
      }
    >
      <DeedNote refusals={refusals} hasFailed={hasFailed} told={['title', 'topic', 'summary', 'edition', 'language']} />
      <TextField label={t('library.name')} required value={title} onChange={setTitle} error={at(refusals, 'title')} />
      <TextField label={t('library.topic')} required value={topic} onChange={setTopic} error={at(refusals, 'topic')} />
      <ComboBox label={t('library.language')} required items={useLanguageItems()} value={language} onChange={setLanguage} opensOnFocus={false} error={at(refusals, 'language')} />
      <TextField label={t('library.editionField')} value={edition} onChange={setEdition} error={at(refusals, 'edition')} />
      <TextField label={t('library.summary')} rows={3} value={summary} onChange={setSummary} error={at(refusals, 'summary')} />
      <FileDrop label={t('library.files')} files={files} onChange={setFiles} accept="image/*,application/pdf" maxBytes={mostBytes} />
    </Dialog>
  );
};
