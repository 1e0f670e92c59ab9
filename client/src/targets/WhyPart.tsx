import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { useTranslation } from 'react-i18next';
import { IndicatorPicker } from '../risk/IndicatorPicker';
import { CodePicker } from '../seizures/CodePicker';
import { parseHs } from '../seizures/DeclaredGroup';
import { StreamPicker } from '../seizures/StreamPicker';
import { TextField } from '../ui/TextField';
import type { TargetPart } from './target-part';

/** Why it is suspected, beside what the papers say. */
export const WhyPart = ({ draft, change, problem }: TargetPart) => {
  const { t } = useTranslation('targets');
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section className="report-side" aria-labelledby="target-why">
      <h2 id="target-why">{t('form.why')}</h2>
      <TextField label={t('form.reasons')} hint={t('form.reasonsHint')} value={draft.reasons} onChange={(reasons) => change({ reasons })} rows={4} error={problem('reasons')} required />
      <StreamPicker label={t('field.wasteStream')} value={draft.wasteStream} onChange={(wasteStream) => change({ wasteStream })} error={problem('wasteStream')} />
      <IndicatorPicker label={t('field.riskIndicators')} chosen={draft.riskIndicators} onChange={(riskIndicators) => change({ riskIndicators })} error={problem('riskIndicators')} />
      <TextField label={t('field.declaredDescription')} rows={2} value={draft.declaredDescription} onChange={(declaredDescription) => change({ declaredDescription })} error={problem('declaredDescription')} />
      <CodePicker label={t('field.declaredHs')} codes={hsHeadings} on={today} parse={parseHs} value={draft.declaredHs} onChange={(declaredHs) => change({ declaredHs })} error={problem('declaredHs')} />
    </section>
  );
};
