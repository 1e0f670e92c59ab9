import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A lead answers for the agency: takes invitations and invites its people. */
export const agencyRoles = ['LEAD', 'MEMBER'] as const;
export type AgencyRole = (typeof agencyRoles)[number];

export const accountStates = ['ACTIVE', 'DISABLED'] as const;
export type AccountState = (typeof accountStates)[number];

/** How a person signs in. Only the door reads its credentials. */
@Entity('accounts')
export class AccountEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agency_id' }) agencyId!: string;
  @Column('text') email!: string;
  @Column('text') language!: string;
  @Column('boolean', { name: 'is_administrator' }) isAdministrator!: boolean;
  @Column('boolean', { name: 'has_api_access' }) hasApiAccess!: boolean;
  @Column('text', { name: 'agency_role' }) agencyRole!: AgencyRole;
  @Column('text') state!: AccountState;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
