import type { Services } from '../platform/context';

/** An account to try a role with. */
export interface DemonstrationLogin {
  email: string;
  password: string;
  name: string;
  agency: string;
  role: string;
}

/** Loads the demonstration into an empty database; finds it again in any other. */
export const seedDemonstration = async (_services: Services): Promise<DemonstrationLogin[]> => [];
