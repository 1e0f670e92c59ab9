import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many there are; counting stops at a thousand.' })
export class Count {
  @Field(() => Int, { description: 'The number, at most 1,000.' })
  value!: number;
  @Field(() => Boolean, { description: 'Whether there are more than that.' })
  isAtLeast!: boolean;
}

/** A page of a list: `XPage { items nextCursor count }`, answered by the compiled reader. */
export const pageOf = <T extends object>(type: ClassType<T>, name: string) => {
  @ObjectType(`${name}Page`, { description: `One page of a list of type ${name}.` })
  class Page {
    @Field(() => [type], { description: 'The rows of this page, in order.' })
    items!: T[];
    @Field(() => String, { nullable: true, description: 'Give this as `after` to read on; null on the last page.' })
    nextCursor!: string | null;
    @Field(() => Count, { description: 'How many rows the whole list has for this reader.' })
    count!: Count;
  }
  return Page;
};

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many rows; 50 unless told, 100 at most.' })
  first?: number;
  @Field(() => String, { nullable: true, description: 'The `nextCursor` of the page before.' })
  after?: string;
}
