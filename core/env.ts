import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** A setting that cannot be used: its sentence is all the operator sees before the program ends. */
export class SettingError extends Error {
  override name = 'SettingError'
}

const read = (name: string): string | undefined => {
  const value = process.env[name]?.trim()
  return value === '' ? undefined : value
}

const readPort = (name: string): number | undefined => {
  const text = read(name)
  const port = Number(text)

  if (text === undefined) {
    return undefined
  }
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new SettingError(`${name} : « ${text} » n’est pas un numéro de port.`)
  }
  return port
}

const readNumber = (name: string, fallback: number): number => {
  const text = read(name)
  const value = Number(text ?? fallback)

  if (!Number.isFinite(value) || value < 0) {
    throw new SettingError(`${name} : « ${text ?? ''} » n’est pas un nombre.`)
  }
  return value
}

const readCount = (name: string, fallback: number): number => {
  const count = readNumber(name, fallback)

  if (!Number.isInteger(count)) {
    throw new SettingError(`${name} : « ${String(count)} » n’est pas un nombre entier.`)
  }
  return count
}

const hostName = /^(?=.{1,253}$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/

const readHost = (name: string, fallback: string): string => {
  const host = (read(name) ?? fallback).toLowerCase()

  if (!hostName.test(host)) {
    throw new SettingError(
      `${name} : « ${host} » n’est pas un nom de domaine. Écrivez-le seul, sans « https:// » ni port : « sites.exemple.fr ».`,
    )
  }
  return host
}

const readSmtpUrl = (): string | undefined => {
  const text = read('SMTP_URL')
  const url = text === undefined ? undefined : URL.parse(text)

  // the address is not shown: it holds the password
  if (text !== undefined && !(url && /^smtps?:$/.test(url.protocol) && url.hostname !== '')) {
    throw new SettingError(
      'SMTP_URL : cette adresse est mal écrite. Écrivez « smtp://compte:mot-de-passe@hôte:587 », les signes du mot de passe encodés.',
    )
  }
  return text
}

const readSender = (platformHost: string): string => {
  const sender = read('MAIL_FROM') ?? `ne-pas-repondre@${platformHost}`

  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(sender)) {
    throw new SettingError(`MAIL_FROM : « ${sender} » n’est pas une adresse électronique.`)
  }
  return sender
}

const readScheme = (): 'http' | 'https' => {
  const scheme = read('PUBLIC_SCHEME') ?? 'http'

  if (scheme !== 'http' && scheme !== 'https') {
    throw new SettingError(`PUBLIC_SCHEME : « ${scheme} » n’est ni http ni https.`)
  }
  return scheme
}

type OpenIdProvider = {
  clientId: string
  clientSecret: string
  issuer: URL
  /** Its name on the button. */
  label: string
  /** Whether it bears PKCE, that some providers refuse. */
  usesPkce: boolean
  /** Whether an address that it does not mark as verified is, because it verifies them all. */
  vouchesForEmails: boolean
}

const readIssuer = (text: string): URL => {
  const issuer = URL.parse(text)
  const isLoopback = issuer?.hostname === 'localhost' || issuer?.hostname === '127.0.0.1'

  if (issuer?.protocol !== 'https:' && !(issuer?.protocol === 'http:' && isLoopback)) {
    throw new SettingError(`OIDC_ISSUER : « ${text} » n’est pas une adresse en https.`)
  }
  return issuer
}

/** The one provider of the platform: none, or whole. */
const readOpenIdProvider = (): OpenIdProvider | undefined => {
  const issuer = read('OIDC_ISSUER')
  const [clientId, clientSecret] = [read('OIDC_CLIENT_ID'), read('OIDC_CLIENT_SECRET')]

  if (issuer === undefined) {
    return undefined
  }
  if (clientId === undefined || clientSecret === undefined) {
    throw new SettingError('OIDC_ISSUER : donnez aussi OIDC_CLIENT_ID et OIDC_CLIENT_SECRET.')
  }
  return {
    clientId,
    clientSecret,
    issuer: readIssuer(issuer),
    label: read('OIDC_LABEL') ?? 'ProConnect',
    usesPkce: read('OIDC_PKCE') !== '0',
    vouchesForEmails: read('OIDC_VERIFIED_EMAILS') === '1',
  }
}

export type S3Settings = {
  accessKeyId: string
  bucket: string
  endpoint: URL
  region: string
  secretAccessKey: string
}

const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** The one bucket of the platform: none, or whole. */
const readS3 = (): S3Settings | undefined => {
  const values = s3Names.map(read)
  const missing = s3Names.filter((_name, index) => values[index] === undefined)
  const [text = '', bucket = '', region = '', accessKeyId = '', secretAccessKey = ''] = values

  if (missing.length === s3Names.length) {
    return undefined
  }
  if (missing.length > 0) {
    throw new SettingError(`Stockage S3 : donnez aussi ${missing.join(', ')}, ou enlevez tous ses réglages.`)
  }
  const endpoint = URL.parse(text)

  if (endpoint?.protocol !== 'https:' && endpoint?.protocol !== 'http:') {
    throw new SettingError(`S3_ENDPOINT : « ${text} » n’est pas une adresse en https ou en http.`)
  }
  // each server would draw a key of its own, and refuse the sessions of the others
  if (isShared && read('PAYLOAD_SECRET') === undefined) {
    throw new SettingError(
      'Stockage S3 : donnez aussi PAYLOAD_SECRET, la même clé à tous les serveurs, qui ne partagent plus de dossier.',
    )
  }
  return { accessKeyId, bucket, endpoint, region, secretAccessKey }
}

