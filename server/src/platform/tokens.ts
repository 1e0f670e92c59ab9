/**
 * Audience tokens. A record lists the tokens of those who may see it (its audience); a viewer holds tokens (the
 * viewer's visibility class). Every token names its operation, so that a class never reaches beyond it.
 */
export const token = {
  /** Every account that is signed in. */
  anyone: 'any',
  /** Platform administrators: accounts, never cases. */
  administrators: 'admin',
  account: (accountId: string) => `u.${accountId}`,
  agency: (agencyId: string) => `a.${agencyId}`,
  /** The people of accepted participants who have a role in the operation. */
  participants: (operationId: string) => `o.${operationId}`,
  /** One agency's people in the operation. */
  participant: (operationId: string, agencyId: string) => `o.${operationId}.a.${agencyId}`,
  role: (operationId: string, role: string) => `o.${operationId}.r.${role}`,
  /** Participants who need to know: all but observers. */
  needToKnow: (operationId: string) => `o.${operationId}.n`,
  /** One agency's people who need to know. */
  needToKnowOf: (operationId: string, agencyId: string) => `o.${operationId}.n.a.${agencyId}`,
  /** One person in the operation; held by those only to whom something is addressed by name. */
  person: (operationId: string, agencyId: string, accountId: string) => `o.${operationId}.a.${agencyId}.u.${accountId}`,
  /** The same, as long as they need to know. */
  personWhoNeeds: (operationId: string, agencyId: string, accountId: string) => `o.${operationId}.n.a.${agencyId}.u.${accountId}`,
  /** Those who answer for an agency that was invited: they see the plan, not the cases. */
  invited: (operationId: string) => `o.${operationId}.i`,
  invitedAgency: (operationId: string, agencyId: string) => `o.${operationId}.i.${agencyId}`,
};

/** Whether everybody who takes part in an operation holds a token, whatever their agency and role. */
const isShared = (held: string): boolean => held === token.anyone || /^o\.[^.]+$/.test(held);

/** What somebody's class has in common with every other participant's: a screen for a room of many may show no more. */
export const sharedTokens = (tokens: ReadonlySet<string>): ReadonlySet<string> => new Set([...tokens].filter(isShared));

/** Whether a token addresses one person of an operation by name. */
export const isPersonal = (held: string): boolean => held.startsWith('o.') && held.includes('.u.');
