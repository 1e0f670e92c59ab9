import { useMutation } from '@apollo/client/react';
import { planDocumentKinds, type PlanDocumentKind } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguageItems } from '../directory/use-language-items';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { FileDrop } from '../ui/FileDrop';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const addMutation = graphql(`
  mutation AddPlanDocument($input: AddPlanDocumentInput!) {
    answer: addPlanDocument(input: $input) {
      ... on PlanDocument {
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

interface Props {
  readonly operationId: string;
  /** The document whose place the new one takes. */
  readonly former: { readonly id: string; readonly title: string; readonly language: string; readonly documentKind: PlanDocumentKind; readonly task?: { readonly id: string } | null } | undefined;
  readonly tasks: readonly { readonly id: string; readonly title: string }[];
  /** Whoever does not coordinate adds to a task of their own agency. */
  readonly needsTask: boolean;
  readonly onAdded: (id: string, files: readonly File[]) => void;
  readonly onClose: () => void;
}

const mostBytes = 25 * 1024 * 1024;
const told = ['title', 'note', 'language', 'taskId'];

/** A new document of the plan or of a task; its files go on their way once it is there. */
export const PlanDocumentDialog = ({ operationId, former, tasks, needsTask, onAdded, onClose }: Props) => {
  const { t, i18n } = useTranslation(['planning', 'vocabulary']);
  const { at, say } = useRefusals();
  const [id] = useState(makeId);
  const [kind, setKind] = useState<PlanDocumentKind>(former?.documentKind ?? 'CONCEPT_NOTE');
  const [title, setTitle] = useState(former?.title ?? '');
  const [note, setNote] = useState('');
  const [language, setLanguage] = useState<string | undefined>(former?.language ?? i18n.language);
  const [taskId, setTask] = useState<string | undefined>(former ? former.task?.id : needsTask ? tasks[0]?.id : undefined);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [add, { loading }] = useMutation(addMutation);
  const { refusals, hasFailed, take } = useAnswer();
  const send = async () => {
    const input = { id, operationId, kind, title, note: note.trim() || null, language: language ?? i18n.language, taskId: taskId ?? null, supersedesId: former?.id ?? null };
    if (!(await take(add({ variables: { input } }).then(({ data }) => data?.answer)))) return;
    onAdded(id, files);
    toast(t('planning:documents.added'));
    onClose();
  };
  const others = refusals.filter(({ field }) => !told.includes(field ?? ''));
  return (
    <Dialog
      open
      title={former ? t('planning:documents.succeedWhat', { title: former.title }) : t('planning:documents.add')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('planning:documents.leave')}</Button>
          <Button kind="primary" busy={loading} onClick={() => void send()}>
            {t('planning:documents.deed')}
          </Button>
        </>
      }
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('planning:documents.failed')} todo={others.map(say).join(' ') || t('planning:failedTodo')} />}
      <Select label={t('planning:documents.kind')} options={planDocumentKinds.map((value) => ({ value, label: t(`vocabulary:planDocumentKind.${value}`) }))} value={kind} onChange={(next) => setKind(next ?? 'OTHER')} />
      <TextField label={t('planning:documents.name')} required maxLength={200} value={title} onChange={setTitle} error={at(refusals, 'title')} />
      <TextField label={t('planning:documents.note')} rows={3} value={note} onChange={setNote} error={at(refusals, 'note')} />
      <ComboBox label={t('planning:documents.language')} required items={useLanguageItems()} value={language} onChange={setLanguage} opensOnFocus={false} error={at(refusals, 'language')} />
      {!former && (
        <Select
          label={t('planning:documents.task')}
          {...(needsTask ? {} : { none: t('planning:documents.noTask') })}
          options={tasks.map(({ id: value, title: label }) => ({ value, label }))}
          value={taskId}
          onChange={setTask}
          error={at(refusals, 'taskId')}
        />
      )}
      <FileDrop label={t('planning:documents.files')} files={files} onChange={setFiles} accept="image/*,application/pdf" maxBytes={mostBytes} />
    </Dialog>
  );
};
