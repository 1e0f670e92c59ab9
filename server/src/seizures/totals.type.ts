import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../platform/scalars';
import { Seizure } from './seizure.type';

@ObjectType({ description: 'What was found, unit by unit. Units stand side by side and are never added to one another.' })
export class Figures {
  @Field(() => Int, { description: 'How many cases.' })
  cases!: number;
  @Field(() => Decimal, { description: 'Kilograms, each thing by its best basis: weighed, else estimated, else declared. The sum of the next three.' })
  kg!: string;
  @Field(() => Decimal, { description: 'Kilograms that were weighed.' })
  kgWeighed!: string;
  @Field(() => Decimal, { description: 'Kilograms that were estimated.' })
  kgEstimated!: string;
  @Field(() => Decimal, { description: 'Kilograms that are known from documents only.' })
  kgDeclared!: string;
  @Field(() => Decimal, { description: 'Pieces.' })
  pieces!: string;
  @Field(() => Decimal, { description: 'Litres.' })
  litres!: string;
  @Field(() => Decimal, { description: 'Cubic metres.' })
  cubicMetres!: string;
  @Field(() => Decimal, { description: 'Containers.' })
  containers!: string;
}

@ObjectType({ description: 'Figures that the unit has not checked yet, beside those that it has: two figures, never one.' })
export class FiguresApart {
  @Field(() => Figures, { description: 'Of reports that are not validated yet.' })
  preliminary!: Figures;
  @Field(() => Figures, { description: 'Of validated reports.' })
  validated!: Figures;
}

@ObjectType({ description: 'The figures of one key of a breakdown.' })
export class TotalsGroup extends FiguresApart {
  @Field(() => String, {
    description: 'The key: a waste stream, an identifier of an agency, `BE>GH` for a route (empty ends are unknown), an ISO 8601 week such as 2026-W24 (UTC), a country, or an outcome (empty: not told).',
  })
  key!: string;
  @Field(() => Int, { description: 'How many cases, preliminary and validated. A case with several streams counts in each.' })
  cases!: number;
  @Field(() => Decimal, { description: 'Kilograms, preliminary and validated.' })
  kg!: string;
  @Field(() => Decimal, { description: 'Pieces, preliminary and validated.' })
  pieces!: string;
}

@ObjectType({ description: 'How many cases have a weight.' })
export class WeightCount {
  @Field(() => Decimal, { description: 'Kilograms of one case, to four significant digits.' })
  kg!: string;
  @Field(() => Int, { description: 'How many cases have this weight.' })
  cases!: number;
  @Field(() => Int, { description: 'How many of them are validated.' })
  validatedCases!: number;
}

@ObjectType({ description: 'What an operation achieved, as far as this reader may see it. Drafts, and reports that were sent back, are not counted.' })
export class OperationTotals extends FiguresApart {
  @Field(() => Int, { description: 'How many cases, preliminary and validated.' })
  cases!: number;
  @Field(() => Decimal, {
    nullable: true,
    description: 'The median weight in kilograms of the cases that have one; null when none has. Exact for weights taken to four significant digits; the mean of the middle two of an even number.',
  })
  medianKg!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'The same of reports that are not validated yet.' })
  preliminaryMedianKg!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'The same of validated reports.' })
  validatedMedianKg!: string | null;
  @Field(() => Seizure, { nullable: true, description: 'The heaviest case; null when none has a weight.' })
  largest!: Seizure | null;
  @Field(() => FiguresApart, { description: 'The figures without the heaviest case: one case can outweigh all others.' })
  withoutLargest!: FiguresApart;
  @Field(() => [TotalsGroup], { description: 'By waste stream, the heaviest first.' })
  byStream!: TotalsGroup[];
  @Field(() => [TotalsGroup], { description: 'By reporting agency, the heaviest first.' })
  byAgency!: TotalsGroup[];
  @Field(() => [TotalsGroup], { description: 'By route, from departure to destination, the heaviest first.' })
  byRoute!: TotalsGroup[];
  @Field(() => [TotalsGroup], { description: 'By week of detection, in order; cases known to the month or year only are left out.' })
  byWeek!: TotalsGroup[];
  @Field(() => [TotalsGroup], { description: 'By country of detection, the heaviest first.' })
  byCountry!: TotalsGroup[];
  @Field(() => [TotalsGroup], { description: 'By outcome, the heaviest first.' })
  byOutcome!: TotalsGroup[];
}
