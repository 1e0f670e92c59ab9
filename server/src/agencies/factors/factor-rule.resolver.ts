import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context } from '../../platform/context';
import type { Refused } from '../../platform/refusal';
import { attempt } from '../../platform/refusal';
import { Person } from '../agency.type';
import type { FactorRole } from './factor-rule.type';
import { FactorRoleEnum, factorRoles, SecondFactorRule, SecondFactorRuleOrRefused } from './factor-rule.type';
import { setFactorRule } from './set-factor-rule';

@Resolver(() => SecondFactorRule)
export class FactorRuleResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who last changed it.' })
  changedBy(): Person {
    throw new Error('Answered by the compiled reader.');
  }

  @Query(() => [SecondFactorRule], { description: 'Which roles demand a second factor; for platform administrators, none for others.' })
  secondFactorRules(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SecondFactorRule[]> {
    return context.read.many<SecondFactorRule>(info, 'SecondFactorRule', () => 'true', (rule) => `array_position(array['${factorRoles.join("', '")}'], ${rule}.role)`);
  }

  @Mutation(() => SecondFactorRuleOrRefused, { description: 'Demands a second factor of a role, or no longer; for platform administrators. Asks to prove again who one is.' })
  setSecondFactorRule(
    @Arg('role', () => FactorRoleEnum, { description: 'The role.' }) role: FactorRole,
    @Arg('isRequired', () => Boolean, { description: 'Whether it demands a second factor.' }) isRequired: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SecondFactorRule | Refused | null> {
    return attempt(async () => {
      await setFactorRule(context, role, isRequired);
      return context.read.one<SecondFactorRule>(info, 'SecondFactorRule', (rule, bind) => `${rule}.role = ${bind(role)}`);
    });
  }
}
