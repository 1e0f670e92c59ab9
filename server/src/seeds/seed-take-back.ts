import { inTransaction } from '../platform/transaction';
import { describeTakeBack, keepTakeBackEntry, openTakeBack, shareTakeBack, stepTakeBack } from '../takeback/takeback.room';
import { unitKey } from './demonstration-agencies';
import type { Cast } from './seed-agencies';
import type { SeededPerson, Seeder } from './seeder';

const day = 86_400_000;

interface Found {
  id: string;
  reference: string;
  agency_id: string;
  found: string | null;
  from: string;
  until: string | null;
  submitted_at: Date;
}

/** Two take-back cases of the exercise: of one the State of export has let its day go by; the other is done, proved and closed. */
export const seedTakeBack = async (seeder: Seeder, cast: Cast, operationId: string, now: Date): Promise<void> => {
  const unit = cast.get(unitKey);
  const concerned = cast.get('FR');
  if (!unit || !concerned) throw new Error('The demonstration lacks its coordination unit, or an agency that is concerned.');
  const found = (await inTransaction(seeder.services.dataSource, 'muster_app', (await seeder.as(unit.lead, now)).signedIn, (manager) =>
    manager.query(
      `/* seedTakeBack */ select id, reference, reporting_agency_id as agency_id, found_description as found, departure_country as from, destination_country as until, submitted_at from seizures
       where operation_id = $1 and state in ('SUBMITTED', 'VALIDATED') and tlp <> 'RED' and departure_country is not null and reporting_agency_id <> all($2::uuid[]) order by submitted_at, id limit 2`,
      [operationId, [unit.agencyId, concerned.agencyId]],
    ),
  )) as Found[];
  const [late, settled] = found;
  const handler = ({ agency_id: agencyId }: Found) => [...cast.values()].find((agency) => agency.agencyId === agencyId)?.lead;
  if (late) await seedLate(seeder, operationId, late, handler(late), concerned.agencyId);
  if (settled) await seedSettled(seeder, operationId, settled, handler(settled), now);
};

const about = ({ reference, found }: Found): string => [reference, found].filter(Boolean).join(': ').slice(0, 200);
const after = ({ submitted_at: at }: Found, days: number): Date => new Date(at.getTime() + days * day);
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const seedLate = async (seeder: Seeder, operationId: string, found: Found, person: SeededPerson | undefined, concernedId: string): Promise<void> => {
  if (!person) return;
  const id = seeder.clock.uuid();
  const common = { operationId, id };
  const as = (days: number) => seeder.as(person, after(found, days));
  await openTakeBack(await as(1), { ...common, seizureId: found.id, title: about(found), responsibility: 'EXPORTER', reason: 'Nothing was notified, and the papers name an exporter.', language: 'en' });
  await shareTakeBack(await as(1.1), { ...common, version: 1, agencyIds: [concernedId] });
  await stepTakeBack(await as(1.5), { ...common, version: 2, step: 'notify', at: after(found, 1.4).toISOString() });
  const keep = async (days: number, said: object) => keepTakeBackEntry(await as(days), { operationId, takeBackId: id, id: seeder.clock.uuid(), language: 'en', ...said });
  await keep(1.6, { text: 'We inform you of illegal traffic from your territory and ask that the waste be taken back within the period of Article 9(2). Photographs and papers are attached to the report.', letter: { kind: 'NOTIFICATION', day: dayOf(after(found, 1.5)), from: 'The agency of the report', to: 'Competent authority of the State of export' } });
  await keep(2, { storage: { place: 'Bonded warehouse of the port, bay 7', since: dayOf(after(found, 0)), costPerDay: '85.50', currency: 'EUR' } });
  await keep(3, { text: 'Sampling of two containers.', cost: { kind: 'ANALYSIS', day: dayOf(after(found, 3)), amount: '1240', currency: 'EUR', borneBy: 'NOT_SETTLED' } });
  await keep(16, { text: 'Half of the period has passed. Please name a carrier.', letter: { kind: 'REMINDER', day: dayOf(after(found, 16)), from: 'The agency of the report', to: 'Competent authority of the State of export' } });
};

const seedSettled = async (seeder: Seeder, operationId: string, found: Found, person: SeededPerson | undefined, now: Date): Promise<void> => {
  if (!person) return;
  const id = seeder.clock.uuid();
  const common = { operationId, id };
  const as = (days: number) => seeder.as(person, new Date(Math.min(after(found, days).getTime(), now.getTime())));
  const keep = async (days: number, said: object) => keepTakeBackEntry(await as(days), { operationId, takeBackId: id, id: seeder.clock.uuid(), language: 'en', ...said });
  await openTakeBack(await as(1), { ...common, seizureId: found.id, title: about(found), responsibility: 'IMPORTER', reason: 'The importer ordered waste and declared goods.', language: 'en' });
  await stepTakeBack(await as(1.2), { ...common, version: 1, step: 'notify', at: after(found, 1.1).toISOString() });
  await stepTakeBack(await as(3), { ...common, version: 2, step: 'accept' });
  await stepTakeBack(await as(4), { ...common, version: 3, step: 'begin', reason: 'A licensed facility has a place for it.' });
  await keep(4.1, { letter: { kind: 'ACCEPTANCE', day: dayOf(after(found, 3)), from: 'Competent authority of the State of import', to: 'The agency of the report' } });
  await keep(5, { text: 'Two lorries with an escort.', cost: { kind: 'TRANSPORT', day: dayOf(after(found, 5)), amount: '3200', currency: 'EUR', borneBy: 'IMPORTER' } });
  await keep(6, { cost: { kind: 'DISPOSAL', day: dayOf(after(found, 6)), amount: '18450.75', currency: 'EUR', borneBy: 'IMPORTER' } });
  await keep(6.1, { text: 'Certificate of the facility.', proof: { day: dayOf(after(found, 6)), facility: 'Licensed incinerator', country: found.until, disposalOperation: 'D10', quantity: '41800', unit: 'KILOGRAM' } });
  await describeTakeBack(await as(6.2), { ...common, version: 4, title: about(found), ground: 'MATERIAL_MISMATCH', stateOfExport: found.from, stateOfImport: found.until, dealtWith: 'Disposed of in the State of import, at the importer’s expense.', punishment: 'An administrative fine; the criminal inquiry goes on.' });
  await stepTakeBack(await as(6.3), { ...common, version: 5, step: 'finish' });
  await stepTakeBack(await as(7), { ...common, version: 6, step: 'close' });
};
