/** The same catalogue with every text passed through a function. */
export const mapTexts = <Node>(node: Node, change: (text: string) => string): Node => {
  if (typeof node === 'string') return change(node) as Node;
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapTexts(value, change)])) as Node;
};
