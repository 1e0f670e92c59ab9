import { oecdCodes, type OecdList } from '../../reference/oecd-codes';

const codesOn = (list: OecdList): string[] => oecdCodes.filter((entry) => entry.list === list).map(({ code }) => code);

/** Codes of the amber list of the OECD Decision that stand on no list of the Basel Convention. */
export const amberCodes: ReadonlySet<string> = new Set(codesOn('AMBER'));

/** Codes of its green list that stand on no list of the Basel Convention, and the mixtures of green waste that Annex IIIA of the Regulation names. */
export const greenCodes: ReadonlySet<string> = new Set([...codesOn('GREEN'), 'ANNEX_IIIA']);
