import { FieldResolver, Resolver } from 'type-graphql';
import { Seizure } from '../seizures/seizures.room';
import { Target } from '../targets/targets.room';
import { Inconsistency, WasteDocument } from './waste-document.type';

const addable = 'Whether this reader may record a document of it.';

@Resolver(() => Target)
export class TargetDocumentsResolver {
  @FieldResolver(() => [WasteDocument], { description: 'Its documents, in the order in which they were recorded, without those that were withdrawn.' })
  wasteDocuments(): WasteDocument[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => [Inconsistency], { description: 'What does not agree between its documents, what was declared, its controls and the reports that this reader sees, by the letters of Article 9(1).' })
  inconsistencies(): Inconsistency[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: addable })
  viewerCanAddWasteDocument(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => Seizure)
export class SeizureDocumentsResolver {
  @FieldResolver(() => [WasteDocument], { description: 'Its documents, and those of its target as far as this reader may see it, in the order in which they were recorded.' })
  wasteDocuments(): WasteDocument[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => [Inconsistency], { description: 'What does not agree between these documents, what was declared and what was found, by the letters of Article 9(1).' })
  inconsistencies(): Inconsistency[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: addable })
  viewerCanAddWasteDocument(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}
