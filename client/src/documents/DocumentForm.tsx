import { blocksOf, fieldsOf } from '@muster/shared/documents/document-fields';
import type { WasteDocumentKind } from '@muster/shared/documents/document-kinds';
import { stepsOf } from '@muster/shared/documents/document-kinds';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalData } from '../platform/use-refusals';
import { useRefusals } from '../platform/use-refusals';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { DocumentDraft } from './document-draft';
import './documents.css';
import { useDocumentWords } from './use-document-words';
import { ValueField } from './ValueField';

interface Props {
  readonly kind: WasteDocumentKind;
  readonly draft: DocumentDraft;
  readonly change: (draft: DocumentDraft) => void;
  readonly refusals: readonly RefusalData[];
  readonly onSend: () => void;
  /** What stands below the form: its buttons. */
  readonly children: ReactNode;
}

/** A document in the blocks of its official form, each with its number there. */
export const DocumentForm = ({ kind, draft, change, refusals, onSend, children }: Props) => {
  const { t } = useTranslation('documents');
  const { wordOf } = useDocumentWords();
  const { at } = useRefusals();
  return (
    <form
      className="document-form"
      aria-label={t(`kind.${kind}`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <div className="document-fields">
        <TextField label={t(`number.${kind}`)} required={kind === 'NOTIFICATION'} code maxLength={60} value={draft.number} onChange={(number) => change({ ...draft, number })} error={at(refusals, 'body.number')} />
        {stepsOf[kind].length > 0 && (
          <Select label={t('state')} none={t('notSaid')} value={draft.state} options={stepsOf[kind].map(({ state, words }) => ({ value: state, label: wordOf(words) }))} onChange={(state) => change({ ...draft, state })} error={at(refusals, 'body.state')} />
        )}
      </div>
      {blocksOf[kind].map(({ number, words }) => (
        <fieldset key={number} className="document-block">
          <legend>{number === 0 ? wordOf(words) : t('block', { number: String(number), title: wordOf(words) })}</legend>
          <div className="document-fields">
            {fieldsOf[kind].filter(({ block }) => block === number).map((field) => (
              <ValueField
                key={field.key}
                field={field}
                value={draft.values[field.key] ?? ''}
                onChange={(value) => change({ ...draft, values: { ...draft.values, [field.key]: value } })}
                error={at(refusals, `body.values.${field.key}`)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {children}
    </form>
  );
};
