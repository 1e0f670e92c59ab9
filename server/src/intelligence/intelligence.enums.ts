import type { InformationEvaluation, SourceEvaluation } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';

export const SourceEvaluationEnum = graphqlEnum<SourceEvaluation>('SourceEvaluation', "How far the source is to be trusted, by Europol's letters.", {
  A: 'No doubt about it, or it has proved reliable every time.',
  B: 'It has proved reliable most of the time.',
  C: 'It has proved unreliable most of the time.',
  X: 'It cannot be judged.',
});

export const InformationEvaluationEnum = graphqlEnum<InformationEvaluation>('InformationEvaluation', "How far the information is to be believed, by Europol's digits.", {
  I1: 'Digit 1: its accuracy is not in doubt.',
  I2: 'Digit 2: the source knows it at first hand; whoever passes it on does not.',
  I3: 'Digit 3: the source does not know it at first hand; what is on record already supports it.',
  I4: 'Digit 4: the source does not know it at first hand, and nothing supports it.',
});
