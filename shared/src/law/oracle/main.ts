import { readMatrix } from '../matrix';
import { controls2020, destinations2020 } from './uk-export-controls-2020';

export { matrixOfRows } from '../matrix';
export { reportOf } from './report';
export { measureSpeed, speedTable } from './speed';

/** The matrix that is shipped. */
export const shippedMatrix = readMatrix('GB', '2020-11-01', destinations2020, controls2020);
