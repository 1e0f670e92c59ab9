import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/TextField';
import { ContainerField } from './ContainerField';
import type { ProblemAt } from './problems';
import type { ChangeDraft, ReportDraft } from './report-draft';

interface Props {
  readonly draft: ReportDraft;
  readonly change: ChangeDraft;
  readonly problem: ProblemAt;
}

/** What the papers say. It stands beside what was found, because the mismatch is the offence. */
export const DeclaredPart = ({ draft, change, problem }: Props) => {
  const { t } = useTranslation('seizures');
  return (
    <section className="report-side" aria-labelledby="report-declared">
      <h2 id="report-declared">{t('report.declaredSide')}</h2>
      <TextField label={t('report.declared')} value={draft.declaredDescription} onChange={(declaredDescription) => change({ declaredDescription })} rows={3} error={problem('declaredDescription')} />
      <ContainerField label={t('report.containers')} hint={t('report.containersHint')} value={draft.containers} onChange={(containers) => change({ containers })} error={problem('containerNumbers')} />
    </section>
  );
};
