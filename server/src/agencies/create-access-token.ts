import { hashToken } from '../platform/authentication';
import type { Context } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import type { AccessToken } from './account.type';
import { keepTrail } from './agency-trail';

const longestDays = 365;
const mostTokens = 50;

/** Makes a named access token for a program; only a browser's session can, so that a leaked token cannot outlive itself. */
export const createAccessToken = async (context: Context, name: string, days: number): Promise<AccessToken> => {
  const { accountId, agencyId, sessionId } = context.signedIn;
  const mistakes = new Mistakes();
  const checked = mistakes.requiredText('name', name, { max: 80 });
  if (days < 1 || days > longestDays) mistakes.add('token.lifetime', 'days', `days: between 1 and ${longestDays}.`, { min: 1, max: longestDays });
  mistakes.throwIfAny();
  // The prefix lets a scanner find a token that was committed somewhere by mistake.
  const secret = `muster_${context.clock.bytes(32).toString('base64url')}`;
  const id = context.clock.uuid();
  const now = context.clock.now();
  await context.atTheDoor(async (manager) => {
    const [account] = (await manager.query(
      `/* createAccessToken */ select (select kind from sessions where id = $2) as kind,
         (select count(*)::int from sessions where account_id = $1 and kind = 'TOKEN' and revoked_at is null and expires_at > $3) as tokens
       from accounts where id = $1 for update`,
      [accountId, sessionId, now],
    )) as [{ kind: string; tokens: number }];
    if (account.kind !== 'BROWSER') refuse('token.browser-only', null, 'Sign in with a browser to make an access token.');
    if (account.tokens >= mostTokens) refuse('token.too-many', null, `There are ${mostTokens} access tokens already: end one first.`, { max: mostTokens });
    await manager.query(
      `/* createAccessToken */ insert into sessions (id, account_id, kind, name, token_hash, created_at, last_seen_at, expires_at)
       values ($1, $2, 'TOKEN', $3, $4, $5, $5, $6)`,
      [id, accountId, checked, hashToken(secret), now, new Date(now.getTime() + days * 86_400_000)],
    );
    await keepTrail(context, manager, accountId, { kind: 'AccessTokenCreated', agencyId, subjectId: id, arguments: { days } });
  });
  return { id, token: secret };
};
