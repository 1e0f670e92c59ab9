import type { PhaseKind } from '@muster/shared/vocabularies';
import type { Mistakes } from '../platform/mistakes';

export interface PhaseInput {
  kind: PhaseKind;
  name: string;
  startsOn: string;
  endsOn: string;
}

const most = 20;

/** A day that an operation can have; a mistake when it is a slip of the keyboard. */
export const checkDay = (mistakes: Mistakes, field: string, day: string): void => {
  if (day < '1990-01-01' || day > '2100-12-31') mistakes.add('date.out-of-range', field, `${field}: a day between 1990 and 2100 is expected.`);
};

/** The phases in order, or why not: each ends after it starts, none starts before the one ahead of it, no two operational ones overlap. */
export const checkPhases = (mistakes: Mistakes, phases: readonly PhaseInput[]): PhaseInput[] => {
  if (phases.length > most) mistakes.add('list.too-long', 'phases', `phases: ${most} at most.`, { max: most });
  let operationalUntil = '';
  return phases.slice(0, most).map((phase, index, all) => {
    const at = `phases.${index}`;
    const before = all[index - 1];
    checkDay(mistakes, `${at}.startsOn`, phase.startsOn);
    checkDay(mistakes, `${at}.endsOn`, phase.endsOn);
    if (phase.endsOn < phase.startsOn) mistakes.add('dates.end-before-start', `${at}.endsOn`, `${at}.endsOn: the last day is before the first.`);
    if (before && phase.startsOn < before.startsOn) mistakes.add('phase.out-of-order', `${at}.startsOn`, `${at}.startsOn: this phase starts before the one ahead of it.`);
    if (phase.kind === 'OPERATIONAL') {
      if (phase.startsOn <= operationalUntil) mistakes.add('phase.overlaps', `${at}.startsOn`, `${at}.startsOn: the operational phase before is not over yet.`, { endsOn: operationalUntil });
      if (phase.endsOn > operationalUntil) operationalUntil = phase.endsOn;
    }
    return { kind: phase.kind, name: mistakes.requiredText(`${at}.name`, phase.name, { max: 120 }), startsOn: phase.startsOn, endsOn: phase.endsOn };
  });
};

/** From the first operational day to the last; null where no phase is operational. */
export const operationalDays = (phases: readonly PhaseInput[]): { startsOn: string; endsOn: string } | null => {
  const days = phases.filter(({ kind }) => kind === 'OPERATIONAL');
  const startsOn = days.map((phase) => phase.startsOn).sort()[0];
  const endsOn = days.map((phase) => phase.endsOn).sort().at(-1);
  return startsOn && endsOn ? { startsOn, endsOn } : null;
};
