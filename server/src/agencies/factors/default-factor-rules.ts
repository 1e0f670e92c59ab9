import { trailOf } from '../../platform/audit/audit-trail';
import type { Services } from '../../platform/context';
import { auditedTransaction } from '../../platform/transaction';
import type { FactorRole } from './factor-rule.type';

/** Whoever can let others in or steer an operation. */
const demanded: readonly FactorRole[] = ['ADMINISTRATOR', 'LEAD', 'COORDINATOR'];

/** Says what roles demand while no administrator has decided; what one has decided stays, whatever the setting. */
export const defaultFactorRules = ({ dataSource, audit, clock }: Pick<Services, 'dataSource' | 'audit' | 'clock'>, isDemanded: boolean): Promise<void> =>
  auditedTransaction({ dataSource, audit, requestId: null, address: '', rules: () => ['MUSTER_SECOND_FACTOR'] }, 'muster_door', null, async (manager) => {
    const [changed] = (await manager.query(
      '/* defaultFactorRules */ update second_factor_rules set is_required = (role = any($1)) where changed_at is null and is_required <> (role = any($1)) returning role, is_required',
      [isDemanded ? demanded : []],
    )) as [{ role: FactorRole; is_required: boolean }[], number];
    for (const { role, is_required: isRequired } of changed) {
      trailOf(manager).note({ action: 'SecondFactorDefaultSet', at: clock.now(), actorId: null, subjectType: 'SecondFactorRule', subjectId: null, purpose: `${role} ${isRequired ? 'demanded' : 'left'}` });
    }
  });
