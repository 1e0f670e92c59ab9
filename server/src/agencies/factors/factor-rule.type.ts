import { operationRoles } from '@muster/shared/vocabularies';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/enums';
import { orRefused } from '../../platform/refusal';
import { Instant } from '../../platform/scalars';

/** Roles that a second factor can be demanded of: on the platform, for an agency, in an operation. */
export const factorRoles = ['ADMINISTRATOR', 'LEAD', ...operationRoles] as const;
export type FactorRole = (typeof factorRoles)[number];

export const FactorRoleEnum = graphqlEnum<FactorRole>('SecondFactorRole', 'A role that a second factor can be demanded of.', {
  ADMINISTRATOR: 'Who administers accounts.',
  LEAD: 'Who answers for an agency.',
  COORDINATOR: 'Coordinator of any operation.',
  NATIONAL_CONTACT_POINT: 'National contact point in any operation.',
  OFFICER: 'Officer in any operation.',
  ANALYST: 'Analyst in any operation.',
  MANAGER: 'Manager in any operation.',
  OBSERVER: 'Observer of any operation.',
});

@ObjectType({ description: 'Whether a role demands a second factor.' })
export class SecondFactorRule {
  @Field(() => ID, { description: 'The role, as a value of SecondFactorRole.' })
  id!: FactorRole;
  @Field(() => Boolean, { description: 'Whether whoever has the role must have a second factor.' })
  isRequired!: boolean;
  @Field(() => Instant, { nullable: true, description: 'When it was last changed.' })
  changedAt!: string | null;
}

export const SecondFactorRuleOrRefused = orRefused(SecondFactorRule);
