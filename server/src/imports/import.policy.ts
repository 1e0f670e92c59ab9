import { isReporter } from '../operations/operations.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { isParticipant } from '../platform/viewer';

/** Whoever may report one seizure may report many: for their own agency. */
export const assertMayImport = async (context: Context, operationId: string): Promise<void> => {
  if (!isParticipant(context.signedIn, operationId)) throw notFound();
  if (!isReporter(context.signedIn, operationId)) await context.deny('seizure:import', 'Operation', operationId);
};
