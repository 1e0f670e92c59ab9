import type { DemonstrationLogin } from '../agencies/agencies.room';
import type { Services } from '../platform/context';

/** Loads the demonstration into an empty database; finds it again in any other. */
export const seedDemonstration = async (_services: Services): Promise<DemonstrationLogin[]> => [];
