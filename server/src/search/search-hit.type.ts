import type { SearchKind, SearchMatch } from '@muster/shared/vocabularies';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../platform/enums';

export const SearchKindEnum = graphqlEnum<SearchKind>('SearchKind', 'What kind of thing a search finds.', {
  SEIZURE: 'A report.',
  TARGET: 'A target.',
  WASTE_DOCUMENT: 'A document of a consignment.',
  MESSAGE: 'A message.',
  PRODUCT: 'An intelligence product.',
  AGENCY: 'An agency of the directory.',
});

const SearchMatchEnum = graphqlEnum<SearchMatch>('SearchMatch', 'How something holds what was typed.', {
  EXACT: 'Every word as it was typed, accents and case aside, or by the country that it names.',
  PART: 'Words as parts of longer ones, fragments as parts of numbers and codes, or letters of another script.',
  SIMILAR: 'Some word only as one that is spelled alike.',
});

@ObjectType({ description: 'A piece of an excerpt.' })
export class ExcerptPart {
  @Field(() => String, { description: 'Its text.' })
  text!: string;
  @Field(() => Boolean, { description: 'Whether it is what was looked for.' })
  isMatch!: boolean;
}

@ObjectType({ description: 'Something that a search found, as far as this reader may see it.' })
export class SearchHit {
  @Field(() => ID, { description: 'Identifier of what was found.' })
  id!: string;
  @Field(() => SearchKindEnum, { description: 'What it is.' })
  kind!: SearchKind;
  @Field(() => SearchMatchEnum, { description: 'How it holds what was typed.' })
  match!: SearchMatch;
  @Field(() => String, { nullable: true, description: 'The reference or short name by which people name it.' })
  code!: string | null;
  @Field(() => String, { description: 'What it is in one line; at most 160 characters.' })
  title!: string;
  @Field(() => [ExcerptPart], { description: 'Where the words stand: about 120 characters around the first of them; empty where it is found by a country’s name.' })
  excerpt!: ExcerptPart[];
}
