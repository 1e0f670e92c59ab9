import { byIdInOperation, rootOne } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { ImportEntity } from './import.entity';
import { importReads, importRowReads, operationImportReads } from './import.reads';
import { ImportResolver, OperationImportsResolver } from './import.resolver';
import { importRoutes } from './import.routes';

export { FileRefusal } from './file-refusal';
export { readCsv } from './read-csv';
export { breather, checkHeaders, cleanCell, openTable } from './open-table';
export { quotedCell } from './template';
export type { HeaderLanguage } from './template';

/** Imports: many reports at once, from a file, all or nothing. */
export const importsRoom: Room = {
  name: 'imports',
  roots: [rootOne('import', 'Import', byIdInOperation)],
  reads: [importReads, importRowReads, operationImportReads],
  resolvers: [ImportResolver, OperationImportsResolver],
  entities: [ImportEntity],
  routes: importRoutes,
};
