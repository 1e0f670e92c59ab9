import { AgencyEntity, hashPassword, PersonEntity } from '../agencies/agencies.room';
import { token } from '../platform/tokens';
import { inTransaction } from '../platform/transaction';
import { demonstrationAgencies } from './demonstration-agencies';
import type { DemonstrationAgency } from './demonstration-agencies';
import type { SeededPerson, Seeder } from './seeder';

/** The password of every account of the demonstration. */
export const demonstrationPassword = 'muster-demonstration';

/** The people of the demonstration by agency. */
export type Cast = ReadonlyMap<string, { agencyId: string; lead: SeededPerson; officer: SeededPerson }>;

/** The local part of a demonstration address: `lead.nl`, `officer.my-doe`. */
export const addressOf = (part: string, key: string): string => `${part}.${key.toLowerCase()}@demo.example`;

/** Agencies, their people, and accounts that can sign in. */
export const seedAgencies = async (seeder: Seeder, at: Date): Promise<Cast> => {
  seeder.clock.set(at);
  const passwordHash = await hashPassword(demonstrationPassword);
  const cast = new Map<string, { agencyId: string; lead: SeededPerson; officer: SeededPerson }>();
  for (const agency of demonstrationAgencies) {
    const agencyId = seeder.clock.uuid();
    const lead = { id: seeder.clock.uuid(), agencyId };
    const officer = { id: seeder.clock.uuid(), agencyId };
    cast.set(agency.key, { agencyId, lead, officer });
    await insertAgency(seeder, agency, agencyId, lead.id, officer.id);
    await insertAccounts(seeder, [
      { ...lead, email: addressOf('lead', agency.key), role: 'LEAD', language: agency.language === 'fr' ? 'fr' : 'en', passwordHash },
      { ...officer, email: addressOf('officer', agency.key), role: 'MEMBER', language: agency.language === 'fr' ? 'fr' : 'en', passwordHash },
    ]);
  }
  return cast;
};

const insertAgency = (seeder: Seeder, agency: DemonstrationAgency, agencyId: string, leadId: string, officerId: string): Promise<void> =>
  inTransaction(seeder.services.dataSource, 'muster_app', { accountId: leadId, tokens: new Set([token.administrators, token.anyone]) }, async (manager) => {
    const createdAt = seeder.clock.now();
    await manager.insert(AgencyEntity, {
      id: agencyId, name: agency.name, shortName: agency.shortName, nameLanguage: agency.language, kind: agency.kind, country: agency.country,
      region: agency.region, languages: agency.languages, createdAt,
    });
    const person = (id: string, name: string, isContactPoint: boolean) => ({
      id, agencyId, name, title: isContactPoint ? 'National contact point' : 'Officer', titleLanguage: 'en',
      contactEmail: addressOf(isContactPoint ? 'lead' : 'officer', agency.key), contactPhone: null,
      topics: isContactPoint ? ['waste'] : [], languages: agency.languages, isContactPoint, createdAt,
    });
    await manager.insert(PersonEntity, [person(leadId, agency.lead, true), person(officerId, agency.officer, false)]);
  });

interface NewAccount extends SeededPerson {
  email: string;
  role: 'LEAD' | 'MEMBER';
  language: string;
  passwordHash: string;
  isAdministrator?: boolean;
}

const insertAccounts = (seeder: Seeder, accounts: readonly NewAccount[]): Promise<void> =>
  inTransaction(seeder.services.dataSource, 'muster_door', null, async (manager) => {
    for (const account of accounts) {
      await manager.query(
        `/* seedAccount */ insert into accounts (id, agency_id, email, language, is_administrator, agency_role, state, password_hash, created_at)
         values ($1, $2, $3, $4, $5, $6, 'ACTIVE', $7, $8)`,
        [account.id, account.agencyId, account.email, account.language, account.isAdministrator ?? false, account.role, account.passwordHash, seeder.clock.now()],
      );
    }
  });

/** The platform's administrator administers accounts and sees no case. */
export const seedAdministrator = async (seeder: Seeder, cast: Cast): Promise<void> => {
  const passwordHash = await hashPassword(demonstrationPassword);
  const agencyId = cast.get('UNIT')?.agencyId ?? '';
  const id = seeder.clock.uuid();
  await inTransaction(seeder.services.dataSource, 'muster_app', { accountId: id, tokens: new Set([token.administrators, token.anyone]) }, (manager) =>
    manager.insert(PersonEntity, {
      id, agencyId, name: 'Paulo Reis', title: 'Platform administrator', titleLanguage: 'en', contactEmail: null, contactPhone: null, topics: [], languages: ['en'],
      isContactPoint: false, createdAt: seeder.clock.now(),
    }),
  );
  await insertAccounts(seeder, [{ id, agencyId, email: 'administrator@demo.example', role: 'MEMBER', language: 'en', passwordHash, isAdministrator: true }]);
};
