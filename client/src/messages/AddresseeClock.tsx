import { workingDaysOf } from '@muster/shared/reference/working-days';
import { useTranslation } from 'react-i18next';
import type { AddresseeClock as Clock, AddresseeState, MessageAnswer } from '@muster/shared/vocabularies';
import { useFormat } from '../platform/use-format';
import { PlacedTime } from '../ui/PlacedTime';
import { Sign, StatusBadge } from '../ui/StatusBadge';
import { stateSigns } from '../ui/state-signs';
import './messages.css';

interface Props {
  readonly addressee: { readonly state: AddresseeState; readonly clock: Clock | null; readonly dueAt: string | null; readonly answer: MessageAnswer | null };
  readonly now: number;
  /** The addressee's country, where it has one: its clock is shown beside the reader's. */
  readonly country?: string | null | undefined;
}

/** What is still waited for and how long, in shape, words and colour; what came of it once nothing is. */
export const AddresseeClock = ({ addressee: { state, clock, dueAt, answer }, now, country = null }: Props) => {
  const { t } = useTranslation('messages');
  const format = useFormat();
  if (answer) return <StatusBadge kind="targetOutcome" state={answer} />;
  // What asks for nothing has no clock.
  if (!clock || clock === 'DONE' || !dueAt) return state === 'SENT' ? null : <StatusBadge kind="addresseeState" state={state} />;
  const when = format.relative(dueAt, now);
  return (
    <span className="message-sign">
      <Sign {...stateSigns.addresseeClock[clock]}>
        <span className="message-clock" data-clock={clock}>
          {t(`clock.${clock}`, { step: t(state === 'SENT' ? 'clock.acknowledgement' : 'clock.answer'), when })}
        </span>
      </Sign>
      <span className="muted small">
        <PlacedTime at={dueAt} zone={workingDaysOf(country)?.zone} />
      </span>
    </span>
  );
};
