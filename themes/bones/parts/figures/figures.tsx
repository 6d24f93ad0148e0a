/** Numbers worth remembering. */
export const Figures = ({ figures }: { figures: { label: string; value: string }[] }) => (
  <dl className="figures">
    {figures.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
