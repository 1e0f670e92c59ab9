import type { Block } from '@muster/shared/training/course-text';
import { graphqlEnum } from '../platform/enums';

export type BlockKind = Block['kind'];

export const BlockKindEnum = graphqlEnum<BlockKind>('BlockKind', 'What a piece of a lesson is.', {
  text: 'A paragraph.', list: 'Points in no order.', steps: 'Steps in their order.', picture: 'A picture.', table: 'A table.', film: 'A short film, with captions.', warning: 'What must not be overlooked.',
});
