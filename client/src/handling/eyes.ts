import type { OperationRole } from '@muster/shared/vocabularies';

/** Somebody through whose eyes a record is looked at. */
export interface Eyes {
  readonly agencyId: string;
  readonly agency: string;
  readonly role: OperationRole;
}
