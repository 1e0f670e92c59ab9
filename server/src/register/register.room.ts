import { byId, rootOne, rootPage } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { lawRegisterReads, registerChangePage, registerChangeReads, registerImportPage, registerImportReads, registerRecordPage, registerRecordReads } from './register.reads';
import { RegisterResolver } from './register.resolver';
import { registerRoutes } from './register.routes';

export { readLaw } from './read-law';

/** What people add to the shipped tables of law: who is bound by what, what States have laid down. */
export const registerRoom: Room = {
  name: 'register',
  roots: [
    rootOne('lawRegister', 'LawRegister', () => 'true'),
    rootOne('registerRecord', 'RegisterRecord', byId),
    rootOne('registerImport', 'RegisterImport', byId),
    rootPage('registerRecords', 'RegisterRecord', registerRecordPage),
    rootPage('registerChanges', 'RegisterChange', registerChangePage),
    rootPage('registerImports', 'RegisterImport', registerImportPage),
  ],
  reads: [lawRegisterReads, registerRecordReads, registerChangeReads, registerImportReads],
  resolvers: [RegisterResolver],
  entities: [],
  routes: registerRoutes,
};
