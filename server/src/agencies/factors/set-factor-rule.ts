import type { Context } from '../../platform/context';
import { notFound } from '../../platform/errors';
import { isAdministrator } from '../../platform/viewer';
import { keepTrail } from '../agency-trail';
import type { FactorRole } from './factor-rule.type';

/** Demands a second factor of a role, or no longer; whoever lacks it then is let do nothing but set it up. */
export const setFactorRule = async (context: Context, role: FactorRole, isRequired: boolean): Promise<void> => {
  if (!isAdministrator(context.signedIn)) await context.deny('second-factor-rule:change', 'SecondFactorRule', null);
  await context.demandFresh();
  await context.change(async (tx) => {
    const [, changed] = (await tx.manager.query('/* setFactorRule */ update second_factor_rules set is_required = $2, changed_by = $3, changed_at = $4 where role = $1', [
      role, isRequired, tx.viewer.accountId, tx.clock.now(),
    ])) as [unknown, number];
    if (changed !== 1) throw notFound();
    await keepTrail(context, tx.manager, tx.viewer.accountId, {
      kind: 'SecondFactorRuleChanged', agencyId: tx.viewer.agencyId, subjectId: tx.viewer.accountId, arguments: { role, isRequired },
    });
  });
};
