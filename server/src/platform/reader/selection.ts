import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';
import {
  getArgumentValues, getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, Kind, TypeNameMetaFieldDef,
} from 'graphql';
import type { Arguments } from './define-reads';

/** The parts of a request that decide what is selected. */
export interface Request {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
}

/** One field that was asked for: its name, the key it is answered under, and what is asked below it. */
export interface Selected {
  name: string;
  key: string;
  arguments: Arguments;
  nodes: readonly FieldNode[];
  /** What the schema says that it is. */
  type: GraphQLOutputType;
}

const isIncluded = (node: { directives?: FieldNode['directives'] }, variables: Readonly<Record<string, unknown>>): boolean => {
  if (!node.directives?.length) return true;
  const holder = { directives: node.directives };
  if (getDirectiveValues(GraphQLSkipDirective, holder, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, holder, variables)?.if !== false;
};

const applies = (request: Request, condition: string | undefined, type: GraphQLObjectType): boolean => {
  if (!condition || condition === type.name) return true;
  const conditional = request.schema.getType(condition);
  return isAbstractType(conditional) && request.schema.isSubType(conditional, type);
};

const collect = (request: Request, type: GraphQLObjectType, set: SelectionSetNode | undefined, into: Map<string, FieldNode[]>): void => {
  for (const node of set?.selections ?? []) {
    if (!isIncluded(node, request.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      into.set(key, [...(into.get(key) ?? []), node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(request, node.typeCondition?.name.value, type)) collect(request, type, node.selectionSet, into);
    } else {
      const fragment = request.fragments[node.name.value];
      if (fragment && applies(request, fragment.typeCondition.name.value, type)) collect(request, type, fragment.selectionSet, into);
    }
  }
};

/** The fields of `typeName` that the nodes ask for, `__typename` among them, fragments and directives resolved, in the order of the answer. */
export const selectedFields = (request: Request, typeName: string, nodes: readonly FieldNode[]): Selected[] => {
  const type = request.schema.getType(typeName) as GraphQLObjectType;
  const found = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(request, type, node.selectionSet, found);
  const definitions: Readonly<Record<string, GraphQLField<unknown, unknown>>> = type.getFields();
  return [...found].flatMap(([key, fieldNodes]) => {
    const first = fieldNodes[0];
    if (!first) return [];
    const name = first.name.value;
    const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : definitions[name];
    if (!definition) return []; // validation lets none of these through
    return [{ name, key, arguments: getArgumentValues(definition, first, request.variables), nodes: fieldNodes, type: definition.type }];
  });
};
