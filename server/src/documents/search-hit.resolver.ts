import { FieldResolver, Resolver } from 'type-graphql';
import { SearchHit } from '../search/search.room';
import { WasteDocument } from './waste-document.type';

@Resolver(() => SearchHit)
export class DocumentHitResolver {
  @FieldResolver(() => WasteDocument, { nullable: true, description: 'The document of a consignment, where it is one.' })
  wasteDocument(): WasteDocument | null {
    throw new Error('Answered by the compiled reader.');
  }
}
