import { FieldResolver, Resolver } from 'type-graphql';
import { Seizure } from '../seizures/seizures.room';
import { Target } from '../targets/targets.room';
import { IntelligenceNote } from './intelligence.type';

const listed = 'What agencies know about it, as far as this reader may see: without texts and origins, the earliest first.';
const addable = 'Whether this reader may add what their agency knows.';

@Resolver(() => Target)
export class TargetIntelligenceResolver {
  @FieldResolver(() => [IntelligenceNote], { description: listed })
  intelligence(): IntelligenceNote[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: addable })
  viewerCanAddIntelligence(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}

@Resolver(() => Seizure)
export class SeizureIntelligenceResolver {
  @FieldResolver(() => [IntelligenceNote], { description: listed })
  intelligence(): IntelligenceNote[] {
    throw new Error('Answered by the compiled reader.');
  }

  @FieldResolver(() => Boolean, { description: addable })
  viewerCanAddIntelligence(): boolean {
    throw new Error('Answered by the compiled reader.');
  }
}
