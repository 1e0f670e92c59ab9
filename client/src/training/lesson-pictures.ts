const addresses = import.meta.glob<string>('./pictures/*.svg', { query: '?url', import: 'default', eager: true });

/** Where a picture of the product stands; nothing where there is none of that name. */
export const pictureAddress = (name: string): string | undefined => addresses[`./pictures/${name}.svg`];

/** The pictures that lessons can show, by name. */
export const pictureNames: readonly string[] = Object.keys(addresses).map((path) => path.replace(/^.*\/|\.svg$/g, '')).sort();
