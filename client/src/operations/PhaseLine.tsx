import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

interface Phase {
  readonly id: string;
  readonly name: string;
  readonly nameLanguage: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly isOperational: boolean;
}

interface Props {
  readonly phases: readonly Phase[];
  readonly now: number;
}

const oneDay = 86_400_000;

/** The phases against one another and against today; each line reads as a sentence too. */
export const PhaseLine = ({ phases, now }: Props) => {
  const { t } = useTranslation('operations');
  const format = useFormat();
  const first = Math.min(...phases.map(({ startsOn }) => Date.parse(startsOn)));
  const last = Math.max(...phases.map(({ endsOn }) => Date.parse(endsOn) + oneDay));
  const part = (at: number): number => (100 * (Math.min(Math.max(at, first), last) - first)) / (last - first);
  const isNow = now >= first && now < last;
  return (
    <ol className="phases" aria-label={t('plan.phases')}>
      {phases.map((phase) => {
        const [from, to] = [Date.parse(phase.startsOn), Date.parse(phase.endsOn) + oneDay];
        const runs = from <= now && now < to;
        return (
          <li key={phase.id} aria-current={runs ? 'step' : undefined}>
            <span className="phase-name" lang={phase.nameLanguage}>
              {phase.name}
            </span>
            <span className="phase-days">
              {format.day(phase.startsOn)} – {format.day(phase.endsOn)}
              {runs && ` · ${t('phaseNow')}`}
            </span>
            <span className="phase-track" aria-hidden="true">
              <span
                className="phase-bar"
                data-operational={phase.isOperational || undefined}
                style={{ insetInlineStart: `${part(from)}%`, inlineSize: `${Math.max(part(to) - part(from), 0.6)}%` }}
              />
              {isNow && <span className="phase-today" style={{ insetInlineStart: `${part(now)}%` }} />}
            </span>
          </li>
        );
      })}
    </ol>
  );
};
