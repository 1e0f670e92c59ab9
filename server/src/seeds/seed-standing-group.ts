import { answerInvitation, createOperation, introduceMembers, inviteAgency, stepOperation } from '../operations/operations.room';
import { assignTarget, nominateTarget } from '../targets/targets.room';
import { unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import { addCoordinator, addMember } from './seed-steps';
import { pointOf } from './seed-point';
import type { Seeder } from './seeder';

const day = 86_400_000;
const members = ['MY', 'TH', 'ID', 'VN', 'PH', 'IN', 'LK', 'HK', 'JP', 'KR', 'NL', 'NL-ILT', 'FR', 'DE'];

/** A standing group with its experts, where a ship that arrives while no operation runs has a home. */
export const seedStandingGroup = async (seeder: Seeder, cast: Cast, now: Date): Promise<string> => {
  const unit = cast.get(unitKey);
  if (!unit) throw new Error('The demonstration has no coordination unit.');
  const at = (days: number): Date => new Date(now.getTime() + days * day);
  const id = await createOperation(
    await seeder.as(unit.lead, at(-400)),
    {
      code: 'WASTE-NET-EX', name: 'Waste network Asia/Pacific', kind: 'STANDING', unitHost: 'RILO A/P', language: 'en',
      objectives: 'Exchange information and early warnings between operations.\nKnow whom to ask, and bring those together who can help each other.',
      wasteStreams: [], codes: [], regions: [], routes: [], reportForm: 'SHORT', isExercise: true,
    },
    'standing-group',
  );
  await addCoordinator(seeder, id, unit.officer);
  for (const [who, action, days] of [[unit.lead, 'propose', -399], [unit.officer, 'approve', -398], [unit.lead, 'prepare', -397]] as const) {
    await stepOperation(await seeder.as(who, at(days)), id, action, null);
  }
  for (const key of members) {
    const agency = cast.get(key);
    if (!agency) throw new Error(`No agency of the demonstration is called ${key}.`);
    await inviteAgency(await seeder.as(unit.lead, at(-396)), id, agency.agencyId);
    await answerInvitation(await seeder.as(agency.lead, at(-395)), { operationId: id, accept: true });
    await addMember(seeder, id, agency.officer, 'OFFICER');
  }
  await stepOperation(await seeder.as(unit.lead, at(-390)), id, 'activate', null);
  await introduce(seeder, cast, id, at);
  await nominate(seeder, cast, id, at);
  return id;
};

const introduce = async (seeder: Seeder, cast: Cast, operationId: string, at: (days: number) => Date): Promise<void> => {
  const unit = cast.get(unitKey);
  for (const [first, second, days, reason] of [
    ['NL-ILT', 'MY', -30, 'Plastic leaves Rotterdam for Port Klang: agree on one way to tell clean bales from mixed ones.'],
    ['FR', 'VN', -9, 'Used electronics from Le Havre keep arriving without test papers.'],
  ] as const) {
    const [one, other] = [cast.get(first), cast.get(second)];
    if (!unit || !one || !other) throw new Error(`The demonstration lacks ${first} or ${second}.`);
    await introduceMembers(await seeder.as(unit.lead, at(days)), { id: seeder.clock.uuid(), operationId, firstId: one.lead.id, secondId: other.lead.id, reason });
  }
};

const nominate = async (seeder: Seeder, cast: Cast, operationId: string, at: (days: number) => Date): Promise<void> => {
  const unit = cast.get(unitKey);
  const [by, to] = [cast.get('NL-ILT'), cast.get('MY')];
  if (!unit || !by || !to) return;
  const id = seeder.clock.uuid();
  await nominateTarget(await seeder.as(by.lead, at(-2)), {
    id, operationId,
    body: {
      kind: 'VESSEL', title: 'Old ferry on its last voyage, sold for “further trading”', language: 'en', containerNumbers: [], vesselName: 'EX FJORD STAR',
      declaredDescription: 'Vessel in ballast', wasteStream: 'VEHICLE_PARTS', reasons: 'Sold to a cash buyer for little more than the price of steel; no crew for further trading was signed on.',
      expectedAt: at(1).toISOString(), expectedZone: 'Asia/Kuala_Lumpur', route: [pointOf('DEPARTURE', 'NLRTM'), pointOf('DESTINATION', 'MYPKG')],
    },
  });
  await assignTarget(await seeder.as(unit.lead, at(-1.5)), { operationId, id, agencyIds: [to.agencyId], dueAt: at(2).toISOString() });
};
