import type { ASTVisitor, FieldNode, InlineFragmentNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';

/** What one document may ask, alike over HTTP and the socket. */
export const documentLimits = { tokens: 4000, depth: 14, aliases: 30, fields: 600, rootFields: 10, aliasLength: 60, directives: 40, spreads: 300 };

/** What one request, one account or one session may ask for, alike over HTTP and the socket. */
export const requestLimits = {
  /** Objects that a document can bring back, by `costOf`: a document of the screens; one that somebody wrote themselves. */
  cost: 40_000,
  ownCost: 5_000,
  /** Bytes of a request with a document of one's own; a frame of the socket. */
  ownBytes: 64 * 1024,
  frameBytes: 64 * 1024,
  variableDepth: 12,
  errors: 3,
  operationsAtOnce: 8,
  operationsWaiting: 200,
  subscriptionsPerSocket: 40,
  /** Each tab of a browser holds one, all under the one session. */
  socketsPerSession: 20,
  /** What holds up others is a statement: it is given up long before its request, of which the longest takes in fifty thousand reports. */
  statementMilliseconds: 8_000,
  requestMilliseconds: 60_000,
};

const tooLarge = (what: string, limit: number): GraphQLError =>
  new GraphQLError(`The document has more than ${limit} ${what}.`, { extensions: { code: 'DOCUMENT_TOO_LARGE' } });

/** Refuses documents that are deeper or wider than any screen needs, fragments unfolded. */
export const limitDocuments: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document: (document) => {
    for (const definition of document.definitions) {
      if (definition.kind !== 'OperationDefinition') continue;
      const counts: Counts = { fields: 0, rootFields: 0, aliases: 0, directives: 0, spreads: 0, allowance: 0 };
      const problem = walk(context, definition.selectionSet.selections, 1, counts, []);
      if (problem) return context.reportError(problem);
    }
    return undefined;
  },
});

type Counts = Record<'fields' | 'rootFields' | 'aliases' | 'directives' | 'spreads' | 'allowance', number>;
type Selections = SelectionSetNode['selections'];

const walk = (
  context: ValidationContext,
  selections: Selections,
  depth: number,
  counts: Counts,
  fragments: readonly string[],
): GraphQLError | null => {
  if (depth > documentLimits.depth + counts.allowance) return tooLarge('levels', documentLimits.depth);
  for (const node of selections) {
    counts.directives += node.directives?.length ?? 0;
    if (counts.directives > documentLimits.directives) return tooLarge('directives', documentLimits.directives);
    if (node.kind === 'Field') {
      counts.fields += 1;
      if (depth === 1) counts.rootFields += 1;
      if (counts.rootFields > documentLimits.rootFields) return tooLarge('root fields', documentLimits.rootFields);
      if (node.alias) {
        counts.aliases += 1;
        if (node.alias.value.length > documentLimits.aliasLength) return tooLarge('characters in an alias', documentLimits.aliasLength);
      }
      if (counts.fields > documentLimits.fields) return tooLarge('fields', documentLimits.fields);
      if (counts.aliases > documentLimits.aliases) return tooLarge('aliases', documentLimits.aliases);
    }
    if (node.kind === 'FragmentSpread') {
      // Fragments that spread each other twice unfold without end, even where they ask for no field.
      counts.spreads += 1;
      if (counts.spreads > documentLimits.spreads) return tooLarge('fragment spreads', documentLimits.spreads);
      const fragment = context.getFragment(node.name.value);
      if (!fragment || fragments.includes(node.name.value)) continue; // unknown and cyclic ones are other rules' errors
      const problem = walk(context, fragment.selectionSet.selections, depth, counts, [...fragments, node.name.value]);
      if (problem) return problem;
      continue;
    }
    if (!node.selectionSet) continue;
    const allowance = isIntrospection(node) ? introspectionDepth : 0;
    counts.allowance += allowance;
    const nested = walk(context, node.selectionSet.selections, node.kind === 'Field' ? depth + 1 : depth, counts, fragments);
    counts.allowance -= allowance;
    if (nested) return nested;
  }
  return null;
};

/** Tools describe a type by its type's type ten times over; the schema is in memory, so that costs little. */
const introspectionDepth = 10;

const isIntrospection = (node: FieldNode | InlineFragmentNode): boolean => node.kind === 'Field' && ['__schema', '__type'].includes(node.name.value);
