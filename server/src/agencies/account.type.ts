import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../platform/enums';
import { pageOf } from '../platform/page.type';
import { Instant } from '../platform/scalars';
import type { AccountState } from './account.entity';

export const AccountStateEnum = graphqlEnum<AccountState>('AccountState', 'Whether an account can be used.', {
  ACTIVE: 'It can be used.',
  DISABLED: 'An administrator has closed it: no sign-in, no session.',
});

@ObjectType({ description: 'How somebody signs in, without any secret.' })
export class Account {
  @Field(() => ID, { description: 'Identifier, the same as of the person.' })
  id!: string;
  @Field(() => String, { description: 'E-mail address used to sign in.' })
  email!: string;
  @Field(() => String, { description: 'Language of the screens, as BCP 47.' })
  language!: string;
  @Field(() => Boolean, { description: 'Whether it administers accounts. It gives no sight of cases.' })
  isAdministrator!: boolean;
  @Field(() => Boolean, { description: 'Whether it may write GraphQL documents of its own, with its access tokens too. It gives no sight of anything more.' })
  hasApiAccess!: boolean;
  @Field(() => Boolean, { description: 'Whether it answers for its agency.' })
  isLead!: boolean;
  @Field(() => AccountStateEnum, { description: 'Whether it can be used.' })
  state!: AccountState;
  @Field(() => Instant, { description: 'Since when there is this account.' })
  createdAt!: string;
}

export const AccountPage = pageOf(Account, 'Account');

/** Where an invitation stands. */
export type InvitationState = 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';

export const InvitationStateEnum = graphqlEnum<InvitationState>('InvitationState', 'Where an invitation to an account stands.', {
  OPEN: 'The link can be used.',
  ACCEPTED: 'The link has been used: there is an account.',
  REVOKED: 'It was taken back, or a newer link replaced it.',
  EXPIRED: 'Nobody used the link in time.',
});

@ObjectType({ description: 'An invitation to open an account for an agency.' })
export class AccountInvitation {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { description: 'E-mail address that the account will have.' })
  email!: string;
  @Field(() => String, { description: 'Name of whoever is invited.' })
  name!: string;
  @Field(() => String, { description: 'Language in which the invitation is read, as BCP 47.' })
  language!: string;
  @Field(() => Boolean, { description: 'Whether the account will answer for its agency.' })
  isLead!: boolean;
  @Field(() => InvitationStateEnum, { description: 'Where it stands.' })
  state!: InvitationState;
  @Field(() => Instant, { description: 'When it was made.' })
  createdAt!: string;
  @Field(() => Instant, { description: 'Until when the link can be used.' })
  expiresAt!: string;
}

export const AccountInvitationPage = pageOf(AccountInvitation, 'AccountInvitation');

@ObjectType({ description: 'What an invitation says to whoever holds its link.' })
export class InvitationOffer {
  @Field(() => String, { description: 'Full name of the agency.' })
  agency!: string;
  @Field(() => String, { description: 'Name of whoever is invited.' })
  name!: string;
  @Field(() => String, { description: 'E-mail address that the account will have.' })
  email!: string;
  @Field(() => String, { description: 'Language in which the invitation is read, as BCP 47.' })
  language!: string;
  @Field(() => Instant, { description: 'Until when the link can be used.' })
  expiresAt!: string;
}

@ObjectType({ description: 'A new invitation, with its link where no mail is sent.' })
export class InvitationLink {
  @Field(() => ID, { description: 'Identifier of the invitation.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'The link to hand on, shown this once; null when it was mailed to who is invited, and to nobody else.' })
  link!: string | null;
}

@ObjectType({ description: 'What a link for a new password is for.' })
export class PasswordReset {
  @Field(() => String, { description: 'E-mail address of the account.' })
  email!: string;
  @Field(() => Instant, { description: 'Until when the link can be used.' })
  expiresAt!: string;
}

/** A browser that is signed in, or an access token of a program. */
export type SessionKind = 'BROWSER' | 'TOKEN';

export const SessionKindEnum = graphqlEnum<SessionKind>('SessionKind', 'What holds a session.', {
  BROWSER: 'A browser that is signed in.',
  TOKEN: 'A program, by a named access token.',
});

@ObjectType({ description: 'Somewhere the account is signed in: a browser, or a program with an access token.' })
export class AccountSession {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => SessionKindEnum, { description: 'A browser or an access token.' })
  kind!: SessionKind;
  @Field(() => String, { nullable: true, description: 'Name of the access token.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'What the browser called itself.' })
  userAgent!: string | null;
  @Field(() => String, { nullable: true, description: 'Network address that it was opened from.' })
  address!: string | null;
  @Field(() => Instant, { description: 'Since when.' })
  createdAt!: string;
  @Field(() => Instant, { description: 'When it was last used, give or take five minutes.' })
  lastSeenAt!: string;
  @Field(() => Instant, { description: 'When it ends whatever it does.' })
  expiresAt!: string;
  @Field(() => Boolean, { description: 'Whether this very request came by it.' })
  isCurrent!: boolean;
}

@ObjectType({ description: 'A new access token, which is shown this once.' })
export class AccessToken {
  @Field(() => ID, { description: 'Identifier, by which it is listed and ended.' })
  id!: string;
  @Field(() => String, { description: 'Send it as `Authorization: Bearer …`, and on the socket as the connection parameter `authorization`. It is kept nowhere.' })
  token!: string;
}
