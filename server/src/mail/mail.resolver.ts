import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Agency } from '../agencies/agencies.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt } from '../platform/refusal';
import { Mail, MailPage, OpenedMail, OpenedMailOrRefused } from './mail.type';
import { openMail } from './open-mail';

@Resolver(() => Mail)
export class MailResolver {
  @FieldResolver(() => Agency, { description: 'The agency whose person it goes to.' })
  agency(): Agency {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => MailPage, { description: 'The outbox, newest first, for platform administrators; else empty.' })
  mails(@Args(() => PageArguments) _args: PageArguments): object {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => Boolean, { description: 'Whether mails leave by a relay; else administrators open them in the outbox and hand the links on.' })
  sendsMail(@Ctx() context: Context): boolean {
    return context.services.mail.isSending;
  }

  @Mutation(() => OpenedMailOrRefused, { description: 'Opens a mail to hand its link on, where no mail is sent; that it was opened is on record.' })
  openMail(@Arg('id', () => ID, { description: 'The mail.' }) id: string, @Ctx() context: Context): Promise<OpenedMail | Refused> {
    return attempt(async () => Object.assign(new OpenedMail(), await openMail(context, id)));
  }
}
