import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

/** An argument of a refusal's sentence, by name. */
@ObjectType({ description: 'A value that the sentence of a refusal mentions.' })
export class RefusalArgument {
  @Field(() => String, { description: 'The name by which the sentence mentions it.' })
  name!: string;
  @Field(() => String, { description: 'Its value, as text.' })
  value!: string;
}

/** An expected no: data, never an exception. The sentence is made by the reader in the reader's language. */
@ObjectType({ description: 'An expected refusal: which rule said no, about which field. Nothing was changed.' })
export class Refusal {
  @Field(() => String, { description: 'The rule that refused, as a stable key such as `container-number.check-digit`.' })
  rule!: string;
  @Field(() => String, { nullable: true, description: 'The path of the input field that the rule is about, such as `items.0.quantities.1.amount`.' })
  field!: string | null;
  @Field(() => String, { description: 'The refusal in plain English, for programs that have no translations.' })
  message!: string;
  @Field(() => [RefusalArgument], { description: 'The values that the sentence mentions.' })
  arguments!: RefusalArgument[];
}

/** Thrown inside a verb so that its transaction is undone; the door turns it into data. */
export class RefusedError extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join('; '));
  }
}

export const refusal = (
  rule: string,
  field: string | null,
  message: string,
  values: Record<string, string | number> = {},
): Refusal =>
  Object.assign(new Refusal(), {
    rule,
    field,
    message,
    arguments: Object.entries(values).map(([name, value]) => Object.assign(new RefusalArgument(), { name, value: String(value) })),
  });

export const refuse = (...parameters: Parameters<typeof refusal>): never => {
  throw new RefusedError([refusal(...parameters)]);
};

/** Every mistake of one input at once: the form shows them all, nothing is half done. */
@ObjectType({ description: 'What was refused: every rule that said no, so that all can be mended at once.' })
export class Refused {
  @Field(() => [Refusal], { description: 'At least one refusal.' })
  refusals!: Refusal[];
}

export const refusedWith = (refusals: readonly Refusal[]): Refused => Object.assign(new Refused(), { refusals: [...refusals] });

/** The answer of a mutation: the thing, or why not. */
export const orRefused = <T extends object>(type: ClassType<T>) =>
  createUnionType({
    name: `${type.name}OrRefused`,
    description: `The ${type.name}, or every reason why not.`,
    types: () => [type, Refused] as const,
    resolveType: (value) => (value instanceof Refused ? Refused.name : type.name),
  });

/** Runs a verb and turns an expected no into data. */
export const attempt = async <T>(verb: () => Promise<T>): Promise<T | Refused> => {
  try {
    return await verb();
  } catch (error) {
    if (error instanceof RefusedError) return refusedWith(error.refusals);
    throw error;
  }
};
