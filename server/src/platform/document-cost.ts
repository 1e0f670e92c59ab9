import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLField, GraphQLSchema, SelectionSetNode } from 'graphql';
import { getArgumentValues, getNamedType, getNullableType, getOperationAST, isCompositeType, isListType, isUnionType } from 'graphql';
import { pageSize, usualList } from './reader/page-size';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What a document costs before it is asked: one for each object that it can bring back, pages taken as full and a list
 * that is no page as five long. `{ operations(first: 50) { items { leadAgency { id } } } }` costs 1 + 50 × (1 + 1).
 */
export const costOf = (schema: GraphQLSchema, document: DocumentNode, operationName: string | null, variables: Variables): number => {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  return root ? new CostCounter(schema, document, variables).ofSelection(root, operation.selectionSet, 1) : 0;
};

class CostCounter {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    this.fragments = new Map(document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])));
  }

  /** `rows` is how long the page around the selection is: what is asked of its `items` is repeated as often. */
  ofSelection(parent: GraphQLCompositeType, { selections }: SelectionSetNode, rows: number): number {
    let cost = 0;
    for (const node of selections) {
      if (node.kind === 'Field') {
        cost += this.ofField(parent, node, rows);
        continue;
      }
      const fragment = node.kind === 'InlineFragment' ? node : this.fragments.get(node.name.value);
      const type = this.schema.getType(fragment?.typeCondition?.name.value ?? parent.name);
      if (fragment && isCompositeType(type)) cost += this.ofSelection(type, fragment.selectionSet, rows);
    }
    return cost;
  }

  private ofField(parent: GraphQLCompositeType, node: FieldNode, rows: number): number {
    const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return 0;
    const isPage = field.args.some(({ name }) => name === 'first');
    const times = node.name.value === 'items' ? rows : isListType(getNullableType(field.type)) ? usualList : 1;
    return times * (1 + this.ofSelection(type, node.selectionSet, isPage ? this.pageOf(field, node) : usualList));
  }

  private pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const { first } = getArgumentValues(field, node, this.variables) as { first?: unknown };
    return typeof first === 'number' ? Math.min(Math.max(first, 1), pageSize.most) : pageSize.default;
  }
}
