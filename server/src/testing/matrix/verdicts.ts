import { decisions } from './field-decisions';
import type { Sighted } from './look-at-records';
import type { Persona } from './may-see';
import { mayRead, mayReadIntelligence, mayReadNames } from './may-see';

const decisionOf = (field: string): string | undefined => {
  const [type = '', name = ''] = field.split('.');
  return decisions[type]?.[name];
};

const areAsOriginator = ['record', 'handling', 'directory', 'plan'];

/** Where what was seen differs from what the tables say, in words; the originator's own sight says what there is to be seen. */
export const differencesOf = (sighted: readonly Sighted[]): string[] => {
  const whole = new Map(sighted.filter(({ persona }) => persona === 'originator').map((one) => [`${one.kind} ${one.record.handling}`, one.seen]));
  return sighted.flatMap(({ persona, record: { handling }, kind, seen }) => {
    const said = (what: string): string => `${persona} ${what} (${kind}, ${handling})`;
    if (!mayRead[handling].includes(persona)) return seen.size === 0 ? [] : [said(`sees ${[...seen].slice(0, 5).join(', ')}`)];
    const all = [...(whole.get(`${kind} ${handling}`) ?? [])];
    const missing = all.filter((field) => areAsOriginator.includes(decisionOf(field) ?? '') && !seen.has(field));
    const names = seen.has('Party.kind') === mayReadNames(handling, persona) ? [] : [said('sees too much or too little of the names')];
    const notes = seen.has('IntelligenceNote.addedAt') === mayReadIntelligence(handling, persona) ? [] : [said('sees too much or too little of the intelligence')];
    const files = kind === 'target' || seen.has('File.name') ? [] : [said('does not see the file')];
    const accounts = [...seen].filter((field) => decisionOf(field) === 'accounts' && !['originator'].includes(persona));
    return [...missing.map((field) => said(`does not see ${field}`)), ...names, ...notes, ...files, ...accounts.map((field) => said(`sees ${field}`))];
  });
};

/** How many fields, personas and handlings were compared. */
export const sizeOf = (sighted: readonly Sighted[]): string => {
  const all = new Set(sighted.flatMap(({ seen }) => [...seen]));
  return `${all.size} fields x ${new Set(sighted.map(({ persona }: { persona: Persona }) => persona)).size} personas x ${new Set(sighted.map(({ record }) => record.handling)).size} handlings`;
};
