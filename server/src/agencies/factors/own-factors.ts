import type { Context } from '../../platform/context';
import { SecondFactors } from './factor.type';
import { readFactors } from './factors.store';
import { findRelyingParty } from './relying-party';

/** How the reader's own account proves who it is. */
export const ownFactors = async (context: Context): Promise<SecondFactors> => {
  const facts = await context.atTheDoor((manager) => readFactors(manager, context.signedIn.accountId));
  return Object.assign(new SecondFactors(), { ...facts, takesPasskeys: findRelyingParty(context.services.publicUrl) !== null });
};
