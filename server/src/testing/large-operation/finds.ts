import type { Somebody } from '../world';
import { reportBody } from '../world';
import type { Chance } from './chance';
import type { Crew } from './crew';
import type { Deed } from './schedule';
import { talkers } from './warnings';

const minute = 60_000;
const findings = ['ILLEGAL_WASTE', 'NOTHING_FOUND', 'INCONCLUSIVE', 'OTHER_OFFENCE'] as const;
const streams = ['E_WASTE', 'PLASTIC', 'METAL', 'TYRES', 'BATTERIES', 'TEXTILE', 'ODS_F_GASES'] as const;
const bases = ['WEIGHED', 'ESTIMATED', 'DECLARED'] as const;
const ends = ['BE', 'NL', 'DE', 'MY', 'TH', 'GH'] as const;

const momentOf = (launch: Date, minutes: number): string => new Date(launch.getTime() + minutes * minute).toISOString();

/** Vessels that are nominated, assigned, warned of and controlled: each control answers the warning it came from; some are reported, which answers it as well. */
export const controls = (crew: Crew, chance: Chance, launch: Date, { count, until }: { count: number; until: number }): Deed[] =>
  Array.from({ length: count }, (_, n): Deed[] => {
    const at = 10 + Math.floor((n * until) / count);
    const [from, ...others] = chance.some(talkers(crew), 4) as [Somebody, ...Somebody[]];
    const by = others.length > 0 ? others : talkers(crew).filter((who) => who !== from).slice(0, 1);
    const [id, warningId] = [crew.world.clock.uuid(), crew.world.clock.uuid()];
    const { operationId } = crew;
    const agencyIds = by.map(({ agencyId }) => agencyId);
    const body = { kind: 'VESSEL', title: `An old ferry ${n}`, vesselName: `EX FJORD STAR ${n}`, reasons: 'Sold for its steel.', riskIndicators: ['LAST_VOYAGE'] };
    return [
      { at, run: () => crew.does(from, 'nominateTarget', { input: { operationId, id, body } }) },
      { at: at + 4, run: () => crew.does(from, 'assignTarget', { input: { operationId, id, agencyIds } }) },
      { at: at + 8, run: () => crew.does(from, 'writeMessage', { input: { id: warningId, operationId, body: { kind: 'WARNING', subject: `The ferry ${n} calls`, body: 'Watch it.', targetId: id, addresseeIds: agencyIds } } }) },
      ...by.flatMap((who, index): Deed[] => {
        const controlled = at + 60 + chance.below(180) + index * 4;
        const finding = chance.one(findings);
        const input = { operationId, id: crew.world.clock.uuid(), targetId: id, controlledAt: momentOf(launch, controlled - 20), country: chance.one(ends), place: 'At the quay', method: 'PHYSICAL', finding };
        const isReported = finding === 'ILLEGAL_WASTE' || n % 5 === 0;
        return [
          ...(chance.below(2) === 0 ? [{ at: at + 30, run: () => crew.does(who, 'acknowledgeMessage', { o: operationId, id: warningId }) }] : []),
          { at: controlled, run: () => crew.does(who, 'controlTarget', { input }) },
          ...(isReported ? [reports(crew, chance, launch, { at: controlled + 30, from: who, targetId: id })] : []),
        ];
      }),
    ];
  }).flat();

/** Reports of seizures: several units and bases side by side, some for few eyes, some drafts; a third is validated in time, some are sent back. */
export const seizures = (crew: Crew, chance: Chance, launch: Date, { count, until }: { count: number; until: number }): { deeds: Deed[]; unread: string[] } => {
  const unread: string[] = [];
  const deeds = Array.from({ length: count }, (_, n): Deed[] => {
    const at = 6 + Math.floor((n * until) / count);
    const id = crew.world.clock.uuid();
    const isStrict = n % 9 === 4;
    const isDraft = n % 50 === 49;
    const report = reports(crew, chance, launch, { at, from: chance.one(talkers(crew)), id, isStrict, isDraft, isOdd: n === 1 });
    const steps = (after: number, action: string): Deed => ({ at: at + after, run: () => crew.does(crew.coordinator, 'stepSeizure', { o: crew.operationId, id, action, reason: 'Weighed where?' }) });
    if (isStrict || isDraft) return [report];
    if (n % 3 === 0) return [report, steps(90, 'validate')];
    if (n % 20 === 7) return [report, steps(60, 'sendBack')];
    unread.push(id);
    return [report];
  }).flat();
  return { deeds, unread };
};

interface Reporting {
  at: number;
  from: Somebody;
  id?: string;
  targetId?: string;
  isStrict?: boolean;
  isDraft?: boolean;
  /** Weighs half a kilogram more than a whole number, so that nothing is rounded unseen. */
  isOdd?: boolean;
}

export const reports = (crew: Crew, chance: Chance, launch: Date, { at, from, id = crew.world.clock.uuid(), targetId, isStrict = false, isDraft = false, isOdd = false }: Reporting): Deed => {
  // What a case weighs has four digits at most, which is what a median is kept of.
  const magnitude = 10 ** chance.below(3);
  const items = Array.from({ length: isOdd ? 1 : 1 + chance.below(2) }, () => ({
    wasteStream: chance.one(streams),
    quantities: [
      { amount: isOdd ? '640.5' : String((1 + chance.below(999)) * magnitude), unit: 'KILOGRAM', basis: chance.one(bases) },
      ...(chance.below(3) === 0 ? [{ amount: String(1 + chance.below(500)), unit: chance.one(['PIECE', 'LITRE', 'CONTAINER', 'CUBIC_METRE']), basis: chance.one(bases) }] : []),
    ],
  }));
  const route = chance.below(5) === 0 ? null : [{ part: 'DEPARTURE', country: chance.one(ends) }, { part: 'DESTINATION', country: chance.one(ends) }];
  const body = reportBody({ detectedAt: momentOf(launch, at - 10), containerNumbers: [], items, route, targetId: targetId ?? null });
  return { at, run: () => crew.does(from, 'reportSeizure', { input: { id, operationId: crew.operationId, submit: !isDraft, body, handling: isStrict ? { tlp: 'AMBER_STRICT' } : null } }) };
};
