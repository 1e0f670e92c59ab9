import { column, defineReads, instant, many, one } from '../platform/reader/define-reads';

export const introductionReads = defineReads('Introduction', 'introductions', {
  id: column('id'),
  operationId: column('operation_id'),
  first: one('Person', (introduction, person) => `${person}.id = ${introduction}.first_id`),
  second: one('Person', (introduction, person) => `${person}.id = ${introduction}.second_id`),
  introducedBy: one('Person', (introduction, person) => `${person}.id = ${introduction}.introduced_by`),
  introducingAgency: one('Agency', (introduction, agency) => `${agency}.id = ${introduction}.introducing_agency_id`),
  reason: column('reason'),
  language: column('language'),
  introducedAt: instant('introduced_at'),
});

export const operationIntroductionReads = defineReads('Operation', 'operations', {
  introductions: many(
    'Introduction',
    (operation, introduction) => `${introduction}.operation_id = ${operation}.id`,
    (introduction) => `${introduction}.introduced_at desc, ${introduction}.id desc`,
    { limit: 200 },
  ),
});
