import { useSearchParams } from 'wouter';

const names = ['words', 'country', 'topic', 'language'] as const;

/** What the directory is asked for; it stands in the address, so that an answer can be handed on. */
export type DirectoryFilters = Partial<Record<(typeof names)[number], string>>;

/** Reads the filters from the address and writes them there. */
export const useDirectoryFilters = () => {
  const [params, setParams] = useSearchParams();
  const filters: DirectoryFilters = Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const change = (changed: DirectoryFilters) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changed)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  return { filters, change };
};
