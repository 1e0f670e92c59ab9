import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { useTranslation } from 'react-i18next';
import { CodePicker } from '../seizures/CodePicker';
import { parseHs } from '../seizures/DeclaredGroup';
import { StreamPicker } from '../seizures/StreamPicker';
import { TextField } from '../ui/TextField';
import type { TargetPart } from './target-part';

/** Why it is suspected, beside what the papers say. */
export const WhyPart = ({ draft, change, problem }: TargetPart) => {
  const { t } = useTranslation(['targets', 'seizures']);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section className="report-side" aria-labelledby="target-why">
      <h2 id="target-why">{t('targets:form.why')}</h2>
      <TextField label={t('targets:form.reasons')} hint={t('targets:form.reasonsHint')} value={draft.reasons} onChange={(reasons) => change({ reasons })} rows={4} error={problem('reasons')} required />
      <StreamPicker label={t('targets:field.wasteStream')} value={draft.wasteStream} onChange={(wasteStream) => change({ wasteStream })} error={problem('wasteStream')} />
      <TextField
        label={t('targets:field.riskIndicators')}
        hint={t('seizures:report.listHint')}
        value={draft.riskIndicators}
        onChange={(riskIndicators) => change({ riskIndicators })}
        error={problem('riskIndicators')}
      />
      <TextField label={t('targets:field.declaredDescription')} rows={2} value={draft.declaredDescription} onChange={(declaredDescription) => change({ declaredDescription })} error={problem('declaredDescription')} />
      <CodePicker label={t('targets:field.declaredHs')} codes={hsHeadings} on={today} parse={parseHs} value={draft.declaredHs} onChange={(declaredHs) => change({ declaredHs })} error={problem('declaredHs')} />
    </section>
  );
};
