import type { OperationRole } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person with a role in an operation. */
@Entity('operation_members')
export class MemberEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') role!: OperationRole;
  @Column('boolean', { name: 'is_active', default: true }) isActive!: boolean;
  @Column('text', { array: true }) audience!: string[];
  @Column('integer', { default: 1 }) version!: number;
}
