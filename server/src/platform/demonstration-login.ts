/** An account to try a role with, while the demonstration is on. */
export interface DemonstrationLogin {
  email: string;
  password: string;
  name: string;
  agency: string;
  /** What the account shows, as a key of the translations. */
  role: string;
}
