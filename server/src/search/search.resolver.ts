import { searchWords } from '@muster/shared/reference/search';
import { searchKinds, type SearchKind } from '@muster/shared/vocabularies';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { type Context } from '../platform/context';
import { countriesNamed } from './countries-named';
import { SearchHit, SearchKindEnum } from './search-hit.type';

const longest = 200;
const most = 100;

@ArgsType()
class SearchArguments {
  @Field(() => ID, { nullable: true, description: 'Only in this operation, and among agencies; else in every operation of the reader.' })
  operationId?: string;
  @Field(() => String, { description: 'Words in any language, parts of numbers and codes, misspellings; what stands after 200 characters is left out.' })
  words!: string;
  @Field(() => [SearchKindEnum], { nullable: true, description: 'Only these kinds; all unless told.' })
  kinds?: SearchKind[];
  @Field(() => Int, { nullable: true, description: 'How many of each kind; 20 unless told, 100 at most.' })
  first?: number;
}

/** The countries that each word can name, by the word as the database folds it. */
const namedIn = (typed: string): Record<string, string[]> =>
  Object.fromEntries(searchWords(typed).filter((word) => word.length > 2).map((word) => [word, countriesNamed(word)] as const).filter(([, codes]) => codes.length > 0));

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], { description: 'What holds every word, as far as this reader may see it: kind by kind, the best match first, then the newest.' })
  search(@Args(() => SearchArguments) { operationId, words, kinds, first }: SearchArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SearchHit[]> {
    const wanted = kinds ?? [...searchKinds];
    // A text of PostgreSQL holds no NUL and no half of a sign.
    const typed = words.replaceAll('\0', ' ').slice(0, longest).replace(/\p{Surrogate}/gu, ' ');
    const each = Math.min(Math.max(first ?? 20, 1), most);
    return context.read.many<SearchHit>(
      info,
      'SearchHit',
      () => 'true',
      (hit) => `array_position(array[${searchKinds.map((kind) => `'${kind}'`).join(', ')}], ${hit}.kind), ${hit}.place`,
      each * searchKinds.length,
      (bind) => `muster.search(${bind(operationId ?? null)}::uuid, ${bind(typed)}, ${bind(wanted)}::text[], ${bind(each)}, ${bind(JSON.stringify(namedIn(typed)))}::jsonb)`,
    );
  }
}
