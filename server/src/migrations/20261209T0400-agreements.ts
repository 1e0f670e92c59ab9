import { recordKinds } from '@muster/shared/law/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { visibilityRule } from '../platform/visibility';
import { oneOf } from './one-of';
import { runAll } from './run-all';

/** Administrators keep the whole register; those who answer for a State's competent authority keep what that State has laid down and agreed. */
const mayKeep = `muster.holds('admin') or kind in ('MEASURE', 'AGREEMENT') and muster.keeps_register(country)`;
const mayKeepBefore = `muster.holds('admin') or kind = 'MEASURE' and muster.keeps_register(country)`;

const ruled = (rule: string): string[] => [
  `alter policy register_records_insert on register_records with check (${rule})`,
  `alter policy register_records_update on register_records using ((${visibilityRule.policy}) and (${rule})) with check (${rule})`,
];

const titled = 'title_en is not null and title_fr is not null';
const noneOfAMeasure = 'side is null and effect is null and title_en is null and title_fr is null and hs is null and codes is null and other is null and operation is null and replaces is null';
const kinds = (kind: string, ...rules: readonly [measure: string, membership: string]): string[] => [
  'alter table register_records drop constraint register_records_kind_check, drop constraint register_records_check2, drop constraint register_records_check3',
  `alter table register_records add constraint register_records_kind_check check (${kind}), add constraint register_records_check2 check (${rules[0]}), add constraint register_records_check3 check (${rules[1]})`,
];
const importKinds = (...all: readonly string[]): string[] => [
  'alter table register_imports drop constraint register_imports_kind_check',
  `alter table register_imports add constraint register_imports_kind_check check (${oneOf('kind', all)})`,
];

/** The register holds agreements under Article 11 of the Basel Convention too: their parties stand in `country` and `other`, their direction in `side`. */
export class Agreements20261209T0400 implements MigrationInterface {
  name = 'Agreements1796788800000';

  async up(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `alter table register_records add is_tacit boolean not null default false, add constraint register_records_tacit check (not is_tacit or kind = 'AGREEMENT')`,
      ...kinds(oneOf('kind', recordKinds), `kind <> 'MEASURE' or (side is not null and effect is not null and ${titled})`, `kind <> 'MEMBERSHIP' or (${noneOfAMeasure})`),
      `alter table register_records add constraint register_records_agreement check (kind <> 'AGREEMENT' or (effect is null and needs = '{}' and side is distinct from 'TRANSIT' and other is not null and ${titled}))`,
      ...importKinds('MEASURES', 'AGREEMENTS', 'MATRIX'),
      ...ruled(mayKeep),
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await runAll(db, [
      `delete from register_changes c using register_records r where r.id = c.record_id and r.kind = 'AGREEMENT'`,
      `delete from register_records where kind = 'AGREEMENT'`,
      `delete from register_imports where kind = 'AGREEMENTS'`,
      ...ruled(mayKeepBefore),
      ...importKinds('MEASURES', 'MATRIX'),
      'alter table register_records drop constraint register_records_agreement, drop column is_tacit',
      ...kinds(oneOf('kind', ['MEASURE', 'MEMBERSHIP']), `kind = 'MEMBERSHIP' or (side is not null and effect is not null and ${titled})`, `kind = 'MEASURE' or (${noneOfAMeasure})`),
    ]);
  }
}
