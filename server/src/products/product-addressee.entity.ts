import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency to which a product was disseminated. */
@Entity('product_addressees')
export class ProductAddresseeEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'product_id' }) productId!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Date | null;
  @Column('uuid', { name: 'acknowledged_by', nullable: true }) acknowledgedBy!: string | null;
  /** When it said that it knows that the product does not hold any more. */
  @Column('timestamptz', { name: 'end_acknowledged_at', nullable: true }) endAcknowledgedAt!: Date | null;
  @Column('text', { array: true }) audience!: string[];
}
