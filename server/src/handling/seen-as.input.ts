import type { OperationRole } from '@muster/shared/vocabularies';
import { Field, ID, InputType } from 'type-graphql';
import { OperationRoleEnum } from '../operations/operations.room';

@InputType({ description: 'Somebody through whose eyes a record is looked at.' })
export class SeenAsInput {
  @Field(() => ID, { description: 'A participating agency.' })
  agencyId!: string;
  @Field(() => OperationRoleEnum, { description: 'In which role.' })
  role!: OperationRole;
}
