import type { Viewer } from '../viewer';
import { visibilityRule } from '../visibility';
import type { LoggedEvent } from './log';
import type { FrameSource } from './make-frames';
import type { Positions } from './position';
import type { Group, Subscriber } from './subscriber';
import type { Way } from './turns';

/** What those who ask the same are told at a number of the log. */
export interface Errand {
  seq: bigint;
  /** The frame that is made for them; null where only those are told to read who are named. */
  source: FrameSource | null;
  event: LoggedEvent | null;
}

/** One errand a number, source and shape of request, as they are asked for. */
class Errands {
  private readonly known = new Map<FrameSource | null, Map<string, Errand>>();

  constructor(private readonly seq: bigint, private readonly event: LoggedEvent | null) {}

  for(source: FrameSource | null, { request: { shape } }: Group): Errand {
    const alike = this.known.get(source) ?? new Map<string, Errand>();
    this.known.set(source, alike);
    const errand = alike.get(shape) ?? { seq: this.seq, source, event: this.event };
    alike.set(shape, errand);
    return errand;
  }
}

/** Whether the event is addressed to a subscriber by name. */
export const isNamedIn = (event: LoggedEvent, { names }: Subscriber): boolean =>
  names !== null && (visibilityRule.sees(names, event.audience) || visibilityRule.sees(names, event.audienceBefore));

const isForNobody = ({ audience, audienceBefore }: LoggedEvent): boolean => audience.length + audienceBefore.length === 0;

const wayOf = (group: Group, errands: readonly Errand[]): Way<Group, Errand> => ({ group, of: [...group.reader.tokens].join(), errands });

/** What each group is told of a batch of events: nothing of those that it may not see. */
export const waysThrough = (events: readonly LoggedEvent[], groups: readonly Group[], named: Iterable<Subscriber>, positions: Positions): Way<Group, Errand>[] => {
  const ways = new Map(groups.map((group) => [group, [] as Errand[]]));
  const withNames = [...named];
  for (const event of events) {
    if (isForNobody(event)) continue;
    const sourceFor = sourcesOf(event, positions);
    const errands = new Errands(event.seq, event);
    const addressed = new Set(withNames.filter((one) => isNamedIn(event, one)).map(({ group }) => group));
    for (const [group, mine] of ways) {
      const source = sourceFor(group.reader);
      if (source || addressed.has(group)) mine.push(errands.for(source, group));
    }
  }
  return [...ways].map(([group, errands]) => wayOf(group, errands));
};

const sourcesOf = (event: LoggedEvent, positions: Positions): ((reader: Viewer) => FrameSource | null) => {
  const { operationId } = event;
  const position = positions.seal(operationId, event.seq);
  const shown: FrameSource = { kind: 'EVENT', position, operationId, eventId: event.id };
  const retracted: FrameSource = { kind: 'RETRACTION', position, operationId, eventId: event.id, retractedId: event.subjectId };
  return ({ tokens }) => (visibilityRule.sees(tokens, event.audience) ? shown : visibilityRule.sees(tokens, event.audienceBefore) ? retracted : null);
};

/** The word, for groups in which somebody has got there, that they have caught up. */
export const waysHome = (arrived: readonly Subscriber[], positions: Positions): Way<Group, Errand>[] => {
  const ways = new Map<Group, Set<Errand>>();
  const bySeq = new Map<bigint, { errands: Errands; source: FrameSource }>();
  for (const { seq, group } of arrived) {
    const { operationId } = group.request;
    const word = bySeq.get(seq) ?? { errands: new Errands(seq, null), source: { kind: 'CAUGHT_UP' as const, operationId, position: positions.seal(operationId, seq) } };
    bySeq.set(seq, word);
    ways.set(group, (ways.get(group) ?? new Set()).add(word.errands.for(word.source, group)));
  }
  return [...ways].map(([group, errands]) => wayOf(group, [...errands]));
};
