import type { EntityManager } from 'typeorm';
import type { AgencyBody } from '../agencies/agencies.room';
import { checkAgency, checkEmail, checkLanguage, keepInvitation, keepTrail, mailInvitation } from '../agencies/agencies.room';
import type { Services } from '../platform/context';
import { Mistakes } from '../platform/mistakes';
import { refuse } from '../platform/refusal';
import { asViewer, auditedTransaction } from '../platform/transaction';
import { token } from '../platform/tokens';
import { classLiteral } from '../platform/viewer';

/** What the program beside the server works with. */
export type Beside = Pick<Services, 'dataSource' | 'audit' | 'clock' | 'secrets' | 'publicUrl'> & {
  /** Whether the link is mailed too. */
  isSending: boolean;
};

/** Whom to invite; the agency is found by its name and made where there is none. */
export interface AdministratorBody {
  email: string;
  name: string;
  language: string;
  agency: AgencyBody;
}

interface Agency {
  id: string;
  name: string;
}

const invitationMilliseconds = 3_600_000;

/** Invites somebody to administer the platform and to answer for their agency. Who may run this has the database's secrets. */
export const inviteAdministrator = (beside: Beside, input: AdministratorBody): Promise<{ agency: string; link: string; expiresAt: Date }> => {
  const { dataSource, audit, isSending } = beside;
  const mistakes = new Mistakes();
  const email = checkEmail(mistakes, 'email', input.email);
  const name = mistakes.requiredText('name', input.name, { max: 120 });
  const language = checkLanguage(mistakes, 'language', input.language);
  mistakes.throwIfAny();
  const source = { dataSource, audit, requestId: null, address: '', rules: () => ['muster administrator invite'] };
  return auditedTransaction(source, 'muster_door', null, async (manager) => {
    const agency = (await findAgency(manager, input.agency)) ?? (await makeAgency(beside, manager, input.agency));
    const draft = { agency, email, name, language, isLead: true, invitedBy: null, milliseconds: invitationMilliseconds };
    const kept = await keepInvitation(beside, manager, draft);
    // Without a relay a mail would only lie in the outbox, where other administrators open it.
    if (isSending) await mailInvitation(beside, manager, draft, kept);
    await keepTrail({ clock: beside.clock, requestId: null }, manager, null, { kind: 'AdministratorInvited', agencyId: agency.id, subjectId: kept.id, arguments: { isLead: true } });
    return { agency: agency.name, link: kept.link, expiresAt: kept.expiresAt };
  });
};

const findAgency = async (manager: EntityManager, { name, country }: AgencyBody): Promise<Agency | null> => {
  const found = (await manager.query(
    '/* findAgency */ select id, name from agencies where muster.fold(name) = muster.fold($1) and ($2::text is null or country = $2)',
    [name.trim(), country || null],
  )) as Agency[];
  if (found.length > 1) refuse('agency.ambiguous', 'country', 'country: there are several agencies of this name, say the country.');
  return found[0] ?? null;
};

/** The door may not make an agency: for one statement the program takes the right that an administrator would have. */
const makeAgency = async ({ clock }: Beside, manager: EntityManager, input: AgencyBody): Promise<Agency> => {
  const { name, shortName, nameLanguage, kind, country, region, languages } = checkAgency(input);
  const id = clock.uuid();
  await manager.query(asViewer, ['muster_app', '', classLiteral([token.administrators])]);
  await manager.query(
    '/* makeAgency */ insert into agencies (id, name, short_name, name_language, kind, country, region, languages, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [id, name, shortName, nameLanguage, kind, country, region, languages, clock.now()],
  );
  await manager.query(asViewer, ['muster_door', '', '{}']);
  await keepTrail({ clock, requestId: null }, manager, null, { kind: 'AgencyCreated', agencyId: id, subjectId: id });
  return { id, name };
};
