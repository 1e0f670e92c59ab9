import type { EntityManager } from 'typeorm';

export interface PasskeyFacts {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

/** How an account proves who it is, without any secret. */
export interface FactorFacts {
  id: string;
  email: string;
  hasPassword: boolean;
  hasTotp: boolean;
  totpSince: string | null;
  recoveryCodesLeft: number;
  isRequired: boolean;
  passkeys: PasskeyFacts[];
}

interface Row {
  email: string;
  has_password: boolean;
  totp_since: Date | null;
  codes_left: number;
  is_required: boolean;
  passkeys: PasskeyFacts[];
}

export const readFactors = async (manager: EntityManager, accountId: string): Promise<FactorFacts> => {
  const [row] = (await manager.query(
    `/* readFactors */ select a.email, a.password_hash is not null as has_password,
       (select confirmed_at from totp_seeds where account_id = a.id) as totp_since,
       (select count(*)::int from recovery_codes where account_id = a.id and used_at is null) as codes_left,
       muster.must_have_second_factor(a.id) as is_required,
       (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'createdAt', muster.utc(p.created_at), 'lastUsedAt', muster.utc(p.last_used_at)) order by p.created_at, p.id), '[]')
          from passkeys p where p.account_id = a.id) as passkeys
     from accounts a where a.id = $1`,
    [accountId],
  )) as [Row];
  return {
    id: accountId,
    email: row.email,
    hasPassword: row.has_password,
    hasTotp: row.totp_since !== null,
    totpSince: row.totp_since?.toISOString() ?? null,
    recoveryCodesLeft: row.codes_left,
    isRequired: row.is_required,
    passkeys: row.passkeys,
  };
};
