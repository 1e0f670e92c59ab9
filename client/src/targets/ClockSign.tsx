import { useTranslation } from 'react-i18next';
import type { TargetRow_TargetFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useSession } from '../session/session';
import { Sign, StatusBadge } from '../ui/StatusBadge';
import { findingSigns } from './finding-signs';
import { clockOf, clockSigns } from './target-clock';

interface Props {
  readonly target: Pick<TargetRow_TargetFragment, 'targetState' | 'expectedAt' | 'assignments' | 'controls' | 'outcome'>;
  readonly now: number;
}

/** What a target waits for and how long, in words, shape and colour; what came of it once it waits no more. */
export const ClockSign = ({ target, now }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary']);
  const format = useFormat();
  const { person } = useSession();
  if (target.outcome) return <StatusBadge kind="targetOutcome" state={target.outcome} />;
  const clock = clockOf(target, now, person.agency.id);
  if (clock) {
    return (
      <Sign {...clockSigns[clock.kind]}>
        <span className="target-clock" data-clock={clock.kind}>
          {t(`targets:clock.${clock.kind}`, { when: clock.at ? format.relative(clock.at, now) : '' })}
        </span>
      </Sign>
    );
  }
  const last = target.controls.at(-1);
  if (!last) return null;
  return (
    <Sign {...findingSigns[last.finding]}>
      {t('targets:clock.controlled', { finding: t(`vocabulary:controlFinding.${last.finding}`), when: format.relative(last.controlledAt, now) })}
    </Sign>
  );
};
