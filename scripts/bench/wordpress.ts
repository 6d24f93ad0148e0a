import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isInstalled, keep, stop, untilAnswers } from './processes.ts'

/** Where the packages `wordpress` and `wordpress-theme-twentytwentyone` of Debian put their files. */
const packaged = '/usr/share/wordpress'
const fpm = globSync('/usr/sbin/php-fpm*')[0]

export const isWordPressInstalled = (): boolean =>
  fpm !== undefined &&
  existsSync(path.join(packaged, 'wp-content/themes/twentytwentyone')) &&
  ['mariadbd', 'mariadb-install-db', 'nginx', 'php'].every(isInstalled)

type Places = { content: string; database: string; php: string; socket: string }

const placesIn = (folder: string): Places => ({
  content: path.join(folder, 'wordpress'),
  database: path.join(folder, 'mariadb'),
  php: path.join(folder, 'php.sock'),
  socket: path.join(folder, 'mariadb.sock'),
})

const configuration = ({ socket }: Places): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']);
define('WP_SITEURL', WP_HOME);
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

/** Two workers a core; the code stays compiled in memory, as on any host that is kept. */
const fpmConf = (folder: string, { php }: Places): string => `
[global]
error_log = ${folder}/php.log
[www]
user = root
group = root
listen = ${php}
pm = static
pm.max_children = 4
php_admin_value[opcache.enable] = 1
php_admin_value[opcache.validate_timestamps] = 0
`

type Ports = { cached: number; uncached: number }

const nginxConf = (folder: string, { content, php }: Places, ports: Ports): string => {
  const server = (port: number, cache: string): string => `
  server { listen 127.0.0.1:${String(port)}; root ${content}; index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ { include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_param HTTP_HOST $http_host; fastcgi_pass unix:${php}; ${cache} } }`

  return `
daemon off; user root; pid ${folder}/wordpress-nginx.pid; error_log ${folder}/wordpress-nginx.log; worker_processes 1;
events { worker_connections 256; }
http { access_log off; include /etc/nginx/mime.types; keepalive_requests 100000000; gzip on; gzip_proxied any;
  fastcgi_cache_path ${folder}/wordpress-cache levels=1:2 keys_zone=pages:10m;
  fastcgi_cache_key $scheme$request_method$host$request_uri;
  ${server(ports.uncached, '')}
  ${server(ports.cached, 'fastcgi_cache pages; fastcgi_cache_valid 200 10m;')}
}`
}

const startDatabase = async ({ database, socket }: Places): Promise<ChildProcess> => {
  execFileSync('mariadb-install-db', ['--user=root', `--datadir=${database}`], { stdio: 'ignore' })
  const child = keep(
    spawn(
      'mariadbd',
      ['--no-defaults', '--user=root', `--datadir=${database}`, `--socket=${socket}`, '--skip-networking'],
      { stdio: 'ignore' },
    ),
  )

  for (let tries = 0; tries < 100 && !existsSync(socket); tries += 1) {
    await setTimeout(100)
  }
  execFileSync('mariadb', [`--socket=${socket}`, '--execute=CREATE DATABASE wordpress'])
  return child
}

export type WordPress = {
  /** Behind the page cache of nginx. */
  cachedPort: number
  nginx: ChildProcess
  php: ChildProcess
  stop: () => Promise<void>
  uncachedPort: number
}

/** Starts a WordPress of one site, with a small commune's content, in `folder`: MariaDB, PHP-FPM and nginx of its own. */
export const startWordPress = async (folder: string, ports: Ports): Promise<WordPress> => {
  const places = placesIn(folder)

  cpSync(packaged, places.content, {
    dereference: true,
    filter: (file) => !file.endsWith('wp-config.php'),
    recursive: true,
  })
  mkdirSync(path.join(places.content, 'wp-content/uploads'), { recursive: true })
  writeFileSync(path.join(places.content, 'wp-config.php'), configuration(places))
  writeFileSync(path.join(folder, 'php-fpm.conf'), fpmConf(folder, places))
  writeFileSync(path.join(folder, 'wordpress-nginx.conf'), nginxConf(folder, places, ports))
  const database = await startDatabase(places)

  execFileSync('php', [path.join(import.meta.dirname, 'wordpress/set-up.php')], {
    env: { ...process.env, WORDPRESS_FOLDER: places.content },
  })
  const php = keep(
    spawn(fpm ?? '', ['-F', '-R', '-y', path.join(folder, 'php-fpm.conf')], { stdio: 'ignore' }),
  )
  const nginx = keep(spawn('nginx', ['-c', path.join(folder, 'wordpress-nginx.conf')], { stdio: 'ignore' }))

  await untilAnswers(ports.cached)
  return {
    cachedPort: ports.cached,
    nginx,
    php,
    stop: async () => {
      for (const child of [nginx, php, database]) {
        await stop(child)
      }
    },
    uncachedPort: ports.uncached,
  }
}
