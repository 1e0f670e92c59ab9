import type { ProductKind } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { IntelligenceNote } from '../intelligence/intelligence.room';
import { Message } from '../messages/messages.room';
import { Operation, OperationOrRefused, readOperation } from '../operations/operations.room';
import { type Context } from '../platform/context';
import { PageArguments } from '../platform/page.type';
import type { Refused } from '../platform/refusal';
import { attempt, orRefused } from '../platform/refusal';
import { Target } from '../targets/targets.room';
import { acknowledgeProduct, giveProductFeedback } from './answer-product';
import { ProductBoxEnum, ProductKindEnum } from './product.enums';
import { ChangeProductInput, LinkOutcomeInput, MakeTargetInput, ProductFeedbackInput, StepProductInput, TakeBackOutcomeInput, WriteProductInput } from './product.input';
import type { ProductBox } from './product.reads';
import { Outcome, Product, ProductPage } from './product.type';
import { stepProduct } from './step-product';
import { takeBackOutcome } from './take-back-outcome';
import { linkOutcome, makeTarget } from './take-up';
import { rewriteProduct, writeProduct } from './write-product';

const ProductOrRefused = orRefused(Product);
const OutcomeOrRefused = orRefused(Outcome);
type ProductAnswered = Promise<Product | Refused | null>;
type OutcomeAnswered = Promise<Outcome | Refused | null>;

const answeredByTheReader = (): never => {
  throw new Error('Answered by the compiled reader.');
};

/** Read anew: whoever addressed something RED to themselves holds that right from this request on. */
const readProduct = async (context: Context, info: GraphQLResolveInfo, operationId: string, id: string): Promise<Product | null> =>
  (await context.renewed()).read.one<Product>(info, 'Product', (product, bind) => `${product}.operation_id = ${bind(operationId)} and ${product}.id = ${bind(id)}`);

const readOutcome = async (context: Context, info: GraphQLResolveInfo, source: { operationId: string; id: string }, recordId: string): Promise<Outcome | null> =>
  (await context.renewed()).read.one<Outcome>(info, 'Outcome', (outcome, bind) => `${outcome}.operation_id = ${bind(source.operationId)} and ${outcome}.source_id = ${bind(source.id)} and ${outcome}.record_id = ${bind(recordId)}`);

