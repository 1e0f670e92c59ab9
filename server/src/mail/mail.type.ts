import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../platform/enums';
import type { MailKind } from '../platform/mail/queue-mail';
import { pageOf } from '../platform/page.type';
import { orRefused } from '../platform/refusal';
import { Instant } from '../platform/scalars';

export const MailKindEnum = graphqlEnum<MailKind>('MailKind', 'What a mail is about.', {
  INVITATION: 'An invitation to open an account.',
  PASSWORD_RESET: 'The link for a forgotten password.',
  PASSWORD_CHANGED: 'Word that the password was changed.',
  NOTIFICATION: 'Word that there is something new, without what it is.',
  ANSWER_LINK: 'A link by which an agency answers an invitation to an operation.',
});

/** Where a mail stands. */
export type MailState = 'WAITING' | 'SENT' | 'FAILED' | 'EXPIRED';

export const MailStateEnum = graphqlEnum<MailState>('MailState', 'Where a mail stands.', {
  WAITING: 'It is to be sent, or to be handed on by an administrator where no mail is sent.',
  SENT: 'The relay has taken it.',
  FAILED: 'The relay will not take it.',
  EXPIRED: 'What it says is no longer true, so it is not sent.',
});

@ObjectType({ description: 'A mail in the outbox, without what it says.' })
export class Mail {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => MailKindEnum, { description: 'What it is about.' })
  kind!: MailKind;
  @Field(() => String, { description: 'The e-mail address that it goes to.' })
  recipient!: string;
  @Field(() => MailStateEnum, { description: 'Where it stands.' })
  state!: MailState;
  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;
  @Field(() => String, { nullable: true, description: 'Why the last try failed, as a code.' })
  problem!: string | null;
  @Field(() => Instant, { description: 'Since when it stands in the outbox.' })
  createdAt!: string;
  @Field(() => Instant, { description: 'Until when what it says is true.' })
  expiresAt!: string;
}

export const MailPage = pageOf(Mail, 'Mail');

@ObjectType({ description: 'What a mail says, opened by an administrator where no mail is sent.' })
export class OpenedMail {
  @Field(() => ID, { description: 'Identifier of the mail.' })
  id!: string;
  @Field(() => String, { description: 'Its subject.' })
  subject!: string;
  @Field(() => String, { description: 'Its text, with the link.' })
  text!: string;
}

export const OpenedMailOrRefused = orRefused(OpenedMail);
