import { useEffect, useId, type ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** The question that the page answers, or what it is about. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its heading and its next steps; it names the browser's tab as well. */
export const Page = ({ title, lead, actions, children }: PageProps) => {
  useEffect(() => {
    document.title = `${title} · Muster`;
  }, [title]);
  return (
    <div className="page">
      <header className="page-header">
        <div className="page-header-words">
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {actions && <div className="page-header-actions no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
};

interface SectionProps {
  readonly title: ReactNode;
  /** A link or control at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a thin rule. */
export const Section = ({ title, aside, children }: SectionProps) => {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside && <div>{aside}</div>}
      </header>
      {children}
    </section>
  );
};
