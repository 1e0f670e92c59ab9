import { informationEvaluations, sourceEvaluations } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui/Select';
import type { MessageDraft } from './message-draft';

interface Props {
  readonly draft: MessageDraft;
  readonly change: (patch: Partial<MessageDraft>) => void;
}

/** How far the source is to be trusted, and what it says to be believed. */
export const EvaluationFields = ({ draft, change }: Props) => {
  const { t } = useTranslation(['messages', 'vocabulary']);
  return (
    <div className="message-pair">
      <Select label={t('messages:field.source')} none={t('messages:compose.notSaid')} options={sourceEvaluations.map((value) => ({ value, label: t(`vocabulary:sourceEvaluation.${value}`) }))} value={draft.sourceEvaluation} onChange={(sourceEvaluation) => change({ sourceEvaluation })} />
      <Select label={t('messages:field.information')} none={t('messages:compose.notSaid')} options={informationEvaluations.map((value) => ({ value, label: t(`vocabulary:informationEvaluation.${value}`) }))} value={draft.informationEvaluation} onChange={(informationEvaluation) => change({ informationEvaluation })} />
    </div>
  );
};
