import type { Room } from '../platform/room';
import { AccountEntity } from './account.entity';
import { AgencyEntity } from './agency.entity';
import { agencyReads, personReads } from './agency.reads';
import { AgencyResolver } from './agency.resolver';
import { PersonEntity } from './person.entity';
import { SessionResolver } from './session.resolver';

export { Agency, Person } from './agency.type';
export { AgencyEntity } from './agency.entity';
export { PersonEntity } from './person.entity';
export { hashPassword } from './password';
export type { DemonstrationLogin } from '../platform/demonstration-login';

/** Agencies, their people, and the door. */
export const agenciesRoom: Room = {
  name: 'agencies',
  reads: [agencyReads, personReads],
  resolvers: [SessionResolver, AgencyResolver],
  entities: [AgencyEntity, PersonEntity, AccountEntity],
  publicFields: ['session', 'signIn'],
};
