import { seizureOutcomes } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { ProblemAt } from './problems';
import { QuantityRows } from './QuantityRows';
import { emptyItem, type ChangeDraft, type DraftItem, type ReportDraft } from './report-draft';
import { StreamPicker } from './StreamPicker';

interface Props {
  readonly draft: ReportDraft;
  readonly change: ChangeDraft;
  readonly problem: ProblemAt;
}

/** What the control found: the main thing, in words, by its kind and by its quantities. */
export const FoundPart = ({ draft, change, problem }: Props) => {
  const { t } = useTranslation(['seizures', 'vocabulary']);
  const [main = emptyItem, ...others] = draft.items;
  const set = (patch: Partial<DraftItem>) => change({ items: [{ ...main, ...patch }, ...others] });
  return (
    <section className="report-side" aria-labelledby="report-found">
      <h2 id="report-found">{t('seizures:report.foundSide')}</h2>
      <TextField label={t('seizures:report.found')} value={draft.foundDescription} onChange={(foundDescription) => change({ foundDescription })} rows={3} error={problem('foundDescription')} required />
      <StreamPicker label={t('seizures:report.stream')} value={main.wasteStream} onChange={(wasteStream) => set({ wasteStream })} error={problem('items') ?? problem('items.0.wasteStream')} required />
      <QuantityRows quantities={main.quantities} onChange={(quantities) => set({ quantities })} problem={(path) => problem(['items.0.quantities', path].filter(Boolean).join('.'))} />
      <Select label={t('seizures:field.outcome')} none="–" options={seizureOutcomes.map((value) => ({ value, label: t(`vocabulary:seizureOutcome.${value}`) }))} value={draft.outcome} onChange={(outcome) => change({ outcome })} error={problem('outcome')} />
    </section>
  );
};
