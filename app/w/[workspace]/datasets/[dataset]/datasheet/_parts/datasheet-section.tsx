import Link from 'next/link';
import type { Question, Section } from './datasheet-sources';

interface DatasheetSectionProps {
  readonly section: Section;
  /** null for those who may not change it */
  readonly settingsHref: string | null;
}

/** One section on paper or on the screen: a question, and what is known. */
export function DatasheetSection({ section, settingsHref }: DatasheetSectionProps) {
  return (
    <section className="border-t border-line pt-5 print:break-inside-avoid-page">
      <h2 className="text-lg font-semibold tracking-tight">{section.title}</h2>
      <dl className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-[14rem_minmax(0,1fr)] print:grid-cols-[12rem_minmax(0,1fr)]">
        {section.questions.map((question) => (
          <div key={question.asked} className="contents">
            <dt className="text-sm text-muted max-md:-mb-3 print:mb-0">{question.asked}</dt>
            <dd className="flex max-w-prose min-w-0 flex-col gap-1.5 break-words print:break-inside-avoid">
              <Answer question={question} settingsHref={settingsHref} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Answer({
  question,
  settingsHref,
}: Omit<DatasheetSectionProps, 'section'> & { question: Question }) {
  if (question.answer.length > 0) {
    return question.answer.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  }
  return (
    <p className="text-muted">
      Nobody has said.{' '}
      {settingsHref && (
        <Link href={settingsHref} className="text-accent underline print:hidden">
          Say it in Settings
        </Link>
      )}
    </p>
  );
}
