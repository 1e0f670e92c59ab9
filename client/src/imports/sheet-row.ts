import type { ImportRowsQuery } from '../graphql/graphql';

/** A row of a sheet with what was noticed in it. */
export type SheetRow = NonNullable<ImportRowsQuery['import']>['rows']['items'][number];
