import { informationEvaluations, sourceEvaluations } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { CountryPicker } from '../seizures/CountryPicker';
import type { ProblemAt } from '../seizures/problems';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { MessageDraft } from './message-draft';

interface Props {
  readonly draft: MessageDraft;
  readonly change: (patch: Partial<MessageDraft>) => void;
  readonly problem: ProblemAt;
}

/** What a warning needs: what to watch for where no target says it, why, and how far the source is to be trusted. */
export const WarningFields = ({ draft, change, problem }: Props) => {
  const { t } = useTranslation(['messages', 'vocabulary', 'seizures']);
  const hasTarget = draft.targetId !== undefined;
  return (
    <>
      {!hasTarget && <TextField label={t('messages:field.pattern')} hint={t('messages:compose.patternHint')} rows={3} value={draft.pattern} onChange={(pattern) => change({ pattern })} error={problem('pattern')} />}
      <TextField label={t('messages:field.reasons')} hint={hasTarget ? t('messages:compose.asTarget') : undefined} rows={3} value={draft.reasons} onChange={(reasons) => change({ reasons })} error={problem('reasons')} />
      <TextField label={t('messages:field.riskIndicators')} hint={hasTarget ? t('messages:compose.asTarget') : t('seizures:report.listHint')} value={draft.riskIndicators} onChange={(riskIndicators) => change({ riskIndicators })} error={problem('riskIndicators')} />
      {!hasTarget && (
        <div className="message-pair">
          <CountryPicker label={t('messages:field.departureCountry')} value={draft.departureCountry} onChange={(departureCountry) => change({ departureCountry })} error={problem('departureCountry')} />
          <CountryPicker label={t('messages:field.destinationCountry')} value={draft.destinationCountry} onChange={(destinationCountry) => change({ destinationCountry })} error={problem('destinationCountry')} />
        </div>
      )}
      <div className="message-pair">
        <Select label={t('messages:field.source')} none={t('messages:compose.notSaid')} options={sourceEvaluations.map((value) => ({ value, label: t(`vocabulary:sourceEvaluation.${value}`) }))} value={draft.sourceEvaluation} onChange={(sourceEvaluation) => change({ sourceEvaluation })} />
        <Select label={t('messages:field.information')} none={t('messages:compose.notSaid')} options={informationEvaluations.map((value) => ({ value, label: t(`vocabulary:informationEvaluation.${value}`) }))} value={draft.informationEvaluation} onChange={(informationEvaluation) => change({ informationEvaluation })} />
      </div>
    </>
  );
};
