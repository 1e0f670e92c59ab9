import { byId, rootOne, rootPage } from '../platform/reader/define-reads';
import type { Room } from '../platform/room';
import { AccountEntity } from './account.entity';
import { accountPage, accountReads, invitationPage, invitationReads, sessionReads } from './account.reads';
import { AccountResolver } from './account.resolver';
import { AgencyEntity } from './agency.entity';
import { agencyHitReads, agencyPage, agencyReads, directoryPage, directoryReads, personReads } from './agency.reads';
import { AgencyResolver } from './agency.resolver';
import { FactorResolver } from './factors/factor.resolver';
import { FactorRuleResolver } from './factors/factor-rule.resolver';
import { sealedSeeds } from './factors/reseal-seeds';
import { PasskeyResolver } from './factors/passkey.resolver';
import { factorRuleReads } from './factors/factor-rule.reads';
import { InvitationResolver } from './invitation.resolver';
import { PasswordResetResolver } from './password-reset.resolver';
import { PersonEntity } from './person.entity';
import { PasswordResets } from './request-password-reset';
import { SessionResolver } from './session.resolver';
import { AgencyHitResolver } from './search-hit.resolver';

export { Agency, Person } from './agency.type';
export { agencyNames } from './agency-names';
export { keepTrail } from './agency-trail';
export { AccountEntity } from './account.entity';
export { AgencyEntity } from './agency.entity';
export { directoryPage } from './agency.reads';
export { PersonEntity } from './person.entity';
export { hashPassword } from './password';
export { openAccount } from './open-account';
export type { TakenInvitation } from './open-account';
export { dropTickets } from './factors/ticket.store';
export type { ProviderLogout, Ticket } from './factors/ticket.store';
export type { SessionFacts } from './session.store';
export { enter } from './sign-in';
export { checkAgency } from './check-agency';
export type { AgencyBody } from './check-agency';
export { limits, takeAttempt } from './attempt-limit';
export { checkEmail } from './check-email';
export { checkLanguage } from './check-language';
export { keepInvitation, mailInvitation } from './keep-invitation';

export type { DemonstrationLogin } from '../platform/demonstration-login';

/** Agencies, their people, and the door. */
export const agenciesRoom: Room = {
  name: 'agencies',
  roots: [rootPage('agencies', 'Agency', agencyPage), rootOne('agency', 'Agency', byId), rootPage('directory', 'DirectoryEntry', directoryPage), rootOne('person', 'Person', byId), rootPage('accounts', 'Account', accountPage), rootPage('accountInvitations', 'AccountInvitation', invitationPage)],
  reads: [agencyHitReads, agencyReads, personReads, directoryReads, accountReads, invitationReads, sessionReads, factorRuleReads],
  resolvers: [AgencyHitResolver, SessionResolver, AgencyResolver, AccountResolver, InvitationResolver, FactorResolver, PasskeyResolver, FactorRuleResolver, PasswordResetResolver],
  entities: [AgencyEntity, PersonEntity, AccountEntity],
  sealed: [sealedSeeds],
  publicFields: ['session', 'signIn', 'completeSignIn', 'beginPasskeySignIn', 'signInWithPasskey', 'invitation', 'acceptInvitation', 'passwordReset', 'requestPasswordReset', 'resetPassword', 'demonstrationAccounts'],
  factorFields: ['signOut', 'setLanguage', 'secondFactors', 'beginTotp', 'confirmTotp', 'beginPasskey', 'addPasskey', 'proveAgain', 'beginPasskeyProof', 'proveAgainWithPasskey'],
  routes: (http, services) => void http.addHook('onClose', () => PasswordResets.of(services).idle()),
};
