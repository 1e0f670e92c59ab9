import { useTranslation } from 'react-i18next';
import { readerZone } from '../platform/zoned-time';
import { IndicatorPicker } from '../risk/IndicatorPicker';
import { CountryPicker } from '../seizures/CountryPicker';
import type { ProblemAt } from '../seizures/problems';
import { DateTimeField } from '../ui/DateTimeField';
import { TextField } from '../ui/TextField';
import type { MessageDraft } from './message-draft';

interface Props {
  readonly draft: MessageDraft;
  readonly change: (patch: Partial<MessageDraft>) => void;
  readonly problem: ProblemAt;
  readonly language: string;
}

/** What a warning needs: what to watch for where no target says it, why, and when it arrives. */
export const WarningFields = ({ draft, change, problem, language }: Props) => {
  const { t } = useTranslation('messages');
  const hasTarget = draft.targetId !== undefined;
  return (
    <>
      {!hasTarget && <TextField lang={language} label={t('field.pattern')} hint={t('compose.patternHint')} rows={3} value={draft.pattern} onChange={(pattern) => change({ pattern })} error={problem('pattern')} />}
      <TextField lang={language} label={t('field.reasons')} hint={hasTarget ? t('compose.asTarget') : undefined} rows={3} value={draft.reasons} onChange={(reasons) => change({ reasons })} error={problem('reasons')} />
      <IndicatorPicker label={t('field.riskIndicators')} hint={hasTarget ? t('compose.asTarget') : undefined} chosen={draft.riskIndicators} onChange={(riskIndicators) => change({ riskIndicators })} error={problem('riskIndicators')} />
      {!hasTarget && (
        <div className="message-pair">
          <CountryPicker label={t('field.departureCountry')} value={draft.departureCountry} onChange={(departureCountry) => change({ departureCountry })} error={problem('departureCountry')} />
          <CountryPicker label={t('field.destinationCountry')} value={draft.destinationCountry} onChange={(destinationCountry) => change({ destinationCountry })} error={problem('destinationCountry')} />
        </div>
      )}
      <DateTimeField label={t('field.expectedAt')} hint={hasTarget ? t('compose.asTarget') : t('compose.expectedHint')} zone={readerZone()} toTheMinute value={draft.expectedAt} onChange={(expectedAt) => change({ expectedAt })} error={problem('expectedAt')} />
    </>
  );
};