/**
 * Roles that ask for a second factor. A trial over plain http asks none: what protects an account there is that nobody
 * else reaches it.
 */
const readFactorRoles = (): readonly string[] => {
  const text = read('SECOND_FACTOR_ROLES') ?? (scheme === 'https' ? 'platformAdmin,integrator' : 'none')

  return text === 'none' ? [] : text.split(',').map((role) => role.trim())
}

/** Root of the checkout: every file the program reads or writes is below it, wherever the bundle lies. */
export const projectRoot = process.env.WEBPUBLIC_ROOT ?? process.cwd()

/** Folder of everything the installation owns: database, files, secret. */
export const dataFolder = path.resolve(projectRoot, read('DATA_DIR') ?? 'data')

/** Makes a folder and those above it. Node’s own way never ends where the system refuses by « not found » (`/proc`). */
export const makeFolder = (folder: string): void => {
  if (!existsSync(folder)) {
    makeFolder(path.dirname(folder))
    mkdirSync(folder)
  }
}

/**
 * The key that signs sessions and preview links: `PAYLOAD_SECRET`, or one drawn at the first start and kept
 * readable by its owner only, so that a new installation has nothing to fill in.
 */
const readSecret = (): string => {
  const given = read('PAYLOAD_SECRET')
  // the compiler of the panel would look for the file, which may appear while it works
  const file = path.join(/* turbopackIgnore: true */ dataFolder, 'secret')

  if (given !== undefined) {
    return given
  }
  try {
    if (existsSync(file)) {
      return readFileSync(file, 'utf8').trim()
    }
    const drawn = randomBytes(32).toString('hex')

    makeFolder(dataFolder)
    writeFileSync(file, drawn, { mode: 0o600 })
    return drawn
  } catch (cause) {
    throw new SettingError(`DATA_DIR : ce compte ne peut pas lire et écrire dans ${dataFolder}.`, { cause })
  }
}

const lazy = <Value>(compute: () => Value): (() => Value) => {
  let found: { value: Value } | undefined

  return () => (found ??= { value: compute() }).value
}

const isShared = (read('DATABASE_URI') ?? '').startsWith('mongodb')
const port = readPort('PORT') ?? 3000
const scheme = readScheme()
const platformHost = readHost('PLATFORM_HOST', 'localhost')
const publicPort = readPort('PUBLIC_PORT') ?? (scheme === 'https' ? 443 : port)

/** The settings of this process. Nothing else reads the environment. */
export const env = {
  /** Largest memory of the page cache, in mebibytes; 0 keeps no page. @default 128 */
  cacheMiB: readNumber('CACHE_MIB', 128),
  /** `file:` for SQLite, `mongodb:` for MongoDB. @default file:<DATA_DIR>/webpublic.db */
  databaseUri: read('DATABASE_URI') ?? `file:${path.join(dataFolder, 'webpublic.db')}`,
  /** Name, address and telephone of who hosts the sites, for their legal notices. Without it each notice is to fill in. */
  hoster: read('HOSTER'),
  isProduction: process.env.NODE_ENV === 'production',
  /** Several processes may share the database: MongoDB. SQLite has one. */
  isShared,
  /** Address to listen on. @default every interface */
  listenHost: read('LISTEN_HOST'),
  /** Where the members of extranets may sign in besides: `OIDC_ISSUER` and what goes with it. */
  openIdProvider: readOpenIdProvider(),
  /** Host of the admin panel, never a site. @default localhost */
  platformHost,
  port,
  /** Domain below which a new site answers until it has its own: `dax.<PROVISIONAL_DOMAIN>`. @default localhost */
  provisionalDomain: readHost('PROVISIONAL_DOMAIN', 'localhost'),
  /** Port and scheme that visitors see, in front of a proxy or not. */
  publicPort,
  publicScheme: scheme,
  /** The bucket of the files, that several servers share: `S3_ENDPOINT` and what goes with it. Without it, the disk. */
  s3: readS3(),
  secret: lazy(readSecret),
  /** Sender of the platform's messages. @default ne-pas-repondre@<PLATFORM_HOST> */
  mailFrom: readSender(platformHost),
  /** Roles whose holders sign in with a second factor: `SECOND_FACTOR_ROLES`, `none` for nobody. @default platformAdmin,integrator over https */
  secondFactorRoles: readFactorRoles(),
  /** `smtp://user:password@host:port`. Without it no message leaves; the log says so. */
  smtpUrl: readSmtpUrl(),
  /**
   * How long a stop goes on serving, `/readyz` already saying no, for proxies to send visits elsewhere; in seconds.
   * @default 2 in production
   */
  stopDelay: readNumber('STOP_DELAY', process.env.NODE_ENV === 'production' ? 2 : 0),
  /** Proxies in front whose X-Forwarded-For is believed: their number. @default 0 */
  trustedProxies: readCount('TRUSTED_PROXIES', 0),
} as const

/** Scheme, host and visible port of a host name: `http://dax.localhost:3000`. */
export const originOfHost = (host: string): string => {
  const isDefaultPort = env.publicPort === (env.publicScheme === 'https' ? 443 : 80)
  return `${env.publicScheme}://${host}${isDefaultPort ? '' : `:${String(env.publicPort)}`}`
}

export const platformOrigin = originOfHost(env.platformHost)
