import type { RawEvent, RawLog, RawVersion, RawWarning } from './raw-log';

/** How far an addressee has come with a warning. */
export interface Addressed {
  id: string;
  agencyId: string;
  sentAt: Date;
  acknowledgedAt: Date | null;
  controlledAt: Date | null;
  answeredAt: Date | null;
  answer: string | null;
}

export interface Warned {
  warning: RawWarning;
  addressees: Addressed[];
}

/** A report as it stands. */
export interface Reported {
  id: string;
  state: string;
  submittedAt: Date | null;
  version: RawVersion;
}

/** What was played, as its log tells it again. */
export interface Replayed {
  warned: Warned[];
  reported: Reported[];
  controls: { at: Date; hasFound: boolean }[];
}

/** Through whose eyes figures are looked at. */
export interface Eyes {
  agencyId: string;
  coordinates: boolean;
  zone: string;
}

const stateAfter: Readonly<Record<string, string>> = { SeizureDrafted: 'DRAFT', SeizureReported: 'SUBMITTED', SeizureValidated: 'VALIDATED', SeizureSentBack: 'SENT_BACK', SeizureReopened: 'SUBMITTED' };

/** Plays the log again, event by event, knowing nothing of how the product keeps its rows. */
export const replay = ({ events, warnings, versions }: RawLog): Replayed => {
  const warned = new Map(warnings.map((warning) => [warning.id, { warning, addressees: [] as Addressed[] }]));
  const reported = new Map<string, Reported>();
  const controls: Replayed['controls'] = [];
  /** Controls by agency, target and moment: what one answers is told with it. */
  const made = new Set<string>();
  const keyOf = (agencyId = '', targetId: string | null = null, at: Date): string => `${agencyId} ${targetId} ${at.getTime()}`;
  const step = ({ kind, subject_id: id, subject_version: number, at, arguments: said }: RawEvent): void => {
    const about = warned.get(id);
    if (kind === 'MessageSent' && about) about.addressees = about.warning.addressee_ids.map((agencyId, index) => ({ id: about.warning.row_ids[index] ?? '', agencyId, sentAt: at, acknowledgedAt: null, controlledAt: null, answeredAt: null, answer: null }));
    const own = about?.addressees.find(({ agencyId }) => agencyId === said.agencyId);
    if (own && ['MessageAcknowledged', 'MessageControlled', 'MessageAnswered'].includes(kind)) own.acknowledgedAt ??= at;
    if (own && kind !== 'MessageAcknowledged' && made.has(keyOf(own.agencyId, about?.warning.target_id, at))) own.controlledAt ??= at;
    if (own && kind === 'MessageAnswered') {
      own.answeredAt ??= at;
      own.answer = said.answer ?? null;
    }
    if (kind === 'TargetControlled') made.add(keyOf(said.agencyId, said.targetId, at));
    if (kind === 'TargetControlled') controls.push({ at, hasFound: said.finding === 'ILLEGAL_WASTE' || said.finding === 'OTHER_OFFENCE' });
    const version = versions.find((each) => each.seizure_id === id && each.version === number);
    const state = stateAfter[kind];
    if (!version || !state) return;
    const before = reported.get(id);
    reported.set(id, { id, state, version, submittedAt: before?.submittedAt ?? (state === 'SUBMITTED' ? at : null) });
  };
  events.forEach(step);
  return { warned: [...warned.values()], reported: [...reported.values()], controls };
};

/** A warning is for its sender, its addressees and the coordinators; one for few eyes not even for these. Of reports the same holds, and an open one is for all. */
export const seenBy = ({ warned, reported, controls }: Replayed, { agencyId, coordinates }: Eyes): Replayed => ({
  warned: warned.filter(({ warning }) => warning.sender_agency_id === agencyId || warning.addressee_ids.includes(agencyId) || (coordinates && warning.tlp !== 'AMBER_STRICT')),
  reported: reported.filter(({ version }) => version.reporting_agency_id === agencyId || version.body.tlp !== 'AMBER_STRICT'),
  controls,
});
