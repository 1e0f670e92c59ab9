import type { QuantityBasis } from '@muster/shared/vocabularies';
import type { MarkingColumns } from '../handling/handling.room';
import { openMarking } from '../handling/handling.room';
import { createOperation, inviteAgency, answerInvitation, stepOperation } from '../operations/operations.room';
import { hashBody } from '../platform/body-hash';
import { randomReference } from '../platform/reference';
import { changeAs } from '../platform/transaction';
import { token } from '../platform/tokens';
import { keepVersion, SeizureEntity } from '../seizures/seizures.room';
import { publishedCases } from './data/published-cases';
import type { PublishedCase } from './data/published-case';
import type { Cast } from './seed-agencies';
import { addCoordinator } from './seed-steps';
import type { Seeder } from './seeder';

const opened = new Date('2009-01-05T08:00:00Z');

/**
 * The archive: published cases at their true dates and places, in our own words, each with its source. What is unknown
 * stays unknown: no date, no place, no weight and no route is made up.
 */
export const seedArchive = async (seeder: Seeder, cast: Cast): Promise<string> => {
  const unit = cast.get('UNIT');
  if (!unit) throw new Error('The demonstration has no coordination unit.');
  const id = await createOperation(await seeder.as(unit.lead, opened), {
    code: 'ARCHIVE', name: 'Archive of published cases, 2009 to 2026', kind: 'IN_TIME', unitHost: 'RILO A/P', language: 'en',
    objectives: 'Illegal shipments of waste that were made public, kept to compare with: at their true dates and places, each with its source.',
    wasteStreams: [], codes: [], regions: [], routes: [], reportForm: 'LONG', startsOn: '2009-01-01', endsOn: '2026-12-31', isExercise: false,
  });
  await addCoordinator(seeder, id, unit.officer);
  for (const [who, action] of [[unit.lead, 'propose'], [unit.officer, 'approve'], [unit.lead, 'prepare']] as const) {
    await stepOperation(await seeder.as(who, opened), id, action, null);
  }
  for (const country of new Set(publishedCases.map((published) => published.country))) {
    const agency = cast.get(country);
    if (!agency) throw new Error(`No agency of the demonstration is of ${country}.`);
    await inviteAgency(await seeder.as(unit.lead, opened), id, agency.agencyId);
    await answerInvitation(await seeder.as(agency.lead, opened), { operationId: id, accept: true });
  }
  await stepOperation(await seeder.as(unit.lead, opened), id, 'activate', 'Its cases are of the past: nobody has to be ready.');
  for (const published of publishedCases) await insertCase(seeder, id, cast, published);
  const closing = new Date('2026-03-31T12:00:00Z');
  for (const action of ['consolidate', 'close', 'archive'] as const) await stepOperation(await seeder.as(unit.lead, closing), id, action, null);
  return id;
};

/** A case goes straight to where it stands: validated, since its source stands for it. */
const insertCase = async (seeder: Seeder, operationId: string, cast: Cast, published: PublishedCase): Promise<void> => {
  const agency = cast.get(published.country);
  const unit = cast.get('UNIT');
  if (!agency || !unit) return;
  const detectedAt = published.date ? new Date(published.date.length === 4 ? `${published.date}-01-01` : published.date.length === 7 ? `${published.date}-01` : published.date) : opened;
  seeder.clock.set(detectedAt < opened ? opened : detectedAt);
  const now = seeder.clock.now();
  const viewer = {
    accountId: agency.lead.id, agencyId: agency.agencyId, sessionId: null,
    // A published case is validated from the start, which is for coordinators to do.
    tokens: new Set([token.participants(operationId), token.participant(operationId, agency.agencyId), token.role(operationId, 'COORDINATOR'), token.anyone]),
  };
  await changeAs({ ...seeder.services, clock: seeder.clock, requestId: null, address: '', rules: () => [], committed: () => undefined }, viewer, async (tx) => {
    const seizure: SeizureEntity = {
      ...archived(published), ...openMarking(operationId), operationId, id: tx.clock.uuid(), reference: randomReference(tx, 'S'), reportingAgencyId: agency.agencyId, reporterId: agency.lead.id,
      state: 'VALIDATED', form: 'LONG', detectedAt, audience: [token.participants(operationId)], version: 1, bodyHash: hashBody(published.caseKey),
      sentBackReason: null, sentBackLanguage: null, submittedAt: now, validatedAt: now, validatedBy: unit.lead.id, createdAt: now, updatedAt: now,
    };
    await tx.manager.insert(SeizureEntity, seizure);
    keepVersion(tx, seizure, null);
    await tx.record({ operationId, kind: 'SeizureReported', subjectType: 'Seizure', subjectId: seizure.id, audience: seizure.audience, arguments: { agencyId: agency.agencyId } });
  });
};

type Archived = Omit<
  SeizureEntity,
  | keyof MarkingColumns | 'operationId' | 'id' | 'reference' | 'reportingAgencyId' | 'reporterId' | 'state' | 'form' | 'detectedAt' | 'audience' | 'version' | 'bodyHash'
  | 'sentBackReason' | 'sentBackLanguage' | 'submittedAt' | 'validatedAt' | 'validatedBy' | 'createdAt' | 'updatedAt'
>;

const archived = (published: PublishedCase): Archived => {
  const items = published.items.map((item, index) => ({
    wasteStream: item.stream, description: published.items.length > 1 ? item.found : null, hs: null, baselCode: null, annexI: null, hazards: [], unNumber: null,
    // The weight of the whole shipment stands with its first thing when no source divides it.
    quantities: (item.quantities.length > 0 || index > 0 ? item.quantities : published.quantities).map(({ amount, unit, basis }) => ({ amount, unit, basis: basis ?? (unit === 'KILOGRAM' ? 'ESTIMATED' : 'DECLARED') as QuantityBasis })),
  }));
  const point = (part: 'DEPARTURE' | 'TRANSIT' | 'DESTINATION') => (country: string) => ({ part, country, locode: null, place: null });
  return {
    detectedPrecision: published.datePrecision ?? 'UNKNOWN', zone: published.zone ?? 'UTC', direction: published.direction, country: published.country, place: published.place,
    locode: published.locode, latitude: published.latitude === null ? null : String(published.latitude), longitude: published.longitude === null ? null : String(published.longitude),
    customsOffice: null, customsProcedure: null, transportMode: published.transportMode, vesselName: null, imoNumber: null, imoCheckDigitValid: null, voyage: null, billOfLading: null,
    containerNumbers: [], seals: [], departureCountry: published.origins?.[0] ?? null, destinationCountry: published.destinations?.[0] ?? null,
    route: [...(published.origins ?? []).map(point('DEPARTURE')), ...(published.transits ?? []).map(point('TRANSIT')), ...(published.destinations ?? []).map(point('DESTINATION'))],
    declaredDescription: published.declared, declaredHs: null, declaredValue: null, declaredCurrency: null, declaredWeightKg: null, foundDescription: published.found, language: 'en',
    wasteStream: published.stream, items, detectionMethod: published.detectionMethods[0] ?? null, riskIndicators: [], notificationNumber: null, consents: null, ground: null,
    remarks: [published.dateNote, published.outcomeNote, published.notes].filter(Boolean).join('\n') || null, offence: null, packaging: null, concealment: null, laboratory: null,
    outcome: published.outcome, sourceUrl: published.sources[0] ?? null, targetId: null,
  };
};
