import type { Sheet } from '../../../domain/sheet/sheet.ts';

/** Whose sheet it is: on every paper the first thing. */
export function SheetHead({
  sheet: { contact, details, plan },
}: {
  sheet: Pick<Sheet, 'contact' | 'details' | 'plan'>;
}) {
  if (!plan.namesTalk) {
    return (
      <header class="sheet-head" data-kept>
        <p class="sheet-brand">Twenty Good Minutes</p>
        <h2 class="sheet-contact">{plan.title}</h2>
      </header>
    );
  }
  return (
    <header class="sheet-head" data-kept>
      <p class="sheet-brand">Twenty Good Minutes · {plan.title}</p>
      <h2 class="sheet-contact">{contact === '' ? <NamedBlank label="Contact" /> : contact}</h2>
      <dl class="sheet-details">
        {details.map((detail) => (
          <div key={detail.label}>
            <dt>{detail.label}</dt>
            <dd>{detail.text === '' ? <span class="sheet-blank" /> : detail.text}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** A word with a line after it. */
export function NamedBlank({ label }: { label: string }) {
  return (
    <span class="sheet-blank-named">
      {label}
      <span class="sheet-blank" />
    </span>
  );
}
