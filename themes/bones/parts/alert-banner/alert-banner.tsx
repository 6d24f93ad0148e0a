import type { AlertView } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'

const severities = {
  danger: { icon: 'triangle-alert', label: 'alertDanger' },
  information: { icon: 'info', label: 'alertInformation' },
  warning: { icon: 'triangle-alert', label: 'alertWarning' },
} as const

/** One alert: its severity is said in a word, never by colour alone. */
export const Alert = ({ alert }: { alert: AlertView }) => (
  <div className={`alert alert-${alert.severity}`}>
    <Icon name={severities[alert.severity].icon} />
    <div>
      <p className="alert-title">
        <span>{text(severities[alert.severity].label)}</span> {alert.title}
      </p>
      <p>
        {alert.message} {alert.link && <a href={alert.link.href}>{alert.link.text}</a>}
      </p>
    </div>
  </div>
)

/** The alerts in force, above the content of every page. */
export const AlertBanner = ({ alerts }: { alerts: AlertView[] }) =>
  alerts.length > 0 && (
    <section aria-label={text('alertsLabel')} className="alert-banner">
      {alerts.map((alert) => (
        <Alert alert={alert} key={alert.id} />
      ))}
    </section>
  )
