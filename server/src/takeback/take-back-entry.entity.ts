import type { CostBearer, LetterKind, QuantityUnit, TakeBackCostKind, TakeBackEntryKind } from '@muster/shared/vocabularies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter, a cost, a storage or a proof of a take-back case: kept as it was said, or struck out. */
@Entity('take_back_entries')
export class TakeBackEntryEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') kind!: TakeBackEntryKind;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  /** The day of a letter, a cost or a proof; of a storage the first one. */
  @Column('date', { name: 'on_day' }) onDay!: string;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text') language!: string;
  @Column('text', { name: 'letter_kind', nullable: true }) letterKind!: LetterKind | null;
  @Column('text', { nullable: true }) sender!: string | null;
  @Column('text', { nullable: true }) recipient!: string | null;
  @Column('uuid', { name: 'message_id', nullable: true }) messageId!: string | null;
  @Column('text', { name: 'cost_kind', nullable: true }) costKind!: TakeBackCostKind | null;
  @Column('text', { name: 'borne_by', nullable: true }) borneBy!: CostBearer | null;
  /** Of a cost; of a storage what each day of it costs. */
  @Column('numeric', { nullable: true }) amount!: string | null;
  @Column('text', { nullable: true }) currency!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
  @Column('text', { nullable: true }) facility!: string | null;
  @Column('text', { nullable: true }) country!: string | null;
  @Column('text', { name: 'disposal_operation', nullable: true }) disposalOperation!: string | null;
  @Column('numeric', { nullable: true }) quantity!: string | null;
  @Column('text', { nullable: true }) unit!: QuantityUnit | null;
  @Column('timestamptz', { name: 'struck_at', nullable: true }) struckAt!: Date | null;
  @Column('uuid', { name: 'struck_by', nullable: true }) struckBy!: string | null;
  @Column('text', { name: 'strike_reason', nullable: true }) strikeReason!: string | null;
  @Column('text', { array: true }) audience!: string[];
}
