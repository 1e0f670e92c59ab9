import { phaseKinds } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Section } from '../ui/Page';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { PhaseDraft } from './plan-draft';
import type { PlanPart } from './plan-part';

/** The operational days and the dated phases; an operation may have two that are operational. */
export const PhaseFields = ({ draft, set, at }: PlanPart) => {
  const { t } = useTranslation(['operations', 'vocabulary', 'common']);
  const change = (index: number, part: Partial<PhaseDraft>) => set({ phases: draft.phases.map((phase, at) => (at === index ? { ...phase, ...part } : phase)) });
  const add = () => {
    const last = draft.phases.at(-1);
    set({ phases: [...draft.phases, { kind: 'OPERATIONAL', name: t('vocabulary:phaseKind.OPERATIONAL'), startsOn: last?.endsOn ?? draft.startsOn, endsOn: draft.endsOn }] });
  };
  return (
    <Section title={t('operations:plan.dates')}>
      <div className="form-columns">
        <TextField type="date" label={t('operations:plan.startsOn')} value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} error={at('startsOn')} />
        <TextField type="date" label={t('operations:plan.endsOn')} value={draft.endsOn} onChange={(endsOn) => set({ endsOn })} error={at('endsOn')} />
      </div>
      <ol className="phase-fields" aria-label={t('operations:plan.phases')}>
        {draft.phases.map((phase, index) => (
          <li key={index}>
            <Select
              label={t('operations:plan.phaseKind')}
              options={phaseKinds.map((value) => ({ value, label: t(`vocabulary:phaseKind.${value}`) }))}
              value={phase.kind}
              onChange={(kind) => kind && change(index, { kind })}
            />
            <TextField label={t('operations:plan.phaseName')} required value={phase.name} onChange={(name) => change(index, { name })} error={at(`phases.${index}.name`)} />
            <TextField type="date" label={t('operations:plan.firstDay')} required value={phase.startsOn} onChange={(startsOn) => change(index, { startsOn })} error={at(`phases.${index}.startsOn`)} />
            <TextField type="date" label={t('operations:plan.lastDay')} required value={phase.endsOn} onChange={(endsOn) => change(index, { endsOn })} error={at(`phases.${index}.endsOn`)} />
            <Button kind="quiet" aria-label={t('operations:plan.removePhase', { name: phase.name })} onClick={() => set({ phases: draft.phases.filter((_phase, at) => at !== index) })}>
              {t('common:remove')}
            </Button>
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={add}>{t('operations:plan.addPhase')}</Button>
      </div>
    </Section>
  );
};
