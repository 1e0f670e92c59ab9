import { column, defineReads, instant, one } from '../../platform/reader/define-reads';

export const factorRuleReads = defineReads('SecondFactorRule', 'second_factor_rules', {
  id: column('role'),
  isRequired: column('is_required'),
  changedAt: instant('changed_at'),
  changedBy: one('Person', (rule, person) => `${person}.id = ${rule}.changed_by`),
});
