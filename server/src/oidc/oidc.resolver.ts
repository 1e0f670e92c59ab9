import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';

@ObjectType({ description: 'A provider by which the people of an agency sign in.' })
export class SignInProvider {
  @Field(() => String, { description: 'Its name in addresses: `/oidc/<key>/start` leads to it.' })
  key!: string;
  @Field(() => String, { description: 'What its button says.' })
  label!: string;
}

@Resolver()
export class OidcResolver {
  @Query(() => [SignInProvider], { description: 'Providers by which the people of their agencies sign in; none unless the server is set up with some.' })
  signInProviders(@Ctx() context: Context): SignInProvider[] {
    return context.services.identityProviders.map(({ key, label }) => ({ key, label }));
  }
}