@ArgsType()
class ProductsArguments extends PageArguments {
  @Field(() => ProductBoxEnum, { nullable: true, description: 'Which; all that are no drafts unless told.' })
  box?: ProductBox;
  @Field(() => [ProductKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: ProductKind[];
  @Field(() => String, { nullable: true, description: 'Only where each of these words is in the texts or the reference.' })
  words?: string;
}

@Resolver(() => Operation)
export class OperationProductsResolver {
  @FieldResolver(() => ProductPage, { description: 'Its intelligence products as far as this reader may see them, the newest first.' })
  products(@Args(() => ProductsArguments) _args: ProductsArguments): object {
    return answeredByTheReader();
  }

  @FieldResolver(() => Int, { description: "How many products to the reader's agency it has not acknowledged." })
  productsToAcknowledge(): number {
    return answeredByTheReader();
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may begin a product now.' })
  viewerCanWriteProducts(): boolean {
    return answeredByTheReader();
  }
}

@Resolver(() => Product)
export class ProductSourcesResolver {
  @FieldResolver(() => [IntelligenceNote], { description: 'What it rests on, as far as this reader sees each source: without texts and origins, the earliest first. Of what is hidden, not even a count.' })
  intelligence(): IntelligenceNote[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may add a source.' })
  viewerCanAddIntelligence(): boolean {
    return answeredByTheReader();
  }
}

@Resolver(() => Message)
export class MessageOutcomesResolver {
  @FieldResolver(() => [Outcome], { description: 'What came of it, as far as this reader sees each record, the latest first.' })
  outcomes(): Outcome[] {
    return answeredByTheReader();
  }

  @FieldResolver(() => Boolean, { description: 'Whether this reader may make a target of it, or say what came of it.' })
  viewerCanTakeUp(): boolean {
    return answeredByTheReader();
  }
}

@Resolver(() => Target)
export class TargetOriginsResolver {
  @FieldResolver(() => [Outcome], { description: 'The warnings and products that it came of, as far as this reader sees each.' })
  origins(): Outcome[] {
    return answeredByTheReader();
  }
}

@Resolver()
export class ProductResolver {
  @Query(() => Product, { nullable: true, description: 'One intelligence product; null when there is none that the reader may see.' })
  product(@Arg('operationId', () => ID, { description: 'The operation.' }) _operationId: string, @Arg('id', () => ID, { description: 'The product.' }) _id: string): Product | null {
    return answeredByTheReader();
  }

  @Mutation(() => ProductOrRefused, { description: "Begins an intelligence product of the reader's agency, as a draft." })
  writeProduct(@Arg('input', () => WriteProductInput, { description: 'The product.' }) input: WriteProductInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): ProductAnswered {
    return attempt(async () => readProduct(context, info, input.operationId, await writeProduct(context, input)));
  }

  @Mutation(() => ProductOrRefused, { description: "Writes a draft of the reader's agency anew." })
  changeProduct(@Arg('input', () => ChangeProductInput, { description: 'What it says now.' }) input: ChangeProductInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): ProductAnswered {
    return attempt(async () => readProduct(context, info, input.operationId, await rewriteProduct(context, input)));
  }

  @Mutation(() => ProductOrRefused, { description: 'Takes a product to review and back, to its addressees, and back from them.' })
  stepProduct(@Arg('input', () => StepProductInput, { description: 'The step.' }) input: StepProductInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): ProductAnswered {
    return attempt(async () => readProduct(context, info, input.operationId, await stepProduct(context, input)));
  }

  @Mutation(() => ProductOrRefused, { description: "Says that the reader's agency has a product; where it has ended, that it knows so." })
  acknowledgeProduct(
    @Arg('operationId', () => ID, { description: 'The operation.' }) operationId: string,
    @Arg('id', () => ID, { description: 'The product.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): ProductAnswered {
    return attempt(async () => readProduct(context, info, operationId, await acknowledgeProduct(context, operationId, id)));
  }

  @Mutation(() => ProductOrRefused, { description: "Says for the reader's agency whether a product was of use, and why." })
  giveProductFeedback(@Arg('input', () => ProductFeedbackInput, { description: 'The word.' }) input: ProductFeedbackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): ProductAnswered {
    return attempt(async () => readProduct(context, info, input.operationId, await giveProductFeedback(context, input)));
  }

  @Mutation(() => OutcomeOrRefused, { description: 'Makes a target of an operation from a warning or a product that was received there or elsewhere.' })
  makeTarget(@Arg('input', () => MakeTargetInput, { description: 'The target.' }) input: MakeTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): OutcomeAnswered {
    return attempt(async () => readOutcome(context, info, input.source, await makeTarget(context, input)));
  }

  @Mutation(() => OutcomeOrRefused, { description: 'Says that a warning or a product led to a record that is there already, in this operation or in another of the reader.' })
  linkOutcome(@Arg('input', () => LinkOutcomeInput, { description: 'The link.' }) input: LinkOutcomeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): OutcomeAnswered {
    return attempt(async () => readOutcome(context, info, await linkOutcome(context, input), input.recordId));
  }

  @Mutation(() => OperationOrRefused, { description: "Takes back a link that the reader's agency made by hand; the answer is the operation of the warning or the product." })
  takeBackOutcome(@Arg('input', () => TakeBackOutcomeInput, { description: 'Which.' }) input: TakeBackOutcomeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Operation | Refused | null> {
    return attempt(async () => readOperation(context, info, await takeBackOutcome(context, input)));
  }
}
