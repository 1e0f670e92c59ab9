const roles = ['coordinator', 'secondCoordinator', 'contactPoint', 'frenchContactPoint', 'officer', 'manager', 'observer', 'invited', 'administrator'] as const;

/** The key of the words for a role of the demonstration, if there are any. */
export const wordsOfRole = (role: string): (typeof roles)[number] | undefined => roles.find((known) => known === role);
