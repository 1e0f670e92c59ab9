import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import type { PhaseDays, TimelinePhase } from './use-move-phase';

type Move = (before: PhaseDays, after: Pick<PhaseDays, 'startsOn' | 'endsOn'>, read: number) => Promise<boolean>;

interface Props {
  readonly phases: readonly TimelinePhase[];
  readonly version: number;
  readonly busy: boolean;
  readonly onMove: Move;
}

/** The days of the phases as fields, one line a phase. */
export const PhaseTable = ({ phases, version, busy, onMove }: Props) => {
  const { t } = useTranslation('operations');
  return (
    <ul className="phase-table" aria-label={t('plan.phases')}>
      {phases.map((phase) => (
        // Days that changed elsewhere begin the line anew: what stands in it is of the version that it would change.
        <PhaseRow key={`${phase.id} ${phase.startsOn} ${phase.endsOn}`} phase={phase} version={version} busy={busy} onMove={onMove} />
      ))}
    </ul>
  );
};

const PhaseRow = ({ phase, version, busy, onMove }: Omit<Props, 'phases'> & { readonly phase: TimelinePhase }) => {
  const { t } = useTranslation('operations');
  const [read, setRead] = useState(version);
  const [startsOn, setStart] = useState(phase.startsOn);
  const [endsOn, setEnd] = useState(phase.endsOn);
  const isChanged = startsOn !== phase.startsOn || endsOn !== phase.endsOn;
  const type = (set: (day: string) => void) => (day: string) => {
    if (!isChanged) setRead(version);
    set(day);
  };
  return (
    <li>
      <strong lang={phase.nameLanguage}>{phase.name}</strong>
      <TextField label={t('phases.firstDay')} type="date" value={startsOn} onChange={type(setStart)} />
      <TextField label={t('phases.lastDay')} type="date" value={endsOn} onChange={type(setEnd)} error={startsOn > endsOn ? t('phases.backwards') : undefined} />
      <Button busy={busy} disabled={!isChanged || startsOn === '' || endsOn === '' || startsOn > endsOn} aria-label={t('phases.keepWhat', { name: phase.name })} onClick={() => void onMove(phase, { startsOn, endsOn }, read)}>
        {t('phases.keep')}
      </Button>
    </li>
  );
};
