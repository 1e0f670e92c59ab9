import { Column, Entity, PrimaryColumn } from 'typeorm';

export const purgeStates = ['PROPOSED', 'REFUSED', 'DONE'] as const;
export type PurgeState = (typeof purgeStates)[number];

/** How many rows of a kind go, and how many bytes with them. */
export interface PurgedCount {
  kind: string;
  count: number;
  bytes: number | null;
}

/** A purge of an operation's data: proposed by one, approved or refused by another. */
@Entity('purges')
export class PurgeEntity {
  @PrimaryColumn('uuid', { name: 'operation_id' }) operationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'operation_code' }) operationCode!: string;
  @Column('text') state!: PurgeState;
  @Column('text') reason!: string;
  @Column('text', { name: 'reason_language' }) reasonLanguage!: string;
  /** The rule under which it is purged, in words that need no other record. */
  @Column('text') rule!: string;
  @Column('jsonb') counts!: PurgedCount[];
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  /** The text that was signed, exactly. */
  @Column('text', { nullable: true }) certificate!: string | null;
  @Column('text', { nullable: true }) signature!: string | null;
  @Column('text', { name: 'public_key', nullable: true }) publicKey!: string | null;
  @Column('text', { array: true }) audience!: string[];
}
