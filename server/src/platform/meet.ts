const lengthOfOperation = 'o.'.length + 36;

const operationOf = (token: string): string => token.slice(0, lengthOfOperation);
const restOf = (token: string): string => token.slice(lengthOfOperation);
/** An agency, or a person of it. */
const isOfAgency = (rest: string): boolean => rest.startsWith('.a.');

/** Whether everybody who holds `token` is among those who hold `wider`. In SQL: muster.token_within. */
export const isTokenWithin = (token: string, wider: string): boolean => {
  if (token === wider) return true;
  const operation = operationOf(wider);
  if (!token.startsWith(`${operation}.`)) return false;
  const [rest, widerRest] = [restOf(token), restOf(wider)];
  if (widerRest === '') return ['.a.', '.n', '.r.'].some((part) => rest.startsWith(part));
  if (isOfAgency(widerRest)) return token.startsWith(`${wider}.`) || rest === `.n${widerRest}` || rest.startsWith(`.n${widerRest}.`);
  if (widerRest.startsWith('.n.')) return token.startsWith(`${wider}.`);
  return widerRest === '.n' && (rest.startsWith('.n.') || (rest.startsWith('.r.') && rest !== '.r.OBSERVER'));
};

/** Whether nobody is in `audience` who is not in `wider` as well. */
export const isWithin = (audience: readonly string[], wider: readonly string[]): boolean =>
  audience.every((token) => wider.some((other) => isTokenWithin(token, other)));

const needToKnowOf = (agencies: readonly string[], others: readonly string[]): string[] =>
  agencies.filter((token) => isOfAgency(restOf(token)) && others.includes(`${operationOf(token)}.n`)).map((token) => `${operationOf(token)}.n${restOf(token)}`);

/**
 * Those who are in both audiences: what is derived from a record is never seen by more than the record. Where tokens do not
 * tell whether somebody is in both, nobody is taken to be: a role and an agency have nobody in common. In SQL: muster.meet.
 */
export const meet = (one: readonly string[], other: readonly string[]): string[] =>
  [...new Set([
    ...one.filter((token) => other.some((wider) => isTokenWithin(token, wider))),
    ...other.filter((token) => one.some((wider) => isTokenWithin(token, wider))),
    ...needToKnowOf(one, other),
    ...needToKnowOf(other, one),
  ])].sort();
