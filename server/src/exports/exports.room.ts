import type { Room } from '../platform/room';
import { exportRoutes } from './export.routes';

export { noteExport } from './note-export';
export { writeCsv } from './write-csv';

/** Exports: every list as a file, as far as its reader may see it. */
export const exportsRoom: Room = { name: 'exports', reads: [], resolvers: [], entities: [], routes: exportRoutes };
