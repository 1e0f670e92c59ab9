import { Field, ID, ObjectType } from 'type-graphql';
import { orRefused } from '../platform/refusal';
import { Instant } from '../platform/scalars';
import type { Viewer } from '../platform/viewer';

@ObjectType({ description: 'Who is signed in, and how.' })
export class Session {
  /** Whose eyes the session reads with; not part of the schema. */
  viewer!: Viewer;
  @Field(() => ID, { description: 'Identifier of the account.' })
  id!: string;
  @Field(() => String, { description: 'E-mail address used to sign in.' })
  email!: string;
  @Field(() => String, { description: 'Language of the screens, as BCP 47.' })
  language!: string;
  @Field(() => Boolean, { description: 'Whether this account administers accounts. It gives no sight of cases.' })
  isAdministrator!: boolean;
  @Field(() => Boolean, { description: 'Whether this account answers for its agency.' })
  isLead!: boolean;
  @Field(() => Instant, { description: 'When the session ends whatever it does.' })
  expiresAt!: string;
}

export const SessionOrRefused = orRefused(Session);

@ObjectType({ description: 'An account of the demonstration, to try a role with.' })
export class DemonstrationAccount {
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
  @Field(() => String, { description: 'Password.' })
  password!: string;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
  @Field(() => String, { description: 'Name of the agency.' })
  agency!: string;
  @Field(() => String, { description: 'What the account shows, as a key of the translations.' })
  role!: string;
}
