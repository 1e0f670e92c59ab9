import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An operation in which one person practises alone. */
@Entity('practice_operations')
export class PracticeEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'partner_agency_id' }) partnerAgencyId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'message_id' }) messageId!: string;
  @Column('uuid', { name: 'target_id' }) targetId!: string;
  @Column('timestamptz', { name: 'begun_at' }) begunAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { array: true }) audience!: string[];
}
