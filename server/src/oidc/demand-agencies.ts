import type { DataSource } from 'typeorm';
import type { IdentityProvider } from '../platform/identity-providers';
import { inTransaction } from '../platform/transaction';

/** Refuses to start with a provider whose agency is not there: nobody could sign in by it, or the wrong people later. */
export const demandAgencies = async (dataSource: DataSource, providers: readonly IdentityProvider[]): Promise<void> => {
  const rows = await inTransaction(dataSource, 'muster_door', null, (manager) =>
    manager.query('/* demandAgencies */ select id from agencies where id = any($1)', [providers.map(({ agencyId }) => agencyId)]) as Promise<{ id: string }[]>,
  );
  const missing = providers.find(({ agencyId }) => !rows.some(({ id }) => id === agencyId.toLowerCase()));
  if (missing) throw new Error(`The identity provider ${missing.key} of MUSTER_OIDC_FILE names an agency that is not there: ${missing.agencyId}.`);
};
