import { answerInvitation, createOperation, introduceMembers, inviteAgency, stepOperation } from '../operations/operations.room';
import { nominateTarget } from '../targets/targets.room';
import { unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import { addCoordinator } from './seed-steps';
import type { Seeder } from './seeder';

const founded = new Date('2020-03-02T08:00:00Z');
const day = 86_400_000;
const members = ['NL', 'BE', 'FR', 'DE', 'GB', 'PL', 'TH', 'MY', 'ID', 'GH', 'NG', 'NL-ILT', 'MY-DOE'];

/** A standing group of the exercise: between operations its members exchange what they see, and know whom to ask. */
export const seedNetwork = async (seeder: Seeder, cast: Cast, now: Date): Promise<string> => {
  const of = (key: string) => {
    const agency = cast.get(key);
    if (!agency) throw new Error(`No agency of the demonstration is called ${key}.`);
    return agency;
  };
  const unit = of(unitKey);
  const id = await createOperation(
    await seeder.as(unit.lead, founded),
    {
      code: 'NET-EX', name: 'Exercise network of waste enforcement', kind: 'STANDING', unitHost: 'RILO A/P', language: 'en', objectives: '',
      wasteStreams: [], codes: [], regions: [], routes: [], reportForm: 'SHORT', isExercise: true,
    },
    'standing-group',
  );
  await addCoordinator(seeder, id, unit.officer);
  for (const [who, action] of [[unit.lead, 'propose'], [unit.officer, 'approve'], [unit.lead, 'prepare'], [unit.lead, 'activate']] as const) {
    await stepOperation(await seeder.as(who, founded), id, action, null);
  }
  for (const [index, key] of members.entries()) {
    await inviteAgency(await seeder.as(unit.lead, new Date(founded.getTime() + day)), id, of(key).agencyId);
    await answerInvitation(await seeder.as(of(key).lead, new Date(founded.getTime() + (index + 2) * day)), { operationId: id, accept: true });
  }
  const introduce = async (first: string, second: string, days: number, reason: string): Promise<unknown> =>
    introduceMembers(await seeder.as(unit.lead, new Date(now.getTime() - days * day)), { id: seeder.clock.uuid(), operationId: id, firstId: of(first).lead.id, secondId: of(second).lead.id, reason });
  await introduce('NL-ILT', 'MY-DOE', 30, 'Both inspect plastic that leaves Rotterdam for Port Klang: agree on one way to tell clean bales from mixed ones.');
  await introduce('GB', 'GH', 9, 'Used electronics from Felixstowe keep arriving in Tema without test papers.');
  await nominateTarget(await seeder.as(of('GB').lead, new Date(now.getTime() - 2 * day)), {
    id: seeder.clock.uuid(), operationId: id,
    body: {
      kind: 'CONSIGNMENT', title: 'Used refrigerators from Felixstowe, due in Tema', language: 'en', wasteStream: 'E_WASTE', declaredDescription: 'Used household appliances, tested',
      reasons: 'No test papers for any of the last three consignments of this shipper.', expectedAt: new Date(now.getTime() + 4 * day).toISOString(), expectedZone: 'Africa/Accra',
      route: [{ part: 'DEPARTURE', country: 'GB', locode: 'GBFXT', place: 'Felixstowe' }, { part: 'DESTINATION', country: 'GH', locode: 'GHTEM', place: 'Tema' }],
    },
  });
  return id;
};
