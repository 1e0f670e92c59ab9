import { searchWords } from '@muster/shared/reference/search';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../platform/context';
import type { Seizure } from './seizure.type';

const most = { words: 8, length: 200, found: 100 };

/** Reports in which every word occurs, the newest first. Words shorter than two characters say nothing and are left out. */
export const searchSeizures = async (context: Context, info: GraphQLResolveInfo, operationId: string, text: string): Promise<Seizure[]> => {
  // The longest word first: by it the index searches.
  const words = searchWords(text.slice(0, most.length)).filter((word) => word.length > 1).slice(0, most.words).sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  // Words hold letters and digits only, so that a pattern has no sign of its own to escape.
  const patterns = words.map((word) => `%${word}%`);
  return context.read.many<Seizure>(
    info,
    'Seizure',
    (seizure, bind) => {
      const operation = bind(operationId);
      return `${seizure}.operation_id = ${operation} and ${seizure}.id = any(array(select muster.search_seizures(${operation}, ${bind(patterns)}::text[], ${most.found})))`;
    },
    (seizure) => `${seizure}.detected_at desc, ${seizure}.id desc`,
    most.found,
  );
};
